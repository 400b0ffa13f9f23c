"""Title, outlet, author and day of publication, from an article's own lines; null rather than a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from reader.language.english.months import MONTHS, WEEKDAYS
from reader.late_pattern import LatePattern
from reader.sources.bylines import byline
from reader.sources.date_lines import is_date_line, printed_dates
from reader.sources.line import line
from reader.sources.outlets import outlet, series
from reader.vocabulary.passage import Kind
from reader.vocabulary.source import Basis, Published

LOOKED_AT = 400
"""Characters of a paragraph: longer ones say nothing of the article itself."""

DATELINE_LENGTH = 100
"""Characters of the first body paragraph in which a dateline stands."""

_STATED = LatePattern(r"\b(?:published|posted|issued|filed|dated|appeared|updated|printed)\b", re.IGNORECASE)
_STAMP = LatePattern(r"updated|modified|edited|corrected|published|posted", re.IGNORECASE)
_LATER = frozenset(("updated", "modified", "edited", "corrected"))
_COPYRIGHT_YEAR = LatePattern(r"(?:©|\(c\)|copyright)\D{0,60}((?:19|20)\d\d)\b", re.IGNORECASE)
_DATELINE = LatePattern(
    r"\A[A-Z][^\n]{0,60}?[,(]\s*([A-Z][a-z]{2,8})\.? (\d{1,2})(?!\d|,? \d{4})[^\n]{0,30}?\s[-–—]{1,2}\s"
)
_WEEKDAY = LatePattern(r"\b(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")


class Masthead(NamedTuple):
    """What an article says of itself."""

    title: str | None
    """The headline."""
    outlet: str | None
    """Who published it."""
    author: str | None
    """As printed, without «by»."""
    series: str | None
    """One key for all spellings of the outlet."""
    published: Published
    """Day with its basis."""


def masthead(paragraphs: Sequence[tuple[Kind, str]]) -> Masthead:
    """The masthead of an article, by the kinds and texts of its paragraphs."""
    flat = [(kind, " ".join(text[:LOOKED_AT].split())) for kind, text in paragraphs]
    title = next((line(text).text for kind, text in flat if kind is Kind.HEADLINE), None)
    name = outlet(flat)
    return Masthead(title, name, _author(flat), series(name), _stated(flat) or _inferred(flat) or Published())


def _author(flat: Sequence[tuple[Kind, str]]) -> str | None:
    for kind, text in flat:
        if kind is Kind.BYLINE:
            said = byline(line(text).text)
            if said and said.authors:
                return said.authors
    return None


def _stated(flat: Sequence[tuple[Kind, str]]) -> Published | None:
    """The day in a line of its own above or below the text, or in a sentence that says it is the day."""
    later = None
    for kind, text in flat:
        if kind not in (Kind.BYLINE, Kind.BOILERPLATE) or len(text) > 300:
            continue
        days = printed_dates(text)
        if not days:
            continue
        if kind is Kind.BOILERPLATE and not (_STATED.search(text) or is_date_line(text)):
            continue
        before = 0
        for one in days:
            stamps = _STAMP.findall(text, before, one.start)
            before = one.end
            if not (stamps and stamps[-1].lower() in _LATER):
                return Published(one.day, Basis.STATED)
            later = later or Published(one.day, Basis.STATED)
    return later


def _inferred(flat: Sequence[tuple[Kind, str]]) -> Published | None:
    """The day of the dateline, where its year is certain."""
    first = next((text for kind, text in flat if kind is Kind.BODY), "")
    opening = first[:DATELINE_LENGTH]
    full = printed_dates(opening)
    if (
        full
        and re.search(r"\s[-–—]{1,2}\s", opening[full[0].end : full[0].end + 30])
        and opening[:1].isupper()
    ):
        words = opening[full[0].start : full[0].end]
        return Published(full[0].day, Basis.INFERRED, f"from the dateline “{words}”")
    short = _DATELINE.match(opening + " ") if any(map(str.isdigit, opening)) else None
    if short is None:
        return None
    rights = (_COPYRIGHT_YEAR.search(text) for kind, text in flat if kind is not Kind.BODY)
    year = next((found[1] for found in rights if found), None)
    return _with_year(short, year, first) if year else None


def _with_year(dateline: re.Match[str], year: str, first: str) -> Published | None:
    """Day and month of the dateline in the copyright's year, where the weekday in the sentence agrees."""
    try:
        day = date(int(year), MONTHS.get(dateline[1].lower(), 0), int(dateline[2]))
    except ValueError:
        return None
    weekday = _WEEKDAY.search(first, dateline.end())
    if weekday is None or WEEKDAYS[weekday[1].lower()] != day.weekday():
        return None
    note = f"from the dateline “{dateline[1]} {dateline[2]}”, the copyright year {year} and “{weekday[1]}”"
    return Published(day.isoformat(), Basis.INFERRED, note)
