"""Keys that have the articles compared another way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.collation.bar import DEFAULT_BAR
from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, CompareByMeaning, ReadAgain, Request, Say

GROUP = "Compare"

STEP = 0.05
"""By what a key moves the bar."""

LOWEST, HIGHEST = STEP, 1 - STEP
"""Where the keys stop: at 0 everything would be one fact, at 1 nothing."""


def _bar_by(step: float) -> Callable[[Reading], Request]:
    def move(reading: Reading) -> Request:
        if reading.comparison is None:
            return Say(STILL_COMPARING)
        wanted = reading.place.bar
        bar = DEFAULT_BAR if wanted is None else wanted
        moved = round(min(HIGHEST, max(LOWEST, bar + step)), 2)
        if moved == bar:
            return Say("The bar is as high as it goes." if step > 0 else "The bar is as low as it goes.")
        place = replace(reading.place, bar=None if moved == DEFAULT_BAR else moved)
        return Say(f"Passages are put together from a score of {moved:.2f}.", reading.at(place))

    return move


COMMANDS = (
    Command("bar-up", ("right_parenthesis",), "Raise the bar: fewer and surer facts", GROUP, _bar_by(STEP)),
    Command("bar-down", ("left_parenthesis",), "Lower the bar: more facts", GROUP, _bar_by(-STEP)),
    Command(
        "compare-by-meaning",
        ("M",),
        "Compare by meaning, or stop that",
        GROUP,
        lambda reading: CompareByMeaning(),
    ),
    Command(
        "read-again",
        ("f5", "ctrl+l"),
        "Read the articles again and compare anew",
        GROUP,
        lambda reading: ReadAgain(),
    ),
)
"""In the order of the help."""
