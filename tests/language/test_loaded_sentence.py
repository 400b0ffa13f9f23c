from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.language.loaded_features import seen_words
from reader.language.loaded_sentence import sentence_features


def features(text: str, likelihood: float = 0.1) -> dict[str, float]:
    seen = seen_words(text)
    return dict(sentence_features(text, seen, [likelihood] * len(seen)))


def test_a_stem_stands_for_the_forms_of_a_word() -> None:
    assert "s=slash" in features("They slashed the budget.")
    assert "s=slash" in features("They are slashing the budget.")


def test_words_in_quotation_marks_are_not_the_outlets() -> None:
    found = features("She spoke of “a monstrous betrayal of trust” on Friday.")
    assert "s=monstrou" not in found
    assert found["in-quotes"] > 0


def test_how_a_sentence_is_built_and_punctuated() -> None:
    found = features("On Tuesday we lost 1,200 jobs – for what? Shame on you!")
    assert {"weekday", "first-person", "second-person", "?", "!", "dash", "digits=2"} <= set(found)


def test_a_headline_is_told_by_its_capitals_and_its_open_end() -> None:
    assert {"title-case", "open-end"} <= set(features("Council Votes Down New Bridge"))
    assert {"title-case", "open-end"}.isdisjoint(features("The council voted the new bridge down."))


def test_a_word_weighs_less_in_a_long_sentence() -> None:
    short = features("The plan is ruinous.")
    long = features("The plan is ruinous, " + "and here follows much else of many different kinds " * 3)
    assert long["s=ruinou"] < short["s=ruinou"]


def test_no_word_leaves_every_figure_at_nought() -> None:
    assert {features("")[name] for name in ("greatest", "second", "total", "rate", "any")} == {0.0}


@given(st.text(max_size=200), st.floats(0.0, 1.0))
def test_every_feature_comes_once_with_a_finite_figure(text: str, likelihood: float) -> None:
    seen = seen_words(text)
    found = sentence_features(text, seen, [likelihood] * len(seen))
    names = [name for name, _ in found]
    assert len(names) == len(set(names))
    assert not any(" " in name or "\t" in name for name in names)
    assert all(0.0 <= value < 1e5 for _, value in found)


def test_a_long_line_takes_no_longer_than_its_length() -> None:
    seen = seen_words("“" * 50_000 + "a' " * 50_000)
    assert len(sentence_features(". " * 100_000, seen, [0.0] * len(seen))) > 0
