"""Whether two quantities measure the same sort of thing, and whether they can both be true of one thing.

Only kinds, units, nouns and what is said of the figure are compared. That both figures belong to one event,
one holder and one time is for the gates of the relations, and so are sums and rates (relations page §3.15).
"""

from __future__ import annotations

from reader.language.english.currencies import FAMILIES
from reader.language.english.quantity_words import PEOPLE
from reader.language.english.units import UNITS
from reader.language.english.word_set import word_set
from reader.language.quantity import Precision, Quantity, QuantityKind

COUNT_GAP = 1.0
"""Least difference of counts under a hundred; relations page §3.1."""
SHARE_GAP = 0.02
"""Least difference of larger counts, money and measures, as a share of the greater."""
POINT_GAP = 1.0
"""Least difference of percentages."""
AGE_GAP = 2.0
"""Least difference of ages in years: a birthday may lie between two articles."""
SPAN_GAP = 0.1
"""Least difference of durations and distances, as a share of the greater."""
VAGUE_GAP = 3.0
"""Least factor between a vague figure's interval and another."""
UNIT_SLACK = 0.05
"""Converted units may miss by so much: 90 days are three months."""
CLOCK_GAP = 0.25
"""Least difference of clock times in hours."""
SMALL = 100.0
"""Counts below are told exactly."""

_PER_YEAR = {"day": 365.25, "night": 365.25, "week": 52.18, "month": 12.0, "quarter": 4.0, "year": 1.0}
_GENERIC = word_set(" person people other life human individual casualty fatality body")

_Interval = tuple[float, float]


def comparable(a: Quantity, b: Quantity) -> bool:
    """Both measure the same sort of thing: kind, unit or currency, noun, total or part, level or change.

    A count of a whole (``54 of the 120``) and a percentage are the same sort. Different known slots (killed,
    injured) are not, nor are two different nouns unless one of them stands for any human being.
    """
    if a.kind is not b.kind:
        return _share(a) is not None and _share(b) is not None
    if a.kind in {QuantityKind.IDENTIFIER, QuantityKind.RATIO, QuantityKind.ORDINAL}:
        return a.noun == b.noun
    if a.part != b.part or a.increment != b.increment or not _same_change(a, b):
        return False
    if a.slot and b.slot and a.slot != b.slot:
        return False
    return _same_units(a, b) and _same_nouns(a, b)


def agrees(a: Quantity, b: Quantity) -> bool:
    """They can both be true of one thing: intervals meet, or lie closer than a report may miss.

    Ask only of comparable quantities; others agree, since nothing sets them against each other.
    """
    if not comparable(a, b):
        return True
    if a.kind is QuantityKind.SPLIT:
        return sorted((a.value, a.other or 0.0)) == sorted((b.value, b.other or 0.0))
    if a.kind in {QuantityKind.IDENTIFIER, QuantityKind.ORDINAL}:
        return a.value == b.value
    if a.kind is not b.kind:
        return _meet(_share(a) or (0.0, 0.0), _share(b) or (0.0, 0.0), gap=POINT_GAP)
    if a.kind is QuantityKind.CLOCK_TIME:
        return _clocks_agree(a, b)
    if a.of and b.of and a.of != b.of:
        return True
    return _intervals_agree(a, b)


def _intervals_agree(a: Quantity, b: Quantity) -> bool:
    ours, theirs = _in_base(a), _in_base(b)
    if ours is None or theirs is None:
        return True
    value_a, low_a, high_a = ours
    value_b, low_b, high_b = theirs
    if max(low_a, low_b) < min(high_a, high_b) or (low_a, high_a) == (low_b, high_b):
        return True
    # Ends that only touch are apart, but an exact figure on the edge of an interval lies in it.
    if max(low_a, low_b) == min(high_a, high_b) and (low_a == high_a or low_b == high_b):
        return True
    below, above = sorted((min(high_a, high_b), max(low_a, low_b)))
    if Precision.VAGUE in {a.precision, b.precision}:
        return below > 0 and above < VAGUE_GAP * below
    if Precision.BOUND in {a.precision, b.precision} or Precision.RANGE in {a.precision, b.precision}:
        return above - below < _gap(a, b, above)
    return abs(value_a - value_b) < _gap(a, b, max(abs(value_a), abs(value_b)))


def _gap(a: Quantity, b: Quantity, size: float) -> float:
    """The least difference, in the base unit, that counts as one."""
    kind = a.kind
    gap = SHARE_GAP * size
    if kind in {QuantityKind.PERCENT, QuantityKind.POINTS}:
        gap = POINT_GAP
    elif kind is QuantityKind.AGE:
        gap = AGE_GAP * UNITS["year"].factor
    elif kind in {QuantityKind.DURATION, QuantityKind.LENGTH}:
        gap = SPAN_GAP * size
    elif kind is QuantityKind.COUNT and size < SMALL:
        gap = COUNT_GAP
    return max(gap, UNIT_SLACK * size) if a.unit != b.unit else gap


def _meet(ours: _Interval, theirs: _Interval, *, gap: float) -> bool:
    return max(ours[0], theirs[0]) - min(ours[1], theirs[1]) < gap


def _clocks_agree(a: Quantity, b: Quantity) -> bool:
    ours, theirs = a.value, b.value
    if a.unit and b.unit:
        ours -= float(a.unit.removeprefix("UTC"))
        theirs -= float(b.unit.removeprefix("UTC"))
    elif a.unit or b.unit:
        return True
    apart = abs(ours - theirs) % 24
    return min(apart, 24 - apart) < CLOCK_GAP or Precision.ABOUT in {a.precision, b.precision}


def _share(quantity: Quantity) -> _Interval | None:
    """Percent that a quantity tells, least and greatest; none where it is no share."""
    if quantity.kind is QuantityKind.PERCENT:
        return None if quantity.change in {"up", "down"} else (quantity.low, quantity.high)
    if quantity.kind is QuantityKind.COUNT and quantity.of:
        return 100 * quantity.low / quantity.of, 100 * min(quantity.high, quantity.of) / quantity.of
    return None


def _same_change(a: Quantity, b: Quantity) -> bool:
    levels = {"", "to"}
    return a.change == b.change or (a.change in levels and b.change in levels)


def _parts(unit: str) -> tuple[str, str]:
    name, _, base = unit.partition("/")
    return name, base


def _same_units(a: Quantity, b: Quantity) -> bool:
    if a.kind is QuantityKind.CLOCK_TIME:
        return True
    (ours, base_a), (theirs, base_b) = _parts(a.unit), _parts(b.unit)
    if base_a != base_b and not (base_a in _PER_YEAR and base_b in _PER_YEAR):
        return False
    if a.kind is QuantityKind.MONEY:
        return not ours or not theirs or _one_currency(ours, theirs)
    if ours == theirs:
        return True
    known = UNITS.get(ours), UNITS.get(theirs)
    if known[0] is None or known[1] is None or known[0].kind != known[1].kind:
        return False
    return known[0].kind not in {"temperature", "measure"}


def _one_currency(ours: str, theirs: str) -> bool:
    return ours == theirs or FAMILIES.get(ours) == theirs or FAMILIES.get(theirs) == ours


def _same_nouns(a: Quantity, b: Quantity) -> bool:
    if a.kind not in {QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.RATE}:
        return True
    if a.noun == b.noun:
        # Two bare figures are of one thing only where the same is said of them.
        return bool(a.noun) or a.kind is not QuantityKind.COUNT or a.slot == b.slot is not None
    # Who was killed or hurt may be named by any word for human beings; nothing else may change its noun.
    human = (a.noun in _GENERIC and _is_human(b)) or (b.noun in _GENERIC and _is_human(a))
    return human and (bool(a.noun and b.noun) or a.slot == b.slot is not None)


def _is_human(quantity: Quantity) -> bool:
    return quantity.noun in PEOPLE or not quantity.noun


def _in_base(quantity: Quantity) -> tuple[float, float, float] | None:
    """Value, least and greatest in the base unit of the kind, a year for rates over time."""
    name, base = _parts(quantity.unit)
    factor = UNITS[name].factor if name in UNITS and quantity.kind is not QuantityKind.MONEY else 1.0
    factor *= _PER_YEAR.get(base, 1.0)
    return quantity.value * factor, quantity.low * factor, quantity.high * factor
