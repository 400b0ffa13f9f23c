from __future__ import annotations

import pytest

from reader.relations.slots.people import is_people, may_be_one_group


@pytest.mark.parametrize(
    ("ours", "theirs"), [("employee", "staff"), ("observer", "watcher"), ("boat", "boat")]
)
def test_nouns_of_one_group(ours: str, theirs: str) -> None:
    assert may_be_one_group(ours, theirs)
    assert may_be_one_group(theirs, ours)


@pytest.mark.parametrize(("ours", "theirs"), [("officer", "marcher"), ("", ""), ("boat", "ship")])
def test_nouns_of_two_groups(ours: str, theirs: str) -> None:
    assert not may_be_one_group(ours, theirs)


def test_what_counts_people() -> None:
    assert is_people("commuter")
    assert not is_people("boat")
