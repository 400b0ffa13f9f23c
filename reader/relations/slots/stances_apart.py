"""Whether a thing will be done: it will or is, says one passage; it will not, or is not decided, another.

A plan that was made after the other passage was written is no conflict; that is for the gates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.claim import ClaimKind
from reader.language.english.stems import stem
from reader.language.negation import polarity_at
from reader.relations.acts import act
from reader.relations.expressions import Told
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.relations.remembered import remembered
from reader.relations.slots.events import events
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

REACH = 60
"""Characters before the act in which the words that settle it stand."""


class _Stance(Enum):
    """How it stands with an act."""

    DO = "is to be done"
    NOT = "is not to be done"
    OPEN = "is not decided"


class _Stand(NamedTuple):
    """An act and how it stands with it."""

    span: Span
    act: str
    stance: _Stance


ACTS = frozenset({"inquiry", "appeal", "strike", "resign", "sign", "intervene"})
"""Events that somebody decides to bring about."""

_NOT = re.compile(
    r"(?:\b(?:rul(?:e|es|ed|ing) out|no plans? (?:to|for|of)|"
    r"(?:will|would|is|are|was|were|there)\s+(?:be\s+)?no\b|"
    r"(?:will|would|does|do|did)(?: not|n[’']t)\s|refus\w+ (?:to|an?|any)|declin\w+ to|"
    r"decided against|reject\w* (?:calls|demands|a call) for|drop\w* (?:its|his|her|their|the|any)|"
    r"abandon\w* (?:its|his|her|their|the|any)|without (?:an?|any))\b)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"(?:\b(?:not (?:yet )?decided|yet to decide|undecided|"
    r"(?:to |not said |unclear |consider\w* |weigh\w* |decid\w+ )whether|"
    r"has(?: not|n[’']t) (?:yet )?(?:decided|said)|no decision)\b)",
    re.IGNORECASE,
)
_THREATENS = re.compile(
    r"\b(?:threat\w*|warn(?:s|ed|ing)?|hint\w*|rais\w+ the (?:prospect|possibility)|hold\w* out|held out|"
    r"(?:not|n[’']t|never|refus\w+ to|declin\w+ to) rul\w+ out|left? open|leaves? open|consider\w*|"
    r"weigh\w*)\b",
    re.IGNORECASE,
)
"""Words before an act that somebody keeps in hand."""

_DO = re.compile(
    r"\b(?:will|would|is to|are to|plans? to|planned to|vow\w* to|promis\w*|announc\w+|order\w*|"
    r"open(?:s|ed|ing)?|launch\w*|began|beg[iu]n|start\w*|fil(?:e|es|ed|ing)|lodg\w+|intends? to|going to|"
    r"agreed to|call\w* an?|set up)\b",
    re.IGNORECASE,
)


def stances_apart(pair: Pair) -> Iterator[Finding]:
    """Every act of both passages that stands otherwise in the one and in the other."""
    ours = _of_one_mind([*_stands(pair.a), *_plans(pair.a, pair.b)])
    theirs = _of_one_mind([*_stands(pair.b), *_plans(pair.b, pair.a)])
    ours, theirs = [*ours, *_held_out(pair.a, theirs)], [*theirs, *_held_out(pair.b, ours)]
    for a in ours:
        for b in theirs:
            if a.act == b.act and a.stance is not b.stance:
                yield pointed(
                    "stance",
                    a.span,
                    b.span,
                    f"one act, two stances: “{{a}}” {a.stance.value} / “{{b}}” {b.stance.value}",
                    changing=not _is_one_day(pair) and not _runs_backwards(pair, a.stance, b.stance),
                )


def _held_out(side: Annotation, others: list[_Stand]) -> list[_Stand]:
    """The acts that the other passage rules out and this one threatens with, or keeps in hand."""
    acts = {one.act for one in others if one.stance is _Stance.NOT}
    if not acts:
        return []
    found = []
    for token in tokens_in(side, side.span):
        if act(token.term) not in acts:
            continue
        start = max(side.passage.start, token.start - REACH)
        if _THREATENS.search(side.words(Span(start, token.start))) is not None:
            found.append(_Stand(Span(token.start, token.end), act(token.term), _Stance.OPEN))
    return found


def _of_one_mind(stands: list[_Stand]) -> list[_Stand]:
    """The acts on which the passage takes one stance only."""
    return [
        one for one in stands if all(other.stance is one.stance for other in stands if other.act == one.act)
    ]


def _is_one_day(pair: Pair) -> bool:
    """Whether both tell what was said on one day, whenever they were printed."""
    ours, theirs = ({time.value for time in side.times} for side in (pair.a, pair.b))
    return bool(ours & theirs - {None})


def _runs_backwards(pair: Pair, ours: _Stance, theirs: _Stance) -> bool:
    """Whether the earlier passage has it decided and the later one has not."""
    if not pair.days:
        return False
    earlier, later = (ours, theirs) if pair.days > 0 else (theirs, ours)
    return later is _Stance.OPEN and earlier is not _Stance.OPEN


def stance_keys(side: Annotation) -> Iterator[str]:
    """The acts that the passage takes a stance on as an index knows them."""
    for stand in _stands(side):
        yield f"stance on {stand.act}"


@remembered
def _stands(side: Annotation) -> list[_Stand]:
    found: dict[str, _Stand] = {}
    for told in events(side):
        stance = _stance(side, told) if told.kind in ACTS else None
        if stance is not None and told.kind not in found:
            found[told.kind] = _Stand(told.span, told.kind, stance)
    return list(found.values())


def _plans(side: Annotation, other: Annotation) -> Iterator[_Stand]:
    """The acts that the claims plan, leave open or rule out, done to what the other passage tells of too."""
    # Claims are dear: most passages plan nothing and rule nothing out.
    if not any(cue.status in _PLANS for cue in side.statuses) and _ENDS.search(side.passage.text) is None:
        return
    for claim in side.claims:
        if claim.cue is None or claim.kind is ClaimKind.EVENT or claim.predicate in _STATES:
            continue
        target = claim.object if claim.object is not None else Span(claim.cue.end, claim.parts[-1].end)
        if not terms_in(side, target) & other.terms:
            continue
        if claim.predicate in _RULING_OUT and claim.polarity > 0 and claim.status is Status.ASSERTED:
            for token in tokens_in(side, target)[:1]:
                yield _Stand(Span(token.start, token.end), act(token.term), _Stance.NOT)
        elif claim.status is Status.PLANNED:
            stance = _Stance.DO if claim.polarity > 0 else _Stance.NOT
            yield _Stand(claim.cue, act(stem(claim.predicate)), stance)
        elif claim.status is Status.OPEN:
            yield _Stand(claim.cue, act(stem(claim.predicate)), _Stance.OPEN)


_STATES = frozenset({"be", "have", "know", "say", "see", "tell", "take", "get", "do", "make", "go", "come"})
"""Verbs that are no act of their own, or nobody's decision."""

_PLANS = frozenset({Status.PLANNED, Status.OPEN})

_ENDS = re.compile(r"\b(?:rul(?:e|es|ed|ing) out|abandon|drop|cancel|shelv|reject|scrap)", re.IGNORECASE)
"""How the verbs of ``_RULING_OUT`` begin."""

_RULING_OUT = frozenset({"rule out", "abandon", "drop", "cancel", "shelve", "reject", "scrap"})
"""Verbs by which somebody says that the act behind them will not be."""


def _stance(side: Annotation, told: Told) -> _Stance | None:
    clause = clause_at(side, told.span.start)
    start = max(clause.start, told.span.start - REACH)
    before = side.words(Span(start, told.span.start))
    if _OPEN.search(before) is not None or status_at(side.statuses, told.span.start) is Status.OPEN:
        return _Stance.OPEN
    if _NOT.search(before) is not None:
        return _Stance.NOT
    if polarity_at(side.negations, told.span.start) < 0:
        return _Stance.NOT
    behind = side.words(Span(told.span.end, min(clause.end, told.span.end + REACH)))
    if (
        _DO.search(before) is not None
        or re.match(r"\s(?:would|will|is to|has been|was)\b", behind) is not None
    ):
        return _Stance.DO
    return None
