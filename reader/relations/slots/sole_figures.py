"""Figures of which a story has one: how many came, how many jobs go, what was paid, how high the turnout was.

What says that two figures are of one slot is the words around them, so little else need be shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_agreement import agrees
from reader.relations.figures import is_foretold, is_rest
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

MANY_TIMES = 10.0
"""Times by which two figures of one slot hardly miss each other."""

FEWEST = 20
"""People from which they are a crowd."""

_LOST = (
    r"cuts?|cutting|costs?|los(?:e|es|t|ing|s of)|axe[sd]?|axing|shed(?:s|ding)?|slash\w*|eliminat\w+|goes?|"
    r"going"
)
_WITHOUT_WORK = (
    r"los(?:e|es|t|ing) (?:their|its) (?:jobs?|livelihoods?|work)|laid off|lay(?:s|ing)? off|"
    r"mak(?:e|ing) redundant|made redundant|dismiss(?:ed|ing)|sack(?:ed|ing)|out of (?:a job|work)"
)
_COME = (
    r"came|attend(?:ed)?|turned (?:out|up)|gather(?:ed)?|march(?:ed)?|watch(?:ed)?|fill(?:ed)?|pack(?:ed)?|"
    r"rall(?:y|ied)|took to the streets|took part|turnout|were there|stayed away|walked out|went on strike"
)
_PEOPLE = (
    r"(?:[\w-]+ )?(?:people|workers|staff|nurses|teachers|students|members|fans|spectators|supporters|"
    r"visitors|demonstrators|protesters|marchers|guests|mourners)"
)


class _Slot(NamedTuple):
    """A slot by the words around its figure."""

    kinds: frozenset[QuantityKind]
    before: re.Pattern[str] | None
    """What ends right before the figure."""
    behind: re.Pattern[str] | None
    """What begins right behind it."""
    runs: bool = False
    """It is counted on while the story runs."""


def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_SLOTS = {
    "jobs": _Slot(
        frozenset({QuantityKind.COUNT}),
        _compiled(rf"\b(?:{_LOST})(?: (?:another|about|some|around|nearly|up to|as many as))?\s$"),
        _compiled(
            rf"\s(?:[\w-]+ ){{0,2}}?(?:jobs|posts|positions)\b(?! (?:were|have been|will be) created)|"
            rf"\s(?:[\w-]+ ){{0,6}}?(?:{_WITHOUT_WORK})\b"
        ),
    ),
    "crowd": _Slot(
        frozenset({QuantityKind.COUNT}),
        _compiled(
            r"\b(?:(?:crowd|audience|attendance|throng) (?:of|was|at)|watched by|in front of|drew)"
            r"(?: (?:about|some|nearly|over))?\s$"
        ),
        _compiled(rf"\s(?:{_PEOPLE}\s)?(?:had |have )?(?:{_COME})\b"),
    ),
    "turnout": _Slot(
        frozenset({QuantityKind.PERCENT}),
        _compiled(
            r"\bturnout (?:\w+ ){0,3}?(?:was|of|at|reached|to|came to)(?: (?:about|just|only|some))?\s$"
        ),
        _compiled(
            r"\s(?:turnout|of (?:those|the|all|eligible|registered)? ?(?:[\w-]+ ){0,4}?(?:voted|did so|cast|"
            r"turned out|went to the polls|took part))\b"
        ),
    ),
    "price": _Slot(
        frozenset({QuantityKind.MONEY}),
        _compiled(
            r"\b(?:(?:purchase )?price (?:was|is|of|came to)|(?:pays?|paid|paying)(?: it| them)?|"
            r"bought (?:\w+ )?for|sold (?:\w+ ){0,4}for|changed hands for|went for|fetched|knocked down for)"
            r"(?: (?:about|some|nearly|just over|just under))?\s$"
        ),
        None,
    ),
    "damage": _Slot(
        frozenset({QuantityKind.MONEY}),
        _compiled(
            r"\bdamage (?:[\w-]+ ){0,4}?(?:at|of|worth|was|to)(?: (?:about|some|nearly|over|more than))?\s$"
        ),
        _compiled(r"(?: worth)? (?:of|in) damage\b"),
    ),
    "demand": _Slot(
        frozenset({QuantityKind.PERCENT}),
        _compiled(
            r"\b(?:ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|"
            r"call(?:s|ed|ing)? for|claim(?:s|ed|ing)?)(?: (?:an?|pay|wage|rise|increase|of|raise|at least|"
            r"about|another|wages|salaries|more|higher)){0,6}\s$"
        ),
        None,
    ),
    "jail": _Slot(
        frozenset({QuantityKind.DURATION}),
        _compiled(
            r"\b(?:sentenced (?:[\w-]+ ){0,6}?to|jailed (?:\w+ ){0,3}?for|imprisoned for|sent down for|"
            r"to (?:prison|jail)(?: \w+){0,2}? for|behind bars for|given)(?: (?:a|about|at least))?\s$"
        ),
        _compiled(
            r"[’']?(?: in (?:prison|jail|custody)| behind bars| (?:of )?imprisonment|"
            r"[- ](?:jail|prison|custodial) (?:term|sentence))\b"
        ),
    ),
    "margin": _Slot(
        frozenset({QuantityKind.COUNT}),
        _compiled(
            r"\b(?:majority|margin) (?:of|was)(?: (?:just|only|about|some))?\s$|"
            r"\b(?:lead|edge) (?:[\w-]+ ){0,4}?(?:of|was)(?: (?:just|only|about|some))?\s$|"
            r"\bby(?: (?:just|only|about|some))?\s(?=$)"
        ),
        _compiled(r"(?!\s(?:points|goals|seconds|minutes|metres|seats))"),
    ),
}
"""By name."""

_ANY = "thing"
"""Stands for the noun of either figure, which may be told by two words."""

_FORESEEN = frozenset({"jobs", "demand", "jail"})
"""Slots of what is announced, asked for or still to be served."""

_BOTH = frozenset({"margin"})
"""Slots of which the words before and those behind must both stand there."""

_VOTED = re.compile(r"\b(?:vote[ds]?|voting|ballot|majority|election|referendum|poll)\b", re.IGNORECASE)
_TO = re.compile(r"\s?(?:to|against|[-–])\s?", re.IGNORECASE)
"""What stands between the two figures of a vote."""


class _Sole(NamedTuple):
    """A figure of a slot."""

    name: str
    figure: Quantity


def sole_figures(pair: Pair) -> Iterator[Finding]:
    """The figures of one slot that cannot both be true."""
    theirs = {one.name: one.figure for one in _told(pair.b)}
    if all(any(one.kind is QuantityKind.SPLIT for one in side.quantities) for side in (pair.a, pair.b)):
        theirs.pop("margin", None)  # Two votes are compared as votes.
    for name, ours in ((one.name, one.figure) for one in _told(pair.a)):
        other = theirs.get(name)
        if other is None or not _exclude(ours, other):
            continue
        if is_rest(pair.a, ours) or is_rest(pair.b, other) or _are_of_two(pair, ours, other):
            continue
        if name not in _FORESEEN and is_foretold(pair.a, ours) is not is_foretold(pair.b, other):
            continue
        found = pointed(
            "number",
            ours.span,
            other.span,
            f"two figures for what a story has once ({name}): “{{a}}” / “{{b}}”",
            changing=_SLOTS[name].runs,
        )
        yield found._replace(alone=True)


def _are_of_two(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether a name stands in either clause that the other passage lacks: two matches, two firms."""
    mine, yours = _names_beside(pair.a, ours), _names_beside(pair.b, theirs)
    return bool(mine and yours) and not mine & pair.b.terms and not yours & pair.a.terms


def _names_beside(side: Annotation, figure: Quantity) -> frozenset[str]:
    return side.names & terms_in(side, clause_at(side, figure.span.start))


def sole_keys(side: Annotation) -> Iterator[str]:
    """The slots of the passage's figures as an index knows them."""
    for one in _told(side):
        yield f"alone {one.name}"


def _exclude(ours: Quantity, theirs: Quantity) -> bool:
    if ours.kind is not theirs.kind or (ours.unit != theirs.unit and ours.kind is not QuantityKind.DURATION):
        return False
    small, great = sorted((ours.value, theirs.value))
    if small <= 0 or great > MANY_TIMES * small:
        return False
    ours, theirs = (one._replace(noun=_ANY, slot=None, change="") for one in (ours, theirs))
    return not agrees(ours, theirs)


@remembered
def _told(side: Annotation) -> list[_Sole]:
    """The slots that the passage fills with one figure each."""
    found: dict[str, list[Quantity]] = {}
    for figure in side.quantities:
        if figure.part or figure.increment or figure.precision is Precision.VAGUE:
            continue
        for name in _names(side, figure):
            found.setdefault(name, []).append(figure)
    margin = _margin(side)
    if margin is not None and "margin" not in found:
        found["margin"] = [margin]
    return [_Sole(name, figures[0]) for name, figures in found.items() if len(figures) == 1]


def _names(side: Annotation, figure: Quantity) -> Iterator[str]:
    clause = clause_at(side, figure.span.start)
    before = side.words(Span(clause.start, figure.span.start))
    behind = side.words(Span(figure.span.end, max(clause.end, figure.span.end)))
    for name, slot in _SLOTS.items():
        if figure.kind not in slot.kinds or (name == "crowd" and figure.value < FEWEST):
            continue
        told = [
            slot.before is not None and slot.before.search(before) is not None,
            slot.behind is not None and slot.behind.match(behind) is not None,
        ]
        if all(told) or (any(told) and name not in _BOTH):
            yield name


def _margin(side: Annotation) -> Quantity | None:
    """By how many votes the one side won, where both are told."""
    votes = [one for one in side.quantities if one.kind is QuantityKind.SPLIT]
    if len(votes) == 1 and votes[0].other is not None:
        return _by(votes[0], abs(votes[0].value - votes[0].other))
    counts = [one for one in side.quantities if one.kind is QuantityKind.COUNT]
    if len(counts) != 2 or _VOTED.search(side.passage.text) is None:
        return None
    if _TO.fullmatch(side.words(Span(counts[0].span.end, counts[1].span.start))) is None:
        return None
    whole = counts[0]._replace(span=Span(counts[0].span.start, counts[1].span.end))
    return _by(whole, abs(counts[0].value - counts[1].value))


def _by(votes: Quantity, value: float) -> Quantity:
    return votes._replace(
        kind=QuantityKind.COUNT, value=value, low=value, high=value, other=None, precision=Precision.EXACT
    )
