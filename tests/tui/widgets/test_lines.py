from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from textual.app import App
from textual.geometry import Region
from textual.strip import Strip

from reader.settings.shipped_themes import SHIPPED
from reader.tui.layout.cells import cell_width
from reader.tui.layout.piece import Piece
from reader.tui.theme import Styles
from reader.tui.widgets.lines import Lines, beside, paint
from tests.ends import ends

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


class Drawn(Lines):
    """Rows of one letter each."""

    DEFAULT_CSS = "Drawn { width: 12; height: 6; }"

    letters = "abcdef"

    def strips(self) -> list[Strip]:
        return [
            paint([Piece(letter * 4, "strong", bold=True), Piece("stays")], self.size.width, STYLES)
            for letter in self.letters
        ]


@pytest.mark.parametrize(
    ("letters", "regions"),
    [
        ("abcdef", set()),
        ("abXdef", {Region(0, 2, 4, 1)}),
        ("ABCDEf", {Region(0, y, 12, 1) for y in range(5)}),
    ],
)
async def test_of_a_few_rows_the_changed_cells_are_painted_and_of_most_the_whole_row(
    letters: str, regions: set[Region]
) -> None:
    app: App[None] = App()
    with ends():
        async with app.run_test() as pilot:
            widget = Drawn(STYLES)
            await app.mount(widget)
            await pilot.pause()
            widget.letters = letters
            with patch.object(widget, "refresh") as refresh:
                widget.redraw()
            assert {region for call in refresh.call_args_list for region in call.args} == regions


async def test_another_size_is_laid_out_once() -> None:
    app: App[None] = App()
    with ends():
        async with app.run_test() as pilot:
            widget = Drawn(STYLES)
            await app.mount(widget)
            await pilot.pause()
            with patch.object(app.screen, "_refresh_layout", wraps=app.screen._refresh_layout) as laid_out:
                widget.styles.height = 3
                await pilot.pause()
                await pilot.pause()
            assert widget.size.height == 3
            assert laid_out.call_count == 1


def test_a_narrower_window_than_nothing_is_drawn() -> None:
    assert paint([Piece("text")], -1, STYLES).cell_length == 0
