"""Countries, their capitals as metonyms and their people, all under one name.

``countries.txt`` holds a line a country: its name here, then the names in print. Capitals that are better
known as a person's name or a common word are left out.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.shipped_text import shipped_text


class Countries(NamedTuple):
    """The table, for a reader that meets one word after the other."""

    single: dict[str, str]
    """The country of each name of one word, as printed."""
    several: dict[str, tuple[tuple[str, str], ...]]
    """For the first word of longer names: what follows it after a blank or a hyphen, and the country; longest
    first."""


@cache
def countries() -> Countries:
    """The table, read on first use."""
    text = shipped_text("reader.language.english", "countries.txt")
    single: dict[str, str] = {}
    several: dict[str, list[tuple[str, str]]] = {}
    for line in text.splitlines():
        country, _, names = line.partition(": ")
        for name in names.split(", "):
            first, _, rest = name.replace("-", " ").partition(" ")
            if rest:
                several.setdefault(first, []).append((rest, country))
            else:
                single[first] = country
    return Countries(
        single,
        {first: tuple(sorted(rest, key=lambda tail: -len(tail[0]))) for first, rest in several.items()},
    )
