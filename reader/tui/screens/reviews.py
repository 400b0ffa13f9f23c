"""The review on the reading screen: read when it opens, kept as it changes, told to the comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from reader.tui import messages
from reader.tui.commands.reviewing import with_review
from reader.tui.keeping import Keeping
from reader.tui.widgets.status_line import StatusLine
from reader.tui.workers import ByHand

if TYPE_CHECKING:
    from reader.review.entry import Entry
    from reader.tui.reading import Reading
    from reader.tui.screens.reading import ReadingScreen

REVIEWS = "reviews"
"""Group of the workers that read and write reviews."""

UNKEPT, WAITS = "Not saved yet", "Kept in your own folder for now"
"""Before the reason why a writing failed."""

UNSAVED = "What you said last is not on the disk; leave again to lose it."

LOOK = 2.0
"""Seconds between two looks at whether another reader of the story has said something."""

AGAIN = 3.0
"""Seconds until a writing that failed is tried again."""


def by_hand(reading: Reading) -> ByHand:
    """What the reader has put together and taken apart, for the comparison."""
    if reading.review is None or not reading.review.entries:
        return ByHand()
    from reader.review.standing import hands_of

    return ByHand(*hands_of(reading.with_names.sources, reading.review))


class Reviews:
    """What the reader says, between the screen and the disk."""

    def __init__(self, screen: ReadingScreen, *, kept: bool) -> None:
        """``kept`` says whether reviews go to the disk at all."""
        self._screen = screen
        self._by_hand = ByHand()
        self._has_failed = False
        self._was_warned = False
        self.keeping: Keeping | None = None
        """Null where nothing is kept."""
        if kept:
            sources = screen.now.with_names.sources
            self.keeping = Keeping(sources, post=screen.post_message, work=self._work)

    def _work(self, run: Callable[[], None]) -> None:
        self._screen.run_worker(run, thread=True, group=REVIEWS, exit_on_error=False)

    def read(self) -> None:
        """Begin with what was said before."""
        if self.keeping is not None:
            self.keeping.read()
            self._screen.set_interval(LOOK, self._look)
        else:
            self._begin({})

    def _look(self) -> None:
        if self.keeping is not None:
            self.keeping.look()

    @property
    def is_idle(self) -> bool:
        """Nothing is on its way to the disk or from it."""
        return self._screen.now.review is not None and (self.keeping is None or self.keeping.is_idle)

    def renew(self) -> None:
        """The articles were read again: what was said of them is kept, from now on for what they are now.

        To be called while nothing is on its way.
        """
        self._by_hand = by_hand(self._screen.now)
        if self.keeping is not None:
            sources = self._screen.now.with_names.sources
            self.keeping = Keeping(sources, post=self._screen.post_message, work=self._work)
            if self._screen.now.review is not None:
                self.keeping.begin(self._screen.now.review.entries)
            self.keeping.read()

    def on_read(self, message: messages.ReviewsRead) -> None:
        """What was said before is there."""
        if self.keeping is not None:
            self.keeping.begin(message.entries)
        if message.sentence:
            self._screen.query_one(StatusLine).say(message.sentence, error=True)
        self._begin(message.waited)

    def _begin(self, entries: Mapping[str, Entry]) -> None:
        """Begin with what is on the disk; what was said before the articles were read again stays."""
        from reader.review.review import Review

        said = self._screen.now.review or Review()
        review = said._replace(entries={**said.entries, **entries})
        self._screen.reading = with_review(self._screen.now, review)
        if self.keeping is not None:
            self.keeping.keep(review.entries)

    def is_outdated(self, before: Reading, reading: Reading) -> bool:
        """Does the review have to be put to the facts of another comparison?"""
        review = reading.review
        same = before.with_names.comparison is reading.with_names.comparison
        return review is not None and bool(review.entries) and not same

    def placed(self, reading: Reading) -> Reading:
        """The reading with its review put to the facts."""
        assert reading.review is not None
        return with_review(reading, reading.review)

    def follow(self, before: Reading | None, reading: Reading) -> None:
        """Keep what has changed, and compare anew where passages were put together or taken apart by hand."""
        review = reading.review
        if review is None or (before is not None and before.review is review):
            return
        if self.keeping is not None:
            self.keeping.keep(review.entries)
        pairs = by_hand(reading)
        if pairs != self._by_hand:
            self._by_hand = pairs
            self._screen.compare()

    def on_kept(self, message: messages.ReviewsKept) -> None:
        """What was said is on the disk, perhaps with what another reader has said."""
        self._has_failed = self._was_warned = False
        self._screen.query_one(StatusLine).keep_saying("")
        if self.keeping is not None:
            self._merge(self.keeping.kept(message))

    def keep_ahead(self, entries: Mapping[str, Entry]) -> None:
        """Keep what is being written before the screen is told of it."""
        if self.keeping is not None:
            self.keeping.keep(entries)

    def hold(self) -> None:
        """A note is being written."""
        if self.keeping is not None:
            self.keeping.hold()

    def release(self) -> None:
        """A note was written to its end."""
        if self.keeping is not None:
            self._merge(self.keeping.release())

    def _merge(self, entries: Mapping[str, Entry] | None) -> None:
        now = self._screen.now
        if entries is not None and now.review is not None and entries != now.review.entries:
            self._screen.reading = with_review(now, now.review._replace(entries=entries))

    def on_not_kept(self, sentence: str, *, is_waiting: bool = False) -> None:
        """Say so until it is, and try again; what waits elsewhere on the disk is not lost by leaving."""
        self._has_failed = not is_waiting
        status = self._screen.query_one(StatusLine)
        status.say("")
        status.keep_saying(f"{WAITS if is_waiting else UNKEPT}: {sentence}")
        if self.keeping is not None:
            self.keeping.failed()
            self._screen.set_timer(AGAIN, self.keeping.write)

    def may_leave(self) -> bool:
        """Leaving loses nothing, or the reader has been told what it loses and asks again."""
        if self.keeping is None or not self._has_failed or self._was_warned:
            return True
        self._was_warned = True
        self._screen.query_one(StatusLine).say(UNSAVED, error=True)
        return False

    def close(self) -> None:
        """Write what is not on the disk yet."""
        if self.keeping is not None:
            self.keeping.close()
