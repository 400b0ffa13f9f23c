"""The cuts of ``tests/cases/utterances``, and what every grouping of cuts must keep."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.utterances import POSSIBLE, Quoted, quoted_words, similarity, utterances
from reader.vocabulary import AttributionType, Span, Variant
from reader.vocabulary.voice import ASSERTED
from tests.comparison.makers import blocks

FILE = Path(__file__).parents[1] / "cases" / "utterances" / "cuts.md"
WORDS = st.lists(st.sampled_from("we knew the tanks were old and waited".split()), max_size=8)  # noqa: SIM905


def cut(words: list[str], *, at: int = 0) -> Quoted:
    variant = Variant("A", "A1", Span(at, at + 1), AttributionType.DIRECT, "said", 0.0)
    return Quoted(variant, tuple(words))


@pytest.mark.parametrize(("title", "a", "b", "expected"), blocks(FILE.read_text("utf-8")))
def test_two_cuts_are_one_utterance_where_their_words_say_so(
    title: str, a: str, b: str, expected: str
) -> None:
    likeness = similarity(quoted_words(a[3:]), quoted_words(b[3:]))
    told = "one" if likeness >= ASSERTED else "perhaps one" if likeness >= POSSIBLE else "two"
    assert told == expected[3:], f"{title}: {likeness}"


@given(WORDS, WORDS)
def test_likeness_does_not_depend_on_the_order(ours: list[str], theirs: list[str]) -> None:
    assert similarity(ours, theirs) == similarity(theirs, ours)
    assert 0.0 <= similarity(ours, theirs) <= 1.0


@given(st.lists(WORDS, max_size=6))
def test_every_cut_is_in_one_utterance_and_the_fullest_is_like_itself(drawn: list[list[str]]) -> None:
    found = utterances([cut(words, at=at) for at, words in enumerate(drawn)])
    starts = [variant.span.start for one in found for variant in one.variants]
    assert sorted(starts) == list(range(len(drawn)))
    assert all(max(variant.similarity for variant in one.variants) == 1.0 for one in found)
    assert [one.variants[0].span.start for one in found] == sorted(
        one.variants[0].span.start for one in found
    )


def test_a_word_that_all_cuts_have_leads_from_none_to_another() -> None:
    many = [cut([f"w{at}", "said"], at=at) for at in range(200)]
    assert len(utterances(many)) == 200
