from __future__ import annotations

from datetime import date

from reader.comparison.warnings import warnings
from reader.stories.stages import Stage, Stages
from reader.vocabulary import Copy
from tests.makers import source

LONG = ("The dam held until noon on Sunday.", "Then the operators opened two gates.")


def test_dated_sources_of_their_own_words_give_no_warning() -> None:
    sources = [source(LONG[0], id="A", on="2025-05-18"), source(LONG[1], id="B", on="2025-05-18")]
    assert warnings(sources, {}) == ()


def test_all_sources_without_a_date_are_named_in_one_sentence() -> None:
    sources = [source(LONG[0], id="A"), source(LONG[1], id="B"), source("Nobody knew why.", id="C")]
    (notice,) = warnings(sources, {})
    assert notice.kind == "undated"
    assert notice.sources == ("A", "B", "C")
    assert notice.note.startswith("A, B and C have no date of publication")


def test_a_source_on_another_event_is_named_with_the_reason() -> None:
    sources = [source(LONG[0], id="A", on="2025-05-18"), source(LONG[1], id="B", on="2025-05-18")]
    (notice,) = warnings(sources, {"B": "it shares hardly a fact with them"})
    assert (notice.kind, notice.sources) == ("other-event", ("B",))
    assert "it shares hardly a fact with them" in notice.note


def test_sources_that_share_much_of_their_words_are_one_text() -> None:
    sources = [source(*LONG, id=siglum, on="2025-05-18") for siglum in "AB"]
    note = "62% of the words of B stand in A."
    (notice,) = warnings(sources, {}, [Copy("B", "A", 0.62, note)])
    assert (notice.kind, notice.sources) == ("same-text", ("B", "A"))
    assert notice.note.endswith(note)


def test_sources_that_share_a_paragraph_are_not_one_text() -> None:
    sources = [source(*LONG, id=siglum, on="2025-05-18") for siglum in "AB"]
    assert warnings(sources, {}, [Copy("B", "A", 0.15, "A few words.")]) == ()


def test_sources_of_different_stages_are_named_by_stage() -> None:
    sources = [source(*LONG, id=siglum, on="2025-05-18") for siglum in "ABC"]
    day = date(2025, 5, 18)
    told = Stages(day, day, {"A": Stage.BEFORE, "B": Stage.AFTER, "C": None})
    (notice,) = warnings(sources, {}, stages=told)
    assert (notice.kind, notice.sources) == ("stage", ("A", "B"))
    assert "A before the event of 18 May 2025, B after it" in notice.note


def test_sources_of_one_stage_give_no_warning() -> None:
    sources = [source(*LONG, id=siglum, on="2025-05-18") for siglum in "AB"]
    day = date(2025, 5, 18)
    assert warnings(sources, {}, stages=Stages(day, day, {"A": Stage.AFTER, "B": Stage.AFTER})) == ()


def test_two_stories_in_one_reading_are_told_apart_and_a_single_stray_is_none() -> None:
    sources = [source(LONG[0], id=siglum, on="2025-05-18") for siglum in "ABCDE"]
    (notice,) = warnings(sources, {}, stories=[["A", "B"], ["C", "D"], ["E"]])
    assert notice.kind == "several-stories"
    assert "3 stories, A and B; C and D; E" in notice.note
    assert warnings(sources, {}, stories=[["A", "B", "C", "D"], ["E"]]) == ()
