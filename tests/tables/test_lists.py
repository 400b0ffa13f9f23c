"""The rows of ledger, voices, naming, wording and timeline."""

from __future__ import annotations

from dataclasses import replace

from reader.tables.ledger import ledger_lines
from reader.tables.naming import naming_rows
from reader.tables.timeline import timeline_rows
from reader.tables.voices import reporting_verbs, speaker_rows
from reader.tables.wording import wording_rows
from reader.vocabulary import GivenLists, LedgerEntry, LedgerKind, LedgerRow, Span, TimelineEntry
from tests.tables.listed import listed


def test_mismatches_come_first_then_what_most_sources_say() -> None:
    lines = ledger_lines(listed())
    assert [line.subject for line in lines] == ["tonnes", "burst", "Ana Moss", "people"]
    assert (lines[0].mismatch, lines[0].note) == (True, "14 tonnes / 12 tonnes")


def test_each_source_has_a_cell_and_an_empty_one_where_it_is_silent() -> None:
    people = ledger_lines(listed())[-1]
    assert [(cell.source, [one.text for one in cell.readings]) for cell in people.cells] == [
        ("A", []),
        ("B", ["Some 40"]),
    ]


def test_a_date_is_shown_with_the_day_that_it_means_or_as_unresolved() -> None:
    burst = next(line for line in ledger_lines(listed()) if line.kind is LedgerKind.DATE)
    assert [one.text for cell in burst.cells for one in cell.readings] == [
        "Tuesday → 2024-03-05",
        "5 March → 2024-03-05",
    ]
    open_date = LedgerRow("A", "A2", Span(0, 1), "spring", None, None, "by")
    made = replace(listed(), lists=GivenLists((LedgerEntry(LedgerKind.DATE, "law", (open_date,)),)))
    assert ledger_lines(made)[0].cells[0].readings[0].text == "by spring → unresolved"


def test_a_person_is_shown_with_the_role_that_the_source_gives() -> None:
    person = next(line for line in ledger_lines(listed()) if line.kind is LedgerKind.PERSON)
    assert [one.text for cell in person.cells for one in cell.readings] == ["Ana Moss, engineer", "Moss"]


def test_what_one_source_alone_says_can_be_left_out() -> None:
    assert "people" not in [line.subject for line in ledger_lines(listed(), at_least=2)]
    assert [row.entity for row in naming_rows(listed(), at_least=2)] == ["Ana Moss"]


def test_an_utterance_is_shown_without_the_words_of_the_article_between() -> None:
    moss, critics = speaker_rows(listed())
    assert [(cut.passage, cut.text) for cut in moss.variants[0]] == [
        ("A1", "“We knew,” … “and we waited.”"),
        ("B2", "“We knew,”"),
    ]
    assert moss.counts == (("A", 1), ("B", 1))
    assert (critics.vague, critics.variants) == (True, ())


def test_reporting_words_are_counted_source_by_source() -> None:
    assert reporting_verbs(listed()) == (("A", (("said", 2),)), ("B", (("said", 1),)))


def test_words_stand_by_kind_and_source() -> None:
    told = [(row.kind.value, row.cells) for row in wording_rows(listed())]
    assert told == [
        ("loaded", (("A", (("scandal", 1),)), ("B", ()))),
        ("hedge", (("A", ()), ("B", (("may", 1),)))),
        ("vague", (("A", (("critics", 1),)), ("B", ()))),
    ]


def test_a_time_is_shown_with_its_bound_in_words_and_the_words_around_it() -> None:
    first, second = timeline_rows(listed())
    assert (first.value, first.passages) == ("2024-03-05", (("A", ("A2",)), ("B", ("B1",))))
    assert "burst on Tuesday" in first.told
    assert second.value == "by 2024-03-30"


def test_a_stretch_of_time_is_said_in_words() -> None:
    made = replace(listed(), lists=GivenLists(timeline=(TimelineEntry("2019/2021", "stretch", ("A2",)),)))
    assert timeline_rows(made)[0].value == "2019 to 2021"
