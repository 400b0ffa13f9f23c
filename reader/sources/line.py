"""A paragraph as the rules for headlines, captions and adverts look at it."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.late_pattern import LatePattern
from reader.sources.article import Hint

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_FINAL = (*".!?…。！？", *(mark + " " for mark in ".!?…。！？"))
_CLOSERS = "\"'”’“‘»)]*_"
"""What may stand behind a final mark."""
_ABBREVIATED = LatePattern(r"(?:\b[A-Z]\.[A-Z]|\b[ap]\.m|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|St))\.\Z")
_ANCHOR = LatePattern(r"!?\[([^\]\[\n]{0,300})\]\([^)\n]{0,300}\)")


class Line(NamedTuple):
    """One paragraph's text with what the rules ask of it."""

    text: str
    """Trimmed, white space as single blanks, without the marks of Markdown headings and emphasis."""
    words: tuple[str, ...]
    """Its words in lower case, straight apostrophes."""
    ends: bool
    """It ends as a sentence does."""
    hint: Hint
    """What the format said of it."""

    @property
    def key(self) -> str:
        """The words in a row: two lines with one key say the same."""
        return " ".join(self.words)


LONGEST_TITLE = 14
"""Words up to which a line that ends in an abbreviation may be a title without a final stop."""

LONGEST_LOOKED_AT = 1000
"""Characters of a paragraph that the rules look at, half from each end; a longer one is prose anyway."""


def line(text: str, hint: Hint = Hint.NONE) -> Line:
    """The view of a paragraph's ``text``."""
    if len(text) > LONGEST_LOOKED_AT:
        text = text[: LONGEST_LOOKED_AT // 2] + " " + text[-LONGEST_LOOKED_AT // 2 :]
    plain = " ".join(text.split())
    if plain[:1] in "#*_>":
        plain = plain.lstrip("#>").strip()
        if plain[:1] in ("*", "_") and plain[-1:] == plain[:1]:
            plain = plain.strip("*_")
    if "](" in plain:
        plain = _ANCHOR.sub(r"\1", plain)
    words = tuple(_WORD.findall(plain.lower().replace("’", "'")))
    return Line(plain, words, plain[-12:].rstrip(_CLOSERS).endswith(_FINAL), hint)


def as_title(line: Line) -> Line:
    """The same line where a headline may stand: the point of an abbreviation at its end is no final stop."""
    if line.text[-1:] != "." or len(line.words) > LONGEST_TITLE or _ABBREVIATED.search(line.text) is None:
        return line
    return line._replace(ends=False)
