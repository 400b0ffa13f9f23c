"""What the reader has said of a story, and every step that led there. Knows no comparison and no file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from reader.review.change import Change
from reader.review.entry import Entry, Field


class Said(NamedTuple):
    """A review action that can be repeated elsewhere."""

    field: Field
    """What was set."""
    value: str
    """To what."""


Step = tuple[Change, ...]
"""What one key did: undone and redone as a whole."""


class Review(NamedTuple):
    """Entries with the way there and back; replaced whole, never changed inside."""

    entries: Mapping[str, Entry] = MappingProxyType({})
    """By id, in the order in which they were made."""
    done: tuple[Step, ...] = ()
    """What can be undone, the latest last."""
    undone: tuple[Step, ...] = ()
    """What can be redone, the next one last."""
    last: Said | None = None
    """The last thing said of a fact."""

    def after(self, *changes: Change) -> Review:
        """The review after a step that can be undone; the same where nothing changes."""
        step = tuple(change for change in changes if change.before != change.after)
        if not step:
            return self
        said = step[-1]
        last = self.last if said.field is Field.HAND else Said(said.field, said.after)
        return Review(_with(self.entries, step), (*self.done, step), (), last)

    def typed(self, change: Change) -> Review:
        """The review with a draft that is no step of its own yet."""
        return self._replace(entries=_with(self.entries, (change,)))

    def undo(self) -> Review | None:
        """The review before the latest step; null where there is none."""
        if not self.done:
            return None
        back = tuple(change.inverse for change in reversed(self.done[-1]))
        return self._replace(
            entries=_with(self.entries, back),
            done=self.done[:-1],
            undone=(*self.undone, self.done[-1]),
        )

    def redo(self) -> Review | None:
        """The review with the step that was undone last; null where there is none."""
        if not self.undone:
            return None
        step = self.undone[-1]
        return self._replace(
            entries=_with(self.entries, step), done=(*self.done, step), undone=self.undone[:-1]
        )


def _with(entries: Mapping[str, Entry], changes: Step) -> Mapping[str, Entry]:
    for change in changes:
        entries = change.on(entries)
    return entries
