from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.bars import CURRENT_BAR, bar_of
from reader.tui.layout.column_row import column_row, row_ground
from reader.tui.layout.columns import MARGIN
from reader.tui.layout.page import BLANK_ROW, Fold, Row, RowKind, page
from reader.tui.layout.piece import Piece, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.word_marks import Mark, MarkKind
from reader.vocabulary import Kind, Passage, Relation, Source, Span
from tests.makers import passage, source
from tests.tui.layout.strategies import articles, few, widths

spans = st.lists(
    st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(0, 20)),
    max_size=4,
)
made_marks = st.builds(
    Mark, st.builds(Span, st.integers(0, 20), st.integers(20, 40)), st.sampled_from(MarkKind), st.booleans()
)
marked_words = st.lists(made_marks, max_size=1)
relations = st.sampled_from([None, *Relation])


def proof(start: int, end: int, kind: MarkKind = MarkKind.OTHER) -> Mark:
    return Mark(Span(start, end), kind, proves=True)


def text_row(of: Passage) -> Row:
    return Row(RowKind.TEXT, 0, 0, len(of.text))


def marked(pieces: list[Piece]) -> list[str]:
    return [piece.text for piece in pieces if piece.underline]


@few
@given(articles(), widths, relations, st.booleans(), spans, marked_words, spans)
def test_a_row_is_margin_and_text_whatever_is_marked(
    article: Source,
    width: int,
    relation: Relation | None,
    current: bool,
    parts: list[Span],
    marks: list[Mark],
    hits: list[Span],
) -> None:
    for row in page(article.passages, width, fold=Fold.NOTHING).rows:
        own = article.passages[row.passage] if row.passage >= 0 else None
        pieces = column_row(row, own, relation=relation, current=current, parts=parts, marks=marks, hits=hits)
        if own is None:
            assert pieces == []
            continue
        shown = "".join(piece.text for piece in pieces)
        assert shown[MARGIN:] == shown_text(own.text)[row.start : row.end]
        assert width_of([Piece(shown[:MARGIN])]) == MARGIN


@given(relations, st.booleans(), st.sampled_from(["", "✓", "✗", "◆"]))
def test_the_margin_is_as_wide_for_every_relation_and_verdict(
    relation: Relation | None, current: bool, verdict: str
) -> None:
    own = passage("Dry.")
    pieces = column_row(text_row(own), own, relation=relation, current=current, verdict=verdict)
    assert width_of(pieces) == MARGIN + 4
    assert verdict in "".join(piece.text for piece in pieces)


def test_the_sign_stands_on_the_first_row_and_the_bar_on_all() -> None:
    own = passage("One two three four")
    first, *others = page((own,), 6).rows
    shown = [
        "".join(p.text for p in column_row(r, own, relation=Relation.DISPUTE, current=False))
        for r in (first, *others)
    ]
    bar = bar_of("dispute", current=False)
    assert shown[0].startswith(f"⇄{bar} ")
    assert all(text.startswith(f" {bar} ") for text in shown[1:])


def test_the_sign_stands_on_the_first_row_of_a_passage_that_begins_with_blanks() -> None:
    own = passage("  One two")
    row = page((own,), 20).rows[0]
    assert column_row(row, own, relation=Relation.AGREEMENT, current=False)[0].text == "="


def test_the_current_fact_has_a_fuller_bar() -> None:
    own = passage("One")
    assert column_row(text_row(own), own, relation=Relation.FRAMING, current=True)[1].text == CURRENT_BAR
    bar = bar_of("framing", current=False)
    assert column_row(text_row(own), own, relation=Relation.FRAMING, current=False)[1].text == bar


def test_a_passage_without_a_fact_has_a_bar_only_where_the_reader_stands() -> None:
    own = passage("One")
    assert column_row(text_row(own), own, relation=None, current=True)[1].text == CURRENT_BAR
    assert column_row(text_row(own), own, relation=None, current=False)[1].text == " "


def test_evidence_is_bold_and_underlined_and_nothing_else_is() -> None:
    own = passage("Forty boats lay there")
    pieces = column_row(text_row(own), own, relation=None, current=True, marks=[proof(0, 5)])
    assert marked(pieces) == ["Forty"]
    assert [piece.text for piece in pieces if piece.bold] == ["Forty"]


def test_evidence_that_goes_on_to_the_next_row_is_marked_on_both() -> None:
    own = passage("One two three")
    rows = page((own,), 7).rows
    found = [marked(column_row(r, own, relation=None, current=True, marks=[proof(4, 13)])) for r in rows]
    assert found == [["two"], ["three"]]


def test_a_hit_inside_evidence_keeps_both_marks() -> None:
    own = passage("Forty boats")
    pieces = column_row(
        text_row(own), own, relation=None, current=True, marks=[proof(0, 11)], hits=[Span(6, 11)]
    )
    assert [(p.text, p.underline, p.ground) for p in pieces[-2:]] == [
        ("Forty ", True, ""),
        ("boats", True, "find"),
    ]


def test_a_note_and_a_fold_carry_no_sign() -> None:
    own = source("Photo", kinds=[Kind.CAPTION]).passages[0]
    for kind in (RowKind.NOTE, RowKind.FOLDED):
        pieces = column_row(Row(kind, 0, 0, 1, "told"), own, relation=Relation.AGREEMENT, current=True)
        assert [piece.text for piece in pieces] == [" " * MARGIN, "told"]


def test_a_blank_row_is_empty() -> None:
    assert column_row(BLANK_ROW, None, relation=None, current=False) == []


def looks(of: str, marks: list[Mark], parts: list[Span] | None = None) -> dict[str, Piece]:
    own = passage(of)
    row = text_row(own)
    pieces = column_row(row, own, relation=None, current=True, marks=marks, parts=parts or [])[3:]
    return {piece.text: piece for piece in pieces}


def test_each_kind_of_word_looks_its_own_way() -> None:
    styles = {looks("Word", [Mark(Span(0, 4), kind)])["Word"][1:] for kind in MarkKind}
    assert len(styles) == len(MarkKind) - 1  # what else proves something is told by its line alone


def test_without_colours_a_figure_a_date_and_a_negation_still_differ() -> None:
    kinds = (MarkKind.FIGURE, MarkKind.TIME, MarkKind.NEGATION, MarkKind.QUIET)
    shapes = {looks("Word", [Mark(Span(0, 4), kind)])["Word"][3:] for kind in kinds}
    assert len(shapes) == len(kinds)


def test_words_that_say_the_same_are_quiet() -> None:
    found = looks("Forty boats lay there", [Mark(Span(6, 11), MarkKind.QUIET)])
    assert [text for text, piece in found.items() if piece.role == "dim"] == ["boats"]


def test_the_part_that_is_meant_stands_on_the_ground_of_the_fact_and_the_rest_is_quieter() -> None:
    found = looks("He came, and forty boats lay there", [], [Span(9, 24)])
    assert {text: (piece.role, piece.ground) for text, piece in found.items()} == {
        "He came, ": ("dim", "ground"),
        "and forty boats": ("text", "current"),
        " lay there": ("dim", "ground"),
    }


def test_the_fuller_bar_stands_beside_the_part_alone() -> None:
    own = passage("He came and forty boats lay there")
    rows = page((own,), 12).rows
    part, agreed = [Span(12, 23)], Relation.AGREEMENT
    bars = [
        "".join(piece.text for piece in column_row(row, own, relation=agreed, current=True, parts=part))[1]
        for row in rows
    ]
    assert bars == ["│", CURRENT_BAR, "│"]
    assert [row_ground(row, part, current=True) for row in rows] == ["ground", "current", "ground"]


def test_what_is_selected_stands_out_whatever_it_is() -> None:
    own = passage("Forty boats")
    pieces = column_row(
        text_row(own), own, relation=None, current=True, marks=[proof(0, 5)], selected=Span(2, 8)
    )
    assert [piece.text for piece in pieces if piece.ground == "accent"] == ["rty", " bo"]


def test_another_sources_words_carry_its_siglum_and_no_sign() -> None:
    own = passage("Forty boats lay there", id="B1")
    rows = Row(RowKind.BESIDE, 0, 0, 11, "B", "B"), Row(RowKind.BESIDE, 0, 12, 21, "", "B")
    shown = [
        "".join(piece.text for piece in column_row(row, own, relation=Relation.DISPUTE, current=True))
        for row in rows
    ]
    assert shown == [" B Forty boats", "   lay there"]
