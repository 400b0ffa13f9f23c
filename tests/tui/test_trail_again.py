"""The way back told by passages: the same in the same articles, shorter where some of them are gone."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from hypothesis import example, given
from hypothesis import strategies as st

from reader.tui.place import Stop
from reader.tui.trail_again import told_trail, trail_again, with_facts
from tests.tui.commands.readings import reading
from tests.tui.stories import comparison, sources

FACTS = [group.id for group in comparison().groups]
PASSAGES = sorted(comparison().unique)
SIGLA = [source.id for source in sources()]

STOPS = st.one_of(
    st.builds(Stop, st.sampled_from(FACTS), st.none(), st.sampled_from(SIGLA)),
    st.sampled_from(PASSAGES).map(lambda passage: Stop(None, passage, passage[0])),
    st.builds(Stop, st.none(), st.none(), st.sampled_from(SIGLA)),
)


@given(st.lists(STOPS, max_size=6))
@example([Stop("F3", None, "D"), Stop("F4", None, "D")])
def test_in_the_same_articles_the_way_back_leads_to_the_same_facts(stops: list[Stop]) -> None:
    told = told_trail(reading(trail=tuple(stops)))
    found = trail_again(told, sources())
    again = with_facts(tuple(one.stop for one in found), found, comparison())
    due = [stop for stop, _ in groupby(stops)]
    assert [(one.fact, one.focused) for one in again] == [(one.fact, one.focused) for one in due]
    assert [one.passage for one in again if not one.fact] == [one.passage for one in due if not one.fact]


@given(st.lists(STOPS, max_size=6), st.sampled_from(SIGLA))
def test_without_an_article_no_stop_leads_into_it(stops: list[Stop], gone: str) -> None:
    told = told_trail(reading(trail=tuple(stops)))
    left = tuple(source for source in sources() if source.id != gone)
    for again in trail_again(told, left):
        assert again.stop.focused != gone
        assert again.stop.passage is None or again.stop.passage[0] != gone
        assert gone not in {passage[0] for passage in again.passages}


def test_before_there_is_a_comparison_a_fact_of_the_trail_is_left_out() -> None:
    here = replace(reading(trail=(Stop("F1", None, "A"),)), comparison=None)
    [told] = told_trail(here)
    assert told.passages == ()
