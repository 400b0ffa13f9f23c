"""A time that a text names, resolved. How it is found is for ``times``."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.span import Span


class Grain(StrEnum):
    """How fine an expression tells its time, finest first."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    STRETCH = "stretch"
    """From one date to another: 3 to 9 June, the past two weeks."""


class Bound(StrEnum):
    """Which end of the time the expression tells, if only one."""

    NONE = ""
    BY = "by"
    UNTIL = "until"
    SINCE = "since"
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"


class TimeExpression(NamedTuple):
    """An expression of time, what it means, and which event it dates."""

    span: Span
    """Without the preposition: ``Thursday of next week``, ``March 30``."""
    value: str | None
    """TIMEX3 value of the expression itself: 2021-03-18, 2021-03, 2021-W11, 2021-Q1, 2021-SP, 2021, or a
    stretch ``a/b``; null where it cannot be resolved."""
    grain: Grain
    """How fine it is."""
    low: datetime.date | None
    """First day that it may mean, the bound taken into account; null if unresolved or open."""
    high: datetime.date | None
    """Last day."""
    bound: Bound
    """*by*, *until*, *since* … before it."""
    anchor: Span | None
    """The verb or event noun that it dates; null where that is unclear."""
    anchor_word: str
    """That word in lower case, irregular verbs in their base form (``hold`` for ``held``); take its stem to
    compare it. Empty where there is none."""
    of_saying: bool
    """It dates the act of reporting: ``said on Friday``."""
    stated_year: bool
    """The year is printed, not concluded."""

    @property
    def bounded_value(self) -> str | None:
        """The value with its bound, as the contract writes it: ``/2021-03-30`` for *by March 30*."""
        if self.value is None or not self.bound or "/" in self.value:
            return self.value
        if self.bound in {Bound.BY, Bound.UNTIL, Bound.BEFORE}:
            return f"/{self.value}"
        return f"{self.value}/"
