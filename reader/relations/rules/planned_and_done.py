"""What one passage tells as a plan, the other, later one tells as done or under way.

It must be the same act, by the plan's own verb or noun, and with somebody or something of the plan in it.
Where a date of publication is missing, the plan itself shows which passage is the earlier one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status, StatusCue, status_at
from reader.language.negation import polarity_at
from reader.language.tokens import Token, TokenKind
from reader.relations.acts import LIGHT, act, is_act
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, tokens_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

BASE = 0.6
"""Confidence where act and one participant come again; relations page §5."""

PER_TERM = 0.05
"""More for each further term of the plan that comes again."""

MOST = 0.9
"""Never more than that; relations page §5."""

HEART = 3
"""Words of weight behind a verb such as *hold* or *be* among which the act is looked for."""

NOUN_REACH = 12
"""Characters before the word of planning in which the noun of *a trip he will take* ends."""

PARTICIPANTS = 2
"""Terms besides the act that come again where none of them is a name."""

_STILL_AHEAD = re.compile(
    r"\b(?:announc|confirm|upcoming|prepar|ahead of|tomorrow|next (?:week|month|year)|"
    r"chosen|tapped|picked|named|propos)",
    re.IGNORECASE,
)
"""Words of a passage that tells of a plan as well, without a cue of its own."""

_COPULA = re.compile(r"\W*(?:also |then |now )?(?:be|become)\b", re.IGNORECASE)


class _Plan(NamedTuple):
    """What is to be done, and with what."""

    cue: Span
    """From the word of planning to the end of what it governs."""
    acts: tuple[Token, ...]
    """Words that may tell the act; the first, or one of the known ones among them, must come again."""
    others: frozenset[str]
    """Terms of the same statement besides them."""


def planned_and_done(pair: Pair) -> Finding | None:
    """The plan of the earlier passage against the fact of the later, as a follow-up."""
    if pair.days == 0:
        return None
    if pair.days is None or pair.days > 0:
        found = _carried_out(pair.a, pair.b, dated=pair.days is not None)
        if found is not None:
            return found
    if pair.days is None or pair.days < 0:
        found = _carried_out(pair.b, pair.a, dated=pair.days is not None)
        return found.mirrored() if found is not None else None
    return None


def _carried_out(earlier: Annotation, later: Annotation, *, dated: bool) -> Finding | None:
    if any(cue.status in {Status.PLANNED, Status.OPEN} for cue in later.statuses):
        return None
    if not dated and _STILL_AHEAD.search(later.passage.text):
        return None
    found = [
        one
        for cue in earlier.statuses
        if (plan := _plan(earlier, cue, dated=dated)) is not None
        if (one := _fulfilled(earlier, later, plan)) is not None
    ]
    return max(found, key=lambda one: one.confidence, default=None)


def _plan(side: Annotation, cue: StatusCue, *, dated: bool) -> _Plan | None:
    """What the cue puts ahead; nothing where that is denied or only said in passing."""
    undecided = cue.status is Status.OPEN and dated
    if not undecided and (cue.status is not Status.PLANNED or not (dated or _is_firm(side, cue))):
        return None
    inside = [token for token in tokens_in(side, cue.scope, but=cue.cue) if token.start >= cue.cue.end]
    if not inside or (not undecided and polarity_at(side.negations, inside[0].start) < 0):
        return None
    acts = _acts(side, cue, inside)
    if not acts:
        return None
    told = {token.term for token in acts}
    around = (*tokens_in(side, clause_at(side, cue.cue.start), but=cue.cue), *inside)
    others = frozenset(token.term for token in around) - told
    return _Plan(Span(cue.cue.start, max(cue.cue.end, cue.scope.end)), acts, others)


def _acts(side: Annotation, cue: StatusCue, inside: list[Token]) -> tuple[Token, ...]:
    """The verb of the plan; behind *hold*, *be* and the like the nouns that are known as acts."""
    first = inside[0]
    behind = side.words(Span(cue.cue.end, first.start))
    if first.term not in LIGHT and not first.capital and not _COPULA.match(behind):
        return (first,)
    nouns = [token for token in inside if token.kind is TokenKind.WORD and not token.capital]
    told = tuple(token for token in nouns[: HEART + 1] if is_act(token.term) and token.term not in LIGHT)
    if told:
        return told
    # In “a trip he will take” the noun stands before the word of planning.
    before = [token for token in side.tokens if NOUN_REACH > cue.cue.start - token.end >= 0]
    return tuple(token for token in before if not token.capital and is_act(token.term))[-1:]


def _is_firm(side: Annotation, cue: StatusCue) -> bool:
    """A plan in the outlet's own words: neither *would* nor a speaker's quoted future."""
    if side.words(cue.cue).lower().startswith("would"):
        return False
    return not any(quoted.span.start <= cue.cue.start < quoted.span.end for quoted in side.quotations)


def _fulfilled(earlier: Annotation, later: Annotation, plan: _Plan) -> Finding | None:
    done = next((token for token in later.tokens if _is_done(later, token, plan)), None)
    if done is None:
        return None
    again = plan.others & later.terms - {done.term}
    named = again & (earlier.names | later.names)
    clause = clause_at(later, done.start)
    told = [token for token in tokens_in(later, clause) if token.term in again]
    if not told or (not named and len(again) < PARTICIPANTS):
        return None
    order = f" ({later.published})" if later.published else ""
    return Finding(
        relation=Relation.FOLLOW_UP,
        kind="status",
        a=plan.cue,
        b=Span(min(told[0].start, done.start), max(told[-1].end, done.end)),
        note=f"planned in {{A}}: “{{a}}”; told as a fact in {{B}}{order}: “{{b}}”",
        confidence=min(MOST, BASE + PER_TERM * len(again)),
    )


def _is_done(later: Annotation, token: Token, plan: _Plan) -> bool:
    """Whether the word tells the planned act, as a fact and in a statement without doubt, wish or duty."""
    if act(token.term) not in {act(planned.term) for planned in plan.acts}:
        return False
    if polarity_at(later.negations, token.start) < 0:
        return False
    if status_at(later.statuses, token.start) is not Status.ASSERTED:
        return False
    clause = clause_at(later, token.start)
    return not any(clause.start <= cue.cue.start < clause.end for cue in later.statuses)
