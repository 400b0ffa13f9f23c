"""Every step can be undone and redone, and undoing all of them leaves nothing said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.review.change import changes_between
from reader.review.entry import Field
from reader.review.review import Review, Said
from tests.review.stories import said

SAYINGS = st.lists(
    st.one_of(
        st.tuples(st.just(Field.VERDICT), st.sampled_from(["open", "confirmed", "dismissed"])),
        st.tuples(st.just(Field.NOTE), st.text(max_size=5)),
        st.tuples(st.just(Field.GRADE), st.sampled_from(["", "1", "6"])),
    ),
    max_size=12,
)


def after(sayings: list[tuple[Field, str]]) -> list[Review]:
    reviews = [Review()]
    for number, (field, value) in enumerate(sayings):
        reviews.append(said(reviews[-1], f"F{number % 2 + 1}", field, value))
    return reviews


def values(review: Review) -> dict[str, object]:
    return {name: entry[3:] for name, entry in review.entries.items() if not entry.is_blank}


@given(SAYINGS)
def test_undoing_leads_back_through_every_state_and_redoing_forth(sayings: list[tuple[Field, str]]) -> None:
    review = after(sayings)[-1]
    seen = [values(review)]
    while (before := review.undo()) is not None:
        review = before
        seen.append(values(review))
    assert seen[-1] == {}
    while (again := review.redo()) is not None:
        seen.pop()
        review = again
        assert values(review) == seen[-1]


@given(SAYINGS, SAYINGS)
def test_the_changes_between_two_states_lead_from_one_to_the_other(
    first: list[tuple[Field, str]], then: list[tuple[Field, str]]
) -> None:
    before = after(first)[-1]
    later = after([*first, *then])[-1]
    entries = before.entries
    for change in changes_between(before.entries, later.entries):
        entries = change.on(entries)
    assert values(Review(entries)) == values(later)


def test_a_step_after_an_undone_one_ends_redoing() -> None:
    review = said(Review(), "F1", Field.VERDICT, "confirmed").undo()
    assert review is not None
    assert said(review, "F2", Field.NOTE, "No.").redo() is None


def test_saying_the_same_again_is_no_step() -> None:
    review = said(Review(), "F1", Field.GRADE, "2")
    assert said(review, "F1", Field.GRADE, "2").done == review.done


def test_the_last_thing_said_is_remembered() -> None:
    assert said(Review(), "F1", Field.VERDICT, "dismissed").last == Said(Field.VERDICT, "dismissed")
