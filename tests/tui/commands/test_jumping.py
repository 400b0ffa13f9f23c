from __future__ import annotations

from dataclasses import replace

import pytest

from reader.filter.find import find
from reader.tui.commands import BY_ID
from reader.tui.commands.jumping import to_fact, to_hit, to_passage
from reader.tui.place import Place, Stop, View
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Dialog, Open, Say
from reader.vocabulary import Relation
from tests.makers import comparison as compared_by_hand
from tests.makers import link
from tests.makers import source as article
from tests.tui.commands.readings import after, reading, run, said
from tests.tui.stories import comparison, passage_id, sources

STEPS = [
    ("fact", "F1 F2 F3 F5 F6 F7 F8 F9 F4"),
    ("contradiction", "F2 F5 F8"),
    ("dispute", "F4"),
    ("framing", "F6"),
    ("agreement", "F1 F3 F9"),
]


def in_order(view: View = View.COLUMNS) -> list[str]:
    """The facts in the order of the columns, or of the table."""
    names = [group.id for group in comparison().groups]
    if view is View.COLUMNS:
        return names
    at = reading(view=view)
    order = []
    for _ in names:
        at = after("next-fact", at)
        order.append(str(at.place.fact))
    return order


@pytest.mark.parametrize(("name", "facts"), STEPS)
def test_the_next_key_visits_every_fact_of_its_kind_in_order(name: str, facts: str) -> None:
    wanted = [fact for fact in in_order() if fact in facts.split()]
    at, visited = reading(), []
    for _ in wanted:
        at = after(f"next-{name}", at)
        visited.append(at.place.fact)
    assert visited == wanted


@pytest.mark.parametrize(("name", "facts"), STEPS)
def test_the_previous_key_goes_the_same_way_back(name: str, facts: str) -> None:
    wanted = [fact for fact in in_order() if fact in facts.split()]
    at, visited = reading(), []
    for _ in wanted:
        at = after(f"previous-{name}", at)
        visited.append(at.place.fact)
    assert visited == wanted[::-1]


@pytest.mark.parametrize(("name", "facts"), [step for step in STEPS if len(step[1].split()) > 1])
def test_going_round_is_said(name: str, facts: str) -> None:
    wanted = [fact for fact in in_order() if fact in facts.split()]
    last, first = reading(fact=wanted[-1]), reading(fact=wanted[0])
    told = "contradiction or difference" if name == "contradiction" else name
    assert said(f"next-{name}", last) == f"Round to the first {told}."
    assert after(f"next-{name}", last).place.fact == wanted[0]
    assert said(f"previous-{name}", first) == f"Round to the last {told}."
    assert after(f"previous-{name}", first).place.fact == wanted[-1]


def test_the_only_fact_of_a_kind_is_said_to_be_it() -> None:
    assert said("next-dispute", reading(fact="F4")) == "The only dispute."
    assert said("previous-framing", reading(fact="F6")) == "The only framing."


def test_a_kind_that_does_not_occur_is_said() -> None:
    plain = comparison()
    none = Reading("x", sources(), plain.__class__(**{**vars_of(plain), "groups": ()}), reading().place)
    assert said("next-dispute", none) == "No dispute in this story."
    assert said("next-fact", none) == "No fact in this story."


def vars_of(value: object) -> dict[str, object]:
    names = (
        "story",
        "engine",
        "bar",
        "sources",
        "links",
        "groups",
        "unique",
        "warnings",
        "attributions",
        "times",
    )
    return {name: getattr(value, name) for name in names}


def test_in_the_table_facts_come_in_its_order() -> None:
    order = in_order(View.FACTS)
    assert sorted(order) == sorted(in_order())
    gravities = [comparison().group_of[fact].relation.gravity for fact in order]
    assert gravities == sorted(gravities)


def test_from_a_unique_passage_the_next_fact_is_the_one_that_follows_it() -> None:
    at = to_passage(reading(), passage_id("A", "slept in his office"), "A")
    following, before = after("next-fact", at), after("previous-fact", at)
    order = [passage.id for passage in sources()[0].passages]
    here = order.index(passage_id("A", "slept in his office"))

    def first_in_a(where: Reading) -> int:
        assert where.group is not None
        return min(order.index(m.passage) for m in where.group.members if m.passage in order)

    assert first_in_a(before) <= here < first_in_a(following)


def test_a_fact_takes_the_focus_to_a_column_that_has_it() -> None:
    assert to_fact(reading(focused="D"), comparison().group_of["F2"]).place.focused == "A"
    assert to_fact(reading(focused="B"), comparison().group_of["F2"]).place.focused == "B"
    assert to_fact(reading(focused="D", hidden=("A",)), comparison().group_of["F2"]).place.focused == "B"


@pytest.mark.parametrize("name", ["F2", "F6", "F4"])
def test_the_focus_never_falls_on_a_hidden_column(name: str) -> None:
    at = reading(focused="D", hidden=("A", "B", "C"))
    assert to_fact(at, comparison().group_of[name]).place.focused in at.sigla


def test_unique_passages_come_in_reading_order_and_go_round() -> None:
    at, visited = reading(), []
    for _ in comparison().unique:
        at = after("next-unique", at)
        visited.append(at.place.passage)
        assert at.place.fact is None
    assert visited == list(comparison().unique)
    assert said("next-unique", at) == "Round to the first passage told by one alone."
    assert said("previous-unique", after("next-unique", reading())) == (
        "Round to the last passage told by one alone."
    )


def test_unique_passages_of_hidden_columns_are_passed_over() -> None:
    at = after("next-unique", reading(focused="B", hidden=("A",)))
    assert at.place.passage == next(p for p in comparison().unique if not p.startswith("A"))
    assert at.place.focused == "B"


def test_from_a_fact_the_next_unique_passage_is_the_one_below_it_in_the_column() -> None:
    at = after("next-unique", to_fact(reading(), comparison().group_of["F3"]))
    assert at.place.passage == passage_id("A", "slept in his office")


def test_without_unique_passages_that_is_said() -> None:
    at = reading(hidden=("A", "B", "C", "D", "E"))
    assert said("next-unique", at) == "No passage stands in one source alone."


def test_the_way_back_leads_through_every_stop() -> None:
    at = reading()
    for name in ("next-fact", "next-contradiction", "next-unique"):
        at = after(name, at)
    stops = [(at.place.fact, at.place.passage)]
    while at.place.trail:
        at = after("back", at)
        stops.append((at.place.fact, at.place.passage))
    assert stops[1:] == [(in_order()[1], None), (in_order()[0], None), (None, None)]
    assert said("back", at) == "This is where you began."


def test_the_same_fact_twice_is_one_stop() -> None:
    group = comparison().group_of["F2"]
    assert len(to_fact(to_fact(reading(), group), group).place.trail) == 1


def test_the_way_back_never_leads_to_a_hidden_column() -> None:
    at = reading(trail=(Stop("F2", None, "A"),), hidden=("A",), focused="B")
    assert after("back", at).place.focused in after("back", at).sigla


def test_the_way_back_is_not_endless() -> None:
    at = reading()
    for _ in range(450):
        at = after("next-fact", at)
    assert len(at.place.trail) == 200


def test_level_brings_the_columns_to_the_fact_again() -> None:
    at = reading(fact="F2")
    assert after("level", at).place.visit == at.place.visit + 1


def test_level_leads_from_the_table_to_the_columns() -> None:
    assert after("level", reading(fact="F2", view=View.FACTS)).place.view is View.COLUMNS


def test_level_without_a_fact_names_the_key() -> None:
    assert said("level", reading()) == "No fact is chosen: ⟨next-fact⟩ goes to the first one."


def test_hits_are_visited_in_reading_order_and_go_round() -> None:
    query = "barrier"
    hits = [hit.passage for hit in find(sources(), query)]
    at = to_hit(reading(query=query), 0)
    visited = [at.place.passage]
    for number in range(2, len(hits) + 1):
        assert said("next-hit", at) == f"“barrier”: {number} of {len(hits)}."
        at = after("next-hit", at)
        visited.append(at.place.passage)
    assert visited == hits
    assert said("next-hit", at) == f"“barrier”: 1 of {len(hits)}."
    assert said("previous-hit", to_hit(reading(query=query), 0)) == f"“barrier”: {len(hits)} of {len(hits)}."


def test_the_focus_goes_to_the_column_of_the_hit() -> None:
    at = after("next-hit", reading(query="Veerhaven"))
    assert at.place.focused == "E"


def test_hits_in_hidden_columns_are_passed_over() -> None:
    assert said("next-hit", reading(query="Veerhaven", hidden=("E",))) == "“Veerhaven” stands in no column."


def test_a_hit_in_a_folded_passage_opens_it() -> None:
    at = after("next-hit", reading(query="Photo: Runa"))
    assert at.place.unfolded == (passage_id("A", "Photo: Runa"),)


def test_a_hit_is_shown_in_the_columns() -> None:
    assert after("next-hit", reading(query="crates", view=View.FACTS)).place.view is View.COLUMNS


@pytest.mark.parametrize("name", ["find", "next-hit", "previous-hit"])
def test_without_a_query_the_find_line_opens(name: str) -> None:
    assert run(name, reading()) == Open(Dialog.FIND)


@pytest.mark.parametrize("kind", ["fact", "contradiction", "dispute", "framing", "agreement", "unique"])
@pytest.mark.parametrize("direction", ["next", "previous"])
def test_before_the_comparison_a_step_says_that_it_is_being_made(kind: str, direction: str) -> None:
    alone = Reading("x", sources(), None, reading().place)
    assert run(f"{direction}-{kind}", alone) == Say(STILL_COMPARING)


def test_a_conflict_is_stepped_to_in_a_column_that_it_rests_on() -> None:
    articles = (
        article("The vote was 3 to 2."),
        article("They voted.", id="B"),
        article("It was 4 to 1.", id="C"),
    )
    told = compared_by_hand(
        *articles,
        links=[link("A1", "C1", Relation.CONTRADICTION), link("A1", "B1"), link("B1", "C1")],
    )
    found = BY_ID["next-contradiction"].run(Reading("A story", articles, told, Place(focused="B")))
    assert isinstance(found, Reading)
    assert found.place.focused == "A"
    assert found.resting == {"A", "C"}


def a_framing_within_a_dispute(**place: object) -> Reading:
    """A fact of four sources: A and D dispute, B and C frame; A agrees with B."""
    articles = (
        article("The mayor said the bridge is safe."),
        article("The mayor insisted that the bridge is safe.", id="B"),
        article("The mayor claimed the bridge is safe.", id="C"),
        article("The engineer called the bridge unsafe.", id="D"),
    )
    told = compared_by_hand(
        *articles,
        links=[
            link("A1", "D1", Relation.DISPUTE),
            link("A1", "B1"),
            link("B1", "C1", Relation.FRAMING),
            link("A1", "C1"),
            link("B1", "D1"),
            link("C1", "D1"),
        ],
    )
    return Reading("A story", articles, told, Place(**{"focused": "A", **place}))  # type: ignore[arg-type]


def test_a_key_reaches_every_fact_in_which_a_passage_carries_its_sign() -> None:
    at = a_framing_within_a_dispute()
    assert run("next-framing", at) == Say("A framing within this dispute.", after("next-framing", at))
    assert after("next-framing", at).place.fact == "F1"
    assert after("next-dispute", at).place.fact == "F1"


def test_the_focus_goes_to_a_column_that_carries_the_sign() -> None:
    assert after("next-framing", a_framing_within_a_dispute()).place.focused == "B"
    assert after("next-framing", a_framing_within_a_dispute(focused="C")).place.focused == "C"
    assert after("next-dispute", a_framing_within_a_dispute(focused="C")).place.focused == "A"


def test_no_key_reaches_a_fact_in_which_no_passage_carries_its_sign() -> None:
    at = a_framing_within_a_dispute()
    assert said("next-agreement", at) == "No agreement in this story."
    assert said("next-contradiction", at) == "No contradiction or difference in this story."


def test_with_a_pivot_the_signs_are_those_of_the_links_to_it() -> None:
    at = a_framing_within_a_dispute(pivot="D")
    assert said("next-framing", at) == "No framing in D, the pivot."
    assert after("next-agreement", at).place.fact == "F1"


def test_where_nothing_passes_the_filter_the_key_that_changes_it_is_named() -> None:
    at = replace(reading(filter="nowhere"), passing=frozenset())
    assert said("next-fact", at) == "No fact passes the filter: ⟨filter⟩ changes it."
