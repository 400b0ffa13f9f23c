"""What the sources say on one figure, date, place, person or body, beside each other."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.span import Span


class LedgerKind(StrEnum):
    """What an entry is about."""

    NUMBER = "number"
    """A count, or a measure that has no kind of its own."""
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"
    RATE = "rate"
    RATIO = "ratio"
    SPLIT = "split"
    ORDINAL = "ordinal"
    AGE = "age"
    DURATION = "duration"
    LENGTH = "length"
    MASS = "mass"
    CLOCK_TIME = "clock-time"
    DATE = "date"
    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"


class LedgerRow(NamedTuple):
    """What one passage says."""

    source: str
    """Siglum."""
    passage: str
    """Passage id."""
    span: Span
    """In the source's text."""
    text: str
    """The figure, time or name as printed."""
    value: float | str | None
    """A figure in ``unit``; ``3-2`` of a split; the calendar value of a date, null where it is not resolved;
    of a name the fullest one by which any source calls the same."""
    unit: str | None
    """``km``, ``crown``, ``EUR``; null where there is none."""
    modifier: str | None
    """``about``, ``at least``; of a person the title or role printed here; null where there is none."""


class LedgerEntry(NamedTuple):
    """One subject over the sources."""

    kind: LedgerKind
    """What it is."""
    subject: str
    """Words cut from a passage, or a name: what the rows are about."""
    rows: tuple[LedgerRow, ...]
    """In the order of the sources, then of reading; at least one."""
    mismatch: bool | None = None
    """Whether the sources give different values; null where that is not judged."""
    note: str | None = None
    """The reason of a mismatch; null without one."""
