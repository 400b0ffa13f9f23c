"""What the passages of the current fact are drawn with: which part of them is meant, and its words' marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.tui.layout.word_marks import Mark
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group
    from reader.vocabulary.span import Span


class CurrentFact(NamedTuple):
    """Where the reader stands."""

    passages: frozenset[str] = frozenset()
    """Ids of the passages: the fact's members, or the one passage that was gone to."""
    parts: Mapping[str, Sequence[Span]] = MappingProxyType({})
    """For a passage id the parts of its text that the fact means; missing where the whole is meant."""
    marks: Mapping[str, Sequence[Mark]] = MappingProxyType({})
    """For a passage id the words that are quiet or stand out."""


def current_fact(
    comparison: Comparison | None, group: Group | None, passage: str | None, pivot: str | None
) -> CurrentFact:
    """What is current: a fact, else a passage, else nothing."""
    if comparison is None or group is None:
        return CurrentFact(frozenset({passage} if passage is not None else ()))
    from reader.tui.layout.word_marks import parts_of, word_marks

    parts = {
        one: spans
        for one, spans in parts_of(comparison, group).items()
        if not _is_whole(spans, len(comparison.passage_of[one].text))
    }
    members = frozenset(member.passage for member in group.members)
    return CurrentFact(members, parts, word_marks(comparison, group, pivot))


def _is_whole(spans: Sequence[Span], length: int) -> bool:
    return any(span.start <= 0 and span.end >= length for span in spans)
