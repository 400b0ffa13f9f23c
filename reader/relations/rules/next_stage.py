"""Two states of one thing that follow one another: closed and reopened, missing and found."""

from __future__ import annotations

from collections.abc import Iterable

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.negation import polarity_at
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.6
"""One cue; relations page §5."""

LEAST_SHARED = 2
"""Terms besides the two states that both passages have, where none of them is a name; one, where the
later passage tells the earlier state too."""

_STAGES = (
    ("close shut block seal", "reopened reopens"),
    (
        "missing vanish disappear unaccounted",
        "found located recovered rescued body bodies",
    ),
    (
        "arrest detain hold seize",
        "released freed bailed charged convicted sentenced acquitted",
    ),
    ("charge indict", "convicted acquitted sentenced cleared pleaded pleads"),
    ("suspend halt pause ban", "resumed resumes restarted lifted lifts"),
    ("announce propose unveil draft", "signed adopted enacted ratified approved"),
    ("injure hospitalise critical", "died discharged recovered"),
    ("strike walkout", "settled ratified"),
)
"""What comes first, base forms, and what comes after it, as printed; relations page §4.2."""

_ORDER = [(frozenset(map(stem, first.split())), frozenset(then.split())) for first, then in _STAGES]


def next_stage(pair: Pair) -> Finding | None:
    """The first state of the earlier passage that the later one tells as overtaken, as a follow-up."""
    if not pair.days:
        return None
    if pair.days > 0:
        return _overtaken(pair.a, pair.b)
    found = _overtaken(pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _overtaken(earlier: Annotation, later: Annotation) -> Finding | None:
    for first, then in _ORDER:
        before, after = _state(earlier, first), _printed(later, then)
        if before is None or after is None or _printed(earlier, then):
            continue
        besides = earlier.terms & later.terms - {before.term, after.term}
        needed = 1 if before.term in later.terms else LEAST_SHARED
        if not besides & (earlier.names | later.names) and len(besides) < needed:
            continue
        return Finding(
            relation=Relation.FOLLOW_UP,
            kind="status",
            a=Span(before.start, before.end),
            b=Span(after.start, after.end),
            note="an earlier state in {A}: “{a}”; a later one in {B}: “{b}”",
            confidence=CONFIDENCE,
        )
    return None


def _state(side: Annotation, stems: frozenset[str]) -> Token | None:
    """The first word of the stems that is not negated."""
    return _first(side, (token for token in side.tokens if token.term in stems))


def _printed(side: Annotation, words: frozenset[str]) -> Token | None:
    """The first of the words, as printed, that is not negated."""
    told = (t for t in side.tokens if side.words(Span(t.start, t.end)).lower() in words)
    return _first(side, told)


def _first(side: Annotation, told: Iterable[Token]) -> Token | None:
    return next((token for token in told if polarity_at(side.negations, token.start) > 0), None)
