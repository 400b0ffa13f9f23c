from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.cells import cell_width
from reader.tui.layout.level import Levelled, level_row, on_fact, on_passage
from reader.tui.layout.page import Fold, Page, Row, RowKind, page
from reader.vocabulary import Comparison, Group, Source
from tests.tui.layout.strategies import comparisons, few
from tests.tui.stories import comparison, passage_id, sources

heights = st.integers(1, 60)
columns = st.integers(16, 60)
folds = st.sampled_from(Fold)


def pages(of: Comparison, width: int, fold: Fold = Fold.ASIDE) -> dict[str, Page]:
    return {
        source.id: page(source.passages, width, fold=fold, linked=of.groups_at, with_headline=True)
        for source in of.sources
    }


def members(of: Comparison, group: Group, siglum: str) -> list[int]:
    own = of.source_of[siglum].passages
    ids = {member.passage for member in group.members}
    return [index for index, passage in enumerate(own) if passage.id in ids]


def shows(row: Row, index: int) -> bool:
    count = row.end if row.kind is RowKind.FOLDED else 1
    return row.kind in (RowKind.TEXT, RowKind.FOLDED) and row.passage <= index < row.passage + count


def blank(of: Source, index: int) -> bool:
    return not of.passages[index].text.strip()


@few
@given(comparisons(), columns, heights, folds)
def test_the_fact_stands_on_one_row_of_every_column(
    of: Comparison, width: int, height: int, fold: Fold
) -> None:
    sheets = pages(of, width, fold)
    for group in of.groups:
        levelled = on_fact(of, group, sheets, lead=of.sources[0].id, height=height)
        meets = set()
        for siglum, (sheet, top) in levelled.items():
            if own := members(of, group, siglum):
                meets.add(sheet.first_row[own[0]] - top)
            else:
                meets.add(next(n for n, row in enumerate(sheet.rows) if row.kind is RowKind.NOTE) - top)
        assert len(meets) == 1
        assert 0 <= meets.pop() < height


@few
@given(comparisons(), columns, heights)
def test_a_column_without_the_fact_says_so_and_the_others_say_nothing(
    of: Comparison, width: int, height: int
) -> None:
    sheets = pages(of, width)
    for group in of.groups:
        for siglum, (sheet, _) in on_fact(of, group, sheets, lead="A", height=height).items():
            notes = [row.text for row in sheet.rows if row.kind is RowKind.NOTE]
            assert notes[:1] == ([] if members(of, group, siglum) else [f"not in {siglum}"])
            assert all(cell_width(note) <= width for note in notes)


@few
@given(comparisons(), columns, heights, folds)
def test_levelling_loses_no_row(of: Comparison, width: int, height: int, fold: Fold) -> None:
    sheets = pages(of, width, fold)
    for group in of.groups:
        for siglum, (sheet, _) in on_fact(of, group, sheets, lead="B", height=height).items():
            kept = [row for row in sheet.rows if row.kind not in (RowKind.BLANK, RowKind.NOTE)]
            assert kept == [row for row in sheets[siglum].rows if row.kind is not RowKind.BLANK]


@few
@given(comparisons(), columns, st.integers(4, 60))
def test_the_longest_passage_of_the_fact_is_in_view_where_it_can_be(
    of: Comparison, width: int, height: int
) -> None:
    sheets = pages(of, width)
    for group in of.groups:
        for siglum, (sheet, top) in on_fact(of, group, sheets, lead="A", height=height).items():
            own = members(of, group, siglum)
            if own and not blank(of.source_of[siglum], own[0]):
                first, last = sheet.first_row[own[0]], sheet.last_row(own[0])
                assert top <= first < top + height
                assert last < top + height or last - first + 1 > height


@few
@given(comparisons(), columns, heights, st.booleans())
def test_a_passage_is_in_view_in_its_own_column(
    of: Comparison, width: int, height: int, compared: bool
) -> None:
    sheets = pages(of, width)
    for source in of.sources:
        for index, passage in enumerate(source.passages):
            levelled = on_passage(of if compared else None, passage.id, sheets, of.sources, height=height)
            sheet, top = levelled[source.id]
            assert set(levelled) == set(sheets)
            if not blank(source, index):
                assert shows(sheet.rows[sheet.first_row[index]], index)
                assert top <= sheet.first_row[index] < top + height


@few
@given(comparisons(), columns, heights)
def test_a_passage_whose_column_is_not_shown_still_levels_the_others(
    of: Comparison, width: int, height: int
) -> None:
    sheets = pages(of, width)
    del sheets["A"]
    assert set(on_passage(of, "A1", sheets, of.sources, height=height)) == set(sheets)


@given(st.integers(1, 80), st.integers(1, 200), st.integers(0, 500))
def test_the_meeting_row_is_in_the_upper_quarter(height: int, longest: int, deepest: int) -> None:
    row = level_row(height, longest=longest, deepest=deepest)
    assert 0 <= row <= height // 4
    assert row <= deepest


def on(name: str, lead: str = "A") -> dict[str, Levelled]:
    of = comparison()
    return on_fact(of, of.group_of[name], pages(of, 36), lead=lead, height=30)


def notes(levelled: Levelled) -> str:
    return " ".join(row.text for row in levelled.page.rows if row.kind is RowKind.NOTE)


def test_the_nearest_passage_is_quoted_with_its_score() -> None:
    assert notes(on("F1")["D"]) == (
        "not in D nearest .38: “The first one had kept the town dry in the storm of March.”"
    )


def test_the_note_in_a_source_on_another_event_says_so() -> None:
    assert notes(on("F1")["E"]) == "not in E it tells of another event"


def test_the_note_stands_after_what_the_column_shares_with_the_lead_before() -> None:
    sheet = on("F3")["C"].page
    note = next(n for n, row in enumerate(sheet.rows) if row.kind is RowKind.NOTE)
    shared = next(
        n for n, p in enumerate(sources()[2].passages) if p.id == passage_id("C", "spared the town")
    )
    assert sheet.first_row[shared] < note < sheet.first_row[shared + 1]


def test_without_anything_shared_before_the_note_stands_at_the_top() -> None:
    assert on("F9", lead="B")["E"].page.rows[0].kind is RowKind.NOTE


def test_in_a_low_view_a_note_takes_three_rows_at_most() -> None:
    of = comparison()
    for name in of.group_of:
        for levelled in on_fact(of, of.group_of[name], pages(of, 36), lead="A", height=16).values():
            assert sum(row.kind is RowKind.NOTE for row in levelled.page.rows) <= 3
    low = on_fact(of, of.group_of["F1"], pages(of, 36), lead="A", height=16)
    assert notes(low["D"]).startswith("not in D · nearest .38: “The first one had kept")
    assert notes(low["E"]) == "not in E · it tells of another event"


@given(st.integers(12, 60), st.sampled_from([16, 40]))
def test_a_note_that_is_cut_says_so_at_its_end(width: int, height: int) -> None:
    of = comparison()
    for group in of.groups:
        for levelled in on_fact(of, group, pages(of, width), lead="A", height=height).values():
            told = notes(levelled)
            if "“" in told:
                assert told.endswith("”")
