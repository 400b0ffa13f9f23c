"""Two states of one thing that follow one another: closed and reopened, missing and found."""

from __future__ import annotations

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
"""Terms that the passages must share besides."""

_STAGES = (
    ("close shut block seal", "reopen"),
    ("missing vanish disappear unaccounted", "find found locate recover rescue body"),
    ("arrest detain hold seize", "release free bail charge convict sentence acquit"),
    ("charge indict", "convict acquit sentence clear plead"),
    ("suspend halt pause ban", "resume restart lift"),
    (
        "announce propose plan pledge promise vow",
        "sign approve adopt launch publish pass hold begin complete",
    ),
    ("injure hospitalise critical", "die discharge recover"),
    ("strike walkout", "settle ratify"),
)
"""What comes first and what comes after it, base forms; relations page §4.2."""

_ORDER = [
    (frozenset(map(stem, first.split())), frozenset(map(stem, then.split()))) for first, then in _STAGES
]


def next_stage(pair: Pair) -> Finding | None:
    """The first state of the earlier passage that the later one tells as overtaken, as a follow-up."""
    if not pair.days or len(pair.shared) < LEAST_SHARED:
        return None
    if pair.days > 0:
        return _overtaken(pair.a, pair.b)
    found = _overtaken(pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _overtaken(earlier: Annotation, later: Annotation) -> Finding | None:
    for first, then in _ORDER:
        before, after = _told(earlier, first), _told(later, then)
        if before is None or after is None or _told(earlier, then):
            continue
        return Finding(
            relation=Relation.FOLLOW_UP,
            kind="status",
            a=Span(before.start, before.end),
            b=Span(after.start, after.end),
            note="an earlier state in {A}, “{a}”, a later one in {B}, “{b}”",
            confidence=CONFIDENCE,
        )
    return None


def _told(side: Annotation, stems: frozenset[str]) -> Token | None:
    """The first of the words that is not negated."""
    told = (token for token in side.tokens if token.term in stems)
    return next((token for token in told if polarity_at(side.negations, token.start) > 0), None)
