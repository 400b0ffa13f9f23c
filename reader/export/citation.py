"""A source as documents name it: outlet, title, author, day, all on one line and safe to show."""

from __future__ import annotations

from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Basis, Published, Source

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""January is 1."""

SHORT_TITLE = 40
"""Characters of a title that stands in for an outlet."""


class Citation(NamedTuple):
    """What a document says of a source."""

    siglum: str
    """A, B, C …"""
    name: str
    """The outlet; the beginning of the title where the article names none."""
    title: str
    """The headline."""
    author: str | None
    """As printed."""
    day: str
    """``18 March 2021, stated``, or that it is not known."""
    words: int
    """Words in the body."""


def citation(source: Source) -> Citation:
    """How documents name ``source``."""
    outlet = one_line(source.outlet or "")
    author = one_line(source.author or "")
    return Citation(
        siglum=source.id,
        name=outlet or one_line(source.title, limit=SHORT_TITLE),
        title=one_line(source.title),
        author=author or None,
        day=_day(source.published),
        words=source.words,
    )


def _day(published: Published) -> str:
    if published.date is None:
        return "no date"
    year, _, rest = one_line(published.date).partition("-")
    month, _, day = rest.partition("-")
    told = one_line(published.date)
    if day.isdecimal() and month.isdecimal() and 1 <= int(month) <= len(MONTHS):
        told = f"{int(day)} {MONTHS[int(month) - 1]} {year}"
    if published.basis is None:
        return told
    note = one_line(published.note)
    if published.basis is Basis.INFERRED and note:
        return f"{told}, inferred: {note}"
    return f"{told}, {published.basis.value}"
