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
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_INVISIBLE = "\u00ad\ufeff"

_TABLE: dict[int, str] = {code: chr(0x2400 + code) for code in range(0x20)}
_TABLE |= {0x7F: "\N{SYMBOL FOR DELETE}"}
_TABLE |= dict.fromkeys(range(0x80, 0xA0), REPLACEMENT)
_TABLE |= dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)],
    REPLACEMENT,
)
_TABLE |= dict.fromkeys(range(0xD800, 0xE000), REPLACEMENT)
_TABLE |= dict.fromkeys(map(ord, _DIRECTION_MARKS + _INVISIBLE), NOTHING)
_TABLE |= dict.fromkeys(map(ord, _WHITE_SPACE), " ")

_ODD = re.compile("[" + re.escape("".join(map(chr, sorted(_TABLE)))) + "]")


def printable(text: str) -> str:
    """The text with control characters made visible, direction overrides replaced, white space as blanks.

    Control characters become their Unicode pictures (ESC is shown as ␛); bidirectional embeddings, overrides
    and isolates, tag characters and lone surrogates become U+FFFD; marks without width become a word joiner.
    The result is as long as the text.
    """
    return text.translate(_TABLE) if _ODD.search(text) else text
