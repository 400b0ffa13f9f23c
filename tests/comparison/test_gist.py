from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.collation.term_weights import term_weights
from reader.comparison.gist import LONGEST, gist
from tests.collation.makers import tokenised

REST = ("The mayor thanked the helpers.", "Schools stay closed on Thursday.", "It rained all night.")


def gist_of(*passages: str) -> str:
    story = tokenised(*[(passage, *REST) for passage in passages])
    return gist(story[:: len(REST) + 1], term_weights(story).weight, evidence={})


def test_it_is_cut_around_the_words_that_the_passages_share() -> None:
    found = gist_of(
        "The copper-sulphate tank had been corroding for years, a former foreman told the court.",
        "Asked about it, the manager admitted that the copper-sulphate tank had been corroding.",
    )
    assert "copper-sulphate tank had been corroding" in found


def test_it_cuts_no_name_in_two() -> None:
    found = gist_of(
        "He travelled on from the northern islands to South Korea with his staff.",
        "South Korea received him and his staff from the islands.",
    )
    assert not found.endswith("South")


def test_it_crosses_no_comma() -> None:
    assert "," not in gist_of("The bridge, built in 1911, collapsed.", "In 1911 the bridge was built.")


def test_initials_keep_their_stop() -> None:
    assert gist_of("They flew to the U.S.", "They flew to the U.S.").endswith("U.S.")


WALL = (
    "The sea wall at Osmund, which the council had praised, broke near the old brewery.",
    "Near the old brewery the sea wall at Osmund broke.",
)


def test_it_is_told_apart_from_the_gist_of_another_fact() -> None:
    story = tokenised(*[(passage, *REST) for passage in WALL])
    members, weight = story[:: len(REST) + 1], term_weights(story).weight
    first = gist(members, weight, evidence={})
    other = gist(members, weight, evidence={}, without={first})
    assert other
    assert other not in first
    assert first not in other
    assert gist(members, weight, evidence={}, without={first, other}) not in (first, other)


def test_it_is_repeated_where_the_passages_say_nothing_else() -> None:
    story = tokenised(("It rained.", *REST), ("It rained.", *REST))
    members, weight = story[:: len(REST) + 1], term_weights(story).weight
    first = gist(members, weight, evidence={})
    assert gist(members, weight, evidence={}, without={first}) == first


@given(st.lists(st.text(max_size=120).filter(str.strip), min_size=2, max_size=4))
def test_it_is_short_and_stands_in_a_passage_word_for_word(passages: list[str]) -> None:
    found = gist_of(*passages)
    assert len(found) <= LONGEST + 1
    assert any(found in " ".join(passage.split()) for passage in passages)
