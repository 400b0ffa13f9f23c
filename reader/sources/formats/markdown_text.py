"""Markdown: headings, images, rules and front matter are known by their marks.

A heading begins after its marks. Marks inside a sentence stay: a passage is what stands in the file.
"""

from __future__ import annotations

import re

from reader.late_pattern import LatePattern
from reader.sources.article import Article, Hint, Paragraph
from reader.sources.decoding import decoded
from reader.sources.paragraphs import paragraphs

_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
_CLOSING_MARKS = LatePattern(r"[ \t]+#+\Z")
_ITEM = LatePattern(r"(?:[-*+]|\d{1,3}[.)])\s+\S")
_IMAGE = LatePattern(r"!\[[^\]\n]*\]\([^)\n]*\)")
_RULE = LatePattern(r"(?:[-*_]\s*){3,}\Z|```|~~~|<!--|\[\^?[^\]\n]+\]:")
_LINK = LatePattern(r"[-*+>\s]*\[[^\]\n]*\]\([^)\n]*\)\s*\Z")
_UNDERLINE = LatePattern(r"=+\Z|-{2,}\Z")
_FRONT_MATTER = LatePattern(
    r"---[ \t]*\r?\n(?:[A-Za-z_-]+:[^\r\n]*\r?\n|[ \t]+[^\r\n]*\r?\n)*---[ \t]*(?:\r?\n|\Z)"
)


def read(data: bytes, *, name: str) -> Article:
    """The article that ``data`` holds.

    Raises:
        ReaderError: the bytes are no text.
    """
    text, encoding = decoded(data, name=name)
    front = _FRONT_MATTER.match(text) if text.startswith("---") else None
    body_at = front.end() if front else 0
    found: list[Paragraph] = []
    for paragraph in paragraphs(text):
        if paragraph.start < body_at:
            found.append(paragraph._replace(hint=Hint.FURNITURE))
            continue
        line = text[paragraph.start : paragraph.end]
        if _is_underline(line) and found and text.count("\n", found[-1].end, paragraph.start) == 1:
            found[-1] = found[-1]._replace(hint=Hint.HEADING)
        if (marks := _HEADING.match(line)) is not None:
            found.append(_without_marks(paragraph, line, marks))
            continue
        found.append(paragraph._replace(hint=_hint(line)))
    return Article(text, encoding, _titled(found))


def _titled(found: list[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, the first heading being the title."""
    first = next((at for at, one in enumerate(found) if one.hint is Hint.HEADING), None)
    if first is not None:
        found[first] = found[first]._replace(hint=Hint.TITLE)
    return tuple(found)


def _without_marks(paragraph: Paragraph, line: str, marks: re.Match[str]) -> Paragraph:
    closing = _CLOSING_MARKS.search(line, marks.end()) if line.endswith("#") else None
    end = paragraph.start + closing.start() if closing else paragraph.end
    return Paragraph(paragraph.start + marks.end(), end, Hint.HEADING)


def _hint(line: str) -> Hint:
    if _is_underline(line) or (line[0] in "-*_`~<[" and _RULE.match(line)):
        return Hint.FURNITURE
    if "](" in line and _LINK.match(line):
        return Hint.FURNITURE
    if line.startswith("![") and _IMAGE.match(line):
        return Hint.CAPTION
    may_be_item = line[0] in "-*+" or line[0].isdigit()
    return Hint.ITEM if may_be_item and _ITEM.match(line) else Hint.NONE


def _is_underline(line: str) -> bool:
    return line[0] in "=-" and _UNDERLINE.match(line) is not None
