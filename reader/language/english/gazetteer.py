"""The world's countries, their regions and larger cities, each with what it lies in.

``gazetteer.txt`` was written for this program: continents, and below them by tabs countries and regions,
each with its cities behind the colon. ``=`` joins the names of one place, ``*`` marks a capital, ``~`` a
reading that a name on its own has less often (Birmingham in Alabama), ``?`` a landscape that overlaps with
the regions beside it (Siberia).
"""

from __future__ import annotations

import unicodedata
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
def gazetteer() -> dict[str, tuple[Place, ...]]:
    """For each name, with and without its accents, the places that bear it, the likeliest first; read on
    first use."""
    text = shipped_text("reader.language.english", "gazetteer.txt")
    found: dict[str, list[tuple[bool, Place]]] = {}
    above: list[str] = []
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip("\t"))
        own, _, cities = line.strip().partition(": ")
        vague, own = own.startswith("?"), own.lstrip("?")
        del above[depth:]
        within = tuple(reversed(above))
        names = own.split("=")
        name = names[0].rstrip("~")
        if depth:
            country = above[1] if depth > 1 else name
            level = Level.COUNTRY if depth == 1 else Level.AREA if vague else Level.REGION
            if above[0] == "World":
                country, level = "", Level.CONTINENT if name in _CONTINENTS else Level.AREA
                within = ()
            _enter(found, names, Place(name, level, country, within, False))
            for city in cities.split(", ") if cities else ():
                aliases = city.lstrip("*").split("=")
                capital = city.startswith("*") and depth == 1
                place = Place(aliases[0].rstrip("~"), Level.CITY, country, (name, *within), capital)
                _enter(found, aliases, place)
        above.append(name)
    return {
        name: tuple(place for _, place in sorted(readings, key=lambda reading: reading[0]))
        for name, readings in found.items()
    }


def _enter(found: dict[str, list[tuple[bool, Place]]], names: list[str], place: Place) -> None:
    for name in names:
        plain = name.rstrip("~")
        for form in dict.fromkeys((plain, without_accents(plain))):
            found.setdefault(form, []).append((name.endswith("~"), place))


def without_accents(name: str) -> str:
    """The name in plain letters, typographic apostrophes straight."""
    name = name.replace("’", "'")
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
