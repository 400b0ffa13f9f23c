"""The quoted stretches of a text, with the paragraphs that a long quotation runs through.

Knows straight and curly, double and single marks, guillemets, and the doubled straight single marks of old
news wires; tells apostrophes from single quotation marks. Who speaks is for ``attributions``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from reader.vocabulary.span import Span


class Quotation(NamedTuple):
    """One quoted stretch inside one paragraph."""

    span: Span
    """With its marks."""
    inner: Span
    """Without them."""
    depth: int
    """0 for a quotation of the text's own, 1 for one inside a quotation."""
    closed: bool
    """It has a closing mark in this paragraph."""
    resumes: bool
    """It carries on the quotation that the paragraph before left open."""
    scare: bool
    """A word or few set apart, no utterance: the “reform”, so-called 'experts'."""


MOST_WORDS_OF_SCARE = 3
"""Longer stretches are quoted for what they say; words."""

_MARK = re.compile("''|``|[\"“”„«»‘’‚']")
_BREAK = re.compile(r"\n[ \t\r\f\v]*\n\s*")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_ELISION = re.compile(
    r"(?:\d\ds?|em|er|im|til|till|tis|twas|cause|bout|round|n|cos|sup|neath)\b", re.IGNORECASE
)
_OPENERS = {"“": "”", "„": "”", "«": "»", "``": "''"}
_CLOSERS = frozenset("”»")
_BEFORE_OPENING = frozenset(" \t\n\r\f\v\u00a0\u2009\u202f([{—–-/:;,“\"‘'«…")
_ENDS = frozenset(".,!?…;:")


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Paragraphs as blank lines part them; lines where the text has no blank line."""
    breaks = _BREAK if _BREAK.search(text) else re.compile(r"\n")
    spans: list[Span] = []
    at = 0
    for gap in breaks.finditer(text):
        spans.append(Span(at, gap.start()))
        at = gap.end()
    spans.append(Span(at, len(text)))
    return tuple(span for span in spans if span.end > span.start)


def quotations(text: str, paragraphs: Sequence[Span] | None = None) -> tuple[Quotation, ...]:
    """Every quoted stretch in reading order, nested ones after the one that holds them.

    ``paragraphs`` are stretches of ``text``; without them blank lines part the paragraphs. A quotation that
    is open at the end of a paragraph ends there, and the next paragraph's, if it opens one at once, resumes
    it.
    """
    found: list[Quotation] = []
    left_open = ""
    for paragraph in paragraph_spans(text) if paragraphs is None else paragraphs:
        inside, left_open = _in_paragraph(text, paragraph, left_open)
        found += inside
    return tuple(found)


class _Open(NamedTuple):
    """A quotation that waits for its closing mark."""

    start: int
    """Of the mark."""
    inner: int
    """After the mark."""
    mark: str
    """What opened it."""
    depth: int
    """Quotations around it."""


def _in_paragraph(text: str, paragraph: Span, left_open: str) -> tuple[list[Quotation], str]:
    """The quotations of one paragraph, and the mark of the one that it leaves open."""
    marks = [(m.start(), m.group()) for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
    if not marks:
        return [], ""
    closers = [at for at, mark in marks if mark in "'’" and _can_close(text, at, paragraph)]
    first = (
        paragraph.start
        + len(text[paragraph.start : paragraph.end])
        - len(text[paragraph.start : paragraph.end].lstrip())
    )
    done: list[Quotation] = []
    stack: list[_Open] = []
    for at, mark in marks:
        after = at + len(mark)
        if stack and _closes(text, at, mark, stack, closers, paragraph):
            while not _same_sort(stack[-1].mark, mark):
                stack.pop()
            done.append(_quotation(text, stack.pop(), at, after, first, left_open))
        elif len(stack) < 2 and _opens(text, at, mark, stack, closers, paragraph):
            stack.append(_Open(at, after, mark, len(stack)))
    remaining = stack[0] if stack and _is_double(stack[0].mark) else None
    if remaining is not None:
        done.append(_quotation(text, remaining, paragraph.end, paragraph.end, first, left_open))
    done.sort(key=lambda q: (q.span.start, -q.span.end))
    return done, remaining.mark if remaining is not None else ""


def _quotation(text: str, opened: _Open, end: int, after: int, first: int, left_open: str) -> Quotation:
    """The value for a quotation that ends at ``end``, its closing mark before ``after``."""
    inner = Span(opened.inner, end)
    resumes = opened.start == first and bool(left_open) and _same_sort(left_open, opened.mark)
    return Quotation(
        span=Span(opened.start, after),
        inner=inner,
        depth=opened.depth,
        closed=after > end,
        resumes=resumes,
        scare=after > end and opened.start != first and _is_scare(text, inner, after),
    )


def _is_scare(text: str, inner: Span, after: int) -> bool:
    """Whether few words without a stop of their own are set apart inside a sentence."""
    if inner.end - inner.start > 60:
        return False
    words = _WORD.findall(text, inner.start, inner.end)
    if not 0 < len(words) <= MOST_WORDS_OF_SCARE or text[inner.end - 1] in _ENDS:
        return False
    return not (text[inner.start].isupper() and text[after : after + 1] in ("", "\n"))


def _is_double(mark: str) -> bool:
    return mark in ('"', "''", "``", "“", "”", "„", "«", "»")


def _same_sort(opening: str, closing: str) -> bool:
    """Whether the two marks can belong together; typists mix straight and curly ones."""
    if opening == "«" or closing == "»":
        return opening == "«" and closing in "«»"
    return _is_double(opening) == _is_double(closing)


def _opens(text: str, at: int, mark: str, stack: list[_Open], closers: list[int], paragraph: Span) -> bool:
    """Whether the mark begins a quotation here."""
    after = at + len(mark)
    if stack and _same_sort(stack[-1].mark, mark):
        return False
    if mark in _OPENERS:
        return True
    if mark in _CLOSERS or after >= paragraph.end or text[after].isspace():
        return False
    before = text[at - 1] if at > paragraph.start else " "
    if before not in _BEFORE_OPENING:
        return False
    if mark in ('"', "''"):
        return True
    if mark in "’'‘‚" and _ELISION.match(text, after):
        return False
    place = bisect_left(closers, after)
    return mark != "’" and place < len(closers)


def _closes(text: str, at: int, mark: str, stack: list[_Open], closers: list[int], paragraph: Span) -> bool:
    """Whether the mark ends a quotation that is open."""
    sorts = [_same_sort(opened.mark, mark) for opened in stack]
    if not any(sorts) or mark in ("“", "„", "‘", "«", "``"):
        return False
    if mark in "'’":
        return sorts[-1] and _ends_single(text, at, closers, paragraph)
    if mark in _CLOSERS:
        return True
    before, after = text[at - 1], text[at + len(mark) : at + len(mark) + 1]
    looks_opening = before.isspace() and after.isalnum()
    return not looks_opening


def _can_close(text: str, at: int, paragraph: Span) -> bool:
    """Whether a single mark can end a quotation: no letter follows, something stands before."""
    after = text[at + 1] if at + 1 < paragraph.end else " "
    before = text[at - 1] if at > paragraph.start else " "
    return not after.isalnum() and not before.isspace()


def _ends_single(text: str, at: int, closers: list[int], paragraph: Span) -> bool:
    """Whether the single mark ends a quotation and is no plural's apostrophe (the miners' lamps)."""
    if not _can_close(text, at, paragraph):
        return False
    after = text[at + 1] if at + 1 < paragraph.end else "."
    if text[at - 1] not in "sS" or after != " ":
        return True
    follows = text[at + 2 : at + 3]
    later = bisect_left(closers, at + 1)
    return not (follows.islower() and later < len(closers) and "‘" not in text[at : closers[later]])
