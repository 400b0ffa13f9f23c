"""What could not be written where it belongs waits in the user's own folder for a later try or a later run.

A file for each running program. It holds what was kept before and what is to be kept, so that only what the
reader changed is put on what the file of reviews holds by then. What reads and writes is loaded when needed.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.review.change import Change
    from reader.review.entry import Entry
    from reader.vocabulary.source import Source

SUFFIX = ".waiting"
"""Of the files."""


class Waiting:
    """Changes of the review of these articles that wait in ``folder``."""

    def __init__(self, folder: Path, sources: Sequence[Source]) -> None:
        self._folder = folder
        self._hashes = frozenset(source.sha256 for source in sources)
        self._own = folder / f"{min(self._hashes, default='')[:16]}-{os.getpid()}{SUFFIX}"
        self._taken_in: list[Path] = []

    def put(self, changes: Sequence[Change]) -> None:
        """Have these wait, in the place of what waited.

        Raises:
            ReaderError: they cannot be written here either.
        """
        import json

        from reader.atomic_file import write_whole
        from reader.review.file_form import file_form
        from reader.review.kept import Kept

        before: Mapping[str, Entry] = {}
        after: Mapping[str, Entry] = {}
        for change in changes:
            after = change.on(after)
        for change in reversed(changes):
            before = change.inverse.on(before)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReaderError(f"{self._folder} cannot be written: {error.strerror or error}.") from error
        write_whole(self._own, json.dumps([file_form(Kept(0, before)), file_form(Kept(0, after))]) + "\n")

    def taken_in(self, entries: Mapping[str, Entry]) -> Mapping[str, Entry]:
        """The entries with what waits for these articles; of two notes on one fact both stay."""
        found: list[Change] = []
        for path in self._files():
            changes = _read(path)
            if any(anchor.sha256 in self._hashes for change in changes for anchor in change.entry.anchors):
                found += changes
                self._taken_in.append(path)
        if not found:
            return entries
        from reader.review.kept import Kept
        from reader.review.merging import merged

        return merged(Kept(0, entries), found).entries

    def clear(self) -> None:
        """All that waited is where it belongs."""
        for path in (*self._taken_in, self._own):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        self._taken_in = []

    def _files(self) -> list[Path]:
        try:
            return sorted(self._folder.glob(f"*{SUFFIX}"))
        except OSError:
            return []


def _read(path: Path) -> tuple[Change, ...]:
    """The changes of a file; one that cannot be read stays where it is."""
    import json

    from reader.review.change import changes_between
    from reader.review.file_form import read_form

    try:
        texts = json.loads(path.read_bytes())
        before, after = (read_form(text, name=str(path)).entries for text in texts)
    except (OSError, ValueError, TypeError, ReaderError):
        return ()
    cleared = {name: _blank(entry) for name, entry in before.items() if name not in after}
    return changes_between(before, {**cleared, **after})


def _blank(entry: Entry) -> Entry:
    from reader.review.entry import VALUE_OF_NOTHING, Field

    for field in Field:
        entry = entry.saying(field, VALUE_OF_NOTHING[field])
    return entry
