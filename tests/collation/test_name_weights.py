from __future__ import annotations

from reader.collation.name_weights import BESIDE_A_NAME, BESIDE_ITS_SHORT_FORM, name_weights
from tests.collation.makers import tokenised


def weights_of(*sentences: str) -> dict[str, float]:
    """The least weight of each printed word of the first sentence, in a story of all of them."""
    story = tokenised(sentences)
    one, own = story[0], name_weights(story)[0]
    return {one.printed(t.start, t.end): weight for t, weight in zip(one.tokens, own, strict=True)}


def test_a_first_name_weighs_little_where_the_story_uses_the_surname_alone() -> None:
    found = weights_of("Ingrid Falk read the verdict.", "Critics doubt that Falk was right.")
    assert found["Ingrid"] == BESIDE_ITS_SHORT_FORM
    assert found["Falk"] == 1.0


def test_a_family_name_that_comes_first_is_found_by_its_use_alone() -> None:
    found = weights_of("Okada Haruto spoke first.", "Later Okada left.")
    assert found["Okada"] == 1.0
    assert found["Haruto"] == BESIDE_ITS_SHORT_FORM


def test_a_name_that_never_stands_alone_keeps_its_weight() -> None:
    found = weights_of("Ingrid Falk read the verdict.")
    assert set(found.values()) == {1.0}


def test_the_words_of_an_office_beside_a_name_say_nearly_nothing() -> None:
    before = weights_of("The former foreign minister Marta Oyelaran spoke.")
    behind = weights_of("Marta Oyelaran, the foreign minister, spoke.")
    assert before["foreign"] == before["minister"] == BESIDE_A_NAME
    assert behind["foreign"] == behind["minister"] == BESIDE_A_NAME


def test_an_office_without_a_name_keeps_its_weight() -> None:
    assert weights_of("The foreign ministry rejected it.")["foreign"] == 1.0


def test_words_that_the_story_also_prints_small_are_no_name() -> None:
    found = weights_of("Supreme Court judges met.", "The Court rose.", "A lower court had ruled.")
    assert found["Supreme"] == 1.0
