"""Keys that go to a view or change its order, and what choosing a row of a list does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.tui.commands.command import Command
from reader.tui.place import Sort, View
from reader.tui.reading import Reading
from reader.tui.requests import Request, Say

GROUP = "View"

_LISTS = {
    View.COLUMNS: "Columns: the articles side by side",
    View.FACTS: "Facts: a row a fact",
    View.LEDGER: "Ledger: figures, dates, places, people",
    View.VOICES: "Voices: who is quoted by whom",
    View.WORDING: "Wording: who says it how, and how deep it stands",
    View.TIMELINE: "Timeline: what is told of when",
}
"""What each view is, as the palette and the help say it."""


def _view_by(step: int) -> Callable[[Reading], Reading | Request]:
    def turn(reading: Reading) -> Reading:
        views = list(View)
        return to_view(reading, views[(views.index(reading.place.view) + step) % len(views)])

    return turn


def to_view(reading: Reading, view: View) -> Reading:
    """The same place in another view."""
    place = reading.place
    if view is place.view:
        return reading
    return reading.at(replace(place, view=view))


def to_row(reading: Reading, siglum: str, passage: str, fact: str | None, *, opened: bool) -> Reading:
    """The reading at what a row of a list leads to; ``opened`` shows it in the columns.

    Going along a list is no way to come back from: only opening a row is remembered.
    """
    place = reading.place
    hidden = tuple(other for other in place.hidden if other != siglum)
    at = None if fact is not None else passage
    if opened:
        place = replace(place, view=View.COLUMNS, hidden=hidden)
        return reading.at(place.going_to(fact=fact, passage=at, focused=siglum))
    moved = (fact, at) != (place.fact, place.passage)
    return reading.at(
        replace(place, fact=fact, passage=at, focused=siglum, hidden=hidden, visit=place.visit + moved)
    )


def turn_sort(reading: Reading) -> Request:
    """The table of facts by relation, coverage, position, confidence."""
    sorts = list(Sort)
    sort = sorts[(sorts.index(reading.place.sort) + 1) % len(sorts)]
    place = replace(reading.place, sort=sort, visit=reading.place.visit + 1)
    return Say(f"The facts are sorted by {sort}.", reading.at(place))


COMMANDS = (
    Command("next-view", ("v",), "Next view", GROUP, _view_by(1)),
    Command("previous-view", ("V",), "Previous view", GROUP, _view_by(-1)),
    *(
        Command(
            f"view-{view}",
            (),
            told,
            GROUP,
            lambda reading, view=view: to_view(reading, view),  # type: ignore[misc]
            (f"\\{number}",),
        )
        for number, (view, told) in enumerate(_LISTS.items(), start=1)
    ),
    Command("sort", ("S",), "Sort the facts another way", GROUP, turn_sort, views=(View.FACTS,)),
)
"""In the order of the help."""
