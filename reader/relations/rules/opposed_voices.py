"""One voice denies in so many words what the other passage tells.

A denial that both report is agreement, and a plan turned down is no fact denied.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.attributions import Voice
from reader.language.english.titles import TITLES
from reader.language.negation import polarity_at
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.relations.speakers import one_voice, voice_over
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.7
"""Of an explicit denial whose matter the other passage tells."""

LEAST_SHARED = 2
"""Terms besides names that the denied matter and the other passage share; relations page §8.12."""

_CLAIM = r"(?:accusations?|allegations?|claims?|charges?|suggestions?|reports?|assertions?|testimony)"
_ANY = r"(?:the |an? |any |all |those |these |such |his |her |their |its |\w+[’']s )?"
_DENIAL = re.compile(
    r"\b(?:"
    r"den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|contradict(?:s|ed|ing)?"
    r"|disput(?:es|ed|ing) (?=the|that|any|his|her|its|their|a)"
    rf"|(?:reject|dismiss|rebuff)(?:s|es|ed|ing)? {_ANY}(?:\w+ )?{_CLAIM}"
    r"|(?:had|has|have) nothing to do with"
    r"|flat(?:ly)? (?:wrong|untrue|false)"
    r"|(?:is|was|are|were) (?:simply |plainly |just |all )?(?:untrue|false|nonsense|baseless|a lie|lies)"
    r"|nonsense"
    r"|(?P<such>(?:no|any) such \w+)"
    r"|no \w+ (?:was|were|had|has|have) ever"
    r")\b",
    re.IGNORECASE,
)
"""Explicit denials; to insist denies nothing by itself."""

_FLIPPED = re.compile(r"den|refut|contradict|disput|reject|dismiss|rebuff", re.IGNORECASE)
"""Verbs that deny nothing where they are negated themselves."""


def opposed_voices(pair: Pair) -> Finding | None:
    """The first explicit denial of what the other passage tells, as a dispute."""
    ours, theirs = _denial(pair.a), _denial(pair.b)
    if (ours is None) is (theirs is None):
        return None
    if ours is not None:
        return _against(pair.a, pair.b, ours)
    found = _against(pair.b, pair.a, theirs) if theirs is not None else None
    return found.mirrored() if found is not None else None


def _denial(side: Annotation) -> re.Match[str] | None:
    for found in _DENIAL.finditer(side.passage.text):
        if (
            not _FLIPPED.match(found[0])
            or polarity_at(side.negations, found.start() + side.passage.start) > 0
        ):
            return found
    return None


def _against(denying: Annotation, telling: Annotation, denial: re.Match[str]) -> Finding | None:
    at = denying.passage.start
    cue = Span(denial.start() + at, denial.end() + at)
    voice = _voice_of(denying, cue)
    teller = voice_over(telling, telling.span)
    if voice is not None and teller is not None and one_voice(voice.name or "", teller.name or ""):
        return None
    matter = _matter(denying, cue, voice)
    names = denying.names | telling.names | TITLES
    told = [token for token in telling.tokens if token.term in matter and token.term not in names]
    if denial["such"]:
        what = {token.term for token in tokens_in(denying, cue)}
        told = [token for token in telling.tokens if token.term in what]
        needed = 1
    else:
        needed = LEAST_SHARED
    if len({token.term for token in told}) < needed or _denied_there_too(telling, told):
        return None
    return Finding(
        relation=Relation.DISPUTE,
        kind="voice",
        a=cue,
        b=Span(told[0].start, told[-1].end),
        note="{A} reports a denial (“{a}”) of what {B} tells: “{b}”",
        confidence=CONFIDENCE,
    )


def _voice_of(denying: Annotation, cue: Span) -> Voice | None:
    """The voice whose verb the denial is."""
    return next(
        (v for v in denying.voices if v.cue is not None and v.cue.start < cue.end and cue.start < v.cue.end),
        None,
    )


def _matter(denying: Annotation, cue: Span, voice: Voice | None) -> frozenset[str]:
    """The terms of what is denied: the content of the denying voice, and the clauses around the word."""
    before = clause_at(denying, max(cue.start - 1, denying.passage.start))
    after = clause_at(denying, min(cue.end, denying.passage.end - 1))
    stretches = [before, after, *(voice.content if voice is not None else ())]
    return frozenset(term for stretch in stretches for term in terms_in(denying, stretch, but=cue))


def _denied_there_too(telling: Annotation, told: list[Token]) -> bool:
    """Whether the other passage says itself that it is not so."""
    return any(polarity_at(telling.negations, token.start) < 0 for token in told)
