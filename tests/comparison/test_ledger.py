"""The pairs of ``tests/cases/ledger``: the entry of the first figure or date of A, B linked with A."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.one_line import one_line
from reader.vocabulary import Evidence, LedgerEntry, LedgerKind, Relation, Span
from tests.comparison.makers import blocks, lists
from tests.makers import link, source

FOLDER = Path(__file__).parents[1] / "cases" / "ledger"
DAY = "2024-03-07"
NAMES = {LedgerKind.PLACE, LedgerKind.PERSON, LedgerKind.ORGANISATION}


def cases() -> list[list[str]]:
    return [case for file in sorted(FOLDER.glob("*.md")) for case in blocks(file.read_text("utf-8"))]


def entries(a: str, b: str) -> tuple[LedgerEntry, ...]:
    ours, theirs = source(a, id="A", on=DAY), source(b, id="B", on=DAY)
    return lists(ours, theirs, links=[link("A1", "B1")]).ledger


@pytest.mark.parametrize(("title", "a", "b", "expected"), cases())
def test_what_hangs_on_the_same_stands_in_one_entry(title: str, a: str, b: str, expected: str) -> None:
    kind = expected[3:].partition(" | ")[0]
    entry = next(one for one in entries(a[3:], b[3:]) if one.kind == kind)
    rows = " / ".join(row.text for row in entry.rows)
    standing = {False: "agree", True: "differ", None: "open"}[entry.mismatch]
    assert f"{entry.kind} | {entry.subject} | {rows} | {standing}" == expected[3:], title


def test_what_the_links_call_a_difference_is_a_mismatch_with_their_reason() -> None:
    a, b = source("The panel ruled by three to two."), source("The panel ruled 4-1.", id="B")
    reason = Evidence("number", Span(16, 31), Span(16, 19), "three to two / 4-1")
    judged = link("A1", "B1", Relation.DIFFERENCE, evidence=(reason,))
    (entry,) = lists(a, b, links=[judged]).ledger
    assert (entry.mismatch, entry.note) == (True, "three to two / 4-1")
    assert [row.value for row in entry.rows] == ["3-2", "4-1"]


def test_evidence_of_an_agreement_is_no_mismatch() -> None:
    a, b = source("The panel ruled by three to two."), source("The panel ruled 3-2.", id="B")
    reason = Evidence("number", Span(16, 31), Span(16, 19), "one split")
    (entry,) = lists(a, b, links=[link("A1", "B1", evidence=(reason,))]).ledger
    assert (entry.mismatch, entry.note) == (False, None)


def test_one_long_figure_is_one_figure_without_a_link() -> None:
    a = source("The fund holds 1,482,000 crowns.", "The mayor named 1,482,000 crowns again.")
    (entry,) = (one for one in lists(a).ledger if one.kind is LedgerKind.MONEY)
    assert [row.passage for row in entry.rows] == ["A1", "A2"]


def test_short_figures_of_different_things_stay_apart() -> None:
    a = source("The fund holds 20 crowns.", "A ticket costs 20 crowns.")
    assert len([one for one in lists(a).ledger if one.kind is LedgerKind.MONEY]) == 2


def numbers(*texts: tuple[str, ...]) -> list[list[str]]:
    sources = [source(*text, id=siglum) for siglum, text in zip("ABC", texts, strict=False)]
    found = [one for one in lists(*sources).ledger if one.kind is LedgerKind.NUMBER]
    return [[f"{row.passage} {row.text}" for row in one.rows] for one in found]


def test_figures_of_one_noun_stand_together_without_a_link_where_they_agree() -> None:
    a = ("Crews raised four gates.", "The dam has two gates upstream.")
    assert numbers(a, ("The two gates upstream stayed shut.",)) == [["A1 four"], ["A2 two", "B1 two"]]


def test_where_each_source_has_one_figure_of_a_noun_they_stand_together_unless_far_apart() -> None:
    assert numbers(("It broke 12 windows.",), ("It broke 19 windows.",)) == [["A1 12", "B1 19"]]
    assert numbers(("It broke 12 windows.",), ("It broke 900 windows.",)) == [["A1 12"], ["B1 900"]]


def test_a_day_of_saying_is_no_date_of_the_ledger() -> None:
    a = source("The bridge was safe, the engineer said on Tuesday.", on=DAY)
    assert not [one for one in lists(a).ledger if one.kind is LedgerKind.DATE]


def test_a_date_that_cannot_be_told_has_no_value() -> None:
    a = source("The spill happened on Tuesday.")
    (entry,) = (one for one in lists(a).ledger if one.kind is LedgerKind.DATE)
    assert [(row.text, row.value) for row in entry.rows] == [("Tuesday", None)]


def test_a_bound_of_a_date_is_kept() -> None:
    a = source("The firm must close the mine by 30 March 2024.", on=DAY)
    (entry,) = (one for one in lists(a).ledger if one.kind is LedgerKind.DATE)
    assert [(row.value, row.modifier) for row in entry.rows] == [("/2024-03-30", "by")]


def test_a_person_has_a_row_for_each_name_and_role_in_each_source() -> None:
    a = source("Mayor Ana Moss spoke.", "Moss left.", "Moss came back.")
    b = source("Ana Moss, the county clerk, spoke.", id="B")
    (entry,) = (one for one in lists(a, b).ledger if one.kind is LedgerKind.PERSON)
    assert entry.subject == "Ana Moss"
    told = [(row.passage, row.text, row.modifier) for row in entry.rows]
    assert told == [
        ("A1", "Mayor Ana Moss", "Mayor"),
        ("A2", "Moss", None),
        ("B1", "Ana Moss", "county clerk"),
    ]


def test_mere_grammar_is_no_figure_but_a_toll_of_nobody_is() -> None:
    a = source("Both sides met.", "Nobody was killed in the blast.")
    assert all(row.text != "Both" for entry in lists(a).ledger for row in entry.rows)


def test_two_places_that_a_link_holds_against_each_other_are_a_mismatch() -> None:
    a, b = source("The singer was born in Cork."), source("The singer was born in Belfast.", id="B")
    reason = Evidence("place", Span(23, 27), Span(23, 30), "two places")
    judged = link("A1", "B1", Relation.CONTRADICTION, evidence=(reason,))
    (entry,) = (one for one in lists(a, b, links=[judged]).ledger if one.mismatch)
    assert (entry.kind, entry.subject, entry.note) == (LedgerKind.PLACE, "singer was born", "two places")
    assert [(row.source, row.text) for row in entry.rows] == [("A", "Cork"), ("B", "Belfast")]


SENTENCES = st.lists(
    st.lists(
        st.sampled_from(
            ["Ana Moss", "said", "12", "people", "were killed", "on Tuesday", "2.4m crowns", "by", "3-2", ",",
             "in 2019", "Lyon", "the", "court", "ordered", "“we wait”", "58", "per cent", "\n", "(", "–"]
        ),
        min_size=1,
        max_size=9,
    ).map(" ".join),
    min_size=1,
    max_size=4,
)  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(SENTENCES, SENTENCES)
def test_rows_print_what_stands_at_their_place_in_reading_order(ours: list[str], theirs: list[str]) -> None:
    a, b = source(*ours, id="A", on=DAY), source(*theirs, id="B", on=DAY)
    by_id = {"A": a, "B": b}
    found = lists(a, b, links=[link("A1", "B1")]).ledger
    assert found == lists(a, b, links=[link("A1", "B1")]).ledger
    firsts = [(entry.rows[0].source, entry.rows[0].span) for entry in found]
    assert firsts == sorted(firsts)
    for entry in found:
        places = [(row.source, row.span) for row in entry.rows]
        assert places == sorted(places)
        for row in entry.rows:
            text = by_id[row.source].text
            assert row.text == one_line(text[row.span.start : row.span.end])
            if entry.kind not in NAMES:
                words = " ".join(text.split())
                assert entry.subject in words or any(
                    entry.subject in " ".join(s.text.split()) for s in (a, b)
                )
