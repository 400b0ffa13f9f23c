"""Keys that scroll, and that choose a column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import Request, Say, Scroll, Unit

GROUP = "Move"

COLUMNS_BY_NUMBER = 9
"""As many columns as there are digits."""


def _scroll(count: int, unit: Unit) -> Callable[[Reading], Reading | Request]:
    return lambda reading: Scroll(count, unit)


def _focus_by(step: int) -> Callable[[Reading], Reading | Request]:
    def focus(reading: Reading) -> Reading:
        sigla = reading.sigla
        place = reading.place
        at = sigla.index(place.focused) if place.focused in sigla else 0
        return reading.at(replace(place, focused=sigla[(at + step) % len(sigla)]))

    return focus


def _focus_number(number: int) -> Callable[[Reading], Reading | Request]:
    def focus(reading: Reading) -> Reading | Request:
        if number > len(reading.sources):
            return Say(f"There are {len(reading.sources)} columns.")
        siglum = reading.sources[number - 1].id
        hidden = tuple(other for other in reading.place.hidden if other != siglum)
        return reading.at(replace(reading.place, focused=siglum, hidden=hidden))

    return focus


COMMANDS = (
    Command("scroll-down", ("j", "down"), "Scroll down", GROUP, _scroll(1, Unit.ROW)),
    Command("scroll-up", ("k", "up"), "Scroll up", GROUP, _scroll(-1, Unit.ROW)),
    Command("half-page-down", ("ctrl+d",), "Half a page down", GROUP, _scroll(1, Unit.HALF)),
    Command("half-page-up", ("ctrl+u",), "Half a page up", GROUP, _scroll(-1, Unit.HALF)),
    Command("page-down", ("space", "pagedown"), "A page down", GROUP, _scroll(1, Unit.PAGE)),
    Command("page-up", ("b", "pageup"), "A page up", GROUP, _scroll(-1, Unit.PAGE)),
    Command("top", ("g", "home"), "To the top", GROUP, _scroll(-1, Unit.ALL)),
    Command("bottom", ("G", "end"), "To the end", GROUP, _scroll(1, Unit.ALL)),
    Command("column-left", ("h", "left", "shift+tab"), "Column to the left", GROUP, _focus_by(-1)),
    Command("column-right", ("l", "right", "tab"), "Column to the right", GROUP, _focus_by(1)),
    *(
        Command(f"column-{n}", (str(n),), f"Column {n}", GROUP, _focus_number(n))
        for n in range(1, COLUMNS_BY_NUMBER + 1)
    ),
)
"""In the order of the help."""
