from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.breaks import breaks
from reader.tui.layout.cells import cell_width
from reader.tui.layout.page import Fold, Page, RowKind, is_folded, page, with_note
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary import Kind, Source
from tests.makers import source
from tests.tui.layout.strategies import articles, few, widths

folds = st.sampled_from(Fold)


def shown_on(sheet: Page) -> list[int]:
    """Indices of the passages on the page, in the order of its rows; each once."""
    found: list[int] = []
    for row in sheet.rows:
        count = row.end if row.kind is RowKind.FOLDED else 1
        if row.kind in (RowKind.FOLDED, RowKind.TEXT):
            found += [row.passage + n for n in range(count) if not found or row.passage + n > found[-1]]
    return found


def is_blank(text: str) -> bool:
    return not shown_text(text).strip(" ")


@few
@given(articles(), widths)
def test_unfolded_every_letter_of_every_passage_is_on_one_row(article: Source, width: int) -> None:
    sheet = page(article.passages, width, fold=Fold.NOTHING)
    for index, passage in enumerate(article.passages):
        rows = [row for row in sheet.rows if row.kind is RowKind.TEXT and row.passage == index]
        at = [n for row in rows for n in range(row.start, row.end)]
        assert len(at) == len(set(at))
        assert {n for n, c in enumerate(shown_text(passage.text)) if c != " "} <= set(at)


@few
@given(articles(), widths, folds)
def test_no_row_is_wider_than_the_page(article: Source, width: int, fold: Fold) -> None:
    for row in page(article.passages, width, fold=fold).rows:
        whole = shown_text(article.passages[row.passage].text)
        assert cell_width(whole[row.start : row.end] if row.kind is RowKind.TEXT else row.text) <= width


@few
@given(articles(), widths, folds, st.frozensets(st.integers(1, 12).map("A{}".format)))
def test_every_passage_is_on_the_page_exactly_once(
    article: Source, width: int, fold: Fold, linked: frozenset[str]
) -> None:
    sheet = page(article.passages, width, fold=fold, linked=linked)
    shown = shown_on(sheet)
    assert shown == sorted(set(shown))
    unseen = set(range(len(article.passages))) - set(shown)
    assert all(is_blank(article.passages[index].text) for index in unseen)


@few
@given(articles(), widths, folds, st.booleans())
def test_the_first_row_of_a_passage_is_where_it_stands(
    article: Source, width: int, fold: Fold, with_headline: bool
) -> None:
    sheet = page(article.passages, width, fold=fold, with_headline=with_headline)
    assert len(sheet.first_row) == len(article.passages)
    for index, passage in enumerate(article.passages):
        if is_blank(passage.text) or (passage.kind is Kind.HEADLINE and not with_headline):
            continue
        row = sheet.rows[sheet.first_row[index]]
        if row.kind is RowKind.FOLDED:
            assert row.passage <= index < row.passage + row.end
        else:
            assert (row.kind, row.passage) == (RowKind.TEXT, index)
            assert sheet.rows[sheet.last_row(index)].passage == index


@few
@given(articles(), widths, st.data())
def test_a_note_changes_no_row_of_the_page(article: Source, width: int, data: st.DataObject) -> None:
    sheet = page(article.passages, width)
    before = data.draw(st.integers(0, len(sheet.rows)))
    noted = with_note(sheet, before, ["not in A", "nearest"])
    assert [row.text for row in noted.rows if row.kind is RowKind.NOTE] == ["not in A", "nearest"]
    kept = [row for row in noted.rows if row.kind not in (RowKind.NOTE, RowKind.BLANK)]
    assert kept == [row for row in sheet.rows if row.kind is not RowKind.BLANK]
    for old, new in zip(sheet.first_row, noted.first_row, strict=True):
        if old < len(sheet.rows):
            assert noted.rows[new] == sheet.rows[old]


def test_what_is_set_aside_is_one_line_that_counts_it() -> None:
    kinds = [Kind.BODY, Kind.BYLINE, Kind.CAPTION, Kind.CAPTION, Kind.BOILERPLATE, Kind.BODY]
    article = source("One.", "By X", "Photo", "Photo two", "Subscribe", "Two.", kinds=kinds)
    folded = [row.text for row in page(article.passages, 50).rows if row.kind is RowKind.FOLDED]
    assert folded == ["▸ 1 byline, 2 captions, 1 line of boilerplate"]


def test_what_is_in_no_fact_is_folded_only_when_asked() -> None:
    article = source("In a fact.", "In none.", "In none either.")
    linked = {"A1"}
    assert not any(is_folded(p, Fold.ASIDE, linked, ()) for p in article.passages)
    sheet = page(article.passages, 40, fold=Fold.UNLINKED, linked=linked)
    assert [row.text for row in sheet.rows if row.kind is RowKind.FOLDED] == ["▸ 2 sentences in no fact"]


def test_a_passage_opened_by_hand_stays_open_and_parts_the_fold() -> None:
    kinds = [Kind.CAPTION, Kind.CAPTION, Kind.CAPTION]
    article = source("First photo", "Second photo", "Third photo", kinds=kinds)
    sheet = page(article.passages, 40, unfolded=("A2",))
    assert [row.kind for row in sheet.rows if row.kind is not RowKind.BLANK] == [
        RowKind.FOLDED,
        RowKind.TEXT,
        RowKind.FOLDED,
    ]


def test_a_blank_row_parts_paragraphs_and_nothing_else() -> None:
    article = source("One.", "Two.", "Three.")
    one, two, three = article.passages
    sheet = page((one, two._replace(paragraph=0), three), 40)
    assert [row.passage for row in sheet.rows] == [0, 1, -1, 2]


def test_the_headline_can_be_left_to_the_masthead() -> None:
    article = source("A headline", "Text.", kinds=[Kind.HEADLINE, Kind.BODY])
    sheet = page(article.passages, 40, with_headline=False)
    assert [row.passage for row in sheet.rows] == [1]
    assert sheet.first_row == (0, 0)


def test_a_headline_in_the_middle_can_be_left_out_too() -> None:
    article = source("One.", "A headline", "Two.", kinds=[Kind.BODY, Kind.HEADLINE, Kind.BODY])
    sheet = page(article.passages, 40, with_headline=False)
    assert [(row.kind, row.passage) for row in sheet.rows] == [
        (RowKind.TEXT, 0),
        (RowKind.BLANK, -1),
        (RowKind.TEXT, 2),
    ]


@few
@given(articles(), widths, folds, st.booleans())
def test_a_row_is_the_same_from_either_end_and_in_a_slice(
    article: Source, width: int, fold: Fold, with_headline: bool
) -> None:
    rows = page(article.passages, width, fold=fold, with_headline=with_headline).rows
    assert [rows[at - len(rows)] for at in range(len(rows))] == list(rows) == list(rows[:])
    assert list(rows[1:-1]) == list(rows)[1:-1]


@few
@given(articles(), widths)
def test_lines_known_before_make_the_same_page(article: Source, width: int) -> None:
    for fold in Fold:
        known = page(article.passages, width, fold=fold, lines=breaks(article.passages, width))
        assert list(known.rows) == list(page(article.passages, width, fold=fold).rows)


def test_a_word_of_five_thousand_letters_is_shown_whole() -> None:
    article = source("w" * 5_000)
    assert len(page(article.passages, 29).rows) == -(-5_000 // 29)


def test_context_keeps_sentences_around_a_fact_open_and_grows() -> None:
    article = source(*(f"Sentence {n}." for n in range(1, 8)))
    linked = {"A4"}
    for context, shown in ((0, [3]), (1, [2, 3, 4]), (2, [1, 2, 3, 4, 5]), (9, list(range(7)))):
        sheet = page(article.passages, 40, fold=Fold.UNLINKED, linked=linked, context=context)
        assert [row.passage for row in sheet.rows if row.kind is RowKind.TEXT] == shown


def test_what_is_set_aside_is_no_context() -> None:
    article = source("One.", "Photo", "Two.", kinds=[Kind.BODY, Kind.CAPTION, Kind.BODY])
    sheet = page(article.passages, 40, fold=Fold.UNLINKED, linked={"A3"}, context=1)
    assert [row.kind for row in sheet.rows if row.kind is not RowKind.BLANK] == [
        RowKind.TEXT,
        RowKind.FOLDED,
        RowKind.TEXT,
    ]


@few
@given(articles(), widths, st.frozensets(st.integers(1, 12).map("A{}".format)), st.integers(0, 4))
def test_with_context_every_passage_is_on_the_page_exactly_once(
    article: Source, width: int, linked: frozenset[str], context: int
) -> None:
    sheet = page(article.passages, width, fold=Fold.UNLINKED, linked=linked, context=context)
    shown = shown_on(sheet)
    assert shown == sorted(set(shown))
    unseen = set(range(len(article.passages))) - set(shown)
    assert all(is_blank(article.passages[index].text) for index in unseen)
