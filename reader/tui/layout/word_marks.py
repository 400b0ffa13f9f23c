"""Which words of the current fact are quiet, and which stand out, each kind by a mark of its own.

Quiet is what another source says too. What the relation rests on stands out, and so do figures, dates, names
and negations that only one side has. What the words mean is for ``language``; how a mark looks for
``column_row``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import IntEnum
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.layout.marks import LONGEST_EVIDENCE, QUIET, gravest_links
from reader.vocabulary.span import Span

if TYPE_CHECKING:
    from reader.language.tokens import Token
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group


class MarkKind(IntEnum):
    """What sort of word is marked."""

    QUIET = 0
    """Said by another source too."""
    FIGURE = 1
    TIME = 2
    NAME = 3
    NEGATION = 4
    LOADED = 5
    OTHER = 6
    """Whatever else a relation rests on: a status, an outcome, a reporting word, an utterance."""


_KINDS = {
    "number": MarkKind.FIGURE,
    "rank": MarkKind.FIGURE,
    "grade": MarkKind.FIGURE,
    "money": MarkKind.FIGURE,
    "date": MarkKind.TIME,
    "order": MarkKind.TIME,
    "person": MarkKind.NAME,
    "place": MarkKind.NAME,
    "role": MarkKind.NAME,
    "speaker": MarkKind.NAME,
    "negation": MarkKind.NEGATION,
    "denial": MarkKind.NEGATION,
    "stance": MarkKind.NEGATION,
    "wording": MarkKind.LOADED,
}
"""By the kind of evidence; every other is ``OTHER``."""


class Mark(NamedTuple):
    """A stretch of a passage that is drawn apart."""

    span: Span
    """In the passage's own text."""
    kind: MarkKind
    """What sort of word it is."""
    proves: bool = False
    """The relation rests on it."""


class _Part(NamedTuple):
    """The part of a passage that is in the fact, read for its words."""

    passage: str
    source: str
    start: int
    """In the passage's own text."""
    text: str
    tokens: Sequence[Token]
    terms: frozenset[str]
    denials: Sequence[Span]
    """The words that deny something."""


def parts_of(comparison: Comparison, group: Group) -> dict[str, list[Span]]:
    """For each member's passage id the parts of its own text that are meant, in order."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for passage, start, end in group.members:
        at = comparison.passage_of[passage].start
        found[passage].append(Span(start - at, end - at))
    return {passage: sorted(spans) for passage, spans in found.items()}


def word_marks(comparison: Comparison, group: Group, pivot: str | None = None) -> dict[str, list[Mark]]:
    """For each member's passage id its marks in order, never overlapping.

    With a ``pivot`` that has the fact the words are held against the pivot's, those of the pivot against all.
    """
    parts = _read(comparison, group)
    proofs = _proofs(comparison, group, pivot)
    has_pivot = any(part.source == pivot for part in parts)
    found: defaultdict[str, list[Mark]] = defaultdict(list)
    for passage, marks in proofs.items():
        found[passage] += marks
    for part in parts:
        others = [
            other
            for other in parts
            if other.source != part.source
            and (not has_pivot or part.source == pivot or other.source == pivot)
        ]
        said = frozenset[str]().union(*(other.terms for other in others))
        found[part.passage] += _particulars(part, said, all(other.denials for other in others))
        found[part.passage] += _quiet(part, said)
    lengths = {one: len(comparison.passage_of[one].text) for one in found}
    return {passage: _apart(marks, lengths[passage]) for passage, marks in found.items()}


def _read(comparison: Comparison, group: Group) -> list[_Part]:
    from reader.language.negation import negations
    from reader.language.tokens import tokens

    read = []
    for member in group.members:
        passage = comparison.passage_of[member.passage]
        start = member.start - passage.start
        text = passage.text[start : member.end - passage.start]
        words = tokens(text)
        terms = frozenset(word.term for word in words)
        denials = [one.operator for one in negations(text) if one.flips]
        read.append(_Part(passage.id, passage.source, start, text, words, terms, denials))
    return read


def _proofs(comparison: Comparison, group: Group, pivot: str | None) -> Mapping[str, list[Mark]]:
    found: defaultdict[str, list[Mark]] = defaultdict(list)
    for link in gravest_links(comparison, group, pivot):
        for kind, a, b, _ in link.evidence:
            if kind in QUIET:
                continue
            for passage, span in ((link.a, a), (link.b, b)):
                if span is not None and 0 < span.end - span.start <= LONGEST_EVIDENCE:
                    at = comparison.passage_of[passage].start
                    own = Span(span.start - at, span.end - at)
                    found[passage].append(Mark(own, _KINDS.get(kind, MarkKind.OTHER), proves=True))
    return found


def _particulars(part: _Part, said: Set[str], all_deny: bool) -> Iterable[Mark]:
    """Figures, dates and names that the others have not ``said``, and denials unless they all deny."""
    from reader.language.tokens import TokenKind

    kinds = {
        TokenKind.NUMBER: MarkKind.FIGURE,
        TokenKind.DATE: MarkKind.TIME,
        TokenKind.COUNTRY: MarkKind.NAME,
    }
    for token in part.tokens:
        if token.term in said:
            continue
        kind = kinds.get(token.kind)
        if kind is None and token.capital and not _begins(part.text, token.start):
            kind = MarkKind.NAME
        if kind is not None:
            yield Mark(Span(part.start + token.start, part.start + token.end), kind)
    if not all_deny:
        for start, end in part.denials:
            yield Mark(Span(part.start + start, part.start + end), MarkKind.NEGATION)


def _begins(text: str, at: int) -> bool:
    """Does a sentence or a quotation begin there, so that its capital says nothing?"""
    before = text[:at].rstrip(" ")
    return not before or before[-1] in "“‘\"'.!?:—("


def _quiet(part: _Part, said: Set[str]) -> Iterable[Mark]:
    """The words that another source has too, with what is of no weight between two such."""
    start = end = -1
    for token in part.tokens:
        if token.term in said:
            start, end = (token.start if start < 0 else start), token.end
        elif start >= 0:
            yield Mark(Span(part.start + start, part.start + end), MarkKind.QUIET)
            start = -1
    if start >= 0:
        yield Mark(Span(part.start + start, part.start + end), MarkKind.QUIET)


def _apart(marks: Sequence[Mark], length: int) -> list[Mark]:
    """The marks in order, cut so that none overlaps: what proves wins, then what stands out."""
    shown = bytearray(length)
    # What counts for more is written later, over the rest.
    for (start, end), kind, proves in sorted(marks, key=_WEIGHT):
        stop = min(end, length)
        shown[start:stop] = bytes((1 + 2 * kind + proves,)) * (stop - start)
    return [
        Mark(Span(*run.span()), _EACH_KIND[run[0][0] - 1 >> 1], run[0][0] % 2 == 0)
        for run in _RUN.finditer(shown)
    ]


_WEIGHT = itemgetter(2, 1)
"""Of a mark, least first."""

_EACH_KIND = tuple(MarkKind)

_RUN = re.compile(rb"([^\0])\1*", re.DOTALL)
"""Characters with one mark: a byte each, odd where the mark proves nothing, 0 for none."""
