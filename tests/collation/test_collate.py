from __future__ import annotations

import pytest

from reader.collation import weights
from reader.collation.collate import apart_of, told
from reader.collation.lexical import lexical
from tests.collation.makers import tokenised
from tests.collation.test_same_event import AFTER, ELSEWHERE, EVE, SUMMIT

DAYS = {"A": "2025-06-01", "B": "2025-06-03", "C": "2025-06-29"}


def test_a_match_says_what_stands_around_it_too_however_long_the_story_is() -> None:
    filler = [f"Clerk {number} filed form {number} in office {number}." for number in range(1100)]
    found = lexical(tokenised((*EVE, *filler), (*SUMMIT, *filler)), published={}, bar=0.5)
    assert found.engine == "lexical"
    assert {"neighbours", "lead"} <= {name for one in found.matches for name, _ in one.parts}


def test_articles_published_within_a_fortnight_lose_nothing_by_it() -> None:
    sources = told(tokenised(EVE, SUMMIT, AFTER), DAYS)
    apart = apart_of(sources, {(0, 1): 1.0, (0, 2): 1.0, (1, 2): 1.0}, {})
    assert apart[0, 1].days == 0.0
    assert apart[0, 2].days == pytest.approx(weights.LONGER_APART)


def test_sources_that_go_together_better_than_the_rest_gain_and_the_others_lose() -> None:
    sources = told(tokenised(EVE, SUMMIT, AFTER), {})
    apart = apart_of(sources, {(0, 1): 2.0, (0, 2): 1.0, (1, 2): 0.0}, {})
    assert apart[0, 1].sources > 0.0 == apart[0, 2].sources > apart[1, 2].sources


def test_of_two_sources_neither_is_the_rest() -> None:
    sources = told(tokenised(EVE, SUMMIT), {})
    assert apart_of(sources, {(0, 1): 2.0}, {})[0, 1].sources == 0.0


def test_the_more_sources_the_more_their_mean_is_trusted() -> None:
    def gain(count: int) -> float:
        sources = told(tokenised(*[EVE[:1]] * count), {})
        affinity = {(a, b): float(a == 0) for b in range(count) for a in range(b)}
        mean = 2 / count
        return apart_of(sources, affinity, {})[0, 1].sources / (1 - mean)

    assert 0 < gain(3) < gain(5) < gain(9)


def test_nothing_is_known_of_the_pairs_of_a_source_on_another_event() -> None:
    sources = told(tokenised(EVE, SUMMIT, ELSEWHERE), {})
    affinity = {(0, 1): 2.0, (0, 2): -1.0, (1, 2): -1.0}
    assert list(apart_of(sources, affinity, {2: "it shares hardly a fact with them"})) == [(0, 1)]
