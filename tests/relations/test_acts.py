from __future__ import annotations

import pytest

from reader.language.english.stems import stem
from reader.relations.acts import act, is_act


@pytest.mark.parametrize(("verb", "noun"), [("meet", "talks"), ("visited", "trip"), ("acquired", "takeover")])
def test_a_verb_and_a_noun_of_one_act(verb: str, noun: str) -> None:
    assert act(stem(verb)) == act(stem(noun))


def test_two_acts_are_two() -> None:
    assert act(stem("meet")) != act(stem("visit"))


def test_a_word_that_is_not_listed_is_its_own_act() -> None:
    assert act("harbour") == "harbour"
    assert not is_act("harbour")
