"""Two readers of one story: each one's words stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.review.change import Change
from reader.review.entry import Entry, Field
from reader.review.kept import Kept
from reader.review.merging import merged
from reader.review.review import Review
from tests.review.stories import said


def entry() -> Entry:
    return next(iter(said(Review(), "F1", Field.GRADE, "2").entries.values()))


def note(before: str, after: str) -> Change:
    return Change(entry(), Field.NOTE, before, after)


def kept(**fields: str) -> Kept:
    held = entry()._replace(grade="", **fields)  # type: ignore[arg-type]
    return Kept(4, {held.id: held})


def note_of(after: Kept) -> str:
    return after.entries[entry().id].note


def test_other_fields_stay_as_the_other_reader_set_them() -> None:
    after = merged(kept(note="Theirs."), [Change(entry(), Field.VERDICT, "open", "confirmed")])
    held = after.entries[entry().id]
    assert (held.note, held.verdict, held.grade) == ("Theirs.", "confirmed", "")
    assert held.revision == after.revision == 5


def test_two_notes_written_at_once_both_stay() -> None:
    assert note_of(merged(kept(note="Theirs."), [note("", "Ours.")])) == "Theirs.\n\nOurs."


def test_the_own_part_of_a_note_goes_on_growing() -> None:
    both = merged(kept(note="Theirs."), [note("", "Ou"), note("Ou", "Ours"), note("Ours", "Ours.")])
    assert note_of(both) == "Theirs.\n\nOurs."


def test_the_own_part_of_a_note_can_be_taken_back() -> None:
    both = merged(kept(note="Theirs."), [note("", "Ours."), note("Ours.", "")])
    assert note_of(both) == "Theirs."


def test_a_note_that_was_seen_is_replaced() -> None:
    assert note_of(merged(kept(note="Draft."), [note("Draft.", "Final.")])) == "Final."


@given(st.text(max_size=9), st.text(max_size=9), st.text(max_size=9))
def test_what_the_other_reader_wrote_is_never_lost(theirs: str, before: str, after: str) -> None:
    if theirs != before:
        result = note_of(merged(kept(note=theirs), [note(before, after)]))
        own = theirs.replace(before, "").strip("\n") if before else theirs
        assert all(word in result for word in own.split("\n") if word)
