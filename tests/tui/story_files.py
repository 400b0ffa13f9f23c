"""A story in files of its own, and the application on it as a reader would have it: watched, and kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from itertools import combinations
from pathlib import Path
from typing import Any
from unittest.mock import patch

from reader.neural.chosen_engine import LEXICAL, ChosenEngine
from reader.settings.shipped_themes import SHIPPED
from reader.sources.read import Story, read_story
from reader.tui.app import ParallaxApp, left_at
from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.opening import Opening
from reader.vocabulary import Comparison, Relation, Source
from tests.makers import comparison, link
from tests.tui.driver import Driven

ARTICLES = {
    "b.txt": "Ferry aground at Skarv",
    "c.txt": "Skarv ferry stranded",
}

FACTS = ("aground", "tide", "captain", "passengers", "inquiry")
"""A word by which the passages of each fact are known; one sentence in each article."""

SENTENCES = {
    "aground": ("The ferry ran aground off Skarv.", "Off Skarv the ferry went aground."),
    "tide": ("The tide lifted it at noon.", "At noon it came off with the tide."),
    "captain": ("The captain was on the bridge.", "Nobody saw the captain that morning."),
    "passengers": ("It carried 40 passengers.", "There were 52 passengers."),
    "inquiry": ("An inquiry opens in May.", "The inquiry will open in May."),
}


def written(folder: Path) -> Path:
    """The folder with the two articles in it."""
    folder.mkdir(exist_ok=True)
    for side, (name, title) in enumerate(ARTICLES.items()):
        body = "\n\n".join(SENTENCES[fact][side] for fact in FACTS)
        (folder / name).write_text(f"{title}\n\n{body}\n", "utf-8")
    return folder


def compared(sources: Sequence[Source]) -> Comparison:
    """A fact for every word that two articles have, or more, numbered as they come."""
    links = []
    for word in FACTS:
        found = [p.id for one in sources for p in one.passages if word in p.text and p.kind.value == "body"]
        name = f"F{len({one.group for one in links}) + 1}"
        relation = Relation.CONTRADICTION if word == "passengers" else Relation.AGREEMENT
        links += [link(a, b, relation, group=name) for a, b in combinations(found, 2) if a[0] != b[0]]
    return comparison(*sources, links=links)


@contextmanager
def by_words() -> Iterator[None]:
    """Every screen opened meanwhile compares so."""

    def made(sources: Sequence[Source], **how: Any) -> Comparison:
        return compared(sources)

    with (
        patch("reader.comparison.compare.compare", made),
        patch("reader.neural.chosen_engine.chosen_engine", lambda *_, **__: ChosenEngine(LEXICAL, None)),
    ):
        yield


@asynccontextmanager
async def application(
    story: Story | None,
    paths: Sequence[str] = (),
    *,
    width: int = 100,
    height: int = 30,
    theme: str = "night",
) -> AsyncIterator[Driven]:
    """The application, begun with a story or with the choice of stories."""
    colours = next(one for one in SHIPPED if one.name == theme)
    bookmark = None if story is None else left_at(story, paths)
    opens = Opening(
        colours,
        KeyTable(COMMANDS),
        engine=LEXICAL,
        keeps_reviews=True,
        paths=tuple(paths),
        bookmark=bookmark,
    )
    with by_words():
        app = ParallaxApp(story, colours, opens)
        async with app.run_test(size=(width, height)) as pilot:
            driven = Driven(app, pilot)
            await pilot.pause()
            await at_rest(driven)
            yield driven


@asynccontextmanager
async def reading(*paths: Path, width: int = 100, height: int = 30) -> AsyncIterator[Driven]:
    """The application on the articles at the paths."""
    given = [str(path) for path in paths]
    async with application(read_story(given), given, width=width, height=height) as driven:
        yield driven


async def at_rest(driven: Driven) -> None:
    """When no thread works any more and all that they told has arrived."""
    for _ in range(3):
        await driven.app.workers.wait_for_complete()
        await driven.pilot.pause()


async def looked(driven: Driven) -> None:
    """When the files have been looked at once more."""
    driven.screen.articles.look()
    await at_rest(driven)


async def read_again(driven: Driven) -> None:
    """When the articles were read again with the key and compared."""
    await driven.press("f5")
    for _ in range(200):
        await at_rest(driven)
        reviews = driven.screen.reviews
        if driven.now.comparison is not None and reviews.is_idle and "read again." not in driven.status:
            return
        await driven.pilot.pause(0.02)
    raise AssertionError("the articles were not read again")


def members(driven: Driven) -> list[str]:
    """The words of the current fact's passages."""
    group, made = driven.now.group, driven.now.comparison
    assert group is not None
    assert made is not None
    return [made.passage_of[member.passage].text for member in group.members]
