"""Keys that arrange the columns: how wide, in which order, against which one, with how much around a fact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.counted import counted
from reader.tui.commands.command import Command
from reader.tui.layout.columns import MOST_STEPS
from reader.tui.layout.page import Fold
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.requests import Request, Say

GROUP = "Arrange"

MOST_CONTEXT = 9
"""Sentences around a fact that can be kept open at most."""


def _widen_by(step: int) -> Callable[[Reading], Request]:
    def widen(reading: Reading) -> Request:
        place, siglum = reading.place, reading.place.focused
        if len(reading.sigla) < 2:
            return Say("There is one column only.")
        steps = dict(place.widened)
        wanted = max(-MOST_STEPS, min(MOST_STEPS, steps.get(siglum, 0) + step))
        if wanted == steps.get(siglum, 0):
            return Say(f"{siglum} is as {'wide' if step > 0 else 'narrow'} as it goes.")
        kept = sorted({**steps, siglum: wanted}.items())
        widened = tuple((other, by) for other, by in kept if by)
        told = "as wide as the others" if not wanted else "wider" if wanted > 0 else "narrower"
        return Say(f"{siglum} is {told}.", reading.at(replace(place, widened=widened)))

    return widen


def _move_by(step: int) -> Callable[[Reading], Request]:
    def move(reading: Reading) -> Request:
        place, sigla = reading.place, reading.sigla
        at = sigla.index(place.focused) if place.focused in sigla else 0
        if not 0 <= at + step < len(sigla):
            return Say(f"{place.focused} is the {'last' if step > 0 else 'first'} column.")
        other, order = sigla[at + step], list(reading.every_siglum)
        order.remove(place.focused)
        order.insert(order.index(other) + (step > 0), place.focused)
        side = "right" if step > 0 else "left"
        moved = replace(place, order=tuple(order), visit=place.visit + 1)
        return Say(f"{place.focused} stands {side} of {other}.", reading.at(moved))

    return move


def turn_pivot(reading: Reading) -> Request:
    """Judge the others against the focused column; from the pivot, against each other again."""
    place = reading.place
    if place.pivot == place.focused:
        freed = replace(place, pivot=None, visit=place.visit + 1)
        return Say("No column is the pivot: each is judged against all.", reading.at(freed))
    said = f"{place.focused} is the pivot: its facts lead, and the others are judged against it."
    return Say(said, reading.at(replace(place, pivot=place.focused, visit=place.visit + 1)))


def _context_by(step: int) -> Callable[[Reading], Request]:
    def keep(reading: Reading) -> Request:
        place = reading.place
        if place.fold is not Fold.UNLINKED:
            if step < 0:
                return Say("Nothing around the facts is folded: ⟨fold⟩ folds what is in no fact.")
            return Say("All around the facts is open: ⟨fold⟩ folds what is in no fact.")
        context = max(0, min(MOST_CONTEXT, place.context + step))
        if context == place.context:
            return Say(f"{_sentences(context)} around each fact: that is as {_far(step)} as it goes.")
        kept = replace(place, context=context, visit=place.visit + 1)
        return Say(f"{_sentences(context)} around each fact.", reading.at(kept))

    return keep


def _far(step: int) -> str:
    return "many" if step > 0 else "few"


def _sentences(count: int) -> str:
    return counted(count, "sentence") if count else "No sentence"


_COLUMNS = (View.COLUMNS,)

COMMANDS = (
    Command("pivot", ("p",), "Judge the others against this column, or against all", GROUP, turn_pivot),
    Command("widen", ("plus",), "Widen this column", GROUP, _widen_by(1), views=_COLUMNS),
    Command("narrow", ("underscore",), "Narrow this column", GROUP, _widen_by(-1), views=_COLUMNS),
    Command("move-left", ("less_than_sign",), "Move this column left", GROUP, _move_by(-1), views=_COLUMNS),
    Command(
        "move-right", ("greater_than_sign",), "Move this column right", GROUP, _move_by(1), views=_COLUMNS
    ),
    Command(
        "less-context",
        ("left_curly_bracket",),
        "Fewer sentences around each fact in the fold",
        GROUP,
        _context_by(-1),
        views=_COLUMNS,
    ),
    Command(
        "more-context",
        ("right_curly_bracket",),
        "More sentences around each fact in the fold",
        GROUP,
        _context_by(1),
        views=_COLUMNS,
    ),
)
"""In the order of the help."""
