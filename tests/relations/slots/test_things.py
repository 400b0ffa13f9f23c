from __future__ import annotations

import pytest

from reader.relations.slots.things import kind_of_thing


@pytest.mark.parametrize(("ours", "theirs"), [("carriage", "wagon"), ("home", "house"), ("lock", "lock")])
def test_nouns_of_one_kind(ours: str, theirs: str) -> None:
    assert kind_of_thing(ours) == kind_of_thing(theirs)


@pytest.mark.parametrize(("ours", "theirs"), [("house", "ship"), ("lorry", "bus"), ("gate", "")])
def test_nouns_of_two_kinds(ours: str, theirs: str) -> None:
    assert kind_of_thing(ours) != kind_of_thing(theirs)
