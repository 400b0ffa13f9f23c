"""The same matter, stated in one passage and doubtful, possible or conditional in the other."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.searched import searched
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

BASE = 0.5
"""Confidence with the fewest cues; relations page §5."""

PER_TERM = 0.08
"""More for each doubtful term that the other passage states."""

LEAST_SHARED = 2
"""Terms of the doubtful clause that the other passage has."""

LEAST_COVER = 0.5
"""Share of the doubtful stretch's terms, and of the poorer passage's, that the other passage has."""

_DOUBT = frozenset({Status.HEDGED, Status.OPEN, Status.CONDITIONAL})
_ACCUSES = re.compile(r"\b(?:accus|alleg|claim(?:s|ed)?\b|charged|den(?:y|ied|ies))", re.IGNORECASE)
"""Words that keep a thing in doubt without a cue of their own."""

_WOULD = re.compile(r"would|in case", re.IGNORECASE)
"""The future of reported speech, and precaution: no doubt."""

_FIRM = frozenset({Status.ASSERTED, Status.PLANNED})
_NO_EVIDENCE = re.compile(r"\bno (?:evidence|proof|sign|indication)s? (?:of|that)\b", re.IGNORECASE)


_HEARSAY = re.compile(
    r"(?::|[-–—]{1,2}) ?(?:[\w.]+ ){0,2}"
    r"(?:reports?|sources?|rumou?rs?|claims?|post|times|mail|journal|news)\W*$"
    r"|,? (?:reports?|rumou?rs?) (?:says?|claims?|suggests?|ha(?:s|ve) it)\W*$|, [\w ]{3,30} claims?\W*$"
    r"|\brumou?r(?:s|ed)? (?:\w+ ){0,2}(?:of|about|that|swirl\w*|to)\b"
    r"|\bin (?:\w+ )?talks (?:to|for|with|over|about)\b"
    r"|\b(?:remains?|is|was|still) (?:\w+ )?(?:unclear|unknown|unconfirmed|uncertain|in doubt)\b"
    r"|\b(?:fate|condition|whereabouts) (?:\S+ ){0,8}(?:unclear|unknown|in doubt)\b"
    r"|\b(?:predicts?|forecasts?|pegs)\b|\?[”\"’']?$",
    re.IGNORECASE,
)
"""Words that leave a whole sentence to hearsay, or open."""


def certainty(pair: Pair) -> Finding | None:
    """The doubt of one passage that the other does not share, as framing."""
    hearsay = _hearsay(pair)
    if hearsay is not None:
        return hearsay
    if pair.cover < LEAST_COVER:
        return None
    ours = _doubt_against(pair.a, pair.b)
    if ours is not None:
        return ours
    theirs = _doubt_against(pair.b, pair.a)
    return theirs.mirrored() if theirs is not None else None


def _hearsay(pair: Pair) -> Finding | None:
    """One passage leaves to hearsay what the other states."""
    ours, theirs = searched(_HEARSAY, pair.a.passage.text), searched(_HEARSAY, pair.b.passage.text)
    if (ours is None) is (theirs is None) or len(pair.shared) < LEAST_SHARED or pair.days:
        return None  # On another day it may have become known.
    if ours is None:
        found = _hearsay(pair.mirrored())
        return found.mirrored() if found is not None else None
    if any(cue.status in _DOUBT for cue in pair.b.statuses) or pair.b.quotations:
        return None
    at = pair.a.passage.start
    stated = [token for token in pair.b.tokens if token.term in pair.shared]
    return Finding(
        relation=Relation.FRAMING,
        kind="status",
        a=Span(ours.start() + at, ours.end() + at),
        b=Span(stated[0].start, stated[-1].end),
        note="certainty differs: hearsay or open in {A} (“{a}”), stated in {B} (“{b}”)",
        confidence=BASE + PER_TERM,
    )


def _doubt_against(doubting: Annotation, stating: Annotation) -> Finding | None:
    for cue in doubting.statuses:
        if cue.status in _DOUBT and not _WOULD.match(doubting.words(cue.cue)):
            found = _against(doubting, stating, cue.cue, cue.scope, cue.status.value)
            if found is not None:
                return found
    evidence = _NO_EVIDENCE.search(doubting.passage.text)
    if evidence is not None and not _NO_EVIDENCE.search(stating.passage.text):
        at = doubting.passage.start
        words = Span(evidence.start() + at, evidence.end() + at)
        return _against(doubting, stating, words, Span(words.end, doubting.passage.end), "not proven")
    return None


def _against(doubting: Annotation, stating: Annotation, cue: Span, scope: Span, how: str) -> Finding | None:
    doubtful = terms_in(doubting, scope, but=cue)
    stated = [
        token
        for token in stating.tokens
        if token.term in doubtful and status_at(stating.statuses, token.start) in _FIRM
    ]
    names = doubting.names | stating.names
    if all(token.term in names for token in stated):
        return None
    count = len({token.term for token in stated})
    shared = (terms_in(doubting, clause_at(doubting, cue.start), but=cue) | doubtful) & stating.terms
    if len(shared) < LEAST_SHARED or count < LEAST_COVER * len(doubtful):
        return None
    if _quoted(stating, stated[0].start) or any(other.status in _DOUBT for other in stating.statuses):
        return None
    if _ACCUSES.search(stating.passage.text):
        return None
    return Finding(
        relation=Relation.FRAMING,
        kind="status",
        a=cue,
        b=Span(stated[0].start, stated[-1].end),
        note=f"certainty differs: {how} in {{A}} (“{{a}}”), stated in {{B}} (“{{b}}”)",
        confidence=min(0.9, BASE + PER_TERM * count),
    )


def _quoted(side: Annotation, offset: int) -> bool:
    """In a speaker's words, which the outlet does not state."""
    return any(quoted.span.start <= offset < quoted.span.end for quoted in side.quotations)
