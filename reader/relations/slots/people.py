"""Whether two nouns may count one group of people: employees and staff, observers and watchers."""

from __future__ import annotations

from functools import cache

from reader.language.english.quantity_words import PEOPLE
from reader.shipped_text import shipped_text


def may_be_one_group(ours: str, theirs: str) -> bool:
    """Whether the nouns, in the singular, are one or stand in one group of the list."""
    if ours == theirs:
        return bool(ours)
    group = _groups().get(ours)
    return group is not None and group == _groups().get(theirs)


def is_people(noun: str) -> bool:
    """Whether the noun, in the singular, counts people."""
    return noun in PEOPLE or noun in _groups()


@cache
def _groups() -> dict[str, int]:
    """The number of the group of each noun."""
    lines = shipped_text("reader.relations", "people_groups.txt").splitlines()
    groups = [line.split() for line in lines if not line.startswith("#")]
    return {noun: number for number, group in enumerate(groups) for noun in group}
