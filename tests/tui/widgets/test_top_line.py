from __future__ import annotations

import pytest

from reader.tui.commands.filtering import filtered
from reader.tui.layout.piece import width_of
from reader.tui.reading import Reading
from reader.tui.widgets.top_line import top_line
from tests.tui.commands.readings import reading

LONG = "relation:contradiction,dispute is:unreviewed -coverage:all -text:“a word that stands nowhere”"


def filtered_reading() -> Reading:
    found = filtered(reading(), LONG)
    assert isinstance(found, Reading)
    return found


@pytest.mark.parametrize("width", [60, 80, 99, 100, 120, 140, 200, 300])
def test_a_long_filter_leaves_room_for_title_and_counts(width: int) -> None:
    pieces = top_line(filtered_reading(), width)
    line = "".join(piece.text for piece in pieces)
    assert width_of(pieces) <= width
    assert "The Osmun" in line
    assert "3 of 9" in line
    assert "≠" in line
    assert "→" in line


def test_only_facts_that_pass_are_counted() -> None:
    line = "".join(piece.text for piece in top_line(filtered_reading(), 200))
    assert "= 0" in line
    assert "≠ 2" in line
    assert "3 of 9 facts pass relation:contradiction,dispute" in line
