from __future__ import annotations

from math import exp
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.loaded_words import LoadedKind, loaded_words, wording

CASES = Path(__file__).parents[1] / "cases" / "loaded"


def cases() -> list[tuple[str, str, dict[str, int]]]:
    """Title, text, and the loaded words with their charges."""
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            title, text, *lines = block.split("\n")
            charges = {"-": -1, "+": 1, "0": 0}
            found.append((title, text[3:], {line[3:]: charges[line[0]] for line in lines}))
    return found


@pytest.mark.parametrize(("title", "text", "expected"), cases())
def test_loaded_words_and_their_charge(title: str, text: str, expected: dict[str, int]) -> None:
    found = {text[w.span.start : w.span.end]: w.charge for w in loaded_words(text)}
    assert found == expected, title


def test_a_verb_of_saying_that_judges_is_told_from_other_words() -> None:
    (word,) = loaded_words("The minister claimed that the roof was sound.")
    assert word.kind is LoadedKind.REPORTING_VERB


def test_a_sentence_of_loaded_words_is_likelier_biased_than_a_plain_one() -> None:
    plain = wording("The council met on Monday and approved the budget.")
    loaded = wording("The corrupt council shamelessly rammed through its disgraceful budget.")
    assert plain.likelihood < 0.5 < loaded.likelihood


def test_the_shortcut_for_plain_words_loses_no_loaded_word(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "His outrageous lies and her absurd, shameless demands fuelled a furious mob of zealots."
    found = loaded_words(text)
    monkeypatch.setattr("reader.language.loaded_words._may_be_loaded", lambda base: True)
    assert loaded_words(text) == found


@pytest.mark.parametrize(("title", "text", "expected"), cases())
def test_the_verdict_on_a_sentence_names_the_same_words(
    title: str, text: str, expected: dict[str, int]
) -> None:
    assert wording(text).words == loaded_words(text), title


def test_what_its_features_add_makes_the_likelihood_of_a_sentence() -> None:
    found = wording("Her reckless scheme, a shameful farce, was hailed by the usual cronies!")
    score = sum(share for _, share in found.shares)
    assert found.likelihood == pytest.approx(1 / (1 + exp(-score)), abs=1e-4)
    sizes = [abs(share) for _, share in found.shares]
    assert sizes == sorted(sizes, reverse=True)


def test_no_share_is_a_name() -> None:
    one = wording("On Friday the shameless Quillfeather met Ostrander in Tampere.")
    other = wording("On Friday the shameless Bexworthy met Lindqvistar in Orivesi.")
    assert {name for name, _ in one.shares} == {name for name, _ in other.shares}


def test_quoted_words_weigh_less_than_the_outlets_own() -> None:
    own = wording("The minister called on Friday for an end to a disgraceful and cowardly policy.")
    quoted = wording("The minister called on Friday for an end to “a disgraceful and cowardly policy”.")
    assert quoted.likelihood < own.likelihood


@given(st.text(max_size=120))
def test_loaded_words_lie_in_the_text_in_order(text: str) -> None:
    spans = [word.span for word in loaded_words(text)]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
