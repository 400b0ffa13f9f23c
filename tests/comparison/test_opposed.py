from __future__ import annotations

from reader.comparison.compare import compare
from reader.comparison.opposed import opposed
from reader.language.annotate import annotate
from reader.vocabulary import Relation
from tests.makers import source

DENIED = "Nobody had forced the lock of the archive, according to the archivist Ines Prado."
TOLD = "“Somebody forced the lock of the archive,” Marek Stroh told the court."


def test_two_speakers_who_deny_each_other_are_opposed_though_no_match() -> None:
    sides = [*annotate(source(DENIED, id="A")), *annotate(source(TOLD, id="B"))]
    found = opposed(sides, {}, {("A1", "B1"): 0.3})
    assert found["A1", "B1"].relation is Relation.DISPUTE


def test_a_pair_far_below_the_bar_is_not_asked() -> None:
    sides = [*annotate(source(DENIED, id="A")), *annotate(source(TOLD, id="B"))]
    assert not opposed(sides, {}, {("A1", "B1"): 0.1})


def test_a_pair_that_is_linked_is_left_to_its_own_verdict() -> None:
    sides = [*annotate(source(DENIED, id="A")), *annotate(source(TOLD, id="B"))]
    assert not opposed(sides, {("A1", "B1"): Relation.DISPUTE}, {("A1", "B1"): 0.9})


def test_opposed_passages_make_a_fact_of_their_own() -> None:
    told = source(
        "Ida Prado, a geologist, says the slope above Lisse was “hours away from sliding”.",
        "Nonsense, replies the mine's director, Marek Stroh: his gauges “never moved”.",
        id="A",
    )
    other = source("The geologist Ida Prado says the slope above Lisse was hours away from sliding.", id="B")
    comparison = compare([told, other], story="slope")
    disputes = [link for link in comparison.links if link.relation is Relation.DISPUTE]
    assert [(link.a, link.b) for link in disputes] == [("A2", "B1")]
    (group,) = [group for group in comparison.groups if group.id == disputes[0].group]
    assert group.relation is Relation.DISPUTE
    assert [member.passage for member in group.members] == ["A2", "B1"]


def test_what_the_reader_took_apart_stays_apart() -> None:
    told = source(
        "Ida Prado, a geologist, says the slope above Lisse was “hours away from sliding”.",
        "Nonsense, replies the mine's director, Marek Stroh: his gauges “never moved”.",
        id="A",
    )
    other = source("The geologist Ida Prado says the slope above Lisse was hours away from sliding.", id="B")
    comparison = compare([told, other], story="slope", parted=[("B1", "A2")])
    assert not [link for link in comparison.links if link.relation is Relation.DISPUTE]
