"""Review commands as functions: what they say, and what the reading holds afterwards."""

from __future__ import annotations

from dataclasses import replace

from reader.review.review import Review
from reader.tui.commands.reviewing import said_of_source, turn_link
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Dialog, Open
from reader.vocabulary import FactReview, Orphan, Reviewed, Verdict
from tests.tui.commands.readings import after, reading, run, said
from tests.tui.stories import passage_id


def fresh(**place: object) -> Reading:
    return replace(reading(**place), review=Review())


def test_the_verdict_goes_round() -> None:
    at = fresh(fact="F2")
    seen = []
    for _ in range(4):
        at = after("verdict", at)
        assert at.reviewed is None or set(at.reviewed.facts) <= {"F2"}
        seen.append((at.said_of("F2") or FactReview()).verdict)
    assert seen == [Verdict.CONFIRMED, Verdict.DISMISSED, Verdict.OPEN, Verdict.CONFIRMED]


def test_without_a_comparison_a_fact_or_what_was_said_before_nothing_can_be_said() -> None:
    assert said("verdict", replace(fresh(), comparison=None)) == STILL_COMPARING
    assert "⟨next-fact⟩ goes to" in said("verdict", fresh())
    assert "still being read" in said("verdict", reading(fact="F1"))


def test_the_last_word_is_repeated_on_another_fact() -> None:
    assert "Nothing was said" in said("repeat-review", fresh(fact="F1"))
    at = after("verdict", after("verdict", fresh(fact="F1")))
    at = after("repeat-review", at.at(replace(at.place, fact="F3")))
    assert at.said_of("F3") == at.said_of("F1") == FactReview(Verdict.DISMISSED)


def test_after_a_verdict_what_is_still_open_is_told_and_how_it_is_found() -> None:
    at, facts = fresh(fact="F1"), [group.id for group in reading().facts]
    assert said("verdict", at) == (
        f"The fact is confirmed. {len(facts) - 1} of {len(facts)} are open: ⟨filter⟩ is:open finds them."
    )
    for fact in facts[:-1]:
        at = after("verdict", at.at(replace(at.place, fact=fact)))
    assert at.still_open == (1, len(facts))
    last = at.at(replace(at.place, fact=facts[-1]))
    assert said("verdict", last).endswith(" All have a verdict now: ⟨export⟩ writes it down.")


def test_what_is_open_is_counted_over_the_whole_story_whatever_the_filter() -> None:
    count = len(reading().facts)
    at = replace(fresh(fact="F1", filter="is:open"), passing=frozenset({"F1", "F2"}))
    assert said("verdict", at) == f"The fact is confirmed. {count - 1} of {count} are open."


def test_a_verdict_taken_back_tells_no_count() -> None:
    at = after("verdict", after("verdict", fresh(fact="F1")))
    assert said("verdict", at) == "The fact is open again."


def test_undoing_goes_to_the_fact_that_it_changes() -> None:
    at = after("verdict", fresh(fact="F1"))
    at = after("undo", at.at(replace(at.place, fact="F4")))
    assert at.place.fact == "F1"
    assert at.said_of("F1") is None
    assert said("undo", at) == "There is nothing to undo."
    at = after("redo", at)
    assert at.said_of("F1") == FactReview(Verdict.CONFIRMED)
    assert said("redo", at) == "There is nothing to redo."


def test_a_second_mark_in_another_column_links_and_the_same_passage_takes_the_mark_back() -> None:
    one, other = passage_id("A", "slept in his office"), passage_id("B", "Nobody told us")
    at = after("link", fresh(passage=one))
    assert at.place.mark == one
    assert after("link", at).place.mark is None
    at = after("link", at.at(replace(at.place, passage=other, focused="B")))
    assert at.place.mark is None
    assert at.reviewed is not None
    assert at.reviewed.joined == ((one, other),)


def test_a_mark_moves_within_its_column() -> None:
    one, other = passage_id("A", "slept in his office"), passage_id("A", "Critics had")
    at = after("link", fresh(passage=one))
    assert after("link", at.at(replace(at.place, passage=other))).place.mark == other


def test_a_headline_cannot_be_linked() -> None:
    assert said("link", fresh(passage="A1")) == "Only sentences of the text can be linked."


def test_linked_passages_are_taken_apart() -> None:
    at = fresh(fact="F1", focused="A")
    at = after("link", at)
    at = after("link", at.at(replace(at.place, focused="B")))
    assert at.reviewed is not None
    assert len(at.reviewed.parted) == 1


def test_in_a_silent_column_the_nearest_passage_is_meant() -> None:
    made = reading().comparison
    assert made is not None
    group = next(g for g in made.groups for a in g.absent if a.nearest)
    absence = next(a for a in group.absent if a.nearest)
    at = turn_link(fresh(fact=group.id, focused=absence.source)).reading  # type: ignore[union-attr]
    assert at is not None
    assert at.place.mark == absence.nearest


def test_a_source_is_graded_under_its_siglum() -> None:
    at = said_of_source(fresh(focused="C"), "D")
    assert at.reviewed is not None
    assert at.reviewed.sources == {"C": "D"}


def test_dialogs_open_where_there_is_something_to_review() -> None:
    assert run("note", fresh(fact="F1")) == Open(Dialog.NOTE)
    assert run("grade-claim", fresh(fact="F1")) == Open(Dialog.GRADE_CLAIM)
    assert run("grade-source", fresh()) == Open(Dialog.GRADE_SOURCE)
    assert run("orphans", fresh()) == Open(Dialog.ORPHANS)
    assert "⟨next-fact⟩ goes to" in said("note", fresh())


def test_in_blind_mode_no_passage_that_is_gone_tells_where_it_stood() -> None:
    orphan = Orphan("fact", FactReview(note="Old."), ("pilot.txt: It was so.",), "gone")
    seen = replace(fresh(), reviewed=Reviewed(orphans=(orphan,)))
    assert seen.told == seen.reviewed
    told = seen.blinded().told
    assert told is not None
    assert told.orphans == (orphan._replace(quotes=()),)


def test_in_blind_mode_the_same_is_kept() -> None:
    seen = after("verdict", fresh(fact="F2"))
    blind = after("verdict", fresh(fact="F2").blinded())
    assert seen.review is not None
    assert blind.review is not None
    assert seen.review.entries == blind.review.entries
    assert blind.said_of("F2") == seen.said_of("F2")
