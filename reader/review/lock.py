"""One writer at a time: a lock that the system takes back when its holder dies.

Its file is there while somebody writes, and is taken away by who holds it. The lock of a file that was taken
away meanwhile is worth nothing, so each looks whether the file that it has locked is still the one of that
name, and begins again where it is not. Only a holder takes the file away: nobody else's lock can go with it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import ReaderError

PATIENCE = 10.0
"""Seconds after which another writer is taken to have stopped in the middle; writing takes milliseconds."""

PAUSE = 0.01
"""Seconds between two attempts."""


@contextmanager
def locked(path: Path, *, of: Path | None = None) -> Iterator[None]:
    """While this is open nobody else holds the lock of the file ``path``, which is made if it is missing.

    ``of`` is the file that is to be written, which an error names in its place.

    Raises:
        ReaderError: the lock cannot be had.
    """
    handle = _held(path, of or path, until=time.monotonic() + PATIENCE)
    try:
        yield
    finally:
        with suppress(OSError):  # Windows keeps a file that is open
            os.unlink(path)
        os.close(handle)


def _held(path: Path, of: Path, *, until: float) -> int:
    """The handle of the file, locked, once this process is the only one that has it."""
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise ReaderError(f"{of} cannot be written: {error.strerror or error}.") from error
        if _taken(handle) and _is_still_there(path, handle):
            return handle
        os.close(handle)
        if time.monotonic() > until:
            raise ReaderError(f"{path} is held by another program; close that, and it is tried again.")
        time.sleep(PAUSE)


def _is_still_there(path: Path, handle: int) -> bool:
    """Is the open file still the one of that name? Opened anew: over a network a look may be out of date."""
    try:
        again = os.open(path, os.O_RDWR)
        try:
            return os.path.sameopenfile(handle, again)
        finally:
            os.close(again)
    except OSError:
        return False


def _taken(handle: int) -> bool:
    """Take the lock if nobody holds it; closing the file gives it back."""
    try:
        import fcntl
    except ImportError:  # Windows
        return _taken_on_windows(handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A file system without locks: writing whole files is then all that can be promised.
        return True
    return True


def _taken_on_windows(handle: int) -> bool:
    import msvcrt

    try:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True
