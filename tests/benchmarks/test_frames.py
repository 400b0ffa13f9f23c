from __future__ import annotations

import pytest

from benchmarks.drawn import Drawn
from benchmarks.frame_keys import IN_EVERY_VIEW, VIEWS, Key
from benchmarks.frames import SMALL, Answer
from reader.tui.commands import COMMANDS
from reader.tui.key_names import SYMBOLS
from reader.tui.place import View

GOOD = Drawn(1, 140, 20, (), (), (), ())


def answer(drawn: Drawn, *, written: int = 200, stands_still: bool = True) -> Answer:
    return Answer("seeds, columns", Key("r", "r", stands_still), written, drawn)


def test_one_small_frame_has_no_fault() -> None:
    assert answer(GOOD).faults == []


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        (GOOD._replace(frames=2), "2 frames"),
        (GOOD._replace(twice=((3, 4), (5, 9))), "2 cells twice, lines 3–5 (2), columns 4–9"),
        (GOOD._replace(clears=("\x1b[2J",)), "clears: '\\x1b[2J'"),
        (GOOD._replace(outside=("a", "b")), "outside an update: 'a' and 1 more"),
        (GOOD._replace(unknown=("\x1bM",)), "not understood: '\\x1bM'"),
    ],
)
def test_every_fault_is_told_exactly(drawn: Drawn, told: str) -> None:
    assert answer(drawn).faults == [told]


def test_only_where_nothing_scrolls_much_is_too_much() -> None:
    assert answer(GOOD, written=SMALL + 1).faults == [f"{SMALL + 1} bytes"]
    assert answer(GOOD, written=SMALL + 1, stands_still=False).faults == []


def test_the_views_have_the_numbers_that_they_have_on_the_keyboard() -> None:
    assert list(VIEWS) == [view.value for view in View]


def test_every_letter_that_is_pressed_in_every_view_is_a_key() -> None:
    known = {SYMBOLS.get(key, key) for command in COMMANDS for key in command.keys}
    assert {key.typed for key in IN_EVERY_VIEW if key.typed.isprintable() and key.typed != " "} <= known
