from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.both_sides import both_sides
from reader.relations.finding import Finding
from reader.relations.pair import Pair, pair_of
from reader.vocabulary import Relation
from tests.makers import source


def pair(a: str, b: str) -> Pair:
    return pair_of(annotate(source(a, id="A"))[0], annotate(source(b, id="B"))[0])


def found(a: str, b: str, *, rare: bool = True) -> Finding | None:
    both = pair(a, b)
    return both_sides(both, both.shared if rare else ())


@pytest.mark.parametrize(
    ("staging", "telling"),
    [
        (
            "The keeper had bet on his own side, two team-mates said; the club denies that.",
            "A team-mate told the league that he had seen the keeper bet.",
        ),
        (
            "The museum says that the vase was sold to it, the family that it was only lent.",
            "“Our grandmother lent them the vase,” Ines Prado said.",
        ),
        (
            "The defence claimed that the diary was a copy; the prosecutor replied that the ink was genuine.",
            "The ink of the diary is genuine, the prosecutor told the jury.",
        ),
    ],
    ids=["sport", "culture", "courts"],
)
def test_what_tells_one_side_of_a_quarrel_told_whole_is_a_dispute(staging: str, telling: str) -> None:
    finding = found(staging, telling)
    assert finding is not None
    assert finding.relation is Relation.DISPUTE
    mirrored = found(telling, staging)
    assert mirrored is not None
    assert (mirrored.a, mirrored.b) == (finding.b, finding.a)


def test_a_passage_on_another_matter_is_no_side() -> None:
    told = "The keeper had bet on his own side, two team-mates said; the club denies that."
    assert found(told, "The harbour master said the ferry would sail at noon.") is None


def test_the_theme_of_the_story_is_no_matter_of_the_quarrel() -> None:
    told = "The keeper had bet on his own side, two team-mates said; the club denies that."
    telling = "A team-mate told the league that he had seen the keeper bet."
    assert found(told, telling, rare=False) is None


def test_the_outlets_own_voice_needs_more_than_a_word() -> None:
    told = "The keeper had bet on his own side, two team-mates said; the club denies that."
    assert found(told, "A keeper was bought in May.") is None


def test_two_passages_that_tell_one_quarrel_in_other_words_are_a_dispute() -> None:
    ours = (
        "Some 40,000 people stood along the river, the organisers said; the police put the crowd at 12,000."
    )
    theirs = "No more than 12,000 came, officers say, while the organisers insist that it was 40,000."
    assert found(ours, theirs) is not None
