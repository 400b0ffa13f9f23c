"""Whether two nouns may count one kind of thing: carriages and coaches, homes and houses."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def kind_of_thing(noun: str) -> str:
    """The first noun of the group that the noun, in the singular, stands in; the noun itself outside any."""
    return _groups().get(noun, noun)


@cache
def _groups() -> dict[str, str]:
    lines = files("reader.relations").joinpath("thing_groups.txt").read_text("utf-8").splitlines()
    groups = [line.split() for line in lines if not line.startswith("#")]
    return {noun: group[0] for group in groups for noun in group}
