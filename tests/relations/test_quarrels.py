from __future__ import annotations

from reader.language.annotate import Annotation, annotate
from reader.relations.quarrels import quarrels
from reader.vocabulary import Relation
from tests.makers import source

STORY = (
    "Ida Prado, a geologist, says the slope above Lisse was “hours away from sliding”.",
    "Nonsense, replies the mine's director, Marek Stroh: his gauges “never moved”.",
)
SLIDING = "Ida Prado told the council that the slope had been within hours of sliding."
CALM = "“At no point was the village in danger,” Marek Stroh said."


def annotated(*sentences: str, id: str) -> tuple[Annotation, ...]:  # noqa: A002
    return annotate(source(*sentences, id=id))


def found(
    *sources: tuple[Annotation, ...],
    judged: dict[tuple[str, str], Relation] | None = None,
    scores: dict[tuple[str, str], float] | None = None,
) -> set[tuple[str, str]]:
    return set(quarrels(sources, judged or {}, scores or {}))


def test_what_another_source_tells_of_the_one_side_is_disputed_by_the_other() -> None:
    pairs = found(
        annotated(*STORY, id="A"), annotated(SLIDING, id="B"), judged={("A1", "B1"): Relation.AGREEMENT}
    )
    assert pairs == {("A2", "B1")}


def test_a_pair_that_is_likely_one_fact_counts_though_it_is_not_shown() -> None:
    assert found(annotated(*STORY, id="A"), annotated(SLIDING, id="B"), scores={("A1", "B1"): 0.3})
    assert not found(annotated(*STORY, id="A"), annotated(SLIDING, id="B"), scores={("A1", "B1"): 0.1})


def test_without_a_link_there_is_no_quarrel_across_sources() -> None:
    assert not found(annotated(*STORY, id="A"), annotated(SLIDING, id="B"))


def test_what_the_answering_speaker_says_elsewhere_is_no_dispute() -> None:
    pairs = found(
        annotated(*STORY, id="A"), annotated(CALM, id="B"), judged={("A2", "B1"): Relation.AGREEMENT}
    )
    assert ("A2", "B1") not in pairs


def test_one_quarrel_told_by_two_sources_opposes_their_speakers_crosswise() -> None:
    other = (CALM, "Ida Prado calls this a comforting story.")
    assert found(annotated(*STORY, id="A"), annotated(*other, id="B")) >= {("A1", "B1"), ("A2", "B2")}


def test_other_passages_of_the_two_speakers_are_left_alone() -> None:
    other = ("Marek Stroh said the mine would reopen in May.",)
    assert not found(annotated(*STORY, id="A"), annotated(*other, id="B"))


def test_the_version_that_is_announced_opposes_what_came_before() -> None:
    told = (
        "The general said that the bridge was taken without a shot.",
        "The villagers give a different account.",
        "According to the teacher Ada Holm, the firing went on all night.",
    )
    other = "The bridge was taken without a shot, the general said."
    pairs = found(
        annotated(*told, id="A"), annotated(other, id="B"), judged={("A1", "B1"): Relation.AGREEMENT}
    )
    assert {("A2", "B1"), ("A3", "B1")} <= pairs


def test_a_second_denial_disputes_what_the_first_one_does() -> None:
    told = (
        "The brewery disputed the testimony of a driver that barrels had been emptied into the canal.",
        "“No such thing was ever done,” the statement said.",
    )
    other = "A driver, Emil Tallow, testified that barrels had been emptied into the canal at night."
    pairs = found(annotated(*told, id="A"), annotated(other, id="B"), judged={("A1", "B1"): Relation.DISPUTE})
    assert ("A2", "B1") in pairs


def test_a_denial_in_its_own_words_disputes_only_who_tells_of_them() -> None:
    told = (
        "Two watchmen were sent home after clerks said they had photographed the ledgers.",
        "None of them had photographed a ledger, according to Tessa Wynn of the union.",
    )
    near = "Clerks said two watchmen had photographed ledgers of the mill."
    far = "Two men were shown the door after a row about telephones."
    of_near = found(annotated(*told, id="A"), annotated(near, id="B"), scores={("A1", "B1"): 0.6})
    of_far = found(annotated(*told, id="A"), annotated(far, id="B"), scores={("A1", "B1"): 0.6})
    assert of_near == {("A2", "B1")}
    assert not of_far


def test_the_evidence_names_the_source_that_sets_them_against_each_other() -> None:
    told = quarrels(
        [annotated(*STORY, id="A"), annotated(SLIDING, id="B")], {("A1", "B1"): Relation.AGREEMENT}, {}
    )
    note = told["A2", "B1"].note
    assert "A sets the one against the other: “Nonsense”" in note
    assert "Ida Prado in B" in note


def test_spans_lie_in_the_passages() -> None:
    sides = {one.passage.id: one.passage for one in (*annotated(*STORY, id="A"), *annotated(SLIDING, id="B"))}
    for (a, b), evidence in quarrels(
        [annotated(*STORY, id="A"), annotated(SLIDING, id="B")], {("A1", "B1"): Relation.AGREEMENT}, {}
    ).items():
        for name, span in ((a, evidence.a), (b, evidence.b)):
            assert span is not None
            assert sides[name].start <= span.start < span.end <= sides[name].end
