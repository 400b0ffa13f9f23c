from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.sources.article import Article
from reader.sources.boilerplate import kinds
from reader.sources.formats import markdown_text, plain_text
from reader.sources.read import read_story
from reader.vocabulary import Kind
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "boilerplate"
STORIES = Path(__file__).parents[2].parent / "shared" / "stories"
NARROW = 13
"""Columns of the kind in a case."""


def _cases() -> list[tuple[str, list[tuple[str, str]]]]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            name, *rows = block.split("\n")
            found.append((f"{path.stem}: {name}", [(row[:NARROW].strip(), row[NARROW:]) for row in rows]))
    return found


def _article(text: str) -> Article:
    return plain_text.read(text.encode(), name="a.txt")


@pytest.mark.parametrize("rows", [pytest.param(rows, id=name) for name, rows in _cases()])
def test_each_paragraph_is_what_the_case_says(rows: list[tuple[str, str]]) -> None:
    text = "".join(("\n" if kind.endswith("+") else "\n\n") + paragraph for kind, paragraph in rows)
    article = _article(text)
    found = [
        (str(kind), text[p.start : p.end]) for kind, p in zip(kinds(article), article.paragraphs, strict=True)
    ]
    assert found == [(kind.rstrip("+"), paragraph) for kind, paragraph in rows]


def test_headings_of_markdown_are_headline_and_subheads() -> None:
    text = "# Ferry stops\n\n*By Mira Holt*\n\nThe board stopped the ferry after one long and cold night.\n\n"
    text += "## A very long heading that no plain text could have had as its subhead at all\n\nNobody came."
    found = kinds(markdown_text.read(text.encode(), name="a.md"))
    assert found == (Kind.HEADLINE, Kind.BYLINE, Kind.BODY, Kind.SUBHEAD, Kind.BODY)


@settings(deadline=None)
@given(st.lists(st.text(alphabet='Ab. ?!:|©/()“”"-–•·\t\u00a0\u202e\x1b0129\n', max_size=60), max_size=12))
def test_every_paragraph_has_a_kind_whatever_the_text(lines: list[str]) -> None:
    article = _article("\n\n".join(lines))
    assert len(kinds(article)) == len(article.paragraphs)


@pytest.mark.skipif(not STORIES.is_dir(), reason="the shared stories are not here")
@pytest.mark.parametrize("story", sorted(path.parent.name for path in STORIES.glob("*/gold.json")))
def test_all_boilerplate_stays_out_and_all_body_in(story: str) -> None:
    gold = {
        article["file"]: article
        for article in json.loads((STORIES / story / "gold.json").read_bytes())["articles"]
    }
    for source in read_story([str(STORIES / story)]).sources:
        article = gold[Path(source.path).name]
        body = " ".join(" ".join(p.text.split()) for p in source.passages if p.kind is Kind.BODY)
        said = [" ".join(sentence["text"].split()) for sentence in article["body"]]
        assert [sentence for sentence in said if sentence not in body] == []
        aside = {" ".join(line.split()) for line in article["boilerplate"] + article["captions"]} - {""}
        kept = {" ".join(p.text.split()) for p in source.passages if p.kind is Kind.BODY}
        assert aside & kept == set()


@pytest.mark.parametrize(
    "unit", ["a\n", "A:\n", "Aa Bb\n", "- - " * 200 + "\n", "© A " * 10 + "\n", "[a](b" * 200 + "\n"]
)
def test_hostile_paragraphs_are_sorted(unit: str) -> None:
    article = _article(unit * (60_000 // len(unit)))
    with ends():
        assert len(kinds(article)) == len(article.paragraphs)
