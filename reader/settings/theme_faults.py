"""What makes a theme hard to read: too little contrast, and relations whose colours fall together.

For who makes a theme; the program takes any that is whole. Signs and bars differ by shape, so colours that
fall together cost comfort, not meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from reader.settings.colour_vision import VISIONS, contrast, distance
from reader.settings.theme import Theme
from reader.vocabulary.relation import Relation

TEXT = 4.5
"""Contrast of what is read, at least; WCAG 2.2 §1.4.3."""

MARK = 3.0
"""Contrast of what is no text, at least; WCAG 2.2 §1.4.11."""

APART = 10.0
"""Distance in CIE L*a*b* from which the marks of two relations count as told apart by their colour."""

RELATIONS = tuple(relation.name.lower() for relation in Relation)
"""The roles of the relations."""

_READ = (
    *((role, ground) for role in ("text", "strong") for ground in ("ground", "raised", "current", "find")),
    *((role, ground) for role in ("dim", *RELATIONS, "accent", "error") for ground in ("ground", "raised")),
    ("dim", "current"),
    ("badge_text", "badge"),
    ("badge_focus_text", "badge_focus"),
    ("badge_focus_text", "accent"),
)
"""Letters, and what they stand on."""

_SEEN = tuple((role, ground) for role in RELATIONS for ground in ("ground", "raised", "current"))
"""Signs and bars, and what they stand on."""


def theme_faults(theme: Theme) -> list[str]:
    """A sentence for every fault, worst kind first; none for a theme of the terminal's own colours."""
    return [*_hard_to_read(theme), *_hard_to_see(theme), *_alike(theme)]


def _hard_to_read(theme: Theme) -> Iterator[str]:
    for role, ground in _READ:
        one, other = _colours(theme, role, ground)
        if one and other and contrast(one, other) < TEXT:
            yield f"“{role}” on “{ground}”: contrast {contrast(one, other):.1f}, where text needs {TEXT}."


def _hard_to_see(theme: Theme) -> Iterator[str]:
    for role, ground in _SEEN:
        one, other = _colours(theme, role, ground)
        for vision in (None, *VISIONS):
            if one and other and contrast(one, other, vision) < MARK:
                to = f" with {vision}" if vision else ""
                told = f"contrast {contrast(one, other, vision):.1f}{to}"
                yield f"“{role}” on “{ground}”: {told}, where a mark needs {MARK:.0f}."
                break


def _alike(theme: Theme) -> Iterator[str]:
    for role, other_role in combinations(RELATIONS, 2):
        one, other = _colours(theme, role, other_role)
        if not one or not other:
            continue
        visions = [vision for vision in VISIONS if distance(one, other, vision) < APART]
        if distance(one, other) < APART:
            yield f"“{role}” and “{other_role}” look alike."
        elif visions:
            yield f"“{role}” and “{other_role}” look alike with {' and '.join(visions)}."


def _colours(theme: Theme, *roles: str) -> tuple[str | None, ...]:
    """The colours of the roles; null for the terminal's own, which nobody can measure."""
    values: tuple[str, ...] = tuple(getattr(theme.colours, role) for role in roles)
    return tuple(value if value.startswith("#") else None for value in values)
