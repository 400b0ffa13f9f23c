"""Facts are known again by their passages when the articles are compared another way."""

from __future__ import annotations

from dataclasses import replace

from reader.tui.place import Place, Stop
from reader.tui.reading import Reading
from reader.tui.recompared import recompared, same_fact
from reader.vocabulary import Comparison
from tests import makers

A = makers.source("The weir broke.", "Two barges sank.", "Nobody was hurt.", id="A")
B = makers.source("The weir gave way.", "Barges went down.", "All are well.", id="B")
C = makers.source("A weir failed.", "Two boats are lost.", id="C")


def compared(**facts: str) -> Comparison:
    """A comparison of the three; each fact is the passages it links, as in ``F1="A1 B1"``."""
    links = []
    for name, members in facts.items():
        ids = members.split()
        links += [makers.link(a, b, group=name) for n, a in enumerate(ids) for b in ids[n + 1 :]]
    return makers.comparison(A, B, C, links=links)


def reading(before: Comparison | None, place: Place) -> Reading:
    return Reading("A story", (A, B, C), before, place)


def test_a_fact_is_the_group_with_most_of_its_passages() -> None:
    fact = compared(F1="A1 B1 C1").group_of["F1"]
    after = compared(F1="A1 B2", F2="A1 B1 C1 A2", F3="A1 B1 C1", F4="B1 C1")
    found = same_fact(fact, after)
    assert found is not None
    assert found.id == "F3"


def test_of_two_facts_in_the_same_sentences_it_is_the_one_of_the_same_parts() -> None:
    made = compared(F1="A1 B1", F2="A1 B1")
    first, second = made.groups
    parts = tuple(member._replace(end=member.end - 3) for member in second.members)
    made = replace(made, groups=(first, replace(second, members=parts)))
    for group in made.groups:
        assert same_fact(group, made) is group


def test_one_passage_in_common_is_not_the_same_fact() -> None:
    assert same_fact(compared(F1="A1 B1").group_of["F1"], compared(F1="A1 C1", F2="A2 B1")) is None


def test_the_fact_and_the_way_back_are_followed_and_the_rest_of_the_place_stays() -> None:
    trail = (Stop("F1", None, "A"), Stop("F2", None, "B"), Stop(None, "A3", "A"))
    place = replace(Place("B"), fact="F2", hidden=("C",), visit=7, trail=trail)
    before, after = compared(F1="A1 B1", F2="A2 B2", F3="A3 B3"), compared(F1="A2 B2 C2", F2="A3 B3")
    moved = recompared(reading(before, place), after)
    assert moved.comparison == after
    assert moved.place == replace(
        place, fact="F1", trail=(Stop(None, "A1", "A"), Stop("F1", None, "B"), Stop(None, "A3", "A"))
    )


def test_where_the_fact_is_none_any_more_its_passage_in_the_focused_column_is_the_place() -> None:
    moved = recompared(reading(compared(F1="A1 B1"), replace(Place("B"), fact="F1")), compared(F1="A2 B2"))
    assert (moved.place.fact, moved.place.passage) == (None, "B1")
    moved = recompared(reading(compared(F1="A1 B1"), replace(Place("C"), fact="F1")), compared(F1="A2 B2"))
    assert (moved.place.fact, moved.place.passage) == (None, "A1")


def test_the_first_comparison_moves_nobody_and_takes_the_failure_away() -> None:
    place = replace(Place("A"), passage="A2")
    moved = recompared(replace(reading(None, place), failure="no"), compared(F1="A1 B1"))
    assert (moved.place, moved.failure) == (place, "")
