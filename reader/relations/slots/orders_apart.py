"""Two events told in the opposite order: the siren before the gate, the gate long before the siren.

Words of either event must stand in both passages; what joins them may be any of several words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

LOOSELY_JOINED = 4
"""Words that must change places where both say *after*, which joins events without telling their order."""

REACH = 70
"""Characters before and behind a joint in which the events stand that it joins."""

EVENTS = 2
"""Words that passages share at least: one for either event."""

_FIRST_THEN = re.compile(
    r"\b(?:before(?! then)|prior to|ahead of|earlier than|preceded|was followed by|were followed by|"
    r"and (?:only )?(?:then|afterwards)|followed by|until after)\b",
    re.IGNORECASE,
)
"""Joints in front of which stands what came first."""

_THEN_FIRST = re.compile(r"\b(?:after(?!wards| all)|following|later than|only when|once)\b", re.IGNORECASE)
"""Joints in front of which stands what came second."""

_HOUR = re.compile(r"\s(?:about |around |just |shortly )?(?:\d|noon|midnight|midday|\w+day\b)", re.IGNORECASE)
"""A time behind a joint, which then joins no two events."""

_ALREADY = re.compile(r"\b(?:already|by then|long since|under way)\b", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:when|by the time|as)\b", re.IGNORECASE)
"""What was already so when something else happened came first."""

_BREAK = re.compile(r"[,;:—]\s")
"""Where one part of a sentence ends."""

_FOLLOWED = re.compile(r"\bfollowed\b(?! by)", re.IGNORECASE)
"""What stands last before it came second, what stands in the clause before that first."""


class _Order(NamedTuple):
    """The terms of the event that came first and of the one that came second."""

    first: frozenset[str]
    second: frozenset[str]
    joint: Span


def orders_apart(pair: Pair) -> Iterator[Finding]:
    """The order of two events where each passage tells one order and they are opposite."""
    if len(pair.shared) < EVENTS:
        return
    ours, theirs = _order(pair.a, pair.shared), _order(pair.b, pair.shared)
    if ours is None or theirs is None:
        return
    both_after = all(
        _THEN_FIRST.fullmatch(side.words(one.joint)) is not None
        for side, one in ((pair.a, ours), (pair.b, theirs))
    )
    if _is_opposite(ours, theirs, at_least=LOOSELY_JOINED if both_after else EVENTS):
        yield pointed(
            "order",
            ours.joint,
            theirs.joint,
            "the same two events, it seems, in opposite order: “{a}” / “{b}”",
            once=True,
        )


def _is_opposite(ours: _Order, theirs: _Order, *, at_least: int) -> bool:
    """Whether what is first in one is second in the other, by more words than stay where they are."""
    crossed = ours.first & theirs.second, ours.second & theirs.first
    straight = len(ours.first & theirs.first) + len(ours.second & theirs.second)
    told = len(crossed[0]) + len(crossed[1])
    return all(crossed) and told > straight and told >= at_least


def _order(side: Annotation, shared: frozenset[str]) -> _Order | None:
    """The only order that the passage tells of things that the other passage tells of."""
    found = list(_orders(side, shared))
    return found[0] if len(found) == 1 and found[0].first and found[0].second else None


def _orders(side: Annotation, shared: frozenset[str]) -> Iterator[_Order]:
    text = side.passage.text
    already = _ALREADY.search(text)
    for pattern, forwards in ((_FIRST_THEN, True), (_THEN_FIRST, False)):
        for joint in pattern.finditer(text):
            if _HOUR.match(text[joint.end() :]) is not None:
                continue
            before, behind = _around(side, joint, shared)
            yield _Order(*((before, behind) if forwards else (behind, before)), _span(side, joint))
    if already is not None:
        for joint in _WHEN.finditer(text):
            before, behind = _around(side, joint, shared)
            happening_first = joint.start() > already.start()
            yield _Order(*((before, behind) if happening_first else (behind, before)), _span(side, joint))
    for joint in _FOLLOWED.finditer(text):
        yield from _what_followed(side, joint, shared)


def _what_followed(side: Annotation, joint: re.Match[str], shared: frozenset[str]) -> Iterator[_Order]:
    start = side.passage.start
    breaks = [found.end() for found in re.finditer(r"[,;]|\band\b", side.passage.text[: joint.start()])]
    # The subject of *followed* may itself be joined by *and*: the last break with shared words on both sides.
    for at in reversed(breaks):
        first = terms_in(side, Span(start, start + at)) & shared
        second = terms_in(side, Span(start + at, start + joint.start())) & shared
        if first and second:
            yield _Order(first - second, second - first, _span(side, joint))
            return


def _around(
    side: Annotation, joint: re.Match[str], shared: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The shared terms in the parts before and behind the joint, those on both sides left out."""
    text, start = side.passage.text, side.passage.start
    stop = _BREAK.search(text, joint.end())
    end = min(stop.start() if stop is not None else len(text), joint.end() + REACH)
    behind = terms_in(side, Span(start + joint.end(), start + end)) & shared
    before: frozenset[str] = frozenset()
    for at in reversed([0, *(found.end() for found in _BREAK.finditer(text[: joint.start()]))]):
        near = max(at, joint.start() - REACH)
        before = terms_in(side, Span(start + near, start + joint.start())) & shared
        if before:
            break
    return before - behind, behind - before


def _span(side: Annotation, joint: re.Match[str]) -> Span:
    at = side.passage.start
    return Span(joint.start() + at, joint.end() + at)
