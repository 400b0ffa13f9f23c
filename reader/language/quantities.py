"""Typed quantities of a text: what each figure counts or measures, and what it may stand for.

Days of the month, years and the figures of ``Group of Seven`` or ``24/7`` are never counts: dates are for
``times``, and numbers that name are told as identifiers. Which two quantities may be compared is for
``quantity_agreement``; whose they are, and of which event, for the relations.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.calendar_numbers import Clock, clock_at, is_calendar_number
from reader.language.english.quantity_words import (
    HUMAN_SLOTS,
    NOUN_STOPS,
    PEOPLE,
    SLOT_OF,
    SLOTS_FOR,
)
from reader.language.english.units import UNIT_NAMES, UNITS
from reader.language.english.word_set import word_set
from reader.language.figure import Figure, figure_at
from reader.language.figure_pair import FigurePair, pair_behind
from reader.language.named_numbers import named_number
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_context import (
    Modifier,
    Noun,
    change_of,
    is_increment,
    is_part,
    modifier_before,
    modifier_behind,
    noun_behind,
    singular,
    slot_near,
)
from reader.language.quantity_interval import interval
from reader.language.quantity_measure import Measure, measure_at, rate_base
from reader.language.quantity_phrases import PHRASE_WORDS, phrase_at
from reader.language.words import Word, low_at, words
from reader.vocabulary.span import Span

__all__ = ["Precision", "Quantity", "QuantityKind", "quantities"]

_DASHES = frozenset("-‐‑–—−")
_ROUND_ONLY = 100
"""Below it, only multiples of five are told as bounds by *over*."""
_OLDEST = 120
"""Years; nobody is older."""
_OFFSETS = word_set("ago earlier later before after hence")
"""Words behind a duration that make it a date: ``two days later``."""
_WINDOWS = word_set("past last next coming previous following recent")
"""Words before a duration that make it a stretch of the calendar."""
_NO_COUNTS = word_set("under over no any every some this that another each which the only")
"""Words before *one* that make it a pronoun or an emphasis."""
_SINGLED_OUT = word_set("most first few main worst only leading key")
"""Words behind *one of the* that praise and do not count."""
_ONE_PHRASES = word_set("day another thing point who that such way time by side hand")
"""Words behind *one* with which it counts nothing."""
_WHOLE_REACH = 6
"""Words behind *of* in which the whole of a part is looked for: ``three of the dam's four gates``."""


class _Numeral(NamedTuple):
    """A number with its measure, before its context is read."""

    first: int
    """Index of the first word of the number."""
    figure: Figure
    """The number; its end lies behind a second one."""
    measure: Measure
    """Kind and unit."""
    pair: FigurePair | None
    """The second number."""


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of ``text`` in order; spans count from the start of ``text`` and do not overlap."""
    all_words = words(text)
    found: list[Quantity] = []
    at = free = 0
    while at < len(all_words):
        word = all_words[at]
        step = _read(all_words, at, free) if word.lower in PHRASE_WORDS or word.lower[0].isdigit() else None
        if step is None:
            at += 1
            continue
        quantity, at = step
        if quantity is not None and not (found and quantity.span.start < found[-1].span.end):
            if found and not quantity.noun and found[-1].of == quantity.value:
                quantity = quantity._replace(noun=found[-1].noun)
            found.append(quantity)
            free = at
    return tuple(found)


def _read(words: Sequence[Word], at: int, free: int) -> tuple[Quantity | None, int] | None:
    """The quantity at word ``at`` and where to go on; no quantity where the number is to be passed over."""
    clock = clock_at(words, at)
    if clock is not None:
        return _clock(words, at, clock), clock.end
    if words[at].lower[0].isdigit() and is_calendar_number(words, at):
        return None, at + 1
    named = named_number(words, at)
    if named is not None:
        return named
    phrase = phrase_at(words, at, free)
    if phrase is not None:
        return phrase
    figure = figure_at(words, at)
    if figure is None or (words[at].lower == "one" and not _counts(words, at, figure)):
        return None
    pair = pair_behind(words, at, figure)
    if pair is not None:
        figure = figure._replace(end=pair.figure.end)
    measure = measure_at(words, at, figure)
    if pair is not None and pair.measure is not None and measure.kind is not pair.measure.kind:
        measure = pair.measure._replace(end=figure.end)
    if pair is None:
        figure, measure = _compound(words, figure, measure)
    return _quantity(words, free, _Numeral(at, figure, measure, pair))


def _compound(words: Sequence[Word], figure: Figure, measure: Measure) -> tuple[Figure, Measure]:
    """With the smaller unit behind it: ``3 minutes 32 seconds``, ``two hours and a half`` not included."""
    at = measure.end + (low_at(words, measure.end) == "and")
    unit = UNITS.get(measure.unit)
    if unit is None or measure.adjective or at >= len(words) or low_at(words, at) in {"a", "an", "half"}:
        return figure, measure
    second = None if is_calendar_number(words, at) else figure_at(words, at)
    if second is None or second.vague:
        return figure, measure
    behind = measure_at(words, at, second)
    smaller = UNITS.get(behind.unit)
    if smaller is None or smaller.kind != unit.kind or smaller.factor >= unit.factor or behind.adjective:
        return figure, measure
    value = figure.value + second.value * smaller.factor / unit.factor
    return figure._replace(value=value, step=0.0), measure._replace(end=behind.end)


def _clock(words: Sequence[Word], at: int, clock: Clock) -> Quantity:
    hours = clock.hours
    before = modifier_before(words, at)
    start = before.start if before else at
    return Quantity(
        Span(words[start].start, words[clock.end - 1].end),
        QuantityKind.CLOCK_TIME,
        round(hours, 4),
        round(hours, 4),
        round(hours, 4),
        Precision.ABOUT if before or clock.vague else Precision.EXACT,
        unit=clock.zone,
        modifier=" ".join(word.text for word in words[start:at]),
    )


def _counts(words: Sequence[Word], at: int, figure: Figure) -> bool:
    """*One* counts something here."""
    before, behind = low_at(words, at - 1), low_at(words, at + 1)
    if figure.end > at + 1:
        return True
    if (
        before in _NO_COUNTS
        or behind in _ONE_PHRASES
        or not behind
        or not (behind[0].isalpha() or behind == "-")
    ):
        return False
    if words[at + 1].text[0].isupper() and not noun_behind(words, at + 2, plural=False).lemma:
        return False
    if behind == "of":
        near = [word.lower for word in words[at + 2 : at + 6]]
        return not any(low in _SINGLED_OUT or low.endswith("est") for low in near)
    measure = measure_at(words, at, figure)
    return measure.kind is not QuantityKind.COUNT or (
        behind != "-" and bool(noun_behind(words, at + 1, plural=False).lemma)
    )


def _quantity(words: Sequence[Word], free: int, numeral: _Numeral) -> tuple[Quantity | None, int]:
    first, figure, measure, pair = numeral
    start = max(free, measure.start)
    if pair is not None and pair.is_split:
        span = Span(words[start].start, words[pair.figure.end - 1].end)
        split = Quantity(
            span,
            QuantityKind.SPLIT,
            figure.value,
            figure.value,
            figure.value,
            Precision.EXACT,
            other=pair.figure.value,
        )
        return split, pair.figure.end
    if _is_offset(words, measure):
        return None, measure.end
    age = _age(words, first, measure)
    if age is not None:
        measure = age
    before = modifier_before(words, start)
    if before is not None and (before.start < free or _is_idle(words, before, figure, measure)):
        before = None
    behind = modifier_behind(words, measure.end)
    start = before.start if before else start
    return _assembled(words, numeral._replace(measure=measure), start, before or behind)


def _assembled(
    words: Sequence[Word], numeral: _Numeral, start: int, modifier: Modifier | None
) -> tuple[Quantity, int]:
    figure, measure, pair = numeral.figure, numeral.measure, numeral.pair
    end = measure.end
    if modifier is not None and modifier.start >= end:
        end = modifier.end
    low, high, precision = _bounds(figure, measure, pair, modifier)
    noun, whole = _noun_and_whole(words, numeral, end)
    kind, unit = measure.kind, measure.unit
    if kind is QuantityKind.VOLUME and noun.lemma and (base := rate_base(words, noun.end)):
        base_unit = UNIT_NAMES[base[0]].name if base[0] in UNIT_NAMES else base[0]
        kind, unit, end = QuantityKind.RATE, f"{unit}/{base_unit}", base[1]
    if kind is QuantityKind.COUNT and (base := rate_base(words, noun.end)):
        kind, unit, end = QuantityKind.RATE, f"/{base[0]}", base[1]
    relative = kind in {QuantityKind.PERCENT, QuantityKind.POINTS}
    slot = _slot(words, start, end, noun, kind)
    if kind is QuantityKind.DURATION and low_at(words, start - 1) in _WINDOWS:
        slot = "period"
    quantity = Quantity(
        span=Span(words[start].start, words[end - 1].end),
        kind=kind,
        value=low if pair is not None else _rounded(figure.value * measure.factor),
        low=low,
        high=high,
        precision=precision,
        unit=unit,
        noun=noun.lemma,
        modifier=" ".join(word.text for word in words[modifier.start : modifier.end]) if modifier else "",
        of=whole,
        slot=slot,
        part=is_part(words, start, end),
        increment=is_increment(words, start, end) and kind is QuantityKind.COUNT,
        change=change_of(words, start, end, relative=relative),
    )
    return quantity, end


def _slot(words: Sequence[Word], start: int, end: int, noun: Noun, kind: QuantityKind) -> str | None:
    """What is said of the figure, by its own noun (*12 deaths*) or by the nearest word of its clause."""
    if kind is QuantityKind.COUNT and noun.lemma:
        own = SLOT_OF.get(low_at(words, noun.end - 1))
        if own is not None and own in SLOTS_FOR["count"]:
            return own
    slot = slot_near(words, start, max(end, noun.end), kind.value)
    return None if slot in HUMAN_SLOTS and noun.lemma and noun.lemma not in PEOPLE else slot


def _bounds(
    figure: Figure, measure: Measure, pair: FigurePair | None, modifier: Modifier | None
) -> tuple[float, float, Precision]:
    if pair is not None:
        low = figure.value
        if pair.figure.factor > figure.factor and low < pair.figure.value / pair.figure.factor:
            low *= pair.figure.factor
        return _rounded(low * measure.factor), _rounded(pair.figure.value * measure.factor), Precision.RANGE
    way, precision = (modifier.way, modifier.precision) if modifier else ("", Precision.EXACT)
    if measure.kind is QuantityKind.AGE and not modifier:
        return figure.value, figure.value, Precision.EXACT
    percent = measure.kind in {QuantityKind.PERCENT, QuantityKind.POINTS}
    low, high, precision = interval(figure, way, precision, percent=percent)
    return _rounded(low * measure.factor), _rounded(high * measure.factor), precision


def _rounded(value: float) -> float:
    return round(value, 6)


def _is_offset(words: Sequence[Word], measure: Measure) -> bool:
    """A duration that tells a date: ``two days ago``, ``three years earlier``."""
    if measure.kind is not QuantityKind.DURATION or measure.adjective:
        return False
    return low_at(words, measure.end) in _OFFSETS or (
        low_at(words, measure.end) == "from" and low_at(words, measure.end + 1) == "now"
    )


def _is_idle(words: Sequence[Word], modifier: Modifier, figure: Figure, measure: Measure) -> bool:
    """A word that looks like a modifier and is none: *over* three days is *during*."""
    word = words[modifier.end - 1].lower
    if word == "over" and modifier.end - modifier.start == 1:
        # Nobody is "over 11": a bound is a round figure, and this is the *over* of *a quarrel over*.
        odd = figure.value < _ROUND_ONLY and figure.value % 5 and measure.kind is QuantityKind.COUNT
        return measure.kind is QuantityKind.DURATION or bool(odd)
    return word in {"above", "below"} and measure.kind is QuantityKind.COUNT and not measure.unit


def _age(words: Sequence[Word], first: int, measure: Measure) -> Measure | None:
    """The number as an age: ``58-year-old``, ``58 years old``, ``aged 58``, ``Anna Berg, 58,``."""
    end = measure.end
    if measure.kind is QuantityKind.DURATION and measure.unit in {"year", "month", "week", "day"}:
        dashed = low_at(words, end) in _DASHES
        behind = low_at(words, end + dashed)
        if behind in {"old", "olds"}:
            return measure._replace(kind=QuantityKind.AGE, end=end + dashed + 1)
        if behind == "of" and low_at(words, end + 1) == "age":
            return measure._replace(kind=QuantityKind.AGE, end=end + 2)
        return None
    if measure.kind is not QuantityKind.COUNT or measure.unit:
        return None
    before = low_at(words, first - 1)
    if before == "between":
        before = low_at(words, first - 2)
    is_age = before in {"aged", "age"} or (before == "ages" and end < len(words))
    if is_age or _is_apposed(words, first, end):
        return measure._replace(kind=QuantityKind.AGE, unit="year")
    return None


def _is_apposed(words: Sequence[Word], first: int, end: int) -> bool:
    """``Anna Berg, 58,`` and ``her husband Emil, 71.``: a bare number between commas behind a name."""
    if first < 2 or end != first + 1 or words[first - 1].text != ",":
        return False
    text, name = words[first].text, words[first - 2]
    if not text.isdecimal() or not 0 < int(text) < _OLDEST or not name.text[0].isalpha():
        return False
    closing = low_at(words, end)
    if closing not in {",", ".", ";", ")", ""} or (closing == "," and low_at(words, end + 1)[:1].isdigit()):
        return False
    return name.text[0].isupper() or _is_person(name.lower)


def _is_person(low: str) -> bool:
    return low in PEOPLE


def _noun_and_whole(words: Sequence[Word], numeral: _Numeral, end: int) -> tuple[Noun, float | None]:
    """What is counted, and the whole of which the figure is a part: ``three of the dam's four gates``."""
    figure, measure = numeral.figure, numeral.measure
    plural = figure.value != 1 and not measure.adjective
    if measure.kind is QuantityKind.AGE:
        plural = False
    elif measure.kind is not QuantityKind.COUNT and not measure.adjective:
        if low_at(words, end) == "of":
            return noun_behind(words, end + 1, plural=False), None
        return Noun("", end), None
    if (
        low_at(words, end) in _DASHES
        and low_at(words, end + 1).isalpha()
        and low_at(words, end + 1) not in NOUN_STOPS
        and words[end].start == words[end - 1].end
    ):
        lemma = low_at(words, end + 1)
        return Noun(singular(lemma) or lemma, end + 2), None
    before = low_at(words, numeral.first - 1)
    if low_at(words, end) in {"more", "other", "further", "additional", "extra"}:
        end += 1
    if low_at(words, end) == "of":
        whole = _whole(words, end + 1, figure.value)
        if whole is not None:
            return whole
        after = (
            end
            + 1
            + (low_at(words, end + 1) in {"the", "its", "their", "his", "her", "those", "these", "our"})
        )
        return noun_behind(words, after, plural=True), None
    noun = noun_behind(words, end, plural=plural)
    if before == "all":
        return noun, figure.value
    if noun.lemma and measure.kind is QuantityKind.COUNT and low_at(words, noun.end) == "of":
        dated = noun.end + 1 >= len(words) or is_calendar_number(words, noun.end + 1)
        behind = None if dated else figure_at(words, noun.end + 1)
        if behind and not behind.vague and behind.value > figure.value and low_at(words, noun.end + 1) != "a":
            return noun, behind.value
    return noun, None


def _whole(words: Sequence[Word], at: int, part: float) -> tuple[Noun, float] | None:
    for place in range(at, min(len(words), at + _WHOLE_REACH)):
        word = words[place]
        if word.lower in {"a", "an", "no", "half"} or not (word.lower[0].isalnum() or word.lower == "'s"):
            return None
        figure = figure_at(words, place)
        if figure is None or is_calendar_number(words, place):
            continue
        if figure.vague or figure.value <= part:
            return None
        return noun_behind(words, figure.end, plural=True), figure.value
    return None
