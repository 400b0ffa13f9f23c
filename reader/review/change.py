"""One field of one entry set to another value: what is undone, redone and written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from reader.review.entry import VALUE_OF_NOTHING, Entry, Field


class Change(NamedTuple):
    """A field before and after."""

    entry: Entry
    """The entry as it was; it says which thing is meant, and where it stands."""
    field: Field
    """What of it changes."""
    before: str
    """The value that it had."""
    after: str
    """The value that it gets."""

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return self._replace(before=self.after, after=self.before)

    def on(self, entries: Mapping[str, Entry]) -> dict[str, Entry]:
        """The entries after this change."""
        held = entries.get(self.entry.id, self.entry)
        # The anchors of the change are younger: the reader saw the fact where they say.
        changed = held._replace(anchors=self.entry.anchors).saying(self.field, self.after)
        return {**entries, held.id: changed}


def changes_between(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> tuple[Change, ...]:
    """The changes that lead from ``before`` to ``after``, in the order of ``after``."""
    found = []
    for name, entry in after.items():
        was = before.get(name)
        if was is entry:
            continue
        for field in Field:
            old = VALUE_OF_NOTHING[field] if was is None else was.value(field)
            if old != entry.value(field):
                found.append(Change(entry, field, old, entry.value(field)))
    return tuple(found)
