from __future__ import annotations

from reader.tui.commands.arranging import MOST_CONTEXT
from reader.tui.layout.columns import MOST_STEPS
from reader.tui.layout.page import Fold
from tests.tui.commands.readings import after, reading, said
from tests.tui.stories import comparison, passage_id


def test_a_column_gets_wider_and_narrower_again() -> None:
    wide = after("widen", after("widen", reading(focused="C")))
    assert wide.place.widened == (("C", 2),)
    assert after("narrow", wide).place.widened == (("C", 1),)
    assert after("narrow", after("narrow", wide)).place.widened == ()
    assert said("narrow", after("narrow", wide)) == "C is as wide as the others."


def test_widening_has_an_end_on_both_sides() -> None:
    assert said("widen", reading(widened=(("A", MOST_STEPS),))) == "A is as wide as it goes."
    assert said("narrow", reading(widened=(("A", -MOST_STEPS),))) == "A is as narrow as it goes."


def test_a_column_moves_past_its_neighbour() -> None:
    moved = after("move-right", reading(focused="A"))
    assert moved.sigla == ("B", "A", "C", "D", "E")
    assert after("move-left", moved).sigla == ("A", "B", "C", "D", "E")
    assert said("move-right", reading(focused="A")) == "A stands right of B."


def test_a_column_moves_past_hidden_ones_too() -> None:
    moved = after("move-right", reading(focused="A", hidden=("B",)))
    assert moved.sigla == ("C", "A", "D", "E")
    assert after("show-columns", moved).sigla == ("B", "C", "A", "D", "E")


def test_the_first_and_the_last_column_stay_inside() -> None:
    assert said("move-left", reading(focused="A")) == "A is the first column."
    assert said("move-right", reading(focused="E")) == "E is the last column."


def test_an_order_of_other_articles_is_not_followed() -> None:
    assert reading(order=("B", "A")).sigla == ("A", "B", "C", "D", "E")


def test_the_pivots_facts_lead_in_its_own_order() -> None:
    at, visited = after("pivot", reading(focused="C")), []
    for _ in at.facts:
        at = after("next-fact", at)
        visited.append(at.place.fact)
    passages = [passage.id for passage in comparison().source_of["C"].passages]
    told = [
        min(passages.index(m.passage) for m in comparison().group_of[fact].members if m.passage in passages)
        for fact in visited
        if fact is not None
    ]
    assert told == sorted(told)
    assert set(visited) == {
        g.id for g in comparison().groups if any(m.passage in passages for m in g.members)
    }
    assert said("next-fact", at) == "Round to the first fact."


def test_from_a_fact_that_the_pivot_lacks_the_next_one_is_ahead() -> None:
    at = reading(focused="B", fact="F2", pivot="C")
    assert after("next-fact", at).place.fact == "F4"
    assert after("previous-fact", at).place.fact == "F1"


def test_what_the_pivot_alone_tells_is_stepped_through() -> None:
    at = after("next-unique", reading(focused="B", pivot="B"))
    assert comparison().passage_of[str(at.place.passage)].source == "B"


def test_the_focus_goes_to_the_pivot_where_the_focused_column_lacks_the_fact() -> None:
    assert after("next-fact", reading(focused="E", pivot="C")).place.focused == "C"


def test_the_pivot_is_one_no_more_by_the_same_key_and_by_hiding_it() -> None:
    pivoted = after("pivot", reading(focused="B"))
    assert pivoted.place.pivot == "B"
    assert after("pivot", pivoted).place.pivot is None
    assert after("hide-column", pivoted).place.pivot is None


def test_a_kind_that_the_pivot_lacks_is_said_so() -> None:
    assert said("next-dispute", reading(pivot="D")) == "No dispute in D, the pivot."


def test_the_context_of_the_fold_grows_and_shrinks() -> None:
    at = after("more-context", after("more-context", reading(fold=Fold.UNLINKED)))
    assert at.place.context == 2
    assert after("less-context", at).place.context == 1
    assert said("less-context", reading(fold=Fold.UNLINKED, context=1)) == "No sentence around each fact."
    assert said("less-context", reading(fold=Fold.UNLINKED)).endswith("as few as it goes.")
    assert said("more-context", reading(fold=Fold.UNLINKED, context=MOST_CONTEXT)).endswith(
        "many as it goes."
    )


def test_without_the_fold_the_context_keys_say_what_folds() -> None:
    assert "⟨fold⟩" in said("more-context", reading())
    assert "⟨fold⟩" in said("less-context", reading(fold=Fold.NOTHING))


def test_the_facts_of_a_sentence_are_counted_for_the_focused_column() -> None:
    of = [group.id for group in reading(focused="C", fact="F9").in_sentence]
    assert of == ["F8", "F9"]
    assert [group.id for group in reading(focused="A", fact="F8").in_sentence] == ["F8"]
    assert reading(focused="D", fact="F9").in_sentence == []
    assert passage_id("C", "were flooded")


def test_facts_that_do_not_pass_the_filter_are_not_counted() -> None:
    from dataclasses import replace

    at = replace(reading(focused="C", fact="F9"), passing=frozenset({"F9"}))
    assert [group.id for group in at.in_sentence] == ["F9"]
