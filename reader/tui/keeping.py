"""The review of the story on the screen, kept on disk: read once, then written as it is made, in order.

One thread at a time reads or writes; what is said meanwhile waits its turn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from textual.message import Message

from reader.errors import ReaderError
from reader.tui.messages import ReviewsKept, ReviewsNotKept, ReviewsRead

if TYPE_CHECKING:
    from reader.review.change import Change
    from reader.review.entry import Entry
    from reader.review.store import Store
    from reader.review.waiting import Waiting
    from reader.vocabulary.source import Source

Post = Callable[[Message], object]
Work = Callable[[Callable[[], None]], object]


class Keeping:
    """What of the review is on the disk, and what is not yet."""

    def __init__(self, sources: tuple[Source, ...], *, post: Post, work: Work) -> None:
        """``post`` hands a message to the screen from any thread, ``work`` runs a function in one."""
        self._sources = sources
        self._post = post
        self._work = work
        self._store: Store | None = None
        self._seen: Mapping[str, Entry] = {}
        self._waiting: tuple[Change, ...] = ()
        self._writing = False
        self._held = False
        self._late: Mapping[str, Entry] | None = None
        self._state: object = None
        self._aside: Waiting | None = None
        self._put: tuple[Change, ...] = ()
        self._clears = False

    @property
    def is_idle(self) -> bool:
        """Everything is on the disk, and no thread is at it."""
        return self._store is not None and not self._waiting and not self._writing

    def read(self) -> None:
        """Read what was said before, in a thread."""
        self._work(self._read)

    def _read(self) -> None:
        from reader.review.where import store_of, waiting_of

        store = store_of(self._sources)
        self._store = store
        self._state = store.state()
        self._aside = waiting_of(self._sources)
        sentence = ""
        entries: Mapping[str, Entry] = {}
        try:
            entries = store.read().entries
        except ReaderError as error:
            sentence = f"{error} It is kept aside once you review something."
        waited = self._aside.taken_in(entries)
        if waited is not entries:
            from reader.review.change import changes_between

            self._clears = True
            if not changes_between(entries, waited):
                self._clear()
        self._post(ReviewsRead(entries, sentence, waited=waited))

    def look(self) -> None:
        """Read what another reader has said meanwhile, in a thread, if the file is not as it was."""
        store = self._store
        if store is None or self._writing or self._waiting or store.state() == self._state:
            return
        self._writing = True
        self._work(lambda: self._look(store))

    def _look(self, store: Store) -> None:
        self._state = store.state()
        try:
            found = store.read().entries
        except ReaderError:  # the next writing keeps such a file aside
            found = self._seen
        self._post(ReviewsKept(0, found))

    def begin(self, entries: Mapping[str, Entry]) -> None:
        """From these entries on changes are kept."""
        self._seen = entries

    def keep(self, entries: Mapping[str, Entry]) -> None:
        """Write what has changed in ``entries`` since they were last given."""
        if entries is self._seen:
            return
        from reader.review.change import changes_between

        self._waiting = (*self._waiting, *changes_between(self._seen, entries))
        self._seen = entries
        self.write()

    def write(self) -> None:
        """Write what waits, in a thread, unless one is at it."""
        store, changes = self._store, self._waiting
        if store is None or not changes or self._writing:
            return
        self._writing = True
        self._work(lambda: self._write(store, changes))

    def _write(self, store: Store, changes: tuple[Change, ...]) -> None:
        from reader.review.where import remember

        try:
            kept = store.write(changes)
        except ReaderError as error:
            self._post(ReviewsNotKept(str(error), is_waiting=self._put_aside(changes)))
            return
        self._clear()
        self._state = None  # who wrote last is found out by looking again
        self._post(ReviewsKept(len(changes), kept.entries))
        with suppress(ReaderError):  # the copy is for a later move of the articles only
            remember(store, self._sources, kept)

    def _put_aside(self, changes: tuple[Change, ...]) -> bool:
        """Have changes that could not be written wait elsewhere; says whether they do."""
        if self._aside is None:
            return False
        if changes != self._put:
            try:
                self._aside.put(changes)
            except ReaderError:
                return False
            self._put, self._clears = changes, True
        return True

    def _clear(self) -> None:
        """What waited elsewhere is written."""
        if self._clears and self._aside is not None:
            self._aside.clear()
            self._put, self._clears = (), False

    def kept(self, message: ReviewsKept) -> Mapping[str, Entry] | None:
        """What the file holds, with what others have said; null while more of ours is on its way there."""
        self._writing = False
        self._waiting = self._waiting[message.count :]
        if self._waiting:
            self.write()
            return None
        if self._held:
            self._late = message.entries
            return None
        self._seen = message.entries
        return message.entries

    def hold(self) -> None:
        """While a note is being written, what others say of it meanwhile is not put under the pen."""
        self._held = True

    def release(self) -> Mapping[str, Entry] | None:
        """The note is written: what others have said meanwhile, null where that is still to come."""
        self._held = False
        late, self._late = self._late, None
        if late is None or self._waiting:
            return None
        self._seen = late
        return late

    def failed(self) -> None:
        """A writing has come to nothing: its changes wait for the next."""
        self._writing = False

    def close(self) -> None:
        """Write what waits, here and now."""
        if self._store is None or not self._waiting:
            return
        try:
            self._store.write(self._waiting)
        except ReaderError:
            self._put_aside(self._waiting)
        else:
            self._clear()
