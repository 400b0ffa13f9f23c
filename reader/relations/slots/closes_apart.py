"""Two figures at which one market day ended: closed down 17%, ended the session 9% lower.

The figure of the low or of the opening, which stands beside it, is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.language.quantity_agreement import agrees
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.pointed import pointed

LINKED = 0.4
"""Score from which the passages tell of one share, if they name it both."""

_CLOSED = re.compile(
    r"\b(?:clos(?:e|es|ed|ing)|"
    r"end(?:s|ed|ing)?(?: up)? (?:the )?(?:session|day|week|trading|day['’]s trading)|"
    r"finish(?:es|ed|ing)?|settled)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
"""What stands before the figure of the close, up to it."""

_KINDS = frozenset({QuantityKind.PERCENT, QuantityKind.MONEY, QuantityKind.POINTS})


def closes_apart(pair: Pair) -> Iterator[Finding]:
    """The figure of the close in each passage, where they are two and the passages name one share."""
    if pair.likeness < LINKED or not pair.shared_names:
        return
    for a in _closes(pair.a):
        for b in _closes(pair.b):
            if a.kind is b.kind and not agrees(a, b) and not _is_told(pair.a, b) and not _is_told(pair.b, a):
                note = "two figures for what looks like one close of trading: “{a}” / “{b}”"
                yield pointed("number", a.span, b.span, note, once=True)


def _closes(side: Annotation) -> list[Quantity]:
    text, at = side.passage.text, side.passage.start
    return [
        figure
        for figure in side.quantities
        if figure.kind in _KINDS and _CLOSED.search(text[: figure.span.start - at]) is not None
    ]


def _is_told(side: Annotation, figure: Quantity) -> bool:
    """Whether the passage has the other one's figure as its own close, beside another."""
    return any(one.kind is figure.kind and one.value == figure.value for one in _closes(side))
