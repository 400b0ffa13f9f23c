"""Markdown: headings, images, rules and front matter are known by their marks, which stay in the text."""

from __future__ import annotations

import re

from reader.sources.article import Article, Hint, Paragraph
from reader.sources.decoding import decoded
from reader.sources.paragraphs import paragraphs

_HEADING = re.compile(r"#{1,6}\s+\S")
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s+\S")
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_RULE = re.compile(r"(?:[-*_]\s*){3,}\Z|```|~~~|<!--|\[\^?[^\]\n]+\]:")
_LINK = re.compile(r"[-*+>\s]*\[[^\]\n]*\]\([^)\n]*\)\s*\Z")
_UNDERLINE = re.compile(r"=+\Z|-{2,}\Z")
_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(?:[A-Za-z_-]+:[^\r\n]*\r?\n|[ \t]+[^\r\n]*\r?\n)*---[ \t]*(?:\r?\n|\Z)"
)


def read(data: bytes, *, name: str) -> Article:
    """The article that ``data`` holds.

    Raises:
        ReaderError: the bytes are no text.
    """
    text, encoding = decoded(data, name=name)
    front = _FRONT_MATTER.match(text)
    body_at = front.end() if front else 0
    found: list[Paragraph] = []
    titled = False
    for paragraph in paragraphs(text):
        if paragraph.start < body_at:
            found.append(paragraph._replace(hint=Hint.FURNITURE))
            continue
        for one in _parted(text, paragraph):
            hint = _hint(text[one.start : one.end])
            if hint is Hint.HEADING and not titled:
                hint, titled = Hint.TITLE, True
            found.append(one._replace(hint=hint))
    return Article(text, encoding, tuple(found))


def _parted(text: str, paragraph: Paragraph) -> list[Paragraph]:
    """The paragraph, parted where a heading's line was taken for a wrapped one."""
    line_end = text.find("\n", paragraph.start, paragraph.end)
    if line_end < 0 or not _HEADING.match(text, paragraph.start):
        return [paragraph]
    head = text[paragraph.start : line_end].rstrip()
    rest = text[line_end : paragraph.end]
    start = line_end + len(rest) - len(rest.lstrip())
    return [Paragraph(paragraph.start, paragraph.start + len(head)), Paragraph(start, paragraph.end)]


def _hint(line: str) -> Hint:
    if _HEADING.match(line):
        return Hint.HEADING
    if _UNDERLINE.match(line) or _RULE.match(line) or _LINK.match(line):
        return Hint.FURNITURE
    if _IMAGE.match(line):
        return Hint.CAPTION
    return Hint.ITEM if _ITEM.match(line) else Hint.NONE
