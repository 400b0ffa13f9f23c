"""A decoded text into paragraphs, by empty lines and by lines that stand for themselves.

Lines that were only wrapped to a width are one paragraph; a heading glued to the paragraph below it is not.
What a paragraph is in the article is for ``boilerplate``.
"""

from __future__ import annotations

from collections.abc import Iterable

from reader.late_pattern import LatePattern
from reader.sources.article import Paragraph

NARROWEST_WRAP = 45
"""Characters: no text is wrapped narrower."""

WIDEST_WRAP = 110
"""Characters: lines longer than this were not wrapped."""

_ITEM = LatePattern(r"(?:[-*•·–—‣▪◦]|\(?\d{1,2}[.)])\s")
"""How an item of a list begins."""


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of ``text`` in order; together they hold every character that is not blank."""
    lines = _lines(text)
    width = _wrap_width(lines)
    found: list[Paragraph] = []
    before: Paragraph | None = None
    for line in lines:
        if before is not None and _is_wrapped(text, before, line, width):
            found[-1] = Paragraph(found[-1].start, line.end)
        else:
            found.append(line)
        before = line
    return tuple(found)


def _lines(text: str) -> list[Paragraph]:
    """The lines that are not blank, trimmed."""
    found: list[Paragraph] = []
    start = 0
    for line in text.splitlines(keepends=True):
        length = len(line.rstrip())
        lead = len(line) - len(line.lstrip())
        if length > lead:
            found.append(Paragraph(start + lead, start + length))
        start += len(line)
    return found


def _wrap_width(lines: Iterable[Paragraph]) -> int:
    """The longest line where the whole text was wrapped to a width, 0 where it was not."""
    longest = max((line.end - line.start for line in lines), default=0)
    return longest if NARROWEST_WRAP <= longest <= WIDEST_WRAP else 0


def _is_wrapped(text: str, before: Paragraph, line: Paragraph, width: int) -> bool:
    """Whether the line carries on the one before it: it starts small, or would not have fitted there."""
    breaks = len(f"{text[before.end : line.start]}.".splitlines()) - 1
    if breaks != 1 or _ITEM.match(text, line.start):
        return False
    upper, lower = text[before.start : before.end], text[line.start : line.end]
    if upper[0] == "#" or lower[0] in "#=>|" or not lower.strip("-=*_~ "):
        return False
    if upper[-1] not in '.!?…:”"' and lower[:1].islower():
        return len(upper) >= NARROWEST_WRAP
    if not width or lower.startswith(upper) or upper.startswith(lower):
        return False
    return len(upper) + 1 + len(lower.split(None, 1)[0]) > width
