"""The figures of two passages that tell one quantity: of one kind, of one thing, said in clauses that share
words. Whether they agree is asked elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status
from reader.language.english.stems import stem
from reader.language.english.verb_forms import PAST_FORMS
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_agreement import comparable
from reader.language.quantity_context import singular
from reader.relations.outcomes import outcomes
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.status_around import status_around
from reader.vocabulary.span import Span

SPLIT_TERMS = 1
"""A split needs so many shared terms: a story rarely has two votes with other splits."""

TERMS = 2
"""Any other figure needs so many shared terms besides what it counts."""

NOUN_REACH = 40
"""Characters behind a figure in which its noun stands."""

YOUNGEST, OLDEST = 5, 110
"""Years between which a figure set apart by commas is an age."""

HOLDER_WORDS, HOLDER_REACH = 2, 20
"""Words to either side of an age, and how many characters away they may stand, that say whose it is."""

ANOTHER_VOTE, FEW = 1.5, 10
"""Times as many votes as make it another vote, where they are not few, as goals are."""

REST_REACH = 12
"""Characters before a figure that are looked at."""

_REST = re.compile(r"\b(?:other|remaining|rest|last)\s$", re.IGNORECASE)

COUNTED_ON = frozenset(
    {
        "killed",
        "injured",
        "missing",
        "arrested",
        "rescued",
        "evacuated",
        "displaced",
        "infected",
        "affected",
        "voted",
    }
)
"""Slots of figures that are counted while a story runs; relations page §2, G4."""

_FORETELLS = re.compile(
    r"\b(?:forecast|expect|predict|project|target|aim|hope|budget|ask(?:ed|s|ing)?\b|sought\b|seek|demand|"
    r"call(?:ed|s|ing)? for\b|want(?:s|ed)?\b|recommend|request|urg(?:ed|es|ing)\b|valued? at\b|"
    r"could\b|up to\b)",
    re.IGNORECASE,
)
"""Words before a figure that is not what came of it, or not yet."""

_SET_OFF = re.compile(r"(?:,|\b(?:is|was|turned|turns|aged|age))\s$", re.IGNORECASE)
_IS = re.compile(r"\b(?:is|was|turned|turns|aged|age)\s$", re.IGNORECASE)
_AT = re.compile(r"(?:^|[.“”\"]\s?)At\s$")
"""What stands before an age without a noun: she is 38, at 44 he is the youngest."""

_TERM = re.compile(
    r"[-\s](?:(?:suspended |prison |jail |custodial )?(?:sentence|term)|in (?:prison|jail|custody)|"
    r"behind bars|jail|prison)",
    re.IGNORECASE,
)
"""What stands behind a duration in prison."""

CROWD = 20
"""Value from which a vague numeral without a noun counts people: dozens came."""

_FATES = {
    "death": "killed",
    "fatality": "killed",
    "injury": "injured",
    "arrest": "arrested",
    "casualty": "killed",
    "infection": "infected",
}
"""What befell the people whom a noun of a fate counts: 12 deaths, 17 arrests."""

_NUMBER_OF = re.compile(r"\b(?:number|total|tally|count) of (\w+)", re.IGNORECASE)

_CROWD = re.compile(r"\b(?:crowd|turnout|attendance|throng)\b(?: \w+){0,6} at\s$", re.IGNORECASE)
"""What stands before the size of a crowd: put the crowd at the rally at."""

_PART_OF = re.compile(
    r"\s{1,2}of (?:the |its |his |her |their )?(?:[\w-]+(?:[’']s|s[’']) )(\w+)", re.IGNORECASE
)
"""What a figure counts a part of, behind its owner: 30 of the museum's paintings."""

_SILENT = frozenset({QuantityKind.IDENTIFIER, QuantityKind.CLOCK_TIME, QuantityKind.ORDINAL})
"""Kinds that name, date or rank and are not compared here."""


class FigurePair(NamedTuple):
    """Two figures that may tell one quantity."""

    a: Quantity
    """In the first passage."""
    b: Quantity
    """In the second passage."""
    clause_a: Span
    """The part of the first passage that holds the figure."""
    clause_b: Span
    """The part of the second passage that holds the figure."""
    near: frozenset[str]
    """Terms that both clauses have."""
    far: frozenset[str]
    """Terms of one of the clauses that the other passage has."""
    cover: float
    """Share of the terms of the poorer clause that the other passage has, 0..1."""


def figure_pairs(pair: Pair) -> Iterator[FigurePair]:
    """Every two figures of one quantity, in reading order of the first passage."""
    others = [with_noun(pair.b, theirs) for theirs in pair.b.quantities]
    for printed in pair.a.quantities:
        if printed.kind in _SILENT:
            continue
        ours = with_noun(pair.a, printed)
        for theirs in others:
            if comparable(ours, theirs) and of_one_thing(ours, theirs):
                found = beside(pair, ours, theirs)
                if _shares_enough(found):
                    yield found


def narrowing(side: Annotation, figure: Quantity) -> frozenset[str]:
    """Terms between the figure and the noun that it counts: *swing* in «seven swing states»."""
    if not figure.noun:
        return frozenset()
    noun = stem(figure.noun)
    found: list[str] = []
    for token in side.tokens:
        if token.start < figure.span.end:
            continue
        if token.term == noun or token.start - figure.span.end > NOUN_REACH:
            return frozenset(found) if token.term == noun else frozenset()
        found.append(token.term)
    return frozenset()


def same_holder(pair: Pair, figures: FigurePair) -> bool:
    """Whether a word right beside the one figure stands right beside the other too: whose age it is."""
    return bool(_beside_it(pair.a, figures.a) & _beside_it(pair.b, figures.b))


def _beside_it(side: Annotation, figure: Quantity) -> frozenset[str]:
    before = [token for token in side.tokens if token.end <= figure.span.start][-HOLDER_WORDS:]
    after = [token for token in side.tokens if token.start >= figure.span.end][:HOLDER_WORDS]
    if figure.kind is QuantityKind.AGE and _set_off(side, figure):
        after = []
    return frozenset(
        stem(PAST_FORMS.get(token.term, token.term))
        for token in [*before, *after]
        if figure.span.start - token.end < HOLDER_REACH and token.start - figure.span.end < HOLDER_REACH
    )


def _set_off(side: Annotation, age: Quantity) -> bool:
    """Whether the age stands behind its bearer: Ada Brock, 44, and Ada Brock is 44."""
    before = side.words(Span(side.passage.start, age.span.start))
    return _SET_OFF.search(before) is not None


def of_other_outcome(pair: Pair, figures: FigurePair) -> bool:
    """Whether the figures count what came out in two ways: two stayed open, three closed."""
    ours, theirs = (
        {(one.kind, one.pole) for one in outcomes(side.words(clause))}
        for side, clause in ((pair.a, figures.clause_a), (pair.b, figures.clause_b))
    )
    return any(kind == other and pole != another for kind, pole in ours for other, another in theirs)


def is_foretold(side: Annotation, figure: Quantity) -> bool:
    """Whether the figure was expected or aimed at, and not yet measured."""
    clause = clause_at(side, figure.span.start)
    if status_around(side, figure.span) is Status.PLANNED:
        return True
    return _FORETELLS.search(side.words(Span(clause.start, figure.span.start))) is not None


def is_other_vote(figures: FigurePair) -> bool:
    """Whether many more voted in the one than in the other: a parliament and its committee."""
    if figures.a.kind is not QuantityKind.SPLIT:
        return False
    sums = sorted(one.value + (one.other or 0.0) for one in (figures.a, figures.b))
    return sums[1] > ANOTHER_VOTE * sums[0] and sums[1] > ANOTHER_VOTE * FEW


def is_rest(side: Annotation, figure: Quantity) -> bool:
    """Whether the figure is what is left of a greater one: the other four, the remaining six."""
    return _REST.search(side.words(Span(side.passage.start, figure.span.start))[-REST_REACH:]) is not None


def with_noun(side: Annotation, figure: Quantity) -> Quantity:
    """A count without a noun takes that of *the number of* … before it; between two commas it is an age."""
    if figure.kind is QuantityKind.DURATION and figure.slot is None and _is_term(side, figure):
        return figure._replace(slot="jail", noun="")
    if figure.kind is QuantityKind.COUNT and figure.noun in _FATES:
        return figure._replace(slot=_FATES[figure.noun], noun="person")
    if figure.noun or figure.kind is not QuantityKind.COUNT:
        return figure
    if figure.precision is Precision.VAGUE and figure.value >= CROWD:
        return figure._replace(noun="person")
    if _is_age(side, figure):
        return figure._replace(kind=QuantityKind.AGE, slot=None, unit="year")
    clause = clause_at(side, figure.span.start)
    part = _PART_OF.match(side.words(Span(figure.span.end, clause.end)))
    if part is not None:
        return figure._replace(noun=singular(part[1].lower()) or "")
    before = side.words(Span(clause.start, figure.span.start))
    if _CROWD.search(before) is not None:
        return figure._replace(noun="person")
    found = _NUMBER_OF.search(before)
    noun = singular(found[1].lower()) if found is not None else None
    return figure if noun is None else figure._replace(noun=noun)


def _is_term(side: Annotation, figure: Quantity) -> bool:
    """Whether the duration is one in prison."""
    behind = side.words(Span(figure.span.end, side.passage.end))
    return _TERM.match(behind) is not None


def _is_age(side: Annotation, figure: Quantity) -> bool:
    at, end = figure.span.start - side.passage.start, figure.span.end - side.passage.start
    text = side.passage.text
    apart = text[max(0, at - 2) : at] == ", " and text[end : end + 1] in {",", "."}
    told = _IS.search(text[:at]) is not None and text[end : end + 1] in {",", ".", ";"}
    told = told or (
        _AT.search(text[:at]) is not None and re.match(r", [A-Z]|, (?:s?he|the)\b", text[end:]) is not None
    )
    return (apart or told) and YOUNGEST <= figure.value <= OLDEST and figure.value == int(figure.value)


def of_one_thing(ours: Quantity, theirs: Quantity) -> bool:
    """Neither is a part, an increment or the figure that was left behind."""
    if ours.part or theirs.part or ours.increment or theirs.increment:
        return False
    if "from" in (ours.change, theirs.change):
        return False
    return ours.of is None or theirs.of is None or ours.of == theirs.of


def beside(pair: Pair, ours: Quantity, theirs: Quantity) -> FigurePair:
    """The two figures with the clauses that they stand in and what these share."""
    clause_a, clause_b = clause_at(pair.a, ours.span.start), clause_at(pair.b, theirs.span.start)
    terms_a = terms_in(pair.a, clause_a, but=ours.span)
    terms_b = terms_in(pair.b, clause_b, but=theirs.span)
    shared_a, shared_b = terms_a & pair.b.terms, terms_b & pair.a.terms
    covers = [len(s) / len(t) for s, t in ((shared_a, terms_a), (shared_b, terms_b)) if t]
    return FigurePair(
        ours, theirs, clause_a, clause_b, terms_a & terms_b, shared_a | shared_b, min(covers, default=0.0)
    )


def _shares_enough(found: FigurePair) -> bool:
    needed = SPLIT_TERMS if found.a.kind is QuantityKind.SPLIT else TERMS
    return len(found.far) >= needed
