"""Where the reviews of a story lie: beside its articles, else in the user's own folder.

There they are found by the articles' hashes, also when the articles have moved.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.review.kept import Kept
from reader.review.store import Store
from reader.review.waiting import Waiting
from reader.settings.places import shipped, user_state
from reader.sources.discovery import REVIEW_FILE
from reader.sources.sha256 import sha256
from reader.vocabulary.source import Source

FOLDER = "reviews"
"""In the user's state folder."""

COPY = ".copy.json"
"""Ending of a copy's name, so that it never takes the place of reviews that lie in the user's folder."""

KEY_DIGITS = 16
"""Hexadecimal digits of a story's key."""


def store_of(sources: Sequence[Source]) -> Store:
    """The store of the reviews of these articles. Writes nothing yet."""
    beside = _beside(sources)
    own = user_state() / FOLDER / f"{_key(sources)}.json"
    path = own if beside is None else beside
    return Store(path, first=lambda: _moved(sources, path), makes_folder=beside is None)


def waiting_of(sources: Sequence[Source]) -> Waiting:
    """Where reviews of these articles wait that cannot be written to their store."""
    return Waiting(user_state() / FOLDER, sources)


def remember(store: Store, sources: Sequence[Source], kept: Kept) -> None:
    """Leave a copy of reviews beside articles in the user's folder, so that they outlive a move.

    Raises:
        ReaderError: the copy cannot be written.
    """
    from reader.atomic_file import write_whole
    from reader.review.file_form import file_form

    own = user_state() / FOLDER / f"{_key(sources)}{COPY}"
    if store.path.parent == own.parent:
        return
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReaderError(f"{own} cannot be written: {error.strerror or error}.") from error
    write_whole(own, file_form(kept))


def _beside(sources: Sequence[Source]) -> Path | None:
    """The file beside the articles, if they share a folder that takes it; null for the sample."""
    folders = {Path(source.path).resolve().parent for source in sources}
    if len(folders) != 1:
        return None
    folder = next(iter(folders))
    file = folder / REVIEW_FILE
    if folder == shipped("seeds").resolve():
        return None
    return file if os.access(folder, os.W_OK) and (not file.exists() or os.access(file, os.W_OK)) else None


def _key(sources: Sequence[Source]) -> str:
    """The story's key: made of the articles' bytes, whatever their names and order."""
    hashes = "\n".join(sorted(source.sha256 for source in sources))
    return sha256(hashes.encode())[:KEY_DIGITS]


def _moved(sources: Sequence[Source], path: Path) -> Kept:
    """What is known of these very articles from another place, or from a folder that may only be read."""
    hashes = {source.sha256 for source in sources}
    found = Kept()
    for kept in _known(sources, path):
        own = {
            name: entry
            for name, entry in kept.entries.items()
            if all(anchor.sha256 in hashes for anchor in entry.anchors)
        }
        newer = {
            name: entry
            for name, entry in own.items()
            if name not in found.entries or entry.revision > found.entries[name].revision
        }
        found = Kept(max(found.revision, kept.revision), {**found.entries, **newer})
    return found


def _known(sources: Sequence[Source], path: Path) -> Iterator[Kept]:
    """Every file of reviews beside the articles or in the user's folder, but for the one asked about."""
    beside = dict.fromkeys(Path(source.path).resolve().parent / REVIEW_FILE for source in sources)
    try:
        own = sorted((user_state() / FOLDER).glob("*.json"))
    except OSError:
        own = []
    for file in (*beside, *own):
        if file == path or not file.exists():
            continue
        from reader.review.file_form import read_form

        try:
            yield read_form(file.read_bytes().decode("utf-8"), name=str(file))
        except (OSError, UnicodeDecodeError, ReaderError):
            continue
