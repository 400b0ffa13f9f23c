"""The heaps of ``tests/cases/stories/grouping.md`` and the sources of ``stages.md``: a title, a line for each
article, and what is expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.language.annotate import annotate
from reader.stories.article import Article
from reader.stories.grouping import group_articles
from reader.stories.stages import stages
from tests.makers import source

FOLDER = Path(__file__).parents[1] / "cases" / "stories"


def cases(name: str) -> list[tuple[str, list[str], str]]:
    blocks = (FOLDER / name).read_text(encoding="utf-8").strip().split("\n\n")[1:]
    lines = [block.splitlines() for block in blocks]
    return [(title, [article[3:] for article in articles], last[3:]) for title, *articles, last in lines]


@pytest.mark.parametrize(("title", "articles", "expected"), cases("grouping.md"), ids=lambda value: None)
def test_articles_on_one_event_are_one_story(title: str, articles: list[str], expected: str) -> None:
    heap = [Article(*article.split(" | ")) for article in articles]
    found = " | ".join(" ".join("ABC"[at] for at in story) for story in group_articles(heap))
    assert found == expected, title


@pytest.mark.parametrize(("title", "articles", "expected"), cases("stages.md"), ids=lambda value: None)
def test_a_source_stands_before_during_or_after_the_event(
    title: str, articles: list[str], expected: str
) -> None:
    parted = [article.split("  ") for article in articles]
    sources = [
        source(text, id=siglum, on=None if day == "-" else day)
        for siglum, (day, text) in zip("ABC", parted, strict=False)
    ]
    found = stages([one for each in sources for one in annotate(each)])
    told = " ".join(str(stage or "null") for stage in found.of.values()) if found else "unclear"
    assert told == expected, title
