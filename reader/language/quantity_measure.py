"""What the words behind and before a number make of it: money, percent, a unit, a rate, an age."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.currencies import CODES, DOUBTFUL_NOUNS, MONEY_WORDS, NOUNS, PREFIXES, SIGNS
from reader.language.english.quantity_words import FALLS, RISES
from reader.language.english.units import PER, SHORT_UNITS, TIME_UNITS, UNIT_NAMES
from reader.language.english.word_set import word_set
from reader.language.figure import Figure
from reader.language.quantity import QuantityKind
from reader.language.words import Word, low_at

_METRES_BEHIND = word_set(
    """
    high tall long deep wide away below above north south east west from off race sprint final freestyle
    hurdles butterfly breaststroke medley relay thick underground downstream upstream apart further pool run
    dash
    """
)
"""Words behind ``200m`` that make it a length."""
_NEAR = 12
"""Words on either side in which a money word is looked for."""
_DASHES = frozenset("-‐‑")


class Measure(NamedTuple):
    """Kind and unit of a number, and how far they reach."""

    kind: QuantityKind
    """What is measured."""
    unit: str
    """As in ``Quantity.unit``."""
    start: int
    """Index of the first word that belongs to it: a currency sign before the number."""
    end: int
    """Index of the first word behind it."""
    adjective: bool = False
    """Joined to the number by a hyphen: ``two-day``."""
    factor: float = 1.0
    """What the number has to be multiplied by: ``148m`` read as metres is a millionth."""


def measure_at(words: Sequence[Word], first: int, figure: Figure) -> Measure:
    """Kind and unit of the number that begins at word ``first``; a bare count where nothing is said."""
    end = figure.end
    money = _money_before(words, first)
    if money is not None:
        unit, start = money
        end = _skip_currency(words, end)
        return _per(words, Measure(QuantityKind.MONEY, unit, start, end))
    at = end + 1 if _joined_dash(words, end) else end
    found = (
        _percent(words, first, at, figure)
        or _money_behind(words, first, at, figure)
        or _unit(words, first, at, figure)
    )
    if found is None:
        return _bare(words, first, figure)
    if at > end:
        found = found._replace(adjective=True)
    return _per(words, found)


def _joined_dash(words: Sequence[Word], at: int) -> bool:
    return (
        at + 1 < len(words)
        and words[at].text in _DASHES
        and words[at].start == words[at - 1].end
        and words[at + 1].start == words[at].end
    )


def _money_before(words: Sequence[Word], first: int) -> tuple[str, int] | None:
    if first == 0:
        return None
    before = words[first - 1]
    if before.text in SIGNS:
        unit, start = SIGNS[before.text], first - 1
        if before.text == "$" and start > 0:
            letters = words[start - 1]
            joined = letters.end == before.start and letters.lower.replace(".", "") in PREFIXES
            if joined and letters.text.isupper():
                unit, start = PREFIXES[letters.lower.replace(".", "")], start - 1
        return unit, start
    if before.lower in CODES and before.text.isupper():
        return before.text, first - 1
    if before.lower == "rs":
        return "rupee", first - 1
    return None


def _skip_currency(words: Sequence[Word], end: int) -> int:
    """Past a code or noun that repeats the sign: ``$200 US``, ``$5 Canadian dollars`` is left alone."""
    return end + 1 if low_at(words, end) in {"usd", "cad", "aud"} else end


def _moved(words: Sequence[Word], first: int) -> bool:
    return low_at(words, first - 1) in RISES | FALLS or low_at(words, first - 1) == "by"


def _percent(words: Sequence[Word], first: int, at: int, figure: Figure) -> Measure | None:
    low = low_at(words, at)
    if low in {"%", "percent", "pc"}:
        after = at + 1
        if low_at(words, after) in {"point", "points"}:
            return Measure(QuantityKind.POINTS, "point", first, after + 1)
        return Measure(QuantityKind.PERCENT, "%", first, after)
    if low == "per" and low_at(words, at + 1) == "cent":
        return Measure(QuantityKind.PERCENT, "%", first, at + 2)
    if low == "percentage":
        after = at + 2 if _joined_dash(words, at + 1) else at + 1
        if low_at(words, after) in {"point", "points"}:
            return Measure(QuantityKind.POINTS, "point", first, after + 1)
    if low == "points" and ((figure.step < 1 and figure.value != int(figure.value)) or _moved(words, first)):
        return Measure(QuantityKind.POINTS, "point", first, at + 1)
    if low == "basis" and low_at(words, at + 1) in {"point", "points"}:
        return Measure(QuantityKind.POINTS, "basis point", first, at + 2)
    return None


def _money_behind(words: Sequence[Word], first: int, at: int, figure: Figure) -> Measure | None:
    low = low_at(words, at)
    if low in SIGNS and words[at].start == words[at - 1].end:
        return Measure(QuantityKind.MONEY, SIGNS[low], first, at + 1)
    if low in CODES and words[at].text.isupper():
        return Measure(QuantityKind.MONEY, words[at].text, first, at + 1)
    if low in {"us", "u.s.", "american", "canadian", "australian", "new", "hong", "swiss"}:
        return _national(words, first, at)
    if low in NOUNS and (low not in DOUBTFUL_NOUNS or figure.step >= 1e5 or _speaks_of_money(words, first)):
        return Measure(QuantityKind.MONEY, NOUNS[low], first, at + 1)
    if low in {"crown", "crowns"}:
        return Measure(QuantityKind.MONEY, "crown", first, at + 1)
    return None


_NATIONAL = {
    ("us", "dollars"): "USD",
    ("u.s.", "dollars"): "USD",
    ("american", "dollars"): "USD",
    ("canadian", "dollars"): "CAD",
    ("australian", "dollars"): "AUD",
    ("swiss", "francs"): "CHF",
    ("new", "zealand", "dollars"): "NZD",
    ("hong", "kong", "dollars"): "HKD",
}


def _national(words: Sequence[Word], first: int, at: int) -> Measure | None:
    for length in (2, 3):
        unit = _NATIONAL.get(tuple(word.lower for word in words[at : at + length]))
        if unit:
            return Measure(QuantityKind.MONEY, unit, first, at + length)
    return None


def _speaks_of_money(words: Sequence[Word], at: int) -> bool:
    near = words[max(0, at - _NEAR) : at + _NEAR]
    return any(word.lower in MONEY_WORDS or word.text in SIGNS for word in near)


def _unit(words: Sequence[Word], first: int, at: int, figure: Figure) -> Measure | None:
    low = low_at(words, at)
    if not low:
        return None
    if low == "°" and low_at(words, at + 1) in {"c", "f"}:
        return Measure(QuantityKind.TEMPERATURE, low_at(words, at + 1).upper(), first, at + 2)
    unit, end = None, at + 1
    for length in (3, 2):
        name = "_".join(word.lower for word in words[at : at + length] if word.text not in _DASHES)
        if name.count("_") and (unit := UNIT_NAMES.get(name)):
            end = at + length
            break
    unit = unit or UNIT_NAMES.get(low)
    if unit is None and low == "km" and low_at(words, at + 1) == "/":
        unit = UNIT_NAMES["km"]
    if unit is None or (low in SHORT_UNITS and not _may_be_short(words, at, figure)):
        return None
    if low in {"second", "min", "mins", "sec"} and figure.value == 1:
        return None
    if low == "stone" or (
        low in {"foot", "feet"} and not figure.digits and low_at(words, at + 1) == "soldiers"
    ):
        return None
    return Measure(QuantityKind(unit.kind), unit.name, first, end)


def _may_be_short(words: Sequence[Word], at: int, figure: Figure) -> bool:
    """A single letter is a unit behind digits only, and where no word or hyphen follows it closely."""
    if not figure.digits or not words[at].text.islower():
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    return after is None or after.start > words[at].end or not after.text.isalnum()


def _bare(words: Sequence[Word], first: int, figure: Figure) -> Measure:
    """No unit: a count; ``148m`` is an amount of money, a length or a count by what stands around it."""
    end = figure.end
    if figure.metres:
        if low_at(words, end) in _METRES_BEHIND:
            return Measure(QuantityKind.LENGTH, "m", first, end, factor=1e-6)
        if _speaks_of_money(words, first):
            return Measure(QuantityKind.MONEY, "", first, end)
    elif (
        figure.step >= 1e6 and words[end - 1].lower in {"bn", "tn", "trn"} and _speaks_of_money(words, first)
    ):
        return Measure(QuantityKind.MONEY, "", first, end)
    return Measure(QuantityKind.COUNT, "", first, end)


def _per(words: Sequence[Word], found: Measure) -> Measure:
    """With the base of a rate: ``a night``, ``per person``, ``/s``, ``an hour``."""
    at = found.end
    link = low_at(words, at)
    if link == "/" and low_at(words, at + 1) in {"s", "h", "day", "year", "month", "hour", "second", "night"}:
        base = {"s": "second", "h": "hour"}.get(low_at(words, at + 1), low_at(words, at + 1))
    elif link in {"a", "an", "per", "each", "every"} and low_at(words, at + 1) in PER:
        base = low_at(words, at + 1)
        base = UNIT_NAMES[base].name if base in TIME_UNITS else base
    else:
        return found
    unit = f"{found.unit}/{base}"
    kind = found.kind
    if found.kind is QuantityKind.LENGTH and base == "hour":
        kind, unit = QuantityKind.SPEED, {"mile": "mph", "km": "km/h"}.get(found.unit, unit)
    elif found.kind not in {QuantityKind.MONEY, QuantityKind.PERCENT}:
        kind = QuantityKind.RATE
    return found._replace(kind=kind, unit=unit, end=at + 2)


def rate_base(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """The base of a rate behind a counted noun, with its end: ``30 flights a day``, ``12 per 100,000``."""
    link = low_at(words, at)
    if link in {"a", "an", "per", "each", "every"} and low_at(words, at + 1) in PER:
        return low_at(words, at + 1), at + 2
    if link == "per" and at + 1 < len(words) and words[at + 1].text[0].isdigit():
        return words[at + 1].text.replace(",", ""), at + 2
    return None
