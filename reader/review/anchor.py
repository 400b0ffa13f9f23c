"""A passage as it is remembered: enough of it to be found again in an article that has changed."""

from __future__ import annotations

from typing import NamedTuple


class Anchor(NamedTuple):
    """One passage, or a whole source where ``text`` is empty."""

    file: str
    """Name of the article's file, without its folder."""
    title: str
    """Headline of the article."""
    sha256: str
    """Of the file's bytes, in hexadecimal."""
    start: int = 0
    """Offset of the passage in the source's decoded text."""
    end: int = 0
    """Offset one past its end."""
    text: str = ""
    """The passage itself, whole."""
    before: str = ""
    """The end of the passage before it; empty at the top."""
    after: str = ""
    """The beginning of the passage after it; empty at the end."""
