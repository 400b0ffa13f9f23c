from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.rivals import judgements, rivals
from reader.relations.whose import Speaker, whose
from tests.makers import source

PRADO, STROH = frozenset({"ines", "prado"}), frozenset({"marek", "stroh"})


def opposed(
    *told: str, quarrelling: tuple[tuple[Speaker, Speaker], ...] = ((PRADO, STROH),)
) -> set[tuple[str, str]]:
    sources = [annotate(source(text, id="ABCD"[at])) for at, text in enumerate(told)]
    sides = {one.passage.id: one for side in sources for one in side}
    speakers = {
        one.passage.id: speaker for side in sources for one, speaker in zip(side, whose(side), strict=True)
    }
    return set(rivals(sides, speakers, quarrelling))


PAIRS = [
    pytest.param(
        "The stand was dangerous, Ines Prado said.",
        "Marek Stroh said that there was no danger to anybody.",
        id="sport",
    ),
    pytest.param(
        "The festival was a fiasco, Ines Prado said.",
        "“A triumph,” Marek Stroh said of the festival.",
        id="culture",
    ),
    pytest.param(
        "The pesticide is the likeliest cause, Ines Prado said.",
        "That the bees died beside the field is a coincidence, Marek Stroh said.",
        id="science",
    ),
    pytest.param(
        "The search was illegal, Ines Prado told the court.",
        "Marek Stroh said the officers had acted within the law.",
        id="courts",
    ),
]


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_opposite_judgements_of_two_who_quarrel_are_opposed(ours: str, theirs: str) -> None:
    assert opposed(ours, theirs) == {("A1", "B1")}


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_two_who_quarrel_nowhere_may_judge_two_things(ours: str, theirs: str) -> None:
    assert not opposed(ours, theirs, quarrelling=())


def test_one_judgement_of_both_is_no_quarrel() -> None:
    assert not opposed("The stand was dangerous, Ines Prado said.", "Marek Stroh called the stand dangerous.")


def test_the_outlets_own_voice_is_no_rival() -> None:
    assert not opposed("The stand was dangerous, Ines Prado said.", "The stand was safe.")


def judged(text: str) -> list[tuple[str, int]]:
    return [(one.kind, one.pole) for one in judgements(annotate(source(text))[0])]


def test_a_judgement_denied_is_its_opposite() -> None:
    assert judged("The bridge was dangerous.") == [("danger", 0)]
    assert judged("The bridge was not dangerous.") == [("danger", 1)]


def test_what_there_is_none_of_is_not_judged_again() -> None:
    assert judged("There is no evidence that the gas made anybody sick.") == [("cause", 1)]


def test_who_judges_both_ways_is_on_neither_side() -> None:
    assert judged("The bridge is safe by day and dangerous by night.") == []


def test_a_condition_judges_nothing() -> None:
    assert judged("If the bridge is dangerous, it will be shut.") == []
