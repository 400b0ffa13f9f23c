"""How many cells a text takes, and cutting it to a number of them."""

from __future__ import annotations

import re

from rich.cells import cell_len, split_graphemes

ODD_WIDTH = re.compile(
    "[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199"
    "\u2260\u225f\u2500-\u25fc]"
)
"""A character that may not be exactly one cell wide; everything else is, and most articles hold no other."""

ELLIPSIS = "…"


def cell_width(text: str) -> int:
    """Cells that the text takes."""
    return cell_len(text) if ODD_WIDTH.search(text) else len(text)


def cut(text: str, width: int) -> str:
    """The longest beginning of the text that takes at most ``width`` cells; no cluster is torn."""
    if not ODD_WIDTH.search(text):
        return text[: max(0, width)]
    taken = end = 0
    for _, stop, cells in split_graphemes(text)[0]:
        if taken + cells > width:
            break
        taken, end = taken + cells, stop
    return text[:end]


def fit(text: str, width: int) -> str:
    """The text in exactly ``width`` cells: padded with blanks, or cut with an ellipsis."""
    have = cell_width(text)
    if have > width:
        text = cut(text, width - 1).rstrip() + ELLIPSIS if width > 0 else ""
        have = cell_width(text)
    return text + " " * (width - have)


def shorten(text: str, width: int) -> str:
    """The text in at most ``width`` cells, cut at a word where one is near, with an ellipsis."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    head = cut(text, width - 1)
    word = head.rfind(" ")
    if word > len(head) * 2 // 3:
        head = head[:word]
    return head.rstrip(" ,;:–—-") + ELLIPSIS
