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


STAGED = "The keeper had bet on his own side, two team-mates said; the club denies that."
SEEN = "A team-mate told the league that he had seen the keeper bet."


def test_a_quarrel_told_whole_is_a_dispute_with_a_linked_passage_that_tells_one_side() -> None:
    sides = [*annotate(source(STAGED, id="A")), *annotate(source(SEEN, id="B"))]
    found = opposed(sides, {("A1", "B1"): Relation.AGREEMENT}, {("A1", "B1"): 0.8})
    assert found["A1", "B1"].relation is Relation.DISPUTE
    assert "two sides of one matter" in found["A1", "B1"].evidence[0].note


def test_a_quarrel_told_whole_needs_a_likely_pair() -> None:
    sides = [*annotate(source(STAGED, id="A")), *annotate(source(SEEN, id="B"))]
    assert opposed(sides, {}, {("A1", "B1"): 0.3})
    assert not opposed(sides, {}, {("A1", "B1"): 0.1})


def test_a_passage_on_another_matter_is_no_side_of_a_quarrel_told_whole() -> None:
    other = "The harbour master told the council that the ferry would sail at noon."
    sides = [*annotate(source(STAGED, id="A")), *annotate(source(other, id="B"))]
    assert not opposed(sides, {("A1", "B1"): Relation.AGREEMENT}, {("A1", "B1"): 0.8})


def test_two_who_quarrel_in_one_source_judge_oppositely_in_others() -> None:
    told = source(
        "The bees were poisoned, Ines Prado said.", "Marek Stroh replied that the hives had been ill.", id="A"
    )
    ours = source("The pesticide is the likeliest cause, Ines Prado told the ministry.", id="B")
    theirs = source("“A coincidence,” Marek Stroh said of the dead hives.", id="C")
    sides = [one for each in (told, ours, theirs) for one in annotate(each)]
    assert set(opposed(sides, {}, {})) == {("B1", "C1")}
    assert not opposed([one for one in sides if one.passage.source != "A"], {}, {})


def test_what_is_denied_by_whom_it_is_laid_at_the_door_is_a_dispute() -> None:
    laid = source("The Corvo club sat on the doctor's report for a month, the league alleges.", id="A")
    denied = source("Corvo rejects the suggestion that it was slow with the report.", id="B")
    told = source("The Corvo club had the doctor's report for a month.", id="A")
    assert opposed([*annotate(laid), *annotate(denied)], {}, {("A1", "B1"): 0.45})
    assert not opposed([*annotate(told), *annotate(denied)], {}, {("A1", "B1"): 0.45})
