"""What is known of a printed place name: its level, its country, what it lies in and whether two places
conflict.

Knows countries, regions and larger cities; a village or a hall is unknown and never conflicts. Which words
of a text are places is for ``names``.
"""

from __future__ import annotations

from functools import lru_cache

from reader.language.english.gazetteer import Level, Place, gazetteer, without_accents

NAMES_KEPT = 1 << 12
"""Names of which is remembered what bears them."""

LONGEST_PLACE = 80
"""Characters of a name that is looked up; what is longer is none."""


def place_of(name: str) -> Place | None:
    """The place that a name means most likely: ``Lyon``; ``Portland, Maine`` narrows it. None where
    unknown."""
    return next(iter(readings(name)), None)


def readings(name: str) -> tuple[Place, ...]:
    """All places that a name may mean, the likeliest first."""
    if len(name) > LONGEST_PLACE:
        return ()
    own, _, narrower = name.partition(",")
    found = _named(own) if narrower else ()
    if not found:
        return _named(name)
    outer = {place.name for place in readings(narrower)}
    return tuple(place for place in found if outer.intersection(place.within))


def contains(outer: str, inner: str) -> bool:
    """Whether one place is, or may be, the other or lies in it: Finland contains Tampere and Finland."""
    return any(
        (place.name == whole.name and place.within == whole.within) or _lies_in(place, whole)
        for whole in readings(outer)
        for place in readings(inner)
    )


def conflict(ours: str, theirs: str) -> bool:
    """Whether two names are surely two places: both known, of one level, and neither contains the other."""
    a, b = readings(ours), readings(theirs)
    return (
        bool(a)
        and bool(b)
        and all(
            one.level is other.level is not Level.AREA
            and one != other
            and not _lies_in(one, other)
            and not _lies_in(other, one)
            for one in a
            for other in b
        )
    )


def _lies_in(inner: Place, outer: Place) -> bool:
    """Whether the chain of what ``inner`` lies in leads through ``outer``."""
    if outer.level is Level.CITY or outer.name not in inner.within:
        return False
    at = inner.within.index(outer.name)
    return inner.within[at + 1 :] == outer.within


@lru_cache(maxsize=NAMES_KEPT)
def _named(name: str) -> tuple[Place, ...]:
    plain = without_accents(" ".join(name.split()))
    for prefix in ("the ", "The "):
        plain = plain.removeprefix(prefix)
    forms = [plain, plain.rstrip("."), plain.removesuffix("'s")]
    if plain.isupper() and len(plain) > 3:
        forms.append(plain.title())
    return next(filter(None, map(gazetteer().get, dict.fromkeys(forms))), ())
