"""A passage's text as the screen shows it: safe, on one line, as long as the original."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.printable import NOTHING, printable

_BLANK_AFTER_BLANK = re.compile("(?<=[ \u00a0])[ \u00a0]+")

_KEPT = 1024
"""Texts of which the shown form is remembered: more than a screen holds, far fewer than a long story has."""


@lru_cache(maxsize=_KEPT)
def shown_text(text: str) -> str:
    """The text made printable, of every run of blanks the first alone wide.

    As long as ``text``, so that spans into the source need no translation.
    """
    shown = printable(text)
    if "  " in shown or "\u00a0" in shown:
        shown = _BLANK_AFTER_BLANK.sub(lambda run: NOTHING * len(run[0]), shown.replace("\u00a0", " "))
    return shown
