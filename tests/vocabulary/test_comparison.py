"""What a comparison says of the places in its articles."""

from __future__ import annotations

from dataclasses import replace

from reader.vocabulary import Attribution, AttributionType, Comparison, Member, Relation, Span
from tests.makers import comparison, link, source

ONE = source("The gates closed at six, the master said, and no boat was lost.", id="A")
OTHER = source("The gates closed at seven.", "Two boats were lost.", id="B")


def made() -> Comparison:
    """A sentence that states two facts, each in a part of it."""
    links = [link("A1", "B1", group="F1"), link("A1", "B2", Relation.CONTRADICTION, group="F2")]
    plain = comparison(ONE, OTHER, links=links)
    first, second = plain.groups
    return replace(
        plain,
        groups=(
            replace(first, members=(Member("A1", 0, 23), first.members[1])),
            replace(second, members=(Member("A1", 46, 63), second.members[1])),
        ),
    )


def test_a_place_speaks_of_the_facts_whose_part_it_touches() -> None:
    assert made().facts_at("A1", Span(4, 9)) == ("F1",)
    assert made().facts_at("A1", Span(50, 54)) == ("F2",)
    assert made().facts_at("A1", Span(30, 36)) == ()
    assert made().facts_at("A1", Span(0, 63)) == ("F2", "F1")
    assert made().facts_at("B9", Span(0, 3)) == ()


def test_a_member_is_in_the_voice_that_says_most_of_it() -> None:
    def said(start: int, end: int, speaker: str) -> Attribution:
        return Attribution("A1", speaker, "said", Span(start, end), AttributionType.INDIRECT)

    told = replace(made(), attributions=(said(0, 8, "somebody"), said(4, 23, "the master")))
    voice = told.voice_of(Member("A1", 0, 23))
    assert voice is not None
    assert voice.speaker == "the master"
    assert told.voice_of(Member("A1", 46, 63)) is None
    assert told.voice_of(Member("B1", 0, 26)) is None


def test_a_fact_is_as_sure_as_the_surest_link_that_carries_its_relation() -> None:
    links = [
        replace(link("A1", "B1", Relation.CONTRADICTION), confidence=0.4),
        replace(link("A1", "B2", Relation.AGREEMENT), confidence=0.9),
    ]
    of = comparison(ONE, OTHER, links=links)
    assert of.confidence_of(of.groups[0]) == 0.4


def test_each_sources_facts_come_in_its_own_order() -> None:
    a, b = source("One.", "Two.", id="A"), source("Second.", "First.", id="B")
    of = comparison(a, b, links=[link("A1", "B2", group="F1"), link("A2", "B1", group="F2")])
    told = {siglum: [group.id for group in groups] for siglum, groups in of.groups_of.items()}
    assert told == {"A": ["F1", "F2"], "B": ["F2", "F1"]}


def test_standing_to_a_source_counts_the_links_that_lead_to_it() -> None:
    a, b, c = (source("One.", id=siglum) for siglum in "ABC")
    links = [link("A1", "B1"), link("A1", "C1", Relation.FRAMING), link("B1", "C1", Relation.CONTRADICTION)]
    of = comparison(a, b, c, links=links)
    assert of.standing_to["A"] == {
        ("F1", "A1"): Relation.FRAMING,
        ("F1", "B1"): Relation.AGREEMENT,
        ("F1", "C1"): Relation.FRAMING,
    }
    assert of.standing_to["B"]["F1", "C1"] is Relation.CONTRADICTION
