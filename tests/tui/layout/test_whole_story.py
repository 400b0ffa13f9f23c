from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.reviewed_line import reviewed_line
from reader.tui.layout.whole_story import whole_story
from reader.vocabulary import Comparison, FactReview, Notice, Orphan, Reviewed, Verdict
from tests import makers
from tests.tui.layout.strategies import comparisons, few
from tests.tui.stories import comparison

KEYS = [Piece("J next fact")]
"""The keys that the pane tells at the start."""


def told(lines: list[Pieces]) -> list[str]:
    return ["".join(piece.text for piece in line) for line in lines]


def test_the_story_says_how_far_the_reader_has_come() -> None:
    of = comparison()
    orphan = Orphan("fact", FactReview(note="Old."), (), "gone")
    facts = {"F1": FactReview(Verdict.CONFIRMED), "F2": FactReview(note="Odd.")}
    said = reviewed_line(of, Reviewed(facts, orphans=(orphan,)), orphans_key="O")
    some = f"1 confirmed · 0 dismissed · {len(of.groups) - 1} open · 1 note"
    assert said == f"{some} · 1 without a place, O lists them"
    assert told(whole_story(of, width=120, keys=KEYS, height=9, said=said))[2].strip() == f"you  {said}"


def test_before_the_first_word_the_story_explains_its_signs_and_says_nothing_of_reviews() -> None:
    signs = "≠ contradiction  ≟ difference  ⇄ dispute  ~ framing  → follow-up  = agreement"
    lines = told(whole_story(comparison(), width=80, keys=KEYS, height=9))
    assert [line.strip() for line in lines].count(signs) == 1
    said = told(whole_story(comparison(), width=80, keys=KEYS, height=9, said="1 confirmed"))
    assert signs not in [line.strip() for line in said]
    assert reviewed_line(comparison(), None, orphans_key="O") == ""
    assert reviewed_line(comparison(), Reviewed(sources={"A": "B"}), orphans_key="O") == ""


@few
@given(comparisons(), st.tuples(st.integers(80, 200), st.integers(1, 30)))
def test_the_lines_on_the_story_fit_the_pane(of: Comparison, pane: tuple[int, int]) -> None:
    width, height = pane
    lines = whole_story(of, width=width, keys=KEYS, height=height)
    assert 1 <= len(lines) <= height
    assert max(map(width_of, lines)) <= width


def test_at_the_start_the_story_and_its_warnings_are_told() -> None:
    lines = told(whole_story(comparison(), width=120, keys=KEYS, height=7))
    assert lines[0].startswith(
        " 9 facts told by two sources or more   0 by all · 9 sentences in one source alone"
    )
    assert lines[3] == "  note  E reports another event than the rest: it names Veerhaven alone."
    assert lines[4] == "  note  E bears no date."


def test_a_story_without_facts_says_so_in_words() -> None:
    made = makers.comparison(makers.source("One."), makers.source("Two.", id="B"))
    lines = told(whole_story(made, width=120, keys=KEYS, height=7))
    assert lines[0].startswith(" No fact is told by two sources   ")
    assert len(lines) == 2


def test_a_hostile_note_is_shown_as_text() -> None:
    of = replace(comparison(), warnings=(Notice("encoding", ("A",), "[red]x[/]\x1b[2J"),))
    line = told(whole_story(of, width=120, keys=KEYS, height=7))[3]
    assert "[red]x[/]" in line
    assert "\x1b" not in line


def test_what_the_pane_has_no_room_for_is_told_to_go_on() -> None:
    notes = tuple(Notice("undated", (siglum,), f"{siglum} bears no date. " * 5) for siglum in "AB")
    of = replace(comparison(), warnings=notes)
    lines = whole_story(of, width=80, keys=KEYS, height=5, enlarge="P")
    assert told(lines)[-1].endswith(" … P enlarges")
    assert max(map(width_of, lines)) <= 80
    assert told(whole_story(of, width=80, keys=KEYS, height=5))[-1].endswith(" …")
    assert not told(whole_story(of, width=80, keys=KEYS, height=20, enlarge="P"))[-1].endswith("enlarges")
