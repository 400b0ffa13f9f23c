"""Whether two nouns may count one kind of thing: carriages and coaches, homes and houses."""

from __future__ import annotations

from functools import cache

from reader.shipped_text import shipped_text


def kind_of_thing(noun: str) -> str:
    """The first noun of the group that the noun, in the singular, stands in; the noun itself outside any."""
    return _groups().get(noun, noun)


@cache
def _groups() -> dict[str, str]:
    lines = shipped_text("reader.relations", "thing_groups.txt").splitlines()
    groups = [line.split() for line in lines if not line.startswith("#")]
    return {noun: group[0] for group in groups for noun in group}
