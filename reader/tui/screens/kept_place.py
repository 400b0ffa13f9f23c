"""The reader's place on the reading screen: taken up where it was left, kept on the disk as it changes.

A place that cannot be kept is no error: it is tried again, and nothing that was written hangs on it.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from reader.tui.views.view import ViewLines

if TYPE_CHECKING:
    from reader.review.bookmark import Bookmark
    from reader.tui.layout.anchor import Anchor as Row
    from reader.tui.opening import Opening
    from reader.tui.place import Place
    from reader.tui.reading import Reading
    from reader.tui.screens.reading import ReadingScreen
    from reader.tui.trail_again import Again
    from reader.vocabulary.source import Source

EVERY = 1.0
"""Seconds between two looks at whether the reader has moved: what a kill may cost at most."""

GROUP = "place"
"""Of the workers that keep it."""


class KeptPlace:
    """Where the reader is, between the screen and the disk."""

    def __init__(self, screen: ReadingScreen, opened: Opening) -> None:
        self._screen = screen
        self._paths = opened.paths
        self._left = opened.bookmark
        self._at: tuple[object, ...] = ()
        self._state: tuple[object, ...] = ()
        self._tops: dict[str, Row] = {}
        self._trail: tuple[Again, ...] = ()
        self._writing = False
        self._number = 0
        self._turn = Lock()

    def start(self, place: Place, sources: tuple[Source, ...]) -> Place:
        """Where the bookmark says in these articles; at ``place`` without one."""
        if self._left is None:
            return place
        from reader.tui.reopened import reopened

        found = reopened(self._left, sources, place)
        self._at = _standing(found)
        return found

    def scroll(self) -> None:
        """Scroll to where the bookmark says, once the columns stand on the screen."""
        if self._left is not None:
            from reader.tui.reopened import tops_again

            self._tops = tops_again(self._left, self._screen.now.with_names.sources)
            for view in self._screen.query(ViewLines):
                view.turn_to(self._tops)

    def begin(self) -> None:
        """Keep the place from now on."""
        self._screen.set_interval(EVERY, self.look)

    def found(self, reading: Reading) -> Reading:
        """The reading of a new comparison at the fact of the bookmark, unless the reader has moved on.

        Its way back leads to facts again.
        """
        if self._trail and reading.comparison is not None:
            from dataclasses import replace

            from reader.tui.trail_again import with_facts

            trail = with_facts(reading.place.trail, self._trail, reading.comparison)
            reading, self._trail = reading.at(replace(reading.place, trail=trail)), ()
        return self._at_its_fact(reading)

    def _at_its_fact(self, reading: Reading) -> Reading:
        comparison, left = reading.comparison, self._left
        if left is None or comparison is None:
            return reading
        if _standing(reading.place) != self._at:
            self._left = None
            return reading
        from dataclasses import replace

        from reader.tui.reopened import current_again, fact_again

        fact = fact_again(left, reading.with_names.comparison or comparison)
        if fact is None:
            return reading
        self._left = None
        passage = current_again(left, reading.with_names.sources)
        return reading.at(replace(reading.place, fact=fact.id, passage=passage))

    def bookmark(self) -> Bookmark:
        """The place as it is."""
        from reader.tui.bookmarked import bookmarked

        for view in self._screen.query(ViewLines):
            self._tops.update(view.tops())
        made = bookmarked(self._screen.now, self._tops, self._paths)
        left = self._left
        if left is not None and _standing(self._screen.now.place) == self._at:
            return made._replace(fact=left.fact, passage=left.passage)  # the fact is still to be found
        return made

    def move(self, bookmark: Bookmark) -> None:
        """From here on the place is that of ``bookmark``, in articles that were read again."""
        self._left = bookmark
        self._tops = {}

    def in_others(self, before: Reading, start: Place, sources: tuple[Source, ...]) -> Place:
        """The articles were read again, as ``sources``: the place of ``before`` in them, with its way back.

        What stands in a list stays on its row.
        """
        from dataclasses import replace

        from reader.review.anchoring import anchors_of
        from reader.review.found_again import FoundAgain
        from reader.tui.trail_again import told_trail, trail_again

        read, found = before.with_names.sources, FoundAgain.among(sources)

        def again(passage: str) -> str | None:
            return next((found.passage(anchor) for anchor in anchors_of(read, [passage])), None)

        self.move(self.bookmark())
        for view in self._screen.query(ViewLines):
            view.hold_row(again)
        self._trail = trail_again(told_trail(before), sources)
        return replace(self.start(start, sources), trail=tuple(again.stop for again in self._trail))

    def look(self) -> None:
        """Keep the place in a thread if it is not where it was."""
        state = self._now()
        if self._writing or self._screen.now.comparison is None or state == self._state:
            return
        bookmark = self.bookmark()
        self._state, self._writing = state, True
        self._number += 1
        number = self._number
        self._screen.run_worker(
            lambda: self._keep(bookmark, number), thread=True, group=GROUP, exit_on_error=False
        )

    def close(self) -> None:
        """Keep the place here and now."""
        if self._paths and self._screen.now.comparison is not None and self._now() != self._state:
            self._number += 1
            self._keep(self.bookmark(), self._number)

    def _keep(self, bookmark: Bookmark, number: int) -> None:
        """Write it, unless a later one is there by the time its turn has come."""
        from reader.errors import ReaderError
        from reader.review.bookmarks import Bookmarks

        try:
            with self._turn:
                if number == self._number:
                    Bookmarks().keep(bookmark)
        except ReaderError:
            self._state = ()  # the next look tries again
        finally:
            self._writing = False

    def _now(self) -> tuple[object, ...]:
        """What differs once the reader has moved."""
        now = self._screen.now
        tops = [tuple(view.tops().items()) for view in self._screen.query(ViewLines)]
        facts = None if now.comparison is None else len(now.comparison.groups)
        return now.place, now.sources, facts, now.verdicts, *tops


def _standing(place: Place) -> tuple[object, ...]:
    return place.fact, place.passage, place.visit
