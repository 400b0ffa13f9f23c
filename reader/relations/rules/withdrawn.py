"""Somebody is to do a thing in one passage, and gives it up in the other.

On one day the two cannot both be so; on two days the one follows the other, which is for the gates.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.certainty import Status
from reader.language.english.word_set import word_set
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.relations.searched import searched
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.8
"""A plan and its withdrawal name the thing in other words; relations page §3.4."""

LEAST_SHARED = 2
"""Terms that the passages share, the one who withdraws included."""

NEAR = 3
"""Terms before the word of giving up among which whoever gives it up is named."""

_GIVES_UP = re.compile(
    r"\b(?:quit(?:s|ting)?|(?:drop|pull|back)(?:s|ed|ped|ping|ing)? out|bail(?:s|ed|ing)? (?:on|out)|"
    r"withdr(?:aws?|ew|awn|awing)(?: from)?"
    r"(?! (?:its|his|her|their) (?:support|backing|consent|remark|name)s?\b)|"
    r"exit(?:s|ed|ing)?|walk(?:s|ed|ing)? away|turn(?:s|ed|ing)? down|pass(?:es|ed|ing)? (?:on|up)|"
    r"think(?:s|ing)? better of|gives? up|gave up|"
    r"(?:abandon|scrap|shelv|cancel|drop)(?:s|es|ed|ped|led) (?:its|his|her|their|the|a|an|all)? ?(?:\w+ )?"
    r"(?:plan|bid|deal|project|role|offer|sale|merger|move|tour|visit|trip|talks)s?)\b",
    re.IGNORECASE,
)
"""Words by which somebody gives up what was to be done."""

_HEADLINE = re.compile(
    r"^[“\"‘']?(?P<who>(?:[\w’'.-]+ ){1,5}?)(?P<plan>(?:set |due |tipped |slated )?to [a-z]+)", re.IGNORECASE
)
"""How a headline tells a plan: who, and what to do, without a verb between."""

_NO_HEADLINE = word_set(
    "is are was were be been has have had do does did will would can could may might must should want wants "
    "wanted tries tried seeks sought plans planned says said told asked urged ordered agreed according due "
    "how when where which that there it this he she they we what who and or but in on at for from of with"
)
"""Words after which *to* is no headline's plan."""


def withdrawn(pair: Pair) -> Finding | None:
    """The first plan of one passage that is given up in the other, as a contradiction."""
    if len(pair.shared) < LEAST_SHARED:
        return None
    found = _against(pair, pair.a, pair.b)
    if found is not None:
        return found
    found = _against(pair, pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _against(pair: Pair, planning: Annotation, giving_up: Annotation) -> Finding | None:
    given = searched(_GIVES_UP, giving_up.passage.text)
    if given is None or searched(_GIVES_UP, planning.passage.text) is not None:
        return None
    at = giving_up.passage.start
    cue = Span(given.start() + at, given.end() + at)
    plan = _plan(planning)
    if plan is None or polarity_at(giving_up.negations, cue.start) < 0:
        return None
    if any(one.cue.start < cue.start < one.scope.end for one in giving_up.statuses):
        return None
    if giving_up.words(Span(at, cue.start)).endswith("to "):
        return None
    who = {token.term for token in tokens_in(planning, Span(planning.passage.start, plan.start))[-NEAR:]}
    before = tokens_in(giving_up, Span(clause_at(giving_up, cue.start).start, cue.start))
    gives = {token.term for token in before[-NEAR:]} & who
    ahead = terms_in(planning, Span(plan.start, clause_at(planning, plan.start).end))
    what = terms_in(giving_up, Span(cue.start, clause_at(giving_up, cue.start).end))
    if not gives or not ahead & what:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="stance",
        a=plan,
        b=cue,
        note="to be done in {A} (“{a}”), given up in {B} (“{b}”)",
        confidence=CONFIDENCE,
        changing=True,
    )


def _plan(side: Annotation) -> Span | None:
    """The words that put a thing ahead, in the outlet's own firm voice."""
    headline = _HEADLINE.match(side.passage.text)
    if headline is not None and not _NO_HEADLINE & set(headline["who"].lower().split()):
        return Span(headline.start("plan") + side.passage.start, headline.end("plan") + side.passage.start)
    return next((one.cue for one in side.statuses if one.status is Status.PLANNED), None)
