"""Text from outside, made safe to show: the one door to the screen and to every file we write.

Every character becomes exactly one character, so offsets into the text stay right.
"""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands for what would change the direction or the meaning of the text around it."""

NOTHING = "\N{WORD JOINER}"
"""Stands for invisible marks; no cell wide and without effect."""

_WHITE_SPACE = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_INVISIBLE = "\u00ad\u200e\u200f\u061c\ufeff"

_ODD = (
    "[\\x00-\\x1f\\x7f-\\x9f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""Control characters, line separators, marks without width, bidirectional embeddings, overrides and isolates,
lone surrogates, interlinear annotation, tags."""


def printable(text: str) -> str:
    """The text with control characters made visible, direction overrides replaced, white space as blanks.

    Control characters become their Unicode pictures (ESC is shown as ␛); bidirectional embeddings, overrides
    and isolates, tag characters and lone surrogates become U+FFFD; marks without width become a word joiner.
    The result is as long as the text.
    """
    return text if text.isprintable() else re.sub(_ODD, _shown, text)


def _shown(match: re.Match[str]) -> str:
    letter = match[0]
    if letter in _WHITE_SPACE:
        return " "
    if letter in _INVISIBLE:
        return NOTHING
    if letter < " ":
        return chr(0x2400 + ord(letter))
    return "\N{SYMBOL FOR DELETE}" if letter == "\x7f" else REPLACEMENT
