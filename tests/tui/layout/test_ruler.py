from __future__ import annotations

from collections.abc import Iterable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.page import Page, page, with_note
from reader.tui.layout.ruler import RulerCell, marked, row_at
from reader.tui.layout.ruler import ruler as drawn_ruler
from reader.vocabulary import Relation
from tests.makers import source
from tests.tui.layout.strategies import articles, few

pages = st.builds(lambda article, width: page(article.passages, width), articles(), st.integers(20, 60))
heights = st.integers(1, 60)


def ruler(
    sheet: Page, marks: Mapping[int, Relation], current: Iterable[int], *, top: int, height: int
) -> list[RulerCell]:
    return drawn_ruler(sheet, marked(sheet, marks), current, top=top, height=height)


@few
@given(pages, heights, st.integers(-30, 400))
def test_a_ruler_has_a_cell_for_each_row_of_the_view(sheet: Page, height: int, top: int) -> None:
    assert len(ruler(sheet, {}, set(), top=top, height=height)) == height


@few
@given(pages, heights, st.data())
def test_every_mark_is_on_the_ruler_unless_a_graver_one_covers_it(
    sheet: Page, height: int, data: st.DataObject
) -> None:
    indices = st.integers(0, len(sheet.first_row) - 1)
    marks = data.draw(st.dictionaries(indices, st.sampled_from(Relation)))
    cells = ruler(sheet, marks, set(), top=0, height=height)
    shown = [cell.relation for cell in cells if cell.relation is not None]
    assert bool(shown) == bool(marks)
    if marks:
        assert min(marks.values(), key=lambda r: r.gravity) in shown
        assert set(shown) <= set(marks.values())


@few
@given(pages, heights, st.data())
def test_the_current_fact_is_on_the_ruler(sheet: Page, height: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(sheet.first_row) - 1))
    cells = ruler(sheet, {index: Relation.AGREEMENT}, {index}, top=0, height=height)
    assert [cell.relation for cell in cells if cell.current] == [Relation.AGREEMENT]


@few
@given(pages, heights)
def test_every_cell_leads_to_a_row_and_the_rows_go_down(sheet: Page, height: int) -> None:
    rows = [row_at(sheet, cell, height=height) for cell in range(height)]
    assert rows == sorted(rows)
    assert all(0 <= row < max(1, len(sheet.rows)) for row in rows)


@few
@given(pages, heights, st.data())
def test_where_a_mark_is_pressed_its_cell_is_in_view(sheet: Page, height: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(sheet.first_row) - 1))
    cells = ruler(sheet, {index: Relation.DISPUTE}, set(), top=0, height=height)
    pressed = next(n for n, cell in enumerate(cells) if cell.relation)
    there = ruler(sheet, {}, set(), top=row_at(sheet, pressed, height=height), height=height)
    assert there[pressed].in_view


@few
@given(pages, heights, st.data())
def test_each_mark_is_where_its_passage_stands_notes_or_not(
    sheet: Page, height: int, data: st.DataObject
) -> None:
    marks = data.draw(st.dictionaries(st.integers(0, len(sheet.first_row) - 1), st.sampled_from(Relation)))
    among = marked(sheet, marks)
    for _ in range(data.draw(st.integers(0, 2))):
        sheet = with_note(sheet, data.draw(st.integers(0, len(sheet.rows))), ["not in A", "nearest"])
    cells = drawn_ruler(sheet, among, (), top=0, height=height)
    count = max(1, len(sheet.rows))
    at: dict[int, set[Relation]] = {}
    for index, relation in marks.items():
        row = min(count - 1, sheet.first_row[index])
        at.setdefault(row * min(height, count) // count, set()).add(relation)
    for number, cell in enumerate(cells):
        assert cell.relation == min(at.get(number, ()), key=lambda one: one.gravity, default=None)


def test_what_is_in_view_is_shaded() -> None:
    sheet = page(source(*(f"Sentence {n}." for n in range(20))).passages, 40)
    cells = ruler(sheet, {}, set(), top=0, height=10)
    assert [cell.in_view for cell in cells] == [True] * 3 + [False] * 7
    cells = ruler(sheet, {}, set(), top=len(sheet.rows) - 10, height=10)
    assert [cell.in_view for cell in cells][-3:] == [True] * 3


def test_contradiction_covers_agreement_where_rows_merge() -> None:
    sheet = page(source(*(f"Sentence {n}." for n in range(20))).passages, 40)
    marks = {0: Relation.AGREEMENT, 1: Relation.CONTRADICTION, 2: Relation.FRAMING}
    assert ruler(sheet, marks, set(), top=0, height=2)[0].relation is Relation.CONTRADICTION


def test_the_ruler_of_a_short_article_is_as_long_as_the_article() -> None:
    sheet = page(source("One.", "Two.").passages, 40)
    cells = ruler(sheet, {0: Relation.AGREEMENT, 1: Relation.FRAMING}, set(), top=0, height=8)
    assert [cell.relation for cell in cells] == [Relation.AGREEMENT, None, Relation.FRAMING] + [None] * 5
