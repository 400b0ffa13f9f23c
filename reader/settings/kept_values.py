"""Values kept from one run to the next so that the same work is not done twice; a file each, under a bound.

Holds words of ``reader.vocabulary`` and plain values alone. What is damaged, of another program or asked
under another identity counts as absent; what cannot be written is not kept. Nothing but time depends on it.
"""

from __future__ import annotations

import os
import pickle
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any
from zlib import crc32

from reader import __version__
from reader.settings.places import user_cache

SUFFIX = ".kept"
"""Of the files."""

LARGEST = 64 * 1024 * 1024
"""Bytes of all files of a folder together; a value of more than a quarter of it is not kept."""

_MAGIC = b"Parallax kept 1\n"
_SUM = 4
"""Bytes of the checksum."""
_WORDS = "reader.vocabulary."
_PACKAGE = Path(__file__).resolve().parent.parent


class KeptValues:
    """The values of one kind, in a folder of that name in the user's cache."""

    def __init__(self, kind: str, *, code: tuple[str, ...]) -> None:
        """Values that the modules in the folders ``code`` of the package have made."""
        self._kind = kind
        self._code = code
        self._waiting: list[tuple[str, object, object]] = []

    def kept(self, name: str, identity: object) -> Any:
        """What was kept under a name for the same identity, by the same program; null without."""
        try:
            content, made_now = self._path(name).read_bytes(), self._made_by()
        except OSError:
            return None
        at = len(_MAGIC) + _SUM
        if not content.startswith(_MAGIC) or _sum(content[at:]) != content[len(_MAGIC) : at]:
            return None
        try:
            made_by, was, value = _Words(BytesIO(content[at:])).load()
        except (
            pickle.UnpicklingError,
            AttributeError,
            ImportError,
            TypeError,
            ValueError,
            LookupError,
            EOFError,
        ):
            return None  # words of another version
        return value if (made_by, was) == (made_now, identity) else None

    def keep(self, name: str, identity: object, value: object) -> None:
        """Keep a value; the files that were written first make room."""
        from reader.bounded_folder import make_room

        path = self._path(name)
        new = path.with_name(f"{path.name}.{os.getpid()}")
        with suppress(OSError):
            content = pickle.dumps((self._made_by(), identity, value), protocol=5)
            if len(content) > LARGEST // 4:
                return
            path.parent.mkdir(parents=True, exist_ok=True)
            make_room(path.parent, suffix=SUFFIX, wanted=len(content), largest=LARGEST)
            with open(new, "wb", opener=_for_the_user_alone) as file:
                file.writelines((_MAGIC, _sum(content), content))
            os.replace(new, path)

    def keep_later(self, name: str, identity: object, value: object) -> None:
        """Keep a value when ``keep_waiting`` is called: the first frame comes first."""
        self._waiting.append((name, identity, value))

    def keep_waiting(self) -> None:
        """Keep what waits for it."""
        while self._waiting:
            self.keep(*self._waiting.pop(0))

    def _path(self, name: str) -> Path:
        return user_cache() / self._kind / f"{name}{SUFFIX}"

    def _made_by(self) -> tuple[str, int]:
        """The program's version and its files: what other code has made is not the same."""
        seen = [(entry.name, entry.stat()) for folder in self._code for entry in _files(_PACKAGE / folder)]
        told = ",".join(f"{name}:{status.st_mtime_ns}:{status.st_size}" for name, status in sorted(seen))
        return __version__, crc32(told.encode())


class _Words(pickle.Unpickler):
    """Makes words of the vocabulary and nothing else, whatever a file asks for."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module.startswith(_WORDS) and "." not in name else None
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name} is no word of the vocabulary")
        return found


STORIES = KeptValues("stories", code=("vocabulary", "sources", "language"))
"""Articles as they were read."""

COMPARISONS = KeptValues(
    "comparisons",
    code=("vocabulary", "sources", "language", "collation", "relations", "stories", "comparison"),
)
"""Comparisons by words."""


def _for_the_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _files(folder: Path) -> list[os.DirEntry[str]]:
    found: list[os.DirEntry[str]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                found += [] if entry.name == "__pycache__" else _files(Path(entry.path))
            else:
                found.append(entry)
    return found


def _sum(content: bytes) -> bytes:
    return crc32(content).to_bytes(_SUM, "big")
