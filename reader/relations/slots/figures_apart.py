"""Figures of one quantity that exclude each other: two counts of one noun, two measures of one thing.

Looser than the rule for contradictions in what the clauses must share; strict in what is counted or measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_agreement import agrees, comparable
from reader.relations.arithmetic import reconciled, told_on_both_sides
from reader.relations.deeds import one_deed, predicate_at
from reader.relations.figures import (
    COUNTED_ON,
    FigurePair,
    beside,
    is_foretold,
    is_rest,
    narrowing,
    of_one_thing,
    of_other_outcome,
    same_holder,
    with_noun,
)
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at
from reader.relations.remembered import remembered
from reader.relations.slots.fine_figures import fine_figures_apart
from reader.relations.slots.people import is_people, may_be_one_group
from reader.relations.slots.pointed import pointed
from reader.relations.slots.things import kind_of_thing
from reader.vocabulary.link import Held
from reader.vocabulary.span import Span

_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.RATE})
_TOLD_ALONE = frozenset(
    {
        QuantityKind.SPLIT,
        QuantityKind.AGE,
        QuantityKind.RATE,
        QuantityKind.SPEED,
        QuantityKind.DURATION,
        QuantityKind.MONEY,
        QuantityKind.AREA,
        QuantityKind.VOLUME,
        QuantityKind.MASS,
        QuantityKind.TEMPERATURE,
        QuantityKind.PERCENT,
        QuantityKind.POINTS,
    }
)
"""Kinds of which a passage's only figure needs no noun to be the one that the other passage tells."""

NAMES = 2
"""Names that both passages have, for scores with other sums to be of one match."""

MANY = 20
"""People from which their number is told again and again while a story runs."""

_SOME_OF = re.compile(
    r"\s(?:of|among) (?:the|those|these|his|her|its|their|our)\s(?!(?:[\w-]+ )?[\w-]+(?:[’']s|s[’'])\s)",
    re.IGNORECASE,
)
"""What stands behind a figure of some of a group, but for one that only an owner names."""

_RECOVERED = word_set("find recover seize discover retrieve return confiscate")
"""Verbs by which something is come by again."""

_LENGTH_OF = re.compile(
    r"(\w+) (?:of|lasting)(?: (?:about|nearly|some|almost|over|around))?\s$", re.IGNORECASE
)
"""What stands before a duration that is its length: a search of 14 hours."""

SURE = 0.6
"""Score from which two passages tell of one thing that took its time."""

_TAKEN = re.compile(
    r"\b(?:(?:take[ns]?|took|taking|need(?:s|ed)?|last(?:s|ed|ing)?|spent|spend|ran|for)(?: [\w’'-]+){0,3}?|"
    r"after|within|in)(?: (?:just|only|about|some|nearly|almost|over|under|more than|less than))*\s$",
    re.IGNORECASE,
)
"""What stands before a duration that tells how long something took."""

MANY_TIMES = 5.0
"""Times by which two figures of one length hardly miss each other."""

TENFOLD = 10.0
"""Times by which two counts of one thing hardly miss each other."""

_HOURS = {
    "second": 1 / 3600,
    "minute": 1 / 60,
    "hour": 1.0,
    "day": 24.0,
    "night": 24.0,
    "week": 168.0,
    "fortnight": 336.0,
    "month": 730.0,
    "quarter": 2190.0,
    "year": 8766.0,
    "decade": 87660.0,
    "century": 876600.0,
}

_REVISED = frozenset({QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.AREA})
"""Kinds that stand otherwise a day later."""

_ANYBODY = word_set("man woman person boy girl child people year")
"""Nouns that do not say whose an age is."""

_LIGHT = frozenset(
    map(stem, word_set("new old young big large small local whole entire nearby empty private whole brand"))
)
"""Words between a figure and its noun that hardly make another quantity of it."""

_REPEATED = word_set("time game season match year month week day hour point place step way")
"""Nouns of which a story counts many."""

_SILENT = frozenset(
    {QuantityKind.IDENTIFIER, QuantityKind.CLOCK_TIME, QuantityKind.ORDINAL, QuantityKind.RATIO}
)


def figures_apart(pair: Pair) -> Iterator[Finding]:
    """Every two figures of one quantity that cannot both be true."""
    ours, theirs = _figures(pair.a), _figures(pair.b)
    met = [(a, b) for a in ours for b in theirs if a.kind not in _SILENT and _of_one_kind(a, b)]
    settled = {
        id(one)
        for a, b in met
        if agrees(a, b) and comparable(a, b) and not fine_figures_apart(a, b)
        for one in (a, b)
    }
    for a, b in met:
        if id(a) in settled or id(b) in settled or agrees_at_all(a, b) or not of_one_thing(a, b):
            continue
        if not (_is_one_slot(a, b) or (_only(ours, a) and _only(theirs, b) and _are_like(a, b))):
            continue
        whatever = bool(a.of and a.of == b.of) or a.kind is QuantityKind.AGE or _people(a, b)
        if not whatever and narrowing(pair.a, a) - _LIGHT != narrowing(pair.b, b) - _LIGHT:
            continue
        found = beside(pair, a, b)
        if _is_some_of(pair.a, a) is not _is_some_of(pair.b, b) or _is_one_of(pair, a, b):
            continue
        if _is_told_as_part(pair.a, b) or _is_told_as_part(pair.b, a):
            continue
        if is_rest(pair.a, a) or is_rest(pair.b, b) or of_other_outcome(pair, found):
            continue
        if a.kind is QuantityKind.AGE and not _is_one_person(pair, found):
            continue
        if a.kind is QuantityKind.DURATION and a.slot != "jail" and not _is_one_stretch(pair, found):
            continue
        if a.kind is QuantityKind.SPLIT and not _is_one_vote(pair, a, b):
            continue
        if _is_recovered(pair.a, a) is not _is_recovered(pair.b, b):
            continue
        if _is_explained(pair, found) or is_foretold(pair.a, a) is not is_foretold(pair.b, b):
            continue
        yield pointed(
            "number",
            a.span,
            b.span,
            f"two figures for what looks like one quantity ({_subject(a, b)}): “{{a}}” / “{{b}}”",
            once=a.kind is QuantityKind.SPLIT,
            changing=_runs(a, b),
            running=_runs(a, b),
        )


@remembered
def _figures(side: Annotation) -> list[Quantity]:
    """The figures of the passage with what they count, but for the wholes of which others are parts."""
    wholes = {(quantity.noun, quantity.of) for quantity in side.quantities if quantity.of}
    return [
        with_noun(side, quantity)
        for quantity in side.quantities
        if quantity.of or (quantity.noun, quantity.value) not in wholes
    ]


def agrees_at_all(a: Quantity, b: Quantity) -> bool:
    """Whether the figures may be one, whatever they are said to count."""
    if comparable(a, b):
        return agrees(a, b) and not fine_figures_apart(a, b)
    return max(a.low, b.low) <= min(a.high, b.high)


def _is_one_of(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Whether either is one among others: one of the patients."""
    return any(one.value == 1 and _is_some_of(side, one) for side, one in ((pair.a, a), (pair.b, b)))


def _is_some_of(side: Annotation, figure: Quantity) -> bool:
    """Whether the figure counts some of a group of which the number is not told: five of the patients."""
    if figure.kind is not QuantityKind.COUNT or figure.of is not None:
        return False
    behind = side.words(Span(figure.span.end, side.passage.end))
    return _SOME_OF.match(behind) is not None


def _is_recovered(side: Annotation, figure: Quantity) -> bool:
    """Whether what the sum is worth was found or seized, which need not be all of it."""
    return figure.kind is QuantityKind.MONEY and predicate_at(side, figure.span) in _RECOVERED


def _is_told_as_part(side: Annotation, figure: Quantity) -> bool:
    """Whether the passage has as many of something as a part: 40 houses, 12 of them in the old town."""
    return any(
        one.part and one.kind is figure.kind and one.value == figure.value and one.span != figure.span
        for one in side.quantities
    )


def _of_one_kind(a: Quantity, b: Quantity) -> bool:
    if comparable(a, b):
        return True
    return a.kind is b.kind is QuantityKind.COUNT and (_people(a, b) or _things(a, b))


def _people(a: Quantity, b: Quantity) -> bool:
    """Whether both count one group of people, whatever they call it, and not two different fates."""
    if a.part or b.part or a.increment or b.increment or (a.slot and b.slot and a.slot != b.slot):
        return False
    return may_be_one_group(a.noun, b.noun)


def _things(a: Quantity, b: Quantity) -> bool:
    """Whether both count one kind of thing, whatever they call it."""
    return bool(a.noun and b.noun) and kind_of_thing(a.noun) == kind_of_thing(b.noun)


def _is_one_person(pair: Pair, found: FigurePair) -> bool:
    """Whether both ages are of the bearer of one name or role."""
    a, b = found.a.noun, found.b.noun
    if a and b:
        return a == b and a not in _ANYBODY
    return same_holder(pair, found)


def _is_one_stretch(pair: Pair, found: FigurePair) -> bool:
    """Whether two durations of like length are of one thing: told of one deed, or beside one word."""
    a, b = found.a, found.b
    if Precision.VAGUE in (a.precision, b.precision):
        return False
    if pair.likeness >= SURE and _is_length_in_itself(pair, a, b):
        return True
    if not _is_of_like_size(a, b):
        return False
    if same_holder(pair, found):
        return True
    if _is_length_of(pair.a, a, pair.b) or _is_length_of(pair.b, b, pair.a):
        return True
    told = pointed("number", a.span, b.span, "")
    return bool(found.near) and one_deed(pair, told).held is Held.EVIDENCE


def _is_length_in_itself(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Whether both are told finely, or as how long the one thing took."""
    if fine_figures_apart(a, b):
        return True
    taken = [_TAKEN.search(_before(side, one)) is not None for side, one in ((pair.a, a), (pair.b, b))]
    return all(taken)


def _before(side: Annotation, figure: Quantity) -> str:
    return side.words(Span(clause_at(side, figure.span.start).start, figure.span.start))


def _is_length_of(side: Annotation, figure: Quantity, other: Annotation) -> bool:
    """Whether the duration is that of something of which the other passage tells: a search of 14 hours."""
    found = _LENGTH_OF.search(side.words(Span(side.passage.start, figure.span.start)))
    return found is not None and stem(found[1].lower()) in other.terms


def _is_of_like_size(a: Quantity, b: Quantity) -> bool:
    """Whether neither is many times the other, in hours."""
    sizes = sorted(_HOURS.get(one.unit, 0.0) * one.value for one in (a, b))
    return sizes[0] > 0 and sizes[1] <= MANY_TIMES * sizes[0]


def _is_one_vote(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Whether as many voted, or the two scores are told with the same names."""
    whole = a.value + (a.other or 0.0) == b.value + (b.other or 0.0)
    return whole or len(pair.shared_names) >= NAMES


def _is_one_slot(a: Quantity, b: Quantity) -> bool:
    if a.kind in _COUNTED:
        return _things(a, b) and a.noun not in _ANYBODY | _REPEATED and _is_within(a, b, TENFOLD)
    if a.slot == b.slot == "distance":
        return False
    return bool(a.slot and a.slot == b.slot) or bool(a.noun and a.noun == b.noun)


def _are_like(a: Quantity, b: Quantity) -> bool:
    """Whether neither sum or measure is many times the other, as of two readings of one."""
    if a.kind is QuantityKind.COUNT or a.unit != b.unit or a.kind is QuantityKind.TEMPERATURE:
        return True
    return _is_within(a, b, MANY_TIMES)


def _is_within(a: Quantity, b: Quantity, times: float) -> bool:
    small, great = sorted((a.value, b.value))
    return great <= times * small


def _only(told: list[Quantity], one: Quantity) -> bool:
    """Whether the passage has no other figure of the kind, so that it must be the one meant."""
    if one.kind is QuantityKind.COUNT:
        people = [q for q in told if q.kind is one.kind and is_people(q.noun)]
        return len(people) == 1 and one.value != 1
    return one.kind in _TOLD_ALONE and sum(q.kind is one.kind for q in told) == 1


def _is_explained(pair: Pair, found: FigurePair) -> bool:
    a, b = found.a, found.b
    if a.of and a.of == b.of:
        return a.value + b.value == a.of
    return told_on_both_sides(pair, found, of_one_sort=True) or reconciled(pair, found)


def _runs(a: Quantity, b: Quantity) -> bool:
    """Whether the figure grows or is revised while the story runs."""
    if {a.slot, b.slot} & COUNTED_ON or "to" in (a.change, b.change) or a.kind in _REVISED:
        return True
    return a.kind is QuantityKind.COUNT and not a.of and max(a.value, b.value) >= MANY and _people(a, b)


def _subject(a: Quantity, b: Quantity) -> str:
    return a.noun or b.noun or a.slot or b.slot or a.kind.value


def figure_keys(side: Annotation) -> Iterator[str]:
    """The slots of the passage's figures as an index knows them."""
    figures = [with_noun(side, quantity) for quantity in side.quantities]
    people = [q for q in figures if q.kind is QuantityKind.COUNT and is_people(q.noun)]
    if len(people) == 1 and people[0].value > 1:
        yield "people"
    for told in figures:
        if (
            told.kind in _SILENT
            or told.precision is Precision.VAGUE
            or side.words(told.span).lower() == "one"
        ):
            continue
        if told.kind in _COUNTED and told.noun:
            yield f"count of {kind_of_thing(told.noun)}"
        elif told.kind is QuantityKind.SPLIT:
            yield "split"
        elif told.slot:
            yield f"{told.kind.value} of {told.slot}"
        if told.kind in _TOLD_ALONE:
            yield told.kind.value
