from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.beside import with_others
from reader.tui.layout.cells import cell_width
from reader.tui.layout.level import Levelled, on_fact
from reader.tui.layout.page import Fold, RowKind, page
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary import Comparison
from tests.tui.layout.strategies import comparisons, few
from tests.tui.stories import comparison


@few
@given(comparisons(), st.integers(16, 60), st.integers(1, 40))
def test_where_there_is_one_column_all_that_the_others_say_stands_in_it_once(
    of: Comparison, width: int, height: int
) -> None:
    for group in of.groups:
        for source in of.sources:
            sheet = page(source.passages, width)
            levelled = on_fact(of, group, {source.id: sheet}, lead=source.id, height=height)[source.id]
            rows = [row for row in levelled.page.rows if row.kind is RowKind.BESIDE]
            said = ""
            for row in rows:
                text = shown_text(of.source_of[row.source].passages[row.passage].text)[row.start : row.end]
                assert cell_width(text) <= width
                said += text
            due = [of.passage_of[member.passage] for member in group.members]
            whole = "".join(shown_text(p.text) for p in due if p.source != source.id)
            assert said.replace(" ", "") == whole.replace(" ", "")
            own = [row for row in levelled.page.rows if row.kind in (RowKind.TEXT, RowKind.FOLDED)]
            assert own == [row for row in sheet.rows if row.kind is not RowKind.BLANK]


def alone(name: str, siglum: str) -> Levelled:
    of = comparison()
    sheet = page(of.source_of[siglum].passages, 50, fold=Fold.ASIDE)
    return on_fact(of, of.group_of[name], {siglum: sheet}, lead=siglum, height=18)[siglum]


def test_the_others_words_stand_under_the_columns_own() -> None:
    sheet, top = alone("F2", "A")
    kinds = [(row.kind, row.text) for row in sheet.rows[top:] if row.kind is not RowKind.BLANK]
    at = next(n for n, (kind, _) in enumerate(kinds) if kind is RowKind.BESIDE)
    assert kinds[at] == (RowKind.BESIDE, "B")
    assert kinds[at - 1][0] is RowKind.TEXT
    assert "not in C D E" in [text for kind, text in kinds if kind is RowKind.NOTE]


def test_in_a_silent_column_they_stand_under_the_note() -> None:
    sheet, _ = alone("F2", "C")
    kinds = [row.kind for row in sheet.rows if row.kind in (RowKind.NOTE, RowKind.BESIDE)]
    assert kinds[0] is RowKind.NOTE
    assert [row.text for row in sheet.rows if row.kind is RowKind.BESIDE and row.text] == ["A", "B"]


def test_where_a_passage_begins_and_ends_does_not_change_by_it() -> None:
    of = comparison()
    sheet = page(of.source_of["A"].passages, 50)
    shown = with_others(sheet, sheet.last_row(4) + 1, of, of.group_of["F2"], "A")
    for index in range(len(of.source_of["A"].passages)):
        was = sheet.last_row(index) - sheet.first_row[index]
        assert shown.last_row(index) - shown.first_row[index] == was
