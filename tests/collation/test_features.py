from __future__ import annotations

import pytest

from reader.collation.features import Common, Features
from tests.collation.makers import tokenised

FILLER = ("It rained all night.", "Nobody slept.", "The market opened late.", "Two trams stood still.")


def common(ours: tuple[str, ...], theirs: tuple[str, ...], pair: tuple[int, int]) -> Common:
    features = Features(tokenised(ours, theirs))
    return features.common(*pair, features.shared(*pair))


def test_phrases_are_shared_words_side_by_side() -> None:
    side_by_side = common(("The flood gate burst.", *FILLER), ("A flood gate burst.", *FILLER), (0, 5))
    turned = common(("The flood gate burst.", *FILLER), ("The gate burst in the flood.", *FILLER), (0, 5))
    assert side_by_side.phrases > turned.phrases > 0.0


def test_an_office_beside_a_name_is_no_phrase() -> None:
    ours = ("Oyelaran slept.", "Chief minister Marta Oyelaran slept.", *FILLER)
    theirs = ("Oyelaran ate.", "Chief minister Marta Oyelaran ate.", *FILLER)
    assert common(ours, theirs, (1, 7)).phrases == 0.0


def test_what_opens_an_article_is_told_from_what_does_not() -> None:
    assert common(FILLER, FILLER, (0, 4)).one_opens == 0.0
    assert common(FILLER, FILLER, (0, 5)).one_opens == 1.0
    assert common(FILLER, FILLER, (1, 5)).one_opens == 0.0


def test_the_distance_of_short_articles_says_little_and_the_place_is_that_of_the_earlier() -> None:
    found = common(FILLER, FILLER, (1, 7))
    assert found.distance == pytest.approx(0.2)
    assert found.place == pytest.approx(0.1)


def test_a_quotation_in_both_is_found_however_it_is_cut() -> None:
    ours = ("“We were told to keep quiet until the spring,” she said.", *FILLER)
    theirs = ("She was told “to keep quiet until the spring”.", *FILLER)
    found = common(ours, theirs, (0, 5))
    assert found.quotation == 1.0
    assert found.both_quoted == 0.0
    assert common(ours, ours, (0, 5)).both_quoted == 1.0
