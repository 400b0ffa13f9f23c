from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.flow import flow
from reader.tui.layout.piece import Piece, width_of
from reader.tui.layout.shown_text import shown_text
from tests.tui.layout.strategies import texts, widths

pieces = st.lists(
    st.builds(Piece, texts.map(shown_text), st.sampled_from(["text", "dim"]), bold=st.booleans()), max_size=5
)


@given(pieces, widths)
def test_no_row_is_wider_than_asked_and_no_letter_is_lost(given_pieces: list[Piece], width: int) -> None:
    rows = flow(given_pieces, width)
    assert all(width_of(row) <= width for row in rows)
    told = "".join(piece.text for row in rows for piece in row)
    assert told.replace(" ", "") == "".join(piece.text for piece in given_pieces).replace(" ", "")


@given(pieces, widths)
def test_every_letter_keeps_its_style(given_pieces: list[Piece], width: int) -> None:
    def letters(of: list[Piece]) -> list[tuple[str, str, bool]]:
        return [(letter, piece.role, piece.bold) for piece in of for letter in piece.text if letter != " "]

    assert letters([piece for row in flow(given_pieces, width) for piece in row]) == letters(given_pieces)


def test_a_row_breaks_inside_a_piece() -> None:
    rows = flow([Piece("the gates "), Piece("moved to the minute", bold=True)], 12)
    assert [[(piece.text, piece.bold) for piece in row] for row in rows] == [
        [("the gates", False)],
        [("moved to the", True)],
        [("minute", True)],
    ]
