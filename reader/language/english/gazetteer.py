"""The world's countries, their regions and larger cities, each with what it lies in.

``gazetteer.txt`` was written for this program: continents, and below them by tabs countries and regions,
each with its cities behind the colon. ``=`` joins the names of one place, ``*`` marks a capital, ``~`` a
reading that a name on its own has less often (Birmingham in Alabama), ``?`` a landscape that overlaps with
the regions beside it (Siberia).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reader.shipped_text import shipped_text


class Level(StrEnum):
    """How large a place is."""

    CONTINENT = "continent"
    AREA = "area"
    """A part of the world or of a country without a firm border: the Middle East, Siberia."""
    COUNTRY = "country"
    REGION = "region"
    """A state, province, county or island of a country."""
    CITY = "city"


class Place(NamedTuple):
    """A place of the gazetteer."""

    name: str
    """The first of its names."""
    level: Level
    """Its size."""
    country: str
    """The country it is or lies in; empty for what is larger."""
    within: tuple[str, ...]
    """Names of what it lies in, the nearest first: ``("Texas", "United States", "North America")``."""
    capital: bool
    """The capital of its country."""


_CONTINENTS = frozenset(
    ["Africa", "Asia", "Europe", "North America", "South America", "Oceania", "Antarctica"]
)


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, read on first use."""
    return Gazetteer(shipped_text("reader.language.english", "gazetteer.txt"))


class Gazetteer:
    """The places by their names. A line is read when one of its names is asked for: few ever are."""

    def __init__(self, text: str) -> None:
        """``text`` is that of the file."""
        self._lines = text.splitlines()
        self._plain = [without_accents(line) for line in self._lines]

    def get(self, name: str) -> tuple[Place, ...]:
        """The places that bear the name, with or without its accents, the likeliest first."""
        plain = without_accents(name)
        found = [
            (doubtful, place)
            for at, line in enumerate(self._plain)
            if plain in line
            for names, place in self._places(at)
            for form, doubtful in _forms(names)
            if form == name
        ]
        return tuple(place for _, place in sorted(found, key=lambda reading: reading[0]))

    def __iter__(self) -> Iterator[str]:
        """Every name, with and without its accents."""
        lines = range(len(self._lines))
        forms = (form for at in lines for names, _ in self._places(at) for form in _forms(names))
        return iter(dict.fromkeys(form for form, _ in forms))

    def _places(self, at: int) -> Iterator[tuple[list[str], Place]]:
        """The places of a line, each with the names as they stand there."""
        line = self._lines[at]
        depth = _depth(line)
        if not depth:
            return
        own, _, cities = line.strip().partition(": ")
        names = own.lstrip("?").split("=")
        name = names[0].rstrip("~")
        above = self._above(at)
        country = above[1] if depth > 1 else name
        within = tuple(reversed(above))
        level = Level.COUNTRY if depth == 1 else Level.AREA if own.startswith("?") else Level.REGION
        if above[0] == "World":
            country, level, within = "", Level.CONTINENT if name in _CONTINENTS else Level.AREA, ()
        yield names, Place(name, level, country, within, False)
        for city in cities.split(", ") if cities else ():
            aliases = city.lstrip("*").split("=")
            capital = city.startswith("*") and depth == 1
            yield aliases, Place(aliases[0].rstrip("~"), Level.CITY, country, (name, *within), capital)

    def _above(self, at: int) -> list[str]:
        """The names of what a line lies in, the largest first."""
        above: list[str] = []
        for wanted in reversed(range(_depth(self._lines[at]))):
            while _depth(self._lines[at]) > wanted:
                at -= 1
            own = self._lines[at].strip().partition(": ")[0]
            above.insert(0, own.lstrip("?").partition("=")[0].rstrip("~"))
        return above


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip("\t"))


def _forms(names: list[str]) -> Iterator[tuple[str, bool]]:
    """What is looked up under each name, and whether it is the less likely reading."""
    for name in names:
        plain = name.rstrip("~")
        for form in dict.fromkeys((plain, without_accents(plain))):
            yield form, name.endswith("~")


def without_accents(name: str) -> str:
    """The name in plain letters, typographic apostrophes straight."""
    name = name.replace("’", "'")
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
