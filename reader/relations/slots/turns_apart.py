"""Two turns of one series behind one word: after the first dose, after the second; at the third attempt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.number_words import ORDINALS
from reader.language.english.stems import stem
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.rank_names import NAMING
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness
from reader.vocabulary.span import Span

LINKED = 0.5
"""Score from which a pair's passages tell of one thing that came after a turn."""

SURE = 8.0
"""Sameness from which they do whatever the score: a name and a rare word."""

_TURN = re.compile(
    r"\b(?P<joint>after|before|following|until|at|on|with) (?:the |his |her |their |its |a |only )*"
    r"(?P<turn>" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r")"
    r"(?: of (?:the |his |her |their |its |these |those )?(?:\w+ )?(?P<whole>\w+)| (?P<noun>\w+))\b",
    re.IGNORECASE,
)

_TRIES = frozenset(map(stem, ("attempt", "try", "go", "ballot", "vote", "reading", "ask", "effort")))
"""Nouns whose turn *at* or *on* ranks what was done; other turns only say when."""

_WHEN = frozenset({"at", "on", "with"})


class _Turn(NamedTuple):
    """A turn with what it stands behind."""

    span: Span
    joint: str
    turn: str
    noun: str


def turns_apart(pair: Pair) -> Iterator[Finding]:
    """Every two turns of one series that what is told came after, before or at."""
    ours, theirs = _turns(pair.a), _turns(pair.b)
    for a in ours:
        for b in theirs:
            if (a.joint, a.noun) != (b.joint, b.noun) or a.turn == b.turn:
                continue
            if any(other.turn == b.turn and other.noun == a.noun for other in ours):
                continue
            if any(other.turn == a.turn and other.noun == a.noun for other in theirs):
                continue
            if pair.likeness >= LINKED or sameness(pair, a.span, b.span) >= SURE:
                note = "two turns of what looks like one thing: “{a}” / “{b}”"
                yield pointed("rank", a.span, b.span, note, once=True)


def _turns(side: Annotation) -> list[_Turn]:
    found = []
    at = side.passage.start
    for one in _TURN.finditer(side.passage.text):
        noun = stem((one["whole"] or one["noun"]).lower())
        joint = one["joint"].lower()
        if (one["whole"] or one["noun"]).lower() in NAMING or (joint in _WHEN and noun not in _TRIES):
            continue
        span = Span(one.start() + at, one.end() + at)
        found.append(_Turn(span, "after" if joint == "following" else joint, one["turn"].lower(), noun))
    return found
