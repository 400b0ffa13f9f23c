"""Changes put on what the file holds by now, so that two readers of one story do not overwrite each other."""

from __future__ import annotations

from collections.abc import Iterable

from reader.review.change import Change
from reader.review.entry import VALUE_OF_NOTHING, Field
from reader.review.kept import Kept

BETWEEN = "\n\n"
"""Between two notes that two readers wrote on one fact at once."""


def merged(kept: Kept, changes: Iterable[Change]) -> Kept:
    """``kept`` after ``changes``: only the fields that they name, the last writer's value standing.

    A note is not replaced by one whose writer had not seen it: both stay, one after the other.
    """
    revision = kept.revision + 1
    entries = dict(kept.entries)
    for change in changes:
        held = entries.get(change.entry.id)
        there = VALUE_OF_NOTHING[change.field] if held is None else held.value(change.field)
        after = change.after
        if change.field is Field.NOTE:
            after = _both(there, change.before, after)
        entries = change._replace(after=after).on(entries)
        entries[change.entry.id] = entries[change.entry.id]._replace(revision=revision)
    return Kept(revision, entries)


def _both(there: str, before: str, after: str) -> str:
    """The note after a change from ``before`` to ``after`` where ``there`` stands now."""
    if there in (before, "", after):
        return after
    if before and there.endswith(BETWEEN + before):
        return there.removesuffix(before) + after if after else there.removesuffix(BETWEEN + before)
    if before and there.startswith(before + BETWEEN):
        return after + there.removeprefix(before) if after else there.removeprefix(before + BETWEEN)
    return there + BETWEEN + after if after else there
