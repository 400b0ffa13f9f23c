"""The words of a text as the search for voices sees them: sentence by sentence, with the quotation each is
in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.quoted_stretches import QuotedStretches
from reader.vocabulary.span import Span

_TOKEN = re.compile(
    r"``|''|[A-Za-z](?:\.[A-Za-z])+\.?|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|Rev|St|Prof|Jr|Sr)\.|"
    r"[$£€]?\d[\d.,:]*\d|\w+(?:[.’'‑-]\w+)*|--+|[^\w\s]"
)

OPEN = "“"
"""Stands for every opening mark of a quotation in ``Token.low``."""

CLOSE = "”"
"""Stands for every closing one."""


class Token(NamedTuple):
    """One word or mark."""

    start: int
    """First character."""
    end: int
    """One past the last."""
    low: str
    """In lower case, apostrophes straight; quotation marks as ``OPEN`` and ``CLOSE``."""
    quote: int
    """Number of the utterance quotation that it stands in, −1 for none."""
    upper: bool
    """It begins with a capital or a figure."""


class Sentence(NamedTuple):
    """The words of one sentence."""

    tokens: list[Token]
    """In order."""
    span: Span
    """In the text."""
    paragraph: int
    """Number of its paragraph."""


def reported_words(
    text: str, sentences: Sequence[Span], paragraphs: Sequence[int], quoted: QuotedStretches
) -> list[Sentence]:
    """The sentences in words; scare quotes count as no quotation."""
    opening = {q.span.start: n for n, q in enumerate(quoted.all)}
    closing = {q.inner.end for q in quoted.all if q.closed}
    made: list[Sentence] = []
    inside, limit = -1, -1
    for span, paragraph in zip(sentences, paragraphs, strict=True):
        tokens: list[Token] = []
        for match in _TOKEN.finditer(text, span.start, span.end):
            start, end = match.span()
            if inside >= 0 and start >= limit:
                inside = -1
            word = match.group()
            if start in opening:
                number = opening[start]
                if not quoted.all[number].scare:
                    inside, limit = number, quoted.all[number].span.end
                low = OPEN
            elif start in closing:
                low = CLOSE
            else:
                low = word.lower()
                if "’" in low:
                    low = low.replace("’", "'")
            tokens.append(Token(start, end, low, inside, word[0].isupper() or word[0].isdigit()))
        made.append(Sentence(tokens, span, paragraph))
    return made
