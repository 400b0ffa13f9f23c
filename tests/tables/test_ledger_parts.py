"""Under which heading a line of the ledger stands, and whose sign it has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.tables.ledger import LedgerPart, ledger_lines, ledger_parts, ledger_relation
from reader.vocabulary import Comparison, GivenLists, LedgerEntry, LedgerKind, LedgerRow, Relation, Span
from tests.makers import comparison, link, source
from tests.tables.listed import listed

A = source("The tank lost 14 tonnes.", "It burst in the night.", id="A")
B = source("The tank lost 12 tonnes.", "It burst at dawn.", id="B")
C = source("Rain fell.", id="C")


def test_the_parts_come_in_order_and_figures_before_names() -> None:
    parts = ledger_parts(ledger_lines(listed()), "AB")
    assert [(part, [line.subject for line in own]) for part, own in parts] == [
        (LedgerPart.DIFFER, ["tonnes"]),
        (LedgerPart.AGREE, ["burst"]),
        (LedgerPart.CALLED, ["Ana Moss"]),
        (LedgerPart.ALONE, ["people"]),
    ]


def test_without_the_column_of_a_source_what_the_other_says_is_told_by_one_alone() -> None:
    parts = ledger_parts(ledger_lines(listed()), "A")
    assert [(part, [line.subject for line in own]) for part, own in parts] == [
        (LedgerPart.ALONE, ["tonnes", "burst", "Ana Moss"])
    ]


def figures(*relations: tuple[str, str, Relation]) -> Comparison:
    """A mismatch of A1 and B1, with links of these relations."""
    rows = tuple(LedgerRow(one, f"{one}1", Span(14, 16), "x", 1.0, None, None) for one in "AB")
    links = [link(a, b, relation, group=f"F{n}") for n, (a, b, relation) in enumerate(relations, 1)]
    lists = GivenLists((LedgerEntry(LedgerKind.MASS, "tonnes", rows, True, "14 / 12"),))
    return replace(comparison(A, B, C, links=links), lists=lists)


@pytest.mark.parametrize(
    ("relations", "stands"),
    [
        ([("A1", "B1", Relation.CONTRADICTION)], Relation.CONTRADICTION),
        ([("A1", "B1", Relation.DIFFERENCE)], Relation.DIFFERENCE),
        ([("A1", "B1", Relation.AGREEMENT)], Relation.DIFFERENCE),
        ([("A2", "B2", Relation.CONTRADICTION)], Relation.DIFFERENCE),
        ([("A1", "C1", Relation.CONTRADICTION)], Relation.DIFFERENCE),
        ([], Relation.DIFFERENCE),
    ],
)
def test_a_mismatch_is_the_conflict_between_the_passages_that_speak_of_it(
    relations: list[tuple[str, str, Relation]], stands: Relation
) -> None:
    made = figures(*relations)
    assert ledger_relation(made, ledger_lines(made)[0]) is stands


def test_what_is_not_judged_has_no_relation_and_what_agrees_is_agreement() -> None:
    made = listed()
    by_subject = {line.subject: ledger_relation(made, line) for line in ledger_lines(made)}
    assert by_subject["people"] is None
    assert by_subject["burst"] is Relation.AGREEMENT
