from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.cells import cell_width
from reader.tui.layout.page import Fold, Row, RowKind, page
from reader.tui.layout.selection import Point, Selection, point_at
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary import Kind, Source, Span
from tests.makers import source
from tests.tui.layout.strategies import articles, few, widths


def from_to(first: tuple[int, int], last: tuple[int, int]) -> Selection:
    return Selection("A", Point(first[0], first[1], first[1] + 1), Point(last[0], last[1], last[1] + 1))


@few
@given(articles(), widths, st.integers(-3, 100), st.data())
def test_a_point_is_one_cluster_of_the_row_and_never_half_of_one(
    article: Source, width: int, cell: int, data: st.DataObject
) -> None:
    rows = [row for row in page(article.passages, width, fold=Fold.NOTHING).rows if row.kind is RowKind.TEXT]
    row = data.draw(st.sampled_from(rows))
    text = shown_text(article.passages[row.passage].text)
    point = point_at(row, text, cell)
    assert row.start <= point.start <= point.end <= row.end
    before = cell_width(text[row.start : point.start])
    assert before <= max(0, cell)
    assert 0 <= cell_width(text[row.start : point.end]) - before <= 2


@few
@given(articles(), st.integers(8, 60), st.data())
def test_a_selection_is_the_same_whichever_way_it_was_dragged(
    article: Source, width: int, data: st.DataObject
) -> None:
    rows = page(article.passages, width).rows
    texts = [row for row in rows if row.kind is RowKind.TEXT]
    if not texts:
        return
    ends = []
    for _ in range(2):
        row = data.draw(st.sampled_from(texts))
        text = shown_text(article.passages[row.passage].text)
        ends.append(point_at(row, text, data.draw(st.integers(0, width))))
    one, other = Selection("A", ends[0], ends[1]), Selection("A", ends[1], ends[0])
    assert one.text(article.passages, rows) == other.text(article.passages, rows)


def test_wide_letters_are_hit_on_both_their_cells() -> None:
    row = Row(RowKind.TEXT, 0, 0, 4)
    hits = [point_at(row, "日本ab", cell)[1:] for cell in range(7)]
    assert hits == [(0, 1), (0, 1), (1, 2), (1, 2), (2, 3), (3, 4), (3, 4)]


def test_an_accent_belongs_to_its_letter() -> None:
    row = Row(RowKind.TEXT, 0, 0, 4)
    assert point_at(row, "ae\u0301b", 1)[1:] == (1, 3)


def test_what_is_copied_has_no_line_breaks_but_between_paragraphs() -> None:
    one, two, three = source("One two three.", "Four five.", "Six.").passages
    article = (one, two._replace(paragraph=one.paragraph), three)
    rows = page(article, 8).rows
    assert from_to((0, 4), (2, 2)).text(article, rows) == "two three. Four five.\n\nSix"
    assert from_to((1, 0), (1, 3)).text(article, rows) == "Four"


def test_what_is_folded_is_not_copied() -> None:
    article = source("One.", "A photo", "Two.", kinds=[Kind.BODY, Kind.CAPTION, Kind.BODY]).passages
    assert from_to((0, 0), (2, 3)).text(article, page(article, 20).rows) == "One.\n\nTwo."


def test_escapes_and_invisible_marks_are_not_copied_as_they_are() -> None:
    article = source("Re\x1b[31md\u202e and\u00adblue.").passages
    text = from_to((0, 0), (0, 40)).text(article, page(article, 40).rows)
    assert text == "Re␛[31md\N{REPLACEMENT CHARACTER} andblue."


def test_the_selected_part_of_each_passage() -> None:
    selection = from_to((3, 5), (1, 2))
    assert selection.span_in(0) is None
    assert selection.span_in(1) == Span(2, 1 << 30)
    assert selection.span_in(3) == Span(0, 6)
    assert selection.span_in(4) is None
