"""The passages that speak of one fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.relation import Relation


class Coverage(StrEnum):
    """Whether a fact is in all sources or shared by some; what is in one alone is in no group."""

    ALL = "all"
    SHARED = "shared"


class Member(NamedTuple):
    """A passage in a group, and which part of it is meant."""

    passage: str
    """Passage id."""
    start: int
    """Offset in the source's text where the part begins."""
    end: int
    """Offset one past its end."""


class Absence(NamedTuple):
    """A source that lacks the fact, with its nearest passage: silence with proof."""

    source: str
    """Siglum."""
    nearest: str | None
    """Id of the passage that comes nearest; null where none shares a word."""
    score: float
    """Of the nearest passage, 0..1."""


@dataclass(frozen=True, slots=True)
class Group:
    """One fact: its members, how they stand, and who is silent."""

    id: str
    """``F7``, numbered in the order in which the first source that has them tells the facts."""
    members: tuple[Member, ...]
    """In the order of the sources, then of reading."""
    relation: Relation
    """The gravest of its links'."""
    coverage: Coverage
    """All sources or some."""
    gist: str
    """A few words cut from a member that say what the fact is."""
    witnesses: int
    """Independent sources among the members."""
    absent: tuple[Absence, ...]
    """The sources without it."""
