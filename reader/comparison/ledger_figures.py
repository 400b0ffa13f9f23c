"""The figures of the story: those of one kind, unit and noun that hang on the same stand in one entry.

Whether two figures can both be true is asked of ``quantity_agreement``; what the links have judged is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reader.comparison.clusters import Clusters
from reader.comparison.judged import Linked, Met
from reader.comparison.known import Known
from reader.comparison.subject import subject_of_figure
from reader.language.english.word_set import word_set
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_agreement import agrees, comparable
from reader.one_line import one_line
from reader.vocabulary.ledger import LedgerEntry, LedgerKind, LedgerRow

LONG_FIGURE = 3
"""Digits, without the zeros behind them, from which one figure in two places is one figure."""

FAR = 3.0
"""Factor above which two figures of one noun in passages that are not linked are of two things."""

MOST_JUDGED = 24
"""Different figures of an entry up to which each two are asked whether they agree."""

MOST_PAIRED = 24
"""Figures of a passage that are held against those of a linked one: bounds the work on hostile text."""

DIGITS = 6
"""Decimal places of a value."""

NEAR = 0.25
"""Share of the greater figure by which a bound or a vague one may miss another that it is taken to tell."""

_OPEN = frozenset({Precision.BOUND, Precision.VAGUE})
_EVIDENCE = frozenset({"number", "rank", "date"})
"""Evidence that speaks of figures; that of dates also of times of day."""

_LEFT_OUT = frozenset({QuantityKind.IDENTIFIER})
_KINDS = {kind.value: kind for kind in LedgerKind}
_DETERMINERS = word_set("no not both neither either one none all every each any a an")
"""Figures that are mere grammar unless a text says of whom they are killed, hurt or missing."""

_ANYBODY = word_set("person people man woman other one year day time month week hour")
"""Nouns that say too little of what is counted for two figures far apart to be of one thing."""


class Figure(NamedTuple):
    """A quantity in its passage."""

    known: Known
    """Its passage with all that is known of it."""
    quantity: Quantity
    """The figure, in offsets of the source's text."""


def figure_entries(passages: Sequence[Known], linked: Linked) -> list[LedgerEntry]:
    """An entry for each figure that is told once or several times, in order of its first place."""
    figures = [
        Figure(one, quantity)
        for one in passages
        for quantity in one.quantities
        if quantity.kind not in _LEFT_OUT and not _is_grammar(one, quantity)
    ]
    clusters = Clusters(figures, _fit)
    met = list(linked.met(_EVIDENCE, [(one.known.passage.id, one.quantity.span) for one in figures]))
    for meeting in met:
        clusters.join(meeting.a, meeting.b, ask=False)
    _join_equal(figures, clusters)
    _join_linked(figures, linked, clusters)
    _join_by_noun(figures, clusters)
    differing = {(m.a, m.b): m for m in met if m.differ}
    return [_entry([figures[at] for at in own], _difference(own, differing)) for own in clusters.groups()]


def _is_grammar(one: Known, quantity: Quantity) -> bool:
    start = one.passage.start
    printed = one.passage.text[quantity.span.start - start : quantity.span.end - start]
    return quantity.slot is None and printed.lower() in _DETERMINERS


def _fit(ours: Figure, theirs: Figure) -> bool:
    return comparable(ours.quantity, theirs.quantity)


def _join_equal(figures: Sequence[Figure], clusters: Clusters[Figure]) -> None:
    """One long figure of one unit is one figure wherever it stands."""
    first: dict[tuple[QuantityKind, str, float, float | None], int] = {}
    for at, (_, one) in enumerate(figures):
        digits = f"{one.value:.0f}".rstrip("0") if one.value == int(one.value) else f"{one.value:g}"
        if len(digits.replace(".", "")) >= LONG_FIGURE:
            other = first.setdefault((one.kind, one.unit, one.value, one.other), at)
            clusters.join(other, at)


def _join_linked(figures: Sequence[Figure], linked: Linked, clusters: Clusters[Figure]) -> None:
    """In two linked passages each figure goes with the one that it fits best."""
    at: defaultdict[str, list[int]] = defaultdict(list)
    for number, figure in enumerate(figures):
        if len(at[figure.known.passage.id]) < MOST_PAIRED:
            at[figure.known.passage.id].append(number)
    for a, b in linked.pairs:
        if a not in at or b not in at:
            continue
        pairs = [(x, y) for x in at[a] for y in at[b] if _fit(figures[x], figures[y])]
        ranked = sorted((_distance(figures[x].quantity, figures[y].quantity), x, y) for x, y in pairs)
        taken: set[int] = set()
        for (apart, other_noun, _), x, y in ranked:
            if taken.isdisjoint((x, y)) and not (apart and other_noun):
                taken |= {x, y}
                clusters.join(x, y)


def _distance(ours: Quantity, theirs: Quantity) -> tuple[bool, bool, float]:
    """Whether the figures disagree, whether nothing says that they are of one thing, and how far they lie."""
    of_one = ours.kind is QuantityKind.SPLIT or (
        (bool(ours.noun) and ours.noun == theirs.noun) or (ours.slot is not None and ours.slot == theirs.slot)
    )
    apart = abs(ours.value - theirs.value) / max(abs(ours.value), abs(theirs.value), 1.0)
    return not agrees(ours, theirs), not of_one, round(apart, DIGITS)


def _join_by_noun(figures: Sequence[Figure], clusters: Clusters[Figure]) -> None:
    """Figures of one noun, of which the same is said, where they agree; where every source has but one, all
    that are not far apart."""
    held: defaultdict[tuple[QuantityKind, str, str | None], list[int]] = defaultdict(list)
    for at, (_, one) in enumerate(figures):
        if one.noun and one.noun.rsplit(None, 1)[-1] not in _ANYBODY:
            held[one.kind, one.noun, one.slot].append(at)
    for own in held.values():
        single = _one_a_source([figures[at] for at in own])
        first: list[int] = []
        for at in own:
            ours = figures[at].quantity
            other = next((rep for rep in first if _goes_with(ours, figures[rep].quantity, single)), None)
            if other is not None:
                clusters.join(other, at)
            elif len(first) < MOST_JUDGED:
                first.append(at)


def _one_a_source(figures: Sequence[Figure]) -> bool:
    """Whether no source tells two figures that disagree."""
    first: dict[str, Quantity] = {}
    return all(
        agrees(first.setdefault(known.passage.source, quantity), quantity) for known, quantity in figures
    )


def _goes_with(ours: Quantity, theirs: Quantity, single: bool) -> bool:
    if agrees(ours, theirs):
        return True
    low, high = sorted((abs(ours.value), abs(theirs.value)))
    return single and high <= FAR * low


def _difference(own: Sequence[int], differing: dict[tuple[int, int], Met]) -> Met | None:
    members = set(own)
    return next((met for (a, b), met in differing.items() if a in members and b in members), None)


def _entry(figures: Sequence[Figure], difference: Met | None) -> LedgerEntry:
    told = next((one for one in figures if one.quantity.noun), figures[0])
    kind = _KINDS.get(figures[0].quantity.kind.value, LedgerKind.NUMBER)
    return LedgerEntry(
        kind=kind,
        subject=subject_of_figure(told.known, told.quantity),
        rows=tuple(_row(one) for one in figures),
        mismatch=True if difference is not None else _all_agree(figures),
        note=None if difference is None else difference.note,
    )


def _all_agree(figures: Sequence[Figure]) -> bool | None:
    """False where several sources tell the figure and none differs; null where that cannot be said."""
    if len({one.known.passage.source for one in figures}) < 2:
        return None
    different = list({(q.kind, q.value, q.low, q.high, q.unit, q.other): q for _, q in figures}.values())
    if len(different) > MOST_JUDGED:
        return None
    pairs = ((a, b) for at, a in enumerate(different) for b in different[at + 1 :])
    return False if all(agrees(a, b) and _lies_near(a, b) for a, b in pairs) else None


def _lies_near(ours: Quantity, theirs: Quantity) -> bool:
    """Whether one figure says what the other does: 90 per cent fits more than 40, but is another figure."""
    if not {ours.precision, theirs.precision} & _OPEN or ours.unit != theirs.unit:
        return True
    return abs(ours.value - theirs.value) <= NEAR * max(abs(ours.value), abs(theirs.value))


def _row(figure: Figure) -> LedgerRow:
    passage, quantity = figure.known.passage, figure.quantity
    start, end = quantity.span.start - passage.start, quantity.span.end - passage.start
    return LedgerRow(
        source=passage.source,
        passage=passage.id,
        span=quantity.span,
        text=one_line(passage.text[start:end]),
        value=_value(quantity),
        unit=quantity.unit or None,
        modifier=one_line(quantity.modifier) or None,
    )


def _value(quantity: Quantity) -> float | str:
    if quantity.kind is QuantityKind.SPLIT:
        return f"{quantity.value:g}-{quantity.other or 0.0:g}"
    rounded = round(quantity.value, DIGITS)
    return int(rounded) if rounded == int(rounded) else rounded
