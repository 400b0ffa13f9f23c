from __future__ import annotations

import pytest

from reader.collation.lexical import lexical
from reader.collation.same_event import affinities
from tests.collation.makers import tokenised

SUMMIT = (
    "Ministers of Norvia and Estmark met in the port of Lindau on Monday for the first time in nine years.",
    "The talks in Lindau ended without a joint statement, the Norvian minister Marta Oyelaran said.",
    "Oyelaran called the four hours with her Estmark colleague Tomas Brandl frank and useful.",
    "Brandl said that the fishing quota of 12,000 tonnes was no longer on the table.",
    "Fishermen blocked the Lindau harbour with forty trawlers while the ministers talked.",
    "A second round in Lindau is planned for April, Brandl added.",
)
EVE = (
    "Marta Oyelaran of Norvia and Tomas Brandl of Estmark will meet in Lindau on Monday.",
    "It will be the first time in nine years that ministers of both countries sit down in Lindau.",
    "The fishing quota of 12,000 tonnes divides them, and Brandl wants it off the table.",
    "Fishermen have announced that they will block the harbour of Lindau with their trawlers.",
    "Oyelaran said that she expected frank talks and no joint statement.",
    "A second round could follow in April.",
)
AFTER = (
    "A week after ministers met in Lindau the fishing quota of 12,000 tonnes is still open.",
    "Tomas Brandl of Estmark and Marta Oyelaran of Norvia had ended the talks without a joint statement.",
    "Forty trawlers had blocked the harbour of Lindau while the two ministers talked.",
    "Brandl repeated that the quota was off the table, and that a second round was planned for April.",
    "Oyelaran described their four hours together as frank and useful.",
    "It was the first meeting of both countries' ministers in nine years.",
)
ELSEWHERE = (
    "A blaze destroyed the upper floor of a furniture store in Karlstrand early on Thursday.",
    "Nobody was hurt, for the night watchman had called the fire brigade in time.",
    "The brigade fought the flames with eleven engines until noon.",
    "Investigators suspect a faulty heater behind the loading ramp.",
    "The store employs 63 people and had only reopened in spring.",
    "Its owner estimates the damage at two million.",
)
SEQUEL = (
    "Tomas Brandl and Marta Oyelaran shook hands in the mountain resort of Valdera on Saturday.",
    "Brandl spoke of a warm hour, and the minister from Norvia invited him to the opera.",
    "They discussed a tunnel under the Skarn pass that both capitals want to build by the end of the decade.",
    "Engineers put the cost of the Skarn tunnel at nine billion.",
    "Environmental groups in Valdera protested against the tunnel with candles.",
    "Brandl promised a report on the groundwater before the summer.",
)


def strangers(*articles: tuple[str, ...], on: tuple[str | None, ...] = ()) -> set[str]:
    published = dict(zip("ABCDEFGHI", on, strict=False))
    return set(lexical(tokenised(*articles), published=published, bar=0.5).strangers)


def test_articles_on_one_event_have_no_stranger() -> None:
    assert strangers(EVE, SUMMIT, AFTER) == set()


def test_an_article_on_something_else_is_a_stranger_wherever_it_stands() -> None:
    assert strangers(ELSEWHERE, EVE, SUMMIT, AFTER) == {"A"}
    assert strangers(EVE, SUMMIT, ELSEWHERE, AFTER) == {"C"}


def test_the_same_people_in_another_place_a_year_later_are_another_event() -> None:
    days = ("2024-03-03", "2024-03-05", "2024-03-12", "2025-06-01")
    assert strangers(EVE, SUMMIT, AFTER, SEQUEL, on=days) == {"D"}


def test_an_article_of_the_same_event_a_year_later_is_no_stranger() -> None:
    days = ("2024-03-03", "2024-03-05", "2025-03-05")
    assert strangers(EVE, SUMMIT, AFTER, on=days) == set()


def test_of_two_articles_neither_is_the_rest() -> None:
    assert strangers(EVE, ELSEWHERE) == set()


def test_an_article_of_a_few_sentences_is_too_short_to_say() -> None:
    assert strangers(EVE, SUMMIT, AFTER, ELSEWHERE[:3]) == set()


def test_a_stranger_is_in_no_match_but_its_scores_are_kept() -> None:
    found = lexical(tokenised(EVE, SUMMIT, AFTER, (*ELSEWHERE, SUMMIT[0])), published={}, bar=0.0)
    assert "D" in found.strangers
    assert {one.b.source for one in found.matches} == {"B", "C"}
    assert found.scores["B1", "D7"] > 0.9


def test_affinity_is_that_of_the_best_matches_of_both_sides() -> None:
    found = affinities({(0, 2): 3.0, (1, 2): 1.0, (1, 3): 2.0}.items(), [0, 0, 1, 1])
    assert found == {(0, 1): pytest.approx((3.0 + 2.0 + 3.0 + 2.0) / 4)}
