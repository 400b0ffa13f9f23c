from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.fact_lines import fact_lines, passage_lines
from reader.tui.layout.piece import Pieces, width_of
from reader.vocabulary import (
    Comparison,
    Evidence,
    FactReview,
    Member,
    Relation,
    Span,
    TimeMention,
    Verdict,
)
from tests import makers
from tests.tui.layout.strategies import comparisons, few, texts
from tests.tui.stories import comparison, passage_id

panes = st.tuples(st.integers(40, 200), st.integers(1, 30))


def told(lines: list[Pieces]) -> list[str]:
    return ["".join(piece.text for piece in line) for line in lines]


def about(name: str, *, width: int = 120, height: int = 7, full: bool = False) -> list[str]:
    of = comparison()
    return told(fact_lines(of, of.group_of[name], width=width, height=height, full=full))


@few
@given(
    comparisons(), panes, st.booleans(), st.none() | st.builds(FactReview, st.sampled_from(Verdict), texts)
)
def test_the_lines_on_a_fact_fit_the_pane(
    of: Comparison, pane: tuple[int, int], full: bool, said: FactReview | None
) -> None:
    width, height = pane
    for group in of.groups:
        lines = fact_lines(of, group, width=width, height=height, full=full, said=said)
        assert 1 <= len(lines) <= height
        assert max(map(width_of, lines)) <= width


def test_what_was_said_stands_under_the_relation() -> None:
    of = comparison()
    said = FactReview(Verdict.CONFIRMED, "Ask\ntwice.", "2")
    lines = told(fact_lines(of, of.group_of["F2"], width=120, height=7, full=False, said=said))
    assert "✓ confirmed  grade 2" in lines[0]
    assert lines[1].strip() == "note  Ask twice."
    whole = told(fact_lines(of, of.group_of["F2"], width=120, height=20, full=True, said=said))
    assert [line.strip() for line in whole[1:3]] == ["note  Ask", "note  twice."]


@few
@given(comparisons(), panes)
def test_the_lines_on_a_passage_fit_the_pane(of: Comparison, pane: tuple[int, int]) -> None:
    width, height = pane
    for passage in of.sources[0].passages:
        for compared in (of, None):
            lines = passage_lines(compared, passage, width=width, height=height)
            assert 1 <= len(lines) <= height
            assert max(map(width_of, lines)) <= width


@few
@given(comparisons(), st.integers(0, 30))
def test_a_quotation_is_cut_from_the_part_that_is_meant(of: Comparison, at: int) -> None:
    for group in of.groups:
        parts = []
        for member in group.members:
            start = min(member.start + at, member.end - 1)
            parts.append(Member(member.passage, max(member.start, start), member.end))
        meant = replace(group, members=tuple(parts))
        lines = fact_lines(of, meant, width=60, height=12, full=False)
        assert len(lines) >= 2


def test_the_title_tells_sign_gist_confidence_and_where_the_fact_is() -> None:
    title = about("F2")[0]
    assert title.startswith(" ≠ contradiction   boats in the inner harbour")
    assert title.rstrip().endswith("confidence .80   in A B, not in C D E")


def test_each_member_is_quoted_with_its_voice() -> None:
    lines = about("F4")
    assert lines[1].startswith("  A  ‘“The gates did what we paid for,” said")
    assert lines[1].rstrip().endswith("quoting Leif Aronsen")
    assert lines[2].rstrip().endswith("quoting The owners of the fish market")


def test_a_passage_without_a_speaker_is_in_the_outlets_own_voice() -> None:
    assert about("F2")[1].rstrip().endswith("outlet’s own voice")


def test_a_member_is_told_with_the_time_that_it_names_but_not_that_of_saying() -> None:
    a = makers.source("The market closed on Friday, Hale said on Monday.", id="A")
    b = makers.source("The market closed.", id="B")
    made = makers.comparison(a, b, links=[makers.link("A1", "B1")])
    closed = TimeMention("A1", Span(21, 27), "2024-03-01")
    said = TimeMention("A1", Span(42, 48), "2024-03-04", of_saying=True)
    for times, ends in (((closed, said), " · 2024-03-01"), ((said,), "outlet’s own voice")):
        dated = replace(made, times=times)
        lines = told(fact_lines(dated, dated.groups[0], width=160, height=7, full=False))
        assert lines[1].rstrip().endswith(ends)


def test_the_reason_is_told_in_words() -> None:
    assert about("F2")[3] == "  why  boats in the inner harbour: 40 against 25"


def test_one_reason_of_two_links_is_told_once() -> None:
    assert about("F5")[4].count("310 against 342") == 1


def test_a_folded_pane_tells_the_title_alone() -> None:
    assert len(about("F5", height=1)) == 1


def test_members_without_room_are_counted_and_the_key_is_named() -> None:
    articles = [makers.source("The bridge is safe.", id=siglum) for siglum in "ABCD"]
    made = makers.comparison(*articles, links=[makers.link("A1", f"{other}1") for other in "BCD"])
    for enlarge, ends in (("P", "; P enlarges"), ("", "")):
        lines = fact_lines(made, made.groups[0], width=80, height=5, full=False, enlarge=enlarge)
        assert told(lines)[3] == f"   and 2 more in C D{ends}"
        assert told(lines)[4].startswith("  why  ")


def test_where_there_is_room_for_two_passages_the_second_tells_how_many_more_there_are() -> None:
    lines = about("F5", width=80, height=4)
    assert [line.split()[0] for line in lines[1:]] == ["A", "B", "why"]
    assert lines[2].rstrip().endswith(" · 1 more")


def test_the_title_tells_which_fact_of_the_sentence_it_is() -> None:
    of = comparison()
    group = of.group_of["F2"]
    wide = fact_lines(of, group, width=120, height=7, full=False, beside=(2, 3))
    assert told(wide)[0].startswith(" ≠ contradiction  2 of 3 in this sentence   boats in")
    small = fact_lines(of, group, width=80, height=5, full=False, beside=(2, 3))
    assert told(small)[0].startswith(" ≠ contradiction  2 of 3 here   boats in")
    assert "1 of 1" not in told(fact_lines(of, group, width=80, height=5, full=False, beside=(1, 1)))[0]


def test_dots_tell_that_the_sentence_goes_on_before_or_after_the_part_that_is_meant() -> None:
    sentence = "The mayor, who was late, said that the bridge is safe, and left at once."
    a, b = makers.source(sentence), makers.source("The bridge is safe.", id="B")
    made = makers.comparison(a, b, links=[makers.link("A1", "B1")])
    start, end = sentence.index("the bridge"), sentence.index(", and")
    part = (Member("A1", start, end), made.groups[0].members[1])
    lines = fact_lines(made, replace(made.groups[0], members=part), width=120, height=7, full=False)
    assert told(lines)[1].startswith("  A  “…the bridge is safe…”")
    assert told(lines)[2].startswith("  B  “The bridge is safe.”")


def test_a_quotation_begins_with_no_mark_that_closes_something() -> None:
    sentence = "The mayor (a former miner) said that the bridge is safe."
    a, b = makers.source(sentence), makers.source("The bridge is safe.", id="B")
    made = makers.comparison(a, b, links=[makers.link("A1", "B1")])
    part = (Member("A1", sentence.index(")"), len(sentence)), made.groups[0].members[1])
    lines = fact_lines(made, replace(made.groups[0], members=part), width=120, height=7, full=False)
    assert told(lines)[1].startswith("  A  “…said that the bridge is safe.”")


def test_enlarged_what_is_not_meant_of_a_sentence_is_dim() -> None:
    sentence = "The mayor, who was late, said that the bridge is safe, and left at once."
    a, b = makers.source(sentence), makers.source("The bridge is safe.", id="B")
    made = makers.comparison(a, b, links=[makers.link("A1", "B1")])
    start, end = sentence.index("the bridge"), sentence.index(", and")
    part = (Member("A1", start, end), made.groups[0].members[1])
    lines = fact_lines(made, replace(made.groups[0], members=part), width=120, height=9, full=True)
    dim = [piece.text for piece in lines[1] if piece.role == "dim"]
    assert dim == [sentence[:start], sentence[end:]]


def test_a_passage_that_carries_another_sign_than_the_fact_shows_it() -> None:
    articles = (makers.source("X."), makers.source("Y.", id="B"), makers.source("Z.", id="C"))
    links = [
        makers.link("A1", "B1", Relation.DISPUTE),
        makers.link("A1", "C1"),
        makers.link("B1", "C1", Relation.FRAMING),
    ]
    made = makers.comparison(*articles, links=links)
    lines = told(fact_lines(made, made.groups[0], width=80, height=7, full=False))
    assert [line[:4] for line in lines[1:4]] == ["  A ", "  B ", " ~C "]


def test_enlarged_every_passage_is_quoted_whole() -> None:
    of = comparison()
    lines = " ".join(" ".join(about("F7", width=60, height=40, full=True)).split())
    for member in of.group_of["F7"].members:
        assert " ".join(of.passage_of[member.passage].text.split()) in lines


def test_evidence_far_into_a_passage_is_kept_in_its_quotation() -> None:
    sentence = (
        "The council, which had met for three nights in the old school, " * 3 + "set aside 310 million."
    )
    one = makers.source(sentence, id="A")
    other = makers.source("It set aside 342 million.", id="B")
    at, there = sentence.index("310"), other.text.index("342")
    proof = Evidence("money", Span(at, at + 11), Span(there, there + 11), "310 against 342")
    of = makers.comparison(
        one, other, links=[makers.link("A1", "B1", Relation.CONTRADICTION, evidence=(proof,))]
    )
    line = told(fact_lines(of, of.groups[0], width=80, height=6, full=False))[1]
    assert "310 million" in line
    assert line.startswith("  A  “…")


def test_a_quotation_never_begins_before_the_part_that_is_meant() -> None:
    sentence = (
        "Intro first. " + "w" * 60 + " 310 million crowns were spent on the gates of the town in the end."
    )
    one = makers.source(sentence, id="A")
    other = makers.source("It cost 342 million.", id="B")
    at, there = sentence.index("310"), other.text.index("342")
    proof = Evidence("money", Span(at, at + 11), Span(there, there + 11), "310 against 342")
    of = makers.comparison(
        one, other, links=[makers.link("A1", "B1", Relation.CONTRADICTION, evidence=(proof,))]
    )
    part = sentence.index("www")
    group = replace(of.groups[0], members=(Member("A1", part, len(sentence)), of.groups[0].members[1]))
    line = told(fact_lines(of, group, width=80, height=6, full=False))[1]
    assert "Intro" not in line


def test_a_quotation_in_marks_gets_no_second_ones() -> None:
    line = about("F3")[1]
    assert "““" not in line
    assert "””" not in line


def test_what_one_source_alone_tells_is_said_so() -> None:
    of = comparison()
    passage = of.passage_of[passage_id("A", "slept in his office")]
    lines = told(passage_lines(of, passage, width=80, height=7))
    assert lines[0] == " only in A"
    assert lines[1].strip() == passage.text
    assert lines[-1].startswith("  why  no other source")


def test_a_reason_that_is_cut_ends_in_dots() -> None:
    evidence = (Evidence("number", Span(0, 1), Span(0, 1), "figures " * 40),)
    a, b = makers.source("One."), makers.source("Two.", id="B")
    made = makers.comparison(a, b, links=[makers.link("A1", "B1", evidence=evidence)])
    lines = told(fact_lines(made, made.groups[0], width=80, height=5, full=False))
    assert len(lines) == 5
    assert lines[-1].endswith(" …")
