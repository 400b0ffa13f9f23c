"""A text cut into words, figures and signs with their offsets; nothing is folded, only blanks are left out.

This is the raw material of figures and dates, where ``a.m.``, ``%`` and a missing blank matter. The tokens by
which passages are matched, with stems and classes, are made elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_PIECE = re.compile(
    r"""(?:[^\W\d_]\.){2,}            # a.m., U.S.
    | \d+(?:[.,:]\d+)*                # 1,140  14.2  17:42
    | ['’]s\b                         # the possessive
    | [^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*
    | \S""",
    re.VERBOSE,
)


class Word(NamedTuple):
    """A word, a figure or one sign."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset one past its last."""
    text: str
    """As printed."""
    lower: str
    """In lower case, typographic apostrophes made straight."""


@lru_cache(maxsize=4)
def words(text: str) -> tuple[Word, ...]:
    """The words, figures and signs of ``text`` in order; a hyphen stands alone."""
    make = Word._make
    return tuple(
        [
            make((m.start(), m.end(), piece := m[0], piece.lower().replace("’", "'")))
            for m in _PIECE.finditer(text)
        ]
    )


def low_at(words: Sequence[Word], at: int) -> str:
    """The word at an index in lower case; empty before the first and behind the last."""
    return words[at].lower if 0 <= at < len(words) else ""
