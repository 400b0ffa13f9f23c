"""A typed quantity. How it is found is for ``quantities``, how two stand for ``quantity_agreement``."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.span import Span


class QuantityKind(StrEnum):
    """What is measured; quantities of two kinds are never compared."""

    COUNT = "count"
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
    AREA = "area"
    VOLUME = "volume"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    MEASURE = "measure"
    """Any other unit: power, energy, data, pressure."""
    CLOCK_TIME = "clock-time"
    IDENTIFIER = "identifier"
    """A number that names and does not measure: Highway 9, Table 4, G20, the third quarter."""


class Precision(StrEnum):
    """How exactly the figure is told."""

    EXACT = "exact"
    ROUNDED = "rounded"
    """Trailing zeros, a word multiplier or decimals: half a step of the last digit either way."""
    ABOUT = "about"
    BOUND = "bound"
    """At least, at most, more than, fewer than."""
    RANGE = "range"
    VAGUE = "vague"
    """Dozens, several, most."""


class Quantity(NamedTuple):
    """A figure of a text, with what it counts or measures and what it may stand for."""

    span: Span
    """From the modifier to the unit or the noun's figure: ``about 1,100``, ``$1.2bn``, ``14 kilometres``."""
    kind: QuantityKind
    """What is measured."""
    value: float
    """In ``unit``; percent as 0..100, a clock time in hours from midnight, a ratio as a factor."""
    low: float
    """Least value that it may stand for, 0 or more; minus infinity only for temperatures."""
    high: float
    """Greatest; infinite for ``at least``."""
    precision: Precision
    """How exactly it is told."""
    unit: str = ""
    """``km``, ``second``, ``EUR``, ``crown``, ``crown/month``, ``UTC-5``; empty where there is none."""
    noun: str = ""
    """Lemma of what is counted or measured: villager, crack; of an identifier: highway. Empty if unclear."""
    modifier: str = ""
    """As printed: ``about``, ``at least``, ``or so``."""
    other: float | None = None
    """Second value of a split."""
    of: float | None = None
    """The whole in ``three of the four gates`` and ``nine in ten``."""
    slot: str | None = None
    """What the nearest verb or noun says of it: killed, injured, arrested, age, height, fine, jail …"""
    part: bool = False
    """A part of a total told elsewhere: including, among them, of whom."""
    increment: bool = False
    """Added to an earlier figure: another, a further, more."""
    change: str = ""
    """``up`` or ``down`` by it, ``from`` it or ``to`` it; empty where nothing is said to move."""
