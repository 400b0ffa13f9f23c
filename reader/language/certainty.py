"""How far a text stands behind what it says: asserted, hedged, planned, open, conditional, wished, obliged.

Each cue with the stretch that it governs; relations page §1.4. The polarity of a plan (will, will not) is for
``negation``, the speaker's own commitment for ``attributions``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reader.language.clause_reach import Reach, reach_of
from reader.language.english import hedges
from reader.language.english.word_set import word_set
from reader.vocabulary.span import Span


class Status(StrEnum):
    """What is claimed of a stretch; a stretch without a cue is asserted."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    PLANNED = "planned"
    OPEN = "open"
    CONDITIONAL = "conditional"
    WISHED = "wished"
    OBLIGED = "obliged"
    DENIED = "denied"


class StatusCue(NamedTuple):
    """A word or phrase and what it makes of the words that it governs."""

    cue: Span
    """The word or phrase."""
    scope: Span
    """What it governs."""
    status: Status
    """What is claimed of that."""


_RANK = {
    status: rank
    for rank, status in enumerate(
        (
            Status.DENIED,
            Status.CONDITIONAL,
            Status.OPEN,
            Status.HEDGED,
            Status.WISHED,
            Status.OBLIGED,
            Status.PLANNED,
            Status.ASSERTED,
        )
    )
}
"""Which status a stretch under several cues has: the one that commits least."""

NOUN_WORDS = 3
"""An adjective of doubt reaches over at most so many words."""

_GROUPS = (
    ("denied", hedges.DENIED),
    ("open", hedges.OPEN),
    ("hedged", hedges.HEDGED_CLAUSE),
    ("noun", hedges.HEDGED_NOUN),
    ("wished", hedges.WISHED),
    ("planned", hedges.PLANNED),
    ("conditional", hedges.CONDITIONAL),
    ("obliged", hedges.OBLIGED),
    ("would", hedges.WOULD),
)


@cache
def _cue_pattern() -> re.Pattern[str]:
    """One alternation with a named group for each kind of cue."""
    parts = ("|".join(phrases).replace("'", "['’]").replace(" ", r"\s") for _, phrases in _GROUPS)
    named = (f"(?P<{name}>{part})" for (name, _), part in zip(_GROUPS, parts, strict=True))
    return re.compile(rf"(?:{'|'.join(named)})(?![\w-])", re.IGNORECASE)


@cache
def _beginnings() -> tuple[frozenset[str], frozenset[str]]:
    """Whole words with which a cue may begin, and beginnings of two to four letters."""
    stems = {stem for _, group in _GROUPS for phrase in group for stem in _stems(phrase)}
    whole = frozenset(stem for stem, complete in stems if complete)
    return whole, frozenset(stem[:4] for stem, complete in stems if not complete)


def _stems(phrase: str) -> list[tuple[str, bool]]:
    """How a phrase of the lists may begin, and whether the beginning is a whole word."""
    if phrase.startswith(r"\w"):
        return []
    grouped = phrase.startswith("(?:")
    close = phrase.index(")") if grouped else 0
    heads = phrase[3:close].split("|") if grouped else [phrase]
    whole = not grouped or phrase[close + 1 : close + 2] in ("", " ")
    found: list[tuple[str, bool]] = []
    for head in heads:
        rest = head.lstrip(_LETTERS)
        found.append((head[: len(head) - len(rest)], whole and rest[:1] in ("", " ")))
    return found


_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_WORD_BEFORE = re.compile(r"([\w'’]+)\W*$")


def statuses(text: str) -> tuple[StatusCue, ...]:
    """Every cue in reading order."""
    match_cue = _cue_pattern().match
    whole, begun = _beginnings()
    reach = reach_of(text)
    found: list[StatusCue] = []
    starts: list[int] = []
    done = 0
    for start, _, low in reach.words:
        if low not in whole and low[:4] not in begun and low[:3] not in begun and "'" not in low:
            continue
        match = match_cue(text, start) if start >= done else None
        if match is None:
            continue
        starts = starts or [word.start for word in reach.words]
        done = match.end()
        cue = _cue(text, match, reach, starts)
        if cue is not None:
            found.append(cue)
    return tuple(found)


def status_at(found: Iterable[StatusCue], offset: int) -> Status:
    """The status of the character: that of the cue over it which commits least."""
    over = [cue.status for cue in found if cue.scope.start <= offset < cue.scope.end]
    return min(over, key=_RANK.__getitem__, default=Status.ASSERTED)


def _cue(text: str, match: re.Match[str], reach: Reach, starts: list[int]) -> StatusCue | None:
    """The value for one match, or nothing where the word means something else."""
    group = match.lastgroup or ""
    cue = Span(match.start(), match.end())
    low = match.group().lower().replace("’", "'")
    found = _WORD_BEFORE.search(text[max(0, cue.start - 24) : cue.start])
    before = found.group(1) if found else ""
    if _means_something_else(text, cue, low, before):
        return None
    last = bisect_left(starts, cue.end) - 1
    if group == "conditional" and low != "would have":
        return _condition(low, before.lower(), cue, reach, last)
    if group == "would":
        return StatusCue(cue, _to_clause_end(reach, cue, last), _status_of_would(text, match.start()))
    if group == "noun":
        return StatusCue(cue, _noun_phrase(reach, cue, last), Status.HEDGED)
    return StatusCue(cue, _to_clause_end(reach, cue, last), Status(group))


def _means_something_else(text: str, cue: Span, low: str, before: str) -> bool:
    """Whether the word is a month, a name, a testament or the like."""
    printed = text[cue.start : cue.end]
    if printed == "May":
        if _NO_VERB_BEHIND.match(text, cue.end):
            return True
        # In a title both neighbours have capitals: Board May Close Bridge.
        title = before[:1].isupper() and _CAPITAL_BEHIND.match(text, cue.end)
        return before != "" and not title
    return low == "will" and (before.lower() in hedges.NOT_A_WILL or (printed == "Will" and before != ""))


_NO_VERB_BEHIND = re.compile(r"['’]s|\s+\d|\W*$")
_CAPITAL_BEHIND = re.compile(r"\s+[A-Z]")


def _condition(low: str, before: str, cue: Span, reach: Reach, last: int) -> StatusCue | None:
    """*if* and its like: they reach over the main clause too, but as *whether* only to the right."""
    if low == "if":
        if before in hedges.NOT_A_CONDITION:
            return None
        if before in hedges.ASKING:
            return StatusCue(cue, _to_clause_end(reach, cue, last), Status.OPEN)
    words = reach.words
    first = last
    while first > 0 and words[first - 1].low not in _BARRIERS:
        first -= 1
        if last - first > _WIDEST:
            break
    end = reach.stops[last]
    return StatusCue(cue, Span(words[first].start, words[max(last, end - 1)].end), Status.CONDITIONAL)


_BARRIERS = frozenset(
    [".", ";", ":", "!", "?", "(", ")", "—", "–", "\n", "said", "says", "and", "but", "that"]
)
_WIDEST = 40
"""A condition reaches back at most so many words."""


def _to_clause_end(reach: Reach, cue: Span, last: int) -> Span:
    """From after the cue to the end of its clause, a verb before an adverb of doubt not included."""
    words = reach.words
    end = reach.ends[last]
    if end <= last + 1:
        return cue
    return Span(words[last + 1].start, words[end - 1].end)


def _noun_phrase(reach: Reach, cue: Span, last: int) -> Span:
    """The words after an adjective of doubt, as far as a noun phrase may go."""
    words = reach.words
    end = last + 1
    while end < len(words) and end <= last + NOUN_WORDS and words[end].low not in _AFTER_NOUN:
        end += 1
    return Span(words[last + 1].start, words[end - 1].end) if end > last + 1 else cue


_AFTER_NOUN = word_set("""
    in of on at by for from with to and or but was were is are has had have will would who that which as
    after before , . ; : ! ? ( ) — –
    """)


def _status_of_would(text: str, at: int) -> Status:
    """*would* after a verb of saying is the future of what is said, with a condition near by a condition."""
    around = text[max(0, at - 160) : at + 160].lower()
    words = around.split()
    if any(word in ("if", "unless", "were", "without") for word in words):
        return Status.CONDITIONAL
    before = text[max(0, at - 120) : at].lower().split()
    return (
        Status.PLANNED if any(word.strip(',.”"') in hedges.SAYING for word in before) else Status.CONDITIONAL
    )
