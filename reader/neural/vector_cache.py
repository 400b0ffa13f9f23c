"""Vectors kept from one run to the next, a file for each source, under a bound on all of them together.

A file that is damaged, of another format or not to be read counts as absent; one that cannot be written is
not kept. So nothing here can fail, and nothing but time depends on it.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.atomic_file import write_whole
from reader.bounded_folder import make_room
from reader.errors import ReaderError
from reader.neural.encoder import WIDTH

if TYPE_CHECKING:
    from numpy import float32, int32
    from numpy.typing import NDArray

SUFFIX = ".vectors"
"""Of the files."""

LARGEST = 512 * 1024 * 1024
"""Bytes of all files together: some thousand articles. A file of more than half of it is not kept."""

_MAGIC = b"Parallax vectors 1\n"
_COUNTS = struct.Struct("<III")
_DIGEST = sha256().digest_size


class Vectors(NamedTuple):
    """What a file holds."""

    sentences: NDArray[float32]
    """A row for each text."""
    words: NDArray[float32]
    """A row for each word or masked place, text by text; kept in half precision."""
    spans: NDArray[int32]
    """Start and end of each word; no rows for masked places."""
    ends: NDArray[int32]
    """How many words there are up to the end of each text."""


class VectorCache:
    """The files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def kept(self, key: str) -> Vectors | None:
        """What was kept under a key, if that is still there and whole."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        found = _unpacked(content)
        if found is not None:
            with suppress(OSError):
                os.utime(path)
        return found

    def keep(self, key: str, vectors: Vectors) -> None:
        """Keep vectors under a key; the files that were not used for longest make room."""
        content = _packed(vectors)
        if len(content) > LARGEST // 2:
            return
        with suppress(OSError, ReaderError):
            self._folder.mkdir(parents=True, exist_ok=True)
            make_room(self._folder, suffix=SUFFIX, wanted=len(content), largest=LARGEST)
            write_whole(self._path(key), content)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{SUFFIX}"


def _packed(vectors: Vectors) -> bytes:
    import numpy

    sentences, words, spans, ends = vectors
    payload = b"".join(
        (
            _COUNTS.pack(len(sentences), len(words), len(spans)),
            sentences.astype("<f4").tobytes(),
            words.astype("<f2").tobytes(),
            spans.astype("<i4").tobytes(),
            numpy.asarray(ends, "<i4").tobytes(),
        )
    )
    return _MAGIC + sha256(payload).digest() + payload


def _unpacked(content: bytes) -> Vectors | None:
    """What a file holds; null where it is not as it was written."""
    import numpy

    at = len(_MAGIC) + _DIGEST
    payload = memoryview(content)[at:]
    if not content.startswith(_MAGIC) or sha256(payload).digest() != content[len(_MAGIC) : at]:
        return None
    texts, words, spans = _COUNTS.unpack_from(payload)
    parts = []
    at = _COUNTS.size
    shapes = (("<f4", texts, WIDTH), ("<f2", words, WIDTH), ("<i4", spans, 2), ("<i4", texts, 1))
    for kind, rows, width in shapes:
        part = numpy.frombuffer(payload, kind, rows * width, at).reshape(rows, width)
        parts.append(part)
        at += part.nbytes
    return Vectors(
        parts[0].astype(numpy.float32),
        parts[1].astype(numpy.float32),
        parts[2].astype(numpy.int32),
        parts[3].astype(numpy.int32).reshape(-1),
    )
