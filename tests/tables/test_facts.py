from __future__ import annotations

from dataclasses import replace

from reader.tables.facts import fact_rows
from reader.vocabulary import (
    Absence,
    Attribution,
    AttributionType,
    Comparison,
    Evidence,
    Group,
    Member,
    Relation,
    Span,
    TimeMention,
)
from tests.makers import comparison, link, source

THREE = [source("One.", "Two.", "Three.", id=siglum) for siglum in "ABC"]
LONG = "The council sat for hours, " + "and then it talked on and on, " * 20 + "and it voted at midnight."


def with_group(made: Comparison, group: Group) -> Comparison:
    return replace(made, groups=(group,))


def test_rows_come_by_gravity_then_coverage_then_position() -> None:
    links = [
        link("A1", "B1", group="F1"),
        link("A2", "B2", group="F2"),
        link("A2", "C2", group="F2"),
        link("B3", "C3", Relation.DISPUTE, group="F3"),
        link("A3", "C1", group="F4"),
    ]
    assert [row.fact for row in fact_rows(comparison(*THREE, links=links))] == ["F3", "F2", "F1", "F4"]


def test_the_table_can_come_in_other_orders() -> None:
    links = [
        replace(link("A1", "B1", Relation.DISPUTE, group="F1"), confidence=0.4),
        link("A2", "B2", group="F2"),
        link("A2", "C2", group="F2"),
        replace(link("B3", "C3", group="F3"), confidence=0.9),
    ]
    made = comparison(*THREE, links=links)

    def order(by: str) -> list[str]:
        return [row.fact for row in fact_rows(made, by=by)]

    assert order("relation") == ["F1", "F2", "F3"]
    assert order("coverage") == ["F2", "F1", "F3"]
    assert order("position") == ["F1", "F2", "F3"]
    assert order("confidence") == ["F3", "F2", "F1"]


def test_a_row_has_a_cell_for_each_source_and_a_gap_says_what_is_nearest() -> None:
    made = comparison(*THREE, links=[link("A1", "B1")])
    made = with_group(made, replace(made.groups[0], absent=(Absence("C", "C2", 0.25),)))
    cells = fact_rows(made)[0].cells
    assert [[reading.passage for reading in cell.readings] for cell in cells] == [["A1"], ["B1"], []]
    assert (cells[2].nearest, cells[2].score) == ("C2", 0.25)


def test_a_long_reading_is_cut_around_its_evidence() -> None:
    midnight = LONG.index("midnight")
    proof = Evidence("time", Span(midnight, midnight + 8), None, "when")
    a, b = source(LONG, id="A"), source("It voted.", id="B")
    row = fact_rows(comparison(a, b, links=[link("A1", "B1", evidence=(proof,))]), at_most=60)[0]
    assert row.cells[0].readings[0].text.endswith("and it voted at midnight.")
    assert len(row.cells[0].readings[0].text) <= 61


def test_a_part_of_a_passage_is_shown_as_one() -> None:
    a, b = source("The market closed, and the mayor wept.", id="A"), source("The mayor wept.", id="B")
    made = comparison(a, b, links=[link("A1", "B1")])
    made = with_group(made, replace(made.groups[0], members=(Member("A1", 19, 37), Member("B1", 0, 15))))
    assert [cell.readings[0].text for cell in fact_rows(made)[0].cells] == [
        "…and the mayor wept",
        "The mayor wept.",
    ]


def test_a_reading_is_in_the_voice_that_speaks_most_of_it() -> None:
    a = source("“It was cold and it was dark,” said Hale.", id="A")
    b = source("The hall, which Hale called “cold”, was closed for the whole of the winter.", id="B")
    said = Attribution("A1", "Hale", "said", Span(1, 29), AttributionType.DIRECT)
    called = Attribution("B1", "Hale", "called", Span(29, 33), AttributionType.MIXED)
    made = replace(comparison(a, b, links=[link("A1", "B1")]), attributions=(said, called))
    assert [cell.readings[0].voice for cell in fact_rows(made)[0].cells] == [said, None]


def test_a_reading_comes_with_the_time_that_it_names() -> None:
    a, b = source("It closed on Friday.", id="A"), source("It closed, Hale said on Monday.", id="B")
    made = replace(
        comparison(a, b, links=[link("A1", "B1")]),
        times=(
            TimeMention("A1", Span(13, 19), "2024-03-01"),
            TimeMention("B1", Span(24, 30), "2024-03-04", of_saying=True),
        ),
    )
    assert [cell.readings[0].when for cell in fact_rows(made)[0].cells] == ["2024-03-01", None]
