"""A file that is replaced whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from reader.errors import ReaderError

NEW_FILE_MODE = 0o666
"""Permission bits of a new file before the user's umask."""


def write_whole(path: Path, content: str | bytes) -> None:
    """Write ``content``, text as UTF-8, to ``path``: who reads it sees the old or the new, never a part.

    It goes to a temporary file in the same folder, is flushed to the disk and takes the place of the
    old file in one step. An existing file keeps its permissions; a link is followed, not replaced.

    Raises:
        ReaderError: the file cannot be written; what was there before is untouched.
    """
    target = path.resolve()
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
        _flush_folder(target.parent)
    except OSError as error:
        raise ReaderError(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                os.unlink(temporary)


def _flush_folder(folder: Path) -> None:
    """Bring the new name to the disk too, where the system can: a power cut then loses nothing either."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _mode(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        umask = os.umask(0)
        os.umask(umask)
        return NEW_FILE_MODE & ~umask
