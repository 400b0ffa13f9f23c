from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.anchor import anchor_of, held_top
from reader.tui.layout.level import Levelled
from reader.tui.layout.page import Fold, Page, page, with_note
from tests import makers

SENTENCES = tuple(f"Sentence number {n} of the article goes on for some words." for n in range(12))
PASSAGES = makers.source(*SENTENCES).passages


def laid(width: int) -> Page:
    return page(PASSAGES, width, fold=Fold.ASIDE, linked=(), unfolded=(), with_headline=True)


@given(st.integers(15, 60), st.integers(0, 60), st.integers(3, 20), st.sets(st.integers(0, 11)))
def test_the_same_rows_stay_where_they_are(width: int, top: int, height: int, held: set[int]) -> None:
    levelled = Levelled(laid(width), top)
    anchor = anchor_of(levelled, held, height)
    if anchor is not None:
        assert held_top(laid(width), anchor) == top


@given(st.integers(15, 60), st.integers(0, 30), st.integers(0, 11))
def test_a_passage_in_view_stays_on_its_row_when_a_note_comes_above_it(
    width: int, top: int, held: int
) -> None:
    sheet = laid(width)
    anchor = anchor_of(Levelled(sheet, top), {held}, 10)
    if anchor is None or anchor.passage != held:
        return
    noted = with_note(sheet, sheet.first_row[held], ["not in A", "nearest .31"])
    row = noted.rows[held_top(noted, anchor) + anchor.below]
    assert (row.passage, row.start) == (anchor.passage, anchor.start)


def test_past_the_end_nothing_holds() -> None:
    assert anchor_of(Levelled(laid(30), 10_000), (), 10) is None
