"""A time that a passage names."""

from __future__ import annotations

from typing import NamedTuple

from reader.vocabulary.span import Span


class TimeMention(NamedTuple):
    """An expression of time and the calendar value that it resolves to."""

    passage: str
    """Id of the passage."""
    span: Span
    """The expression, in the source's text."""
    value: str | None
    """TIMEX3 calendar value (2021-03-18, 2021-03, 2021-W11, 2021-Q1, 2021-SP, 2021) or interval ``a/b``,
    ``/b`` for *by b*; null where it cannot be resolved."""
    of_saying: bool = False
    """It dates the act of reporting, ``said on Friday``, and nothing that is reported."""
