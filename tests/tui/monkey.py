"""A monkey at the keyboard: keys, clicks and sizes without sense, and what must hold whatever it does.

The same number gives the same monkey. Leaving the program and opening addresses is kept from it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from unittest.mock import patch

from textual import _wait
from textual.errors import NoWidget
from textual.pilot import OutOfBounds
from textual.screen import ModalScreen
from textual.widgets import Input, TextArea

from reader.review.where import store_of
from reader.sources.read import Story
from reader.tui.app import ParallaxApp
from reader.tui.commands import CHORDS, COMMANDS
from reader.vocabulary import Comparison
from tests.tui.at_rest import at_rest
from tests.tui.driver import Driven, opened

SIZES = [(60, 20), (80, 24), (140, 45), (200, 60), (41, 11), (9, 4), (300, 80)]

ON_LINES = [*["escape"] * 3, *"aeo:>1", "enter", "tab", "backspace", "up", "down", "f2"]
"""What is pressed on a line that is typed on or in a dialog."""

COMMON = ["J", "K", "c", "v", "r", "j", "l", "escape", "z"] * 3
"""Pressed more often, so that the rest happens in many places."""

KEYS = sorted({key for command in COMMANDS for key in command.keys} - {"ctrl+z"}) + COMMON + ["ctrl+z"]

A_CLICK, A_SIZE, A_CHORD = 0.15, 0.04, 0.12
"""Shares of what is done that are no single keys."""

PATIENCE = 0.001
"""Seconds after which Textual's pilot looks whether the screen is at rest: a monkey waits for nothing."""

LOOK_WHOLE = 20
"""After so many things done the columns are held against their articles."""


class Monkey:
    """Plays with the application, and knows what it must not have changed."""

    def __init__(self, driven: Driven, made: Comparison, seed: int) -> None:
        self._driven = driven
        self._made = made
        self._chance = Random(seed)
        self._sources = driven.now.with_names.sources
        self.done: list[str] = []
        """What was done so far, to be told where something breaks."""

    async def play(self, steps: int) -> None:
        """Do ``steps`` things, and look after each."""
        for number in range(1, steps + 1):
            await self._do()
            self._look()
            if number % LOOK_WHOLE == 0:
                await self._look_whole()
        await self.nothing_is_lost()

    async def nothing_is_lost(self) -> None:
        """All that was said stands on the disk."""
        keeping = self._driven.screen.reviews.keeping
        assert keeping is not None
        for _ in range(500):
            await self._driven.app.workers.wait_for_complete()
            await self._driven.pilot.pause()
            if keeping.is_idle:
                break
        review = self._driven.now.review
        assert review is not None, self._last
        said = {name: entry[3:7] for name, entry in review.entries.items() if not entry.is_blank}
        kept = store_of(self._sources).read().entries
        assert {name: entry[3:7] for name, entry in kept.items() if not entry.is_blank} == said, self._last

    @property
    def _last(self) -> str:
        return " ".join(self.done[-40:])

    async def _do(self) -> None:
        chance, driven = self._chance, self._driven
        turn = chance.random()
        if turn < A_SIZE:
            size = chance.choice(SIZES)
            self.done.append(f"size:{size[0]}x{size[1]}")
            await driven.resize(*size)
        elif turn < A_SIZE + A_CLICK:
            width, height = driven.app.size
            at = chance.randrange(width), chance.randrange(height)
            self.done.append(f"click:{at[0]},{at[1]}")
            with suppress(
                NoWidget, OutOfBounds
            ):  # where the screen is not laid out yet the pilot cannot click
                await driven.pilot.click(offset=at, times=chance.choice([1, 1, 2]))
        elif turn < A_SIZE + A_CLICK + A_CHORD and not self._is_typing:
            chord = chance.choice(sorted(CHORDS))
            await self._press(*chord)
        else:
            await self._press(chance.choice(ON_LINES if self._is_typing and chance.random() < 0.7 else KEYS))
        await driven.pilot.pause()

    async def _press(self, *keys: str) -> None:
        self.done += keys
        await self._driven.pilot.press(*keys)

    @property
    def _is_typing(self) -> bool:
        screen = self._driven.app.screen
        return isinstance(screen, ModalScreen) or isinstance(screen.focused, (Input, TextArea))

    def _look(self) -> None:
        """No error, and neither articles nor comparison are others than before."""
        assert self._driven.app._exception is None, self._last
        read = self._driven.now.with_names
        assert read.sources == self._sources, self._last
        made = read.comparison
        assert made is None or (made.links, made.groups) == (self._made.links, self._made.groups), self._last

    async def _look_whole(self) -> None:
        """What stands on the screen is what the articles say."""
        for _ in range(5):
            if not self._is_typing:
                break
            await self._press("escape")
            await self._driven.pilot.pause()
        await at_rest()
        await self._driven.pilot.pause()
        driven, place = self._driven, self._driven.place
        assert driven.app.screen is driven.screen, self._last
        assert place.focused in driven.now.sigla, self._last
        assert len(driven.rows(driven.view)) == driven.view.size.height, self._last
        if driven.view.size.width >= 40:
            assert driven.misdrawn() == [], self._last


@asynccontextmanager
async def at_play(story: Story, made: Comparison, seed: int) -> AsyncIterator[Monkey]:
    """A monkey before the application on a story, which keeps what it says beside the articles."""

    def nothing(*given: object, **how: object) -> None:
        return None

    with (
        patch.object(ParallaxApp, "exit", nothing),
        patch.object(ParallaxApp, "leave_story", nothing),
        patch.object(ParallaxApp, "open_url", nothing),
        patch("reader.tui.open_source._start", nothing),
        patch.object(_wait, "SLEEP_GRANULARITY", PATIENCE),
        patch("textual.pilot.wait_for_idle", _wait.wait_for_idle),
        patch("textual.app.wait_for_idle", _wait.wait_for_idle),
    ):
        async with opened(140, 45, story=story, compare=lambda: made, keeps=True) as driven:
            yield Monkey(driven, made, seed)


def written(story: Story, made: Comparison, folder: Path) -> tuple[Story, Comparison]:
    """The same story as files of a folder, so that what is said of it lies there too."""
    folder.mkdir(parents=True)
    sources = []
    for source in story.sources:
        path = folder / f"{source.id}.txt"
        path.write_bytes(source.text.encode(errors="replace"))
        sources.append(source._replace(path=str(path)))
    return story._replace(sources=tuple(sources)), replace(made, sources=tuple(sources))
