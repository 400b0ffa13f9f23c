"""Two outcomes of one matter that exclude each other, said in clauses with little else in common."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.relations.among import one_among_several
from reader.relations.expressions import Told
from reader.relations.finding import Finding
from reader.relations.overlap import statement
from reader.relations.pair import Pair, clause_at, tokens_in
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness
from reader.relations.stated_outcomes import looser_outcomes, stated_outcomes
from reader.vocabulary.span import Span

REACH = 3
"""Words of weight to either side of an outcome among which one must be in the other passage."""

MOVING = frozenset({"trend", "result", "crowd", "punctual"})
"""Classes of which a story has many series."""


TOLD_APART = frozenset({"phase"})
"""Classes whose words stand in a clause of their own."""

LOOSE = frozenset({"admission"})
"""Classes whose outcome is somebody's act: that somebody is named in both is enough."""


def poles_apart(pair: Pair) -> Iterator[Finding]:
    """Every two outcomes that cannot both be so."""
    ours, theirs = _told(pair.a), _told(pair.b)
    poles_a = {(one.kind, one.pole) for one in ours}
    poles_b = {(one.kind, one.pole) for one in theirs}
    for a in ours:
        for b in theirs:
            if a.kind != b.kind or a.pole == b.pole or a.kind in MOVING:
                continue
            if (a.kind, a.pole) in poles_b or (b.kind, b.pole) in poles_a:
                continue
            if _of_one_matter(pair, a, b):
                yield pointed(
                    "outcome",
                    a.span,
                    b.span,
                    "“{a}” and “{b}” exclude each other, of what looks like one matter",
                    changing=a.kind not in PAST and not _on_one_day(pair, a.span, b.span),
                )


@remembered
def _told(side: Annotation) -> list[Told]:
    """Outcomes, and the looser poles that only point."""
    return list(dict.fromkeys([*stated_outcomes(side), *looser_outcomes(side, even_after=TOLD_APART)]))


OF_SOMEBODY = frozenset({"post", "office", "life", "harm", "custody", "verdict", "capture"})
"""Classes of what befalls one person and spares another, who must therefore be told beside the outcome."""

LIKELY = 0.4
"""Score from which the passages tell of one matter, if they also share a name or a day, or a word or two."""

SURELY = 0.7
"""The same without those."""

WORDS = 2
"""Words that passages share which neither name the same nor tell of one day."""

SAME = 10.0
"""Sameness from which no shared word need stand beside the outcomes: two rare words, or a name and a word."""

PAST = frozenset({"admission", "phase", "trigger"})
"""Classes of what was decided or happened once, and does not change from day to day."""


def _of_one_matter(pair: Pair, a: Told, b: Told) -> bool:
    if a.kind in TOLD_APART:
        return True
    if a.kind in LOOSE and pair.shared_names:
        return True
    if _other_names(pair, a.span, b.span):
        return False
    if one_among_several(pair, pair.a, a.span) and one_among_several(pair, pair.b, b.span):
        return False
    if _touches(pair.a, pair.b, a.span) and _touches(pair.b, pair.a, b.span):
        return True
    if pair.likeness >= (LIKELY if _has_anchor(pair) else SURELY):
        return True
    return a.kind not in OF_SOMEBODY and sameness(pair, a.span, b.span) >= SAME


def _has_anchor(pair: Pair) -> bool:
    """Whether the passages share a name or a day, or words enough."""
    ours, theirs = _days(pair.a), _days(pair.b)
    return bool(pair.shared_names) or bool(ours & theirs) or len(pair.shared) >= WORDS


def _days(side: Annotation) -> frozenset[str | None]:
    return frozenset(time.value for time in side.times) - {None}


def _other_names(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether the name right behind, or right before, the one outcome is another than at the other."""
    beside = _names_beside(pair.a, ours), _names_beside(pair.b, theirs)
    for mine, yours in zip(*beside, strict=True):
        if mine and yours and not mine & yours:
            return True
    mine, yours = (before | behind for before, behind in beside)
    return bool(mine and yours) and not mine & pair.b.terms and not yours & pair.a.terms


def _names_beside(side: Annotation, span: Span) -> tuple[frozenset[str], frozenset[str]]:
    inside = tokens_in(side, statement(side, span), but=span)
    before = [token for token in inside if token.end <= span.start][-REACH:]
    behind = [token for token in inside if token.start >= span.end][:REACH]
    first, second = (
        frozenset(token.term for token in tokens if token.capital) for tokens in (before, behind)
    )
    return first, second


def _on_one_day(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether both statements tell of one day, so that it is no matter when they were printed."""
    mine, yours = (
        {time.value for time in side.times if clause.start <= time.span.start < clause.end}
        for side, clause in (
            (pair.a, clause_at(pair.a, ours.start)),
            (pair.b, clause_at(pair.b, theirs.start)),
        )
    )
    return bool(mine & yours - {None})


def pole_keys(side: Annotation) -> Iterator[str]:
    """The classes of the passage's outcomes as an index knows them."""
    for one in _told(side):
        if one.kind not in MOVING:
            yield f"outcome {one.kind}"


def _touches(side: Annotation, other: Annotation, span: Span) -> bool:
    """Whether a word near the outcome, in its own statement, is in the other passage too."""
    clause = statement(side, span)
    inside = tokens_in(side, clause, but=span)
    before = [token.term for token in inside if token.end <= span.start][-REACH:]
    behind = [token.term for token in inside if token.start >= span.end][:REACH]
    if any(term in other.terms for term in (*before, *behind)):
        return True
    figures = {
        (q.kind, q.value) for q in side.quantities if clause.start <= q.span.start < clause.end and q.unit
    }
    return bool(figures & {(q.kind, q.value) for q in other.quantities})
