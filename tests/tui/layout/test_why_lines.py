from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tables.why import why
from reader.tui.layout.piece import width_of
from reader.tui.layout.why_lines import plain_text, why_lines
from reader.vocabulary import Evidence, Source, Span, TimeMention
from tests import makers
from tests.tui.layout.strategies import articles, few
from tests.tui.stories import comparison


def test_every_member_link_and_reason_is_told() -> None:
    made = comparison()
    for group in made.groups:
        text = plain_text(why_lines(made, why(made, group), width=400))
        for member in group.members:
            assert member.passage in text
        for link in made.links_in[group.id]:
            assert f"{link.a} {link.relation.sign} {link.b}" in text
            for evidence in link.evidence:
                assert evidence.note in text
            for name, share in link.parts:
                assert f"{share:+.2f} {name}" in text


@pytest.mark.parametrize("width", [40, 58, 78, 120])
def test_no_line_is_wider_than_the_room(width: int) -> None:
    made = comparison()
    for group in made.groups:
        for line in why_lines(made, why(made, group), width=width):
            assert width_of(line) <= width


@few
@given(articles("A"), articles("B"), st.integers(40, 120))
def test_hostile_text_stays_in_its_line(a: Source, b: Source, width: int) -> None:
    made = makers.comparison(a, b, links=[makers.link(a.passages[0].id, b.passages[0].id)])
    for line in why_lines(made, why(made, made.groups[0]), width=width):
        assert width_of(line) <= width
        assert not any(character in piece.text for piece in line for character in "\x1b\n\r\u202e")


@pytest.mark.parametrize(("kind", "words"), [("by-hand", "by hand"), ("number", "by what differs")])
def test_a_pair_without_parts_says_why_it_stands_together(kind: str, words: str) -> None:
    a, b = makers.source("One.", id="A"), makers.source("Two.", id="B")
    evidence = Evidence(kind, Span(0, 3), Span(0, 3), "for a reason")
    link = replace(makers.link("A1", "B1", evidence=(evidence,)), parts=())
    made = makers.comparison(a, b, links=[link])
    assert words in plain_text(why_lines(made, why(made, made.groups[0]), width=90))


def test_the_reason_of_the_relation_stands_under_the_title_before_the_passages() -> None:
    made = comparison()
    for group in made.groups:
        lines = plain_text(why_lines(made, why(made, group), width=400)).split("\n")
        grave = [link for link in made.links_in[group.id] if link.relation is group.relation]
        assert lines[1].startswith("because")
        assert lines[1].endswith(grave[0].evidence[0].note)
        assert lines.index("") < next(
            n for n, line in enumerate(lines) if line.startswith(group.members[0].passage)
        )


def test_a_time_that_is_printed_as_it_is_resolved_is_not_told_again() -> None:
    a, b = makers.source("It shut in 2017 on a Friday."), makers.source("It shut.", id="B")
    made = makers.comparison(a, b, links=[makers.link("A1", "B1")])
    dated = (TimeMention("A1", Span(11, 15), "2017"), TimeMention("A1", Span(21, 27), "2017-03-03"))
    made = replace(made, times=dated)
    text = plain_text(why_lines(made, why(made, made.groups[0]), width=120))
    assert "“Friday” means 2017-03-03" in text
    assert "“2017” means" not in text
