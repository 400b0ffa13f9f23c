from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from textual.strip import Strip

from reader.settings.shipped_themes import SHIPPED
from reader.tui.layout.cells import cell_width
from reader.tui.layout.piece import Piece
from reader.tui.theme import Styles
from reader.tui.widgets.lines import _changed, beside, paint

STYLES = Styles(SHIPPED[1])
words = st.text("ab 日\u2060█", max_size=6)
pieces = st.lists(
    st.builds(
        Piece,
        words,
        st.sampled_from(["text", "strong", "dim"]),
        st.sampled_from(["", "current"]),
        bold=st.booleans(),
        underline=st.booleans(),
    ),
    max_size=5,
)


def looks(strip: Strip) -> list[tuple[str, object, object]]:
    """Each cell as it looks: the letters that stand in it, their style; a blank has no letters' colour."""
    cells: list[tuple[str, object, object]] = []
    for text, style, _ in strip:
        assert style is not None
        for letter in text:
            letters = (
                None if letter == " " and not style.underline else (style.color, style.bold, style.underline)
            )
            cells += [(letter, letters, style.bgcolor)] + [("", None, None)] * (cell_width(letter) - 1)
    return cells


@given(pieces, st.integers(0, 30))
def test_a_painted_row_has_exactly_its_width(row: list[Piece], width: int) -> None:
    strip = paint(row, width, STYLES)
    assert strip.cell_length == width
    assert sum(cell_width(segment.text) for segment in strip) == width


@given(pieces)
def test_painting_keeps_every_letter_and_its_look(row: list[Piece]) -> None:
    width = sum(cell_width(piece.text) for piece in row)
    plain = [
        Segment(p.text, STYLES(p.role, p.ground or "ground", p.bold, p.italic, p.underline))
        for p in row
        if p.text
    ]
    assert looks(paint(row, width, STYLES)) == looks(Strip(plain, width))


@given(st.lists(pieces, min_size=1, max_size=4))
def test_strips_put_beside_each_other_look_as_before(rows: list[list[Piece]]) -> None:
    strips = [paint(row, 12, STYLES) for row in rows]
    joined = beside(strips)
    assert joined.cell_length == 12 * len(rows)
    assert looks(joined) == [cell for strip in strips for cell in looks(strip)]


@given(pieces, pieces)
def test_only_inside_the_changed_cells_do_two_rows_differ(one: list[Piece], other: list[Piece]) -> None:
    old, new = paint(one, 20, STYLES), paint(other, 20, STYLES)
    region = _changed(old, new, 3)
    before, after = looks(old), looks(new)
    if region is None:
        assert before == after
        return
    assert (region.y, region.height) == (3, 1)
    assert 0 <= region.x < region.right <= 20
    same = [at for at in range(20) if not region.x <= at < region.right]
    if len(before) == len(after) == 20:
        assert [before[at] for at in same] == [after[at] for at in same]


def test_a_narrower_window_than_nothing_is_drawn() -> None:
    assert paint([Piece("text")], -1, STYLES).cell_length == 0
