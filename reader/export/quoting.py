"""Quoted words and where they are from, for a document. Escaping is Markdown's; which words is for others."""

from __future__ import annotations

import re

from reader.one_line import one_line

ANYWHERE = re.compile(r"[\\`*_\[\]|~#$]|:(?=//)|(?<=www)\.|@|&(?=[#\w])", re.IGNORECASE)
"""What can begin a code span, emphasis, a link, a cell, a heading, a formula or an entity; in some dialects
also bare addresses become links."""

AT_THE_START = re.compile(r"(?:[-+=]|\d{1,9}(?=[.)]))")
"""What makes a list, a rule or a heading of a line; a figure's point is escaped after it."""

DOUBLE_QUOTES = '"“”„«»'
"""With one of these inside, the quotation around takes single marks."""


def markdown(text: str) -> str:
    """Text from outside on one line, so that Markdown shows it as it stands: no link, heading or HTML."""
    line = ANYWHERE.sub(lambda found: "\\" + found.group(), one_line(text))
    line = line.replace("<", "&lt;").replace(">", "&gt;")
    start = AT_THE_START.match(line)
    if start is None:
        return line
    if start.group().isdigit():
        return f"{start.group()}\\{line[start.end() :]}"
    return f"\\{line}"


def quoted(text: str) -> str:
    """``text`` in curly quotation marks: double ones, or single ones around text that has double ones."""
    if any(mark in text for mark in DOUBLE_QUOTES):
        return f"‘{text}’"
    return f"“{text}”"
