"""Text from outside on one line: safe to show, white space collapsed, cut to a length at word bounds."""

from __future__ import annotations

from reader.printable import printable

CUT = "…"
"""Stands where text was left out."""

LONGEST_WORD = 24
"""Characters that a cut may move to reach a word's bound; a longer word is cut in the middle."""


def one_line(text: str, *, limit: int | None = None, keep: tuple[int, int] = (0, 0)) -> str:
    """``text`` on one line; with ``limit``, about that many characters of it and a mark where it was cut.

    ``keep`` is the stretch of ``text`` that has to stay, as far as it fits; without one the beginning does.
    """
    if limit is None or len(text) <= limit:
        return " ".join(printable(text).split())
    start, end = _window(text, limit, keep)
    before = CUT if text[:start].strip() else ""
    after = CUT if text[end:].strip() else ""
    return f"{before}{' '.join(printable(text[start:end]).split())}{after}"


def _window(text: str, limit: int, keep: tuple[int, int]) -> tuple[int, int]:
    first, last = keep
    if last <= limit:
        start = 0
    elif last - first >= limit:
        start = first
    else:
        start = max(0, min(first - (limit - (last - first)) // 2, len(text) - limit))
    end = min(len(text), start + limit)
    if start > 0:
        space = text.find(" ", start, min(start + LONGEST_WORD, first))
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", max(end - LONGEST_WORD, start, last if last <= end else 0), end + 1)
        end = space if space > start else end
    return start, end
