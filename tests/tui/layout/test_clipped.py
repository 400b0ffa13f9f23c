from __future__ import annotations

from reader.tui.layout.clipped import clipped
from reader.tui.layout.labelled import labelled
from reader.tui.layout.piece import Piece, width_of


def test_lines_that_fit_stay_as_they_are() -> None:
    lines = [[Piece("one")], [Piece("two")]]
    assert clipped(lines, 2, 10) == lines


def test_the_last_line_gives_way_to_the_word_that_more_follows() -> None:
    lines = [[Piece("one")], [Piece("twenty cells or so")], [Piece("three")]]
    first, last = clipped(lines, 2, 12, " … on")
    assert first == lines[0]
    assert "".join(piece.text for piece in last) == "twenty  … on"
    assert width_of(last) == 12


def test_rows_after_the_first_stand_under_its_words() -> None:
    rows = labelled("why", "because the river rose", 20)
    assert ["".join(piece.text for piece in row) for row in rows] == [
        "  why  because the",
        "       river rose",
    ]
