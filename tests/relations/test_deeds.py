from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.deeds import one_deed
from reader.relations.finding import Finding
from reader.relations.pair import Pair, pair_of
from reader.relations.whereabouts import other_place
from reader.vocabulary import Held, Relation, Span
from tests.makers import source


def pair(a: str, b: str) -> Pair:
    return pair_of(annotate(source(a, id="A"))[0], annotate(source(b, id="B"))[0])


def at(text: str, word: str) -> Span:
    return Span(text.index(word), text.index(word) + len(word))


@pytest.mark.parametrize(
    ("a", "b", "held"),
    [
        ("The choir sang for 40 guests.", "For 60 guests the choir sang.", Held.EVIDENCE),
        ("The firm bought 40 trucks.", "The firm acquired 60 trucks.", Held.EVIDENCE),
        ("The blaze killed 40 sheep.", "The blaze spared 60 sheep.", Held.FAILED),
        ("The drug was tested on 40 patients.", "After the test 60 patients slept better.", Held.FAILED),
        ("There were 40 guests.", "The choir greeted 60 guests.", Held.ASSUMPTION),
        ("A crowd of 40 guests.", "The choir greeted 60 guests.", Held.CONTEXT),
    ],
)
def test_figures_are_of_one_deed_where_their_verbs_are_one(a: str, b: str, held: Held) -> None:
    conflict = Finding(Relation.CONTRADICTION, "number", at(a, "40"), at(b, "60"), "", 0.9)
    assert one_deed(pair(a, b), conflict).held is held


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("At the old mill it was 40.", "At the harbour it was 60.", True),
        ("At the old mill it was 40.", "It was 60 near the mill.", False),
        ("At the mill it was 40.", "It was 60.", False),
        ("At the end of the day it was 40.", "In the evening it was 60.", False),
        ("In the valley it was 40.", "In the narrow valley it was 60.", False),
    ],
)
def test_two_places_are_told_apart_by_their_words(a: str, b: str, apart: bool) -> None:
    assert (other_place(pair(a, b), at(a, "40"), at(b, "60")) is not None) is apart
