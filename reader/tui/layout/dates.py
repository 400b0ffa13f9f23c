"""A publication date as the mastheads print it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.vocabulary.source import Basis, Published, Source

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def one_year(sources: Sequence[Source]) -> bool:
    """Are all dated sources of one year, so that the year may be left out?"""
    return len({source.published.date[:4] for source in sources if source.published.date}) <= 1


def day(published: Published, *, with_year: bool) -> str:
    """``24 Mar``, ``c. 24 Mar 2021`` for an inferred date, ``undated``."""
    if published.date is None:
        return "undated"
    year, month, number = published.date[:10].split("-")
    text = f"{int(number)} {_MONTHS[int(month) - 1]}" + (f" {year}" if with_year else "")
    return f"c. {text}" if published.basis is Basis.INFERRED else text
