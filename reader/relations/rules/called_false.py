"""One passage calls a rumour, a hoax or a joke what the other tells, or denies the reports of it."""

from __future__ import annotations

import re

from reader.language.certainty import Status, status_at
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, tokens_in
from reader.relations.searched import searched
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.65
"""One cue; relations page §4.1."""

LEAST_SHARED = 2
"""Terms that the passages share, unless it is short and about the same one."""

LEAST_COVER = 0.25
"""Share of the terms of the passage with fewer of them that the other has."""

SHORT = 6
"""Terms of a passage that may share one alone, the first of the other."""

_NEWS = r"(?:rumou?rs?|reports?|speculation|story|stories|claims?|video|photos?|pictures?|images?|quotes?)"
_FALSE = re.compile(
    r"\b(?:falsely|hoax(?:es)?|fake[ds]?|satir(?:e|ical)|parody|debunk(?:s|ed|ing)?|photoshopped|doctored|fabricated|"
    rf"false {_NEWS}|urban (?:legend|myth)|made[- ]up {_NEWS}|no truth (?:in|to|behind)|never happened|"
    r"did(?: not|n[’']t) (?:actually |really )?happen|"
    rf"{_NEWS}(?: \S+){{0,8}}? (?:is|are|was|were|proved?|turn(?:s|ed) out(?: to be)?) (?:\w+ly )?"
    r"(?:false|untrue|wrong|fake|a hoax|not true|made up)|"
    r"(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|shoot(?:s|ing)? down|shot down|"
    r"(?:quash|squash)(?:es|ed)?|reject(?:s|ed)?|deflat(?:es|ed)) (?:[\w’'-]+ ){0,3}"
    r"(?:rumou?rs?|reports?|speculation|claims?)|"
    r"den(?:y|ies|ied|ying) (?:(?:having|any|the|its|his|her|their) )?plan(?:s|ning)?)\b",
    re.IGNORECASE,
)

_TOLD = frozenset({Status.ASSERTED, Status.DENIED})
_NEGATED = re.compile(r"no |never |did", re.IGNORECASE)
"""Denials that are a negation themselves."""


def called_false(pair: Pair) -> Finding | None:
    """What one passage tells and the other calls false, as a dispute."""
    ours, theirs = searched(_FALSE, pair.a.passage.text), searched(_FALSE, pair.b.passage.text)
    if (ours is None) is (theirs is None):
        return None
    if ours is None:
        found = called_false(pair.mirrored())
        return found.mirrored() if found is not None else None
    calling = pair.a
    cue = Span(ours.start() + calling.passage.start, ours.end() + calling.passage.start)
    if any(quoted.span.start <= cue.start < quoted.span.end for quoted in calling.quotations):
        return None  # What a speaker calls a hoax is criticism more often than a denial.
    if polarity_at(calling.negations, cue.start) < 0 and _NEGATED.match(ours[0]) is None:
        return None
    if status_at(calling.statuses, cue.start) not in _TOLD or pair.cover < LEAST_COVER:
        return None
    told = _told(pair, cue)
    if not told:
        return None
    return Finding(
        relation=Relation.DISPUTE,
        kind="voice",
        a=cue,
        b=told,
        note="{A} tells that it is denied or false (“{a}”); {B} tells: “{b}”",
        confidence=CONFIDENCE,
    )


def _told(pair: Pair, cue: Span) -> Span | None:
    """What the other passage tells of the matter; none where it is too little."""
    telling = [token for token in pair.b.tokens if token.term in pair.shared]
    words = tokens_in(pair.b, pair.b.span)
    if len({token.term for token in telling}) < LEAST_SHARED:
        first = bool(telling) and bool(words) and telling[0] == words[0]
        if not first or len(tokens_in(pair.a, pair.a.span, but=cue)) > SHORT:
            return None
    return Span(telling[0].start, telling[-1].end)
