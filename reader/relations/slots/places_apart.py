"""Two places of one event: towns and countries that exclude each other, or two kinds of building."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.word_set import word_set
from reader.language.places import conflict, readings
from reader.language.time_expression import Grain
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.remembered import remembered
from reader.relations.slots.events import event_of
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

_TOWN = re.compile(
    r"\b(?P<how>[Ii]n|[Nn]ear|[Oo]utside|[Aa]t|[Ff]rom|to)\s{1,2}(?P<name>[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*){0,2})"
)

SURE = 0.6
"""Score from which two passages that tell of one day tell of one event, whatever the event is."""

_WITHIN = frozenset({"in", "near", "outside", "at"})
"""What stands before the place where something is; *from* and *to* tell of a journey."""

BESIDE = 40
"""Characters between a town and the event that is in it; further off stands another place of the event's."""

OF, CLOSE = 4, 10
"""Characters behind a venue, and before it, in which its own name begins or ends."""

VENUES = word_set(
    """
    library hall school church hospital station hotel airport stadium museum theatre theater warehouse factory
    prison court courthouse embassy university college mosque temple synagogue cathedral market supermarket
    restaurant cafe bar nightclub cinema harbour harbor port bridge tunnel mine quarry farm barn garage
    apartment flat villa palace castle park forest beach lake river bakery pharmacy clinic laboratory depot
    barracks cemetery gym office basement attic cellar
    """
)
"""Nouns of which a thing is in one at a time, unless one of them is part of the other."""

_NAMED = word_set(
    "university hospital school church station prison court museum hotel airport stadium college"
)
"""Venues that go by a name: two names are two of them."""

_PARTS = word_set("basement attic cellar office hall river lake park port")
"""Venues that may lie in, at or on another one."""


_EVERY = re.compile(r"\b(?:every|each|all|any|no|many|most|some)\s", re.IGNORECASE)
"""Words with which a venue is no place of one event."""


class _Placed(NamedTuple):
    """A place with what happens there."""

    span: Span
    name: str
    head: str
    names: frozenset[str]
    event: str


def places_apart(pair: Pair) -> Iterator[Finding]:
    """Every two places of one event that exclude each other."""
    for kind, found in (("towns", _towns), ("venues", _venues)):
        ours, theirs = found(pair.a), found(pair.b)
        if {(one.name, one.names) for one in ours} & {(one.name, one.names) for one in theirs}:
            continue
        for a in ours:
            for b in theirs:
                if a.event == b.event and _apart(kind, pair, a, b):
                    yield pointed(
                        "place",
                        a.span,
                        b.span,
                        "two places for what looks like one event: “{a}” / “{b}”",
                        once=True,
                    )
    yield from _of_one_day(pair)


def _of_one_day(pair: Pair) -> Iterator[Finding]:
    """The only known town of either passage, where both tell of one day and are likely one fact."""
    ours, theirs = _only_town(pair.a), _only_town(pair.b)
    if pair.likeness < SURE or ours is None or theirs is None:
        return
    if conflict(pair.a.words(ours), pair.b.words(theirs)) and _days(pair.a) & _days(pair.b):
        yield pointed(
            "place",
            ours,
            theirs,
            "two places for what looks like one event on one day: “{a}” / “{b}”",
            once=True,
        )


def _days(side: Annotation) -> frozenset[str]:
    return frozenset(
        time.value
        for time in side.times
        if time.value is not None and not time.of_saying and time.grain is Grain.DAY
    )


@remembered
def _only_town(side: Annotation) -> Span | None:
    """The only known place that the passage says something is in."""
    at = side.passage.start
    known = [one for one in _TOWN.finditer(side.passage.text) if readings(one["name"])]
    if len(known) != 1 or known[0]["how"].lower() not in _WITHIN:
        return None
    return Span(known[0].start("name") + at, known[0].end("name") + at)


def place_keys(side: Annotation) -> Iterator[str]:
    """The slots of the passage's places as an index knows them."""
    for placed in (*_towns(side), *_venues(side)):
        yield f"place of {placed.event}"


def _apart(kind: str, pair: Pair, a: _Placed, b: _Placed) -> bool:
    if kind == "towns":
        return conflict(a.name, b.name)
    if a.head == b.head:
        return a.head in _NAMED and bool(a.names and b.names) and not (a.names | b.names) & pair.shared
    if a.head in pair.b.passage.text.lower() or b.head in pair.a.passage.text.lower():
        return False
    return not (a.head in _PARTS and b.head in _PARTS) or not (a.head in _PARTS or b.head in _PARTS)


@remembered
def _towns(side: Annotation) -> list[_Placed]:
    """The known places of the passage that an event stands beside."""
    found = [
        _placed(side, one, one["name"], "")
        for one in _TOWN.finditer(side.passage.text)
        if readings(one["name"])
    ]
    return [placed for gap, placed in found if placed is not None and gap <= BESIDE]


@remembered
def _venues(side: Annotation) -> list[_Placed]:
    """The buildings of the passage, the nearest word of each phrase that is one."""
    found: dict[str, _Placed] = {}
    for one in re.finditer(r"[A-Za-z][\w’'-]*", side.passage.text):
        low = one[0].lower()
        if low not in VENUES:
            continue
        before = side.passage.text[max(0, one.start() - 40) : one.start()]
        how = re.search(r"\b(?:in|near|outside|at|inside|beneath|under|of)\s(?:\w+[\w’'-]*\s){0,4}$", before)
        if how is None or _EVERY.search(how[0]) is not None:
            continue
        _, placed = _placed(side, one, one[0], low)
        if placed is not None:
            found[low] = placed
    return list(found.values())


def _placed(side: Annotation, one: re.Match[str], name: str, head: str) -> tuple[int, _Placed | None]:
    """The place with what happens there, and how many characters lie between."""
    at = side.passage.start
    start, end = one.span("name") if "name" in one.re.groupindex else one.span()
    span = Span(start + at, end + at)
    event = event_of(side, span)
    if event is None:
        return 0, None
    gap = max(event.span.start, span.start) - min(event.span.end, span.end)
    return gap, _Placed(span, name, head, _names_beside(side, span), event.kind)


def _names_beside(side: Annotation, venue: Span) -> frozenset[str]:
    """The names that tell which building it is: the *Carver* library, the university *of Lodden*."""
    return frozenset(
        token.term
        for token in side.tokens
        if token.capital
        and token.start > side.passage.start
        and (venue.end < token.start <= venue.end + OF or venue.start - CLOSE <= token.end < venue.start)
    )
