"""What a fact is about: a few words cut from one of its passages, never composed.

The stretch is the one that holds the weightiest words which other passages of the fact have too, and the
evidence of what sets them apart. It crosses no mark that parts clauses, cuts no name, and rather begins and
ends where a phrase does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from reader.collation.tokenised import Tokenised
from reader.vocabulary.span import Span

LONGEST = 48
"""Characters of the longest gist: half a line of a column."""

SHORTEST_MEMBERS = 2
"""Members that are looked at, the shortest: they say the fact with the least around it."""

UNSHARED = 0.15
"""Weight of a word of that member alone, as a part of that of a shared one: it breaks ties in favour of
more."""

MID_PHRASE = 0.85
"""Worth of a stretch, as a part, for each end that stands between two words of weight or before an
article."""

EVIDENCE = 4.0
"""Added to the weight of a word of weight that is evidence: about that of the rarest word of a story."""

_PIECE = re.compile(r"\S+")
_CLOSING = '.;:!?,…”"»)]—–'
_OPENING = '“"«([—–'
_MARKS = _CLOSING + _OPENING + "-‘’'"
"""Stripped off both ends of a gist."""
_INITIALS = re.compile(r"\b[^\W\d_]\.[^\W\d_]$")
"""U.S, whose stop is part of it."""
_ARTICLES = frozenset(["a", "an", "the", "his", "her", "its", "their", "this", "that", "these", "those"])


class _Word(NamedTuple):
    """A word as printed."""

    start: int
    end: int
    weight: float
    heavy: bool
    """It holds a token, or a part of one."""
    capital: bool
    opens: bool
    """A clause begins with it."""
    closes: bool
    """A clause ends with it."""
    joined: bool
    """The token at its end goes on in the next word: South Korea."""
    article: bool


def gist(
    members: Sequence[Tokenised],
    weight: Mapping[str, float],
    *,
    evidence: Mapping[str, Sequence[Span]],
    without: Collection[str] = (),
) -> str:
    """The gist of a group: members in reading order, ``weight`` that of each term in the story.

    ``evidence``: for a passage id the spans, in the text of its source, that the relation rests on.
    ``without``: the gists of other groups, which this one repeats only where its passages say nothing else.
    """
    spread = Counter(term for member in members for term in {token.term for token in member.tokens})

    def best(asked: Sequence[Tokenised], refused: Callable[[str], bool] | None = None) -> str:
        stretches = [
            _best_stretch(member, spread, weight, evidence.get(member.passage.id, ()), refused)
            for member in asked
        ]
        return max(stretches, key=lambda stretch: stretch[0])[1]

    shortest = sorted(range(len(members)), key=lambda at: (len(members[at].passage.text), at))
    first = best([members[at] for at in sorted(shortest[:SHORTEST_MEMBERS])])
    if first not in without:
        return first
    return best(members, lambda text: text in without or text in first or first in text) or first


def _best_stretch(
    member: Tokenised,
    spread: Counter[str],
    weight: Mapping[str, float],
    evidence: Sequence[Span],
    refused: Callable[[str], bool] | None,
) -> tuple[float, str]:
    """The worth of the best stretch and its words; no words where every one is refused."""
    words = _words(member, spread, weight, evidence)
    text = member.passage.text
    best, bounds = 0.0, (0, min(len(text), LONGEST))
    for first, begin in enumerate(words):
        worth = _start_worth(words, first)
        if not worth:
            continue
        total = 0.0
        for last in range(first, len(words)):
            word = words[last]
            if word.end - begin.start > LONGEST or (last > first and word.opens):
                break
            total += word.weight
            if total * worth <= best or (value := round(total * worth * _end_worth(words, last), 6)) <= best:
                pass
            elif refused is None or not refused(_cut(text, begin.start, word.end)):
                best, bounds = value, (begin.start, word.end)
            if word.closes:
                break
    stretch = _cut(text, *bounds)
    return best, "" if refused is not None and refused(stretch) else stretch


def _cut(text: str, start: int, end: int) -> str:
    """The stretch on one line, without the marks around it."""
    stretch = " ".join(text[start:end].split())
    bare = stretch.strip(_MARKS)
    return f"{bare}." if _INITIALS.search(bare) and f"{bare}." in stretch else bare


def _start_worth(words: list[_Word], at: int) -> float:
    word = words[at]
    before = words[at - 1] if at else None
    if not word.heavy or (before and before.joined):
        return 0.0
    if before is None or before.closes or word.opens or not before.heavy:
        return 1.0
    return 0.0 if before.capital and word.capital else MID_PHRASE


def _end_worth(words: list[_Word], at: int) -> float:
    word = words[at]
    behind = words[at + 1] if at + 1 < len(words) else None
    if not word.heavy or word.joined:
        return 0.0
    if behind is None or word.closes or behind.opens or not (behind.heavy or behind.article):
        return 1.0
    return 0.0 if behind.capital and word.capital else MID_PHRASE


def _words(
    member: Tokenised, spread: Counter[str], weight: Mapping[str, float], evidence: Sequence[Span]
) -> list[_Word]:
    """The words as printed, each with the weight of the tokens that end in it; a term weighs once."""
    text, offset = member.passage.text, member.passage.start
    tokens = member.tokens
    met: set[str] = set()
    words = []
    at = 0
    for piece in _PIECE.finditer(text):
        total = 0.0
        heavy = False
        while at < len(tokens) and tokens[at].end - offset <= piece.end():
            term = tokens[at].term
            if term not in met:
                met.add(term)
                total += weight.get(term, 0.0) * (1.0 if spread[term] > 1 else UNSHARED)
            heavy = True
            at += 1
        joined = at < len(tokens) and tokens[at].start - offset < piece.end()
        first, last = piece.start() + offset, piece.end() + offset
        if heavy and any(first < span.end and span.start < last for span in evidence):
            total += EVIDENCE
        printed = piece[0]
        words.append(
            _Word(
                start=piece.start(),
                end=piece.end(),
                weight=total,
                heavy=heavy or joined,
                capital=printed[0].isupper(),
                opens=printed[0] in _OPENING,
                closes=printed[-1] in _CLOSING,
                joined=joined,
                article=printed.lower() in _ARTICLES,
            )
        )
    return words
