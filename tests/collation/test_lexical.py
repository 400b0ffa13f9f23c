from __future__ import annotations

from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.collation.lexical import lexical
from tests.collation.makers import tokenised
from tests.collation.test_same_event import AFTER, EVE, SUMMIT

STORY = (
    "dam gate siren mayor Oyelaran Brandl Lindau Norvia Monday 12,000 tonnes quota said the of and “frank” 38"
)
WORDS = STORY.split()
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
ARTICLES = st.lists(st.lists(SENTENCE, min_size=1, max_size=8), min_size=2, max_size=4)


def test_the_parts_of_a_match_sum_to_the_log_odds_of_its_score() -> None:
    for match in lexical(tokenised(EVE, SUMMIT, AFTER), published={}, bar=0.3).matches:
        total = sum(share for _, share in match.parts)
        assert 1 / (1 + exp(-total)) == pytest.approx(match.score, abs=0.0005)


def test_the_weightiest_part_comes_first() -> None:
    for match in lexical(tokenised(EVE, SUMMIT), published={}, bar=0.5).matches:
        shares = [abs(share) for _, share in match.parts]
        assert shares == sorted(shares, reverse=True)


def test_a_higher_bar_shows_a_part_of_what_a_lower_one_shows() -> None:
    low = lexical(tokenised(EVE, SUMMIT, AFTER), published={}, bar=0.3).matches
    high = lexical(tokenised(EVE, SUMMIT, AFTER), published={}, bar=0.7).matches
    assert set(high) < set(low)


@settings(deadline=None)
@given(ARTICLES)
def test_matches_join_different_sources_in_reading_order_from_the_bar_up(articles: list[list[str]]) -> None:
    found = lexical(tokenised(*articles), published={}, bar=0.4)
    keys = [(one.a.source, one.a.start, one.b.source, one.b.start) for one in found.matches]
    assert keys == sorted(keys)
    for one in found.matches:
        assert one.a.source < one.b.source
        assert 0.4 <= one.score == found.scores[one.a.id, one.b.id] <= 1.0


@settings(deadline=None)
@given(ARTICLES)
def test_a_passage_without_a_shared_word_is_never_scored(articles: list[list[str]]) -> None:
    story = tokenised(*articles, ["Zebras graze."])
    last = story[-1].passage.id
    assert all(last not in pair for pair in lexical(story, published={}, bar=0.0).scores)
