"""The lines of the sources at the widths of the columns; in long stories a thread makes those out of sight.

Wrapping 100,000 words takes longer than a key may: a column that comes into view finds its lines made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

from reader.tui.layout.breaks import Breaks, breaks
from reader.vocabulary.source import Source

AT_ONCE = 5_000
"""Words of an article up to which it is wrapped when its column comes into view: 3 ms of CPU."""

GROUP = "lines of the columns"
"""Of the worker that wraps."""


class LinesMade(Message):
    """A thread has wrapped an article."""

    def __init__(self, source: Source, width: int, lines: Breaks) -> None:
        super().__init__()
        self.source = source
        """The article."""
        self.width = width
        """Cells of a line."""
        self.lines = lines
        """What was made."""


class WrappedAhead:
    """What is known of where lines end."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._known: dict[tuple[str, int], tuple[Source, Breaks]] = {}
        self._asked: list[tuple[str, int]] = []

    def of(self, source: Source, width: int) -> Breaks:
        """The lines of a source at a width."""
        known = self._known.get((source.id, width))
        if known is None or known[0] is not source:
            known = self._known[source.id, width] = source, breaks(source.passages, width)
        return known[1]

    def forget(self) -> None:
        """Other texts, or other widths."""
        self._known.clear()
        self._asked = []

    def look_ahead(self, sources: Sequence[Source], widths: Iterable[int]) -> None:
        """Have the long ones wrapped at all of these widths."""
        long = [source for source in sources if source.words > AT_ONCE]
        wanted = [(source, width) for source in long for width in sorted(set(widths))]
        asked = [(source.id, width) for source, width in wanted]
        if asked != self._asked:
            self._asked = asked
            missing = [(source, width) for source, width in wanted if (source.id, width) not in self._known]
            if missing:
                self._widget.run_worker(
                    lambda: self._wrap(missing), thread=True, group=GROUP, exclusive=True, exit_on_error=False
                )

    def take(self, message: LinesMade) -> None:
        """Keep what a thread has made, if it is of use still."""
        if (message.source.id, message.width) in self._asked:
            self._known[message.source.id, message.width] = message.source, message.lines

    def _wrap(self, missing: Sequence[tuple[Source, int]]) -> None:
        worker = get_current_worker()
        for source, width in missing:
            if worker.is_cancelled:
                return
            self._widget.post_message(LinesMade(source, width, breaks(source.passages, width)))
