"""A folder of kept files that is not to grow for ever: what was used longest ago goes first."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def make_room(folder: Path, *, suffix: str, wanted: int, largest: int) -> None:
    """Delete the oldest files with ``suffix`` until ``wanted`` bytes more are at most ``largest`` in all."""
    files = []
    for path in folder.glob(f"*{suffix}*"):  # also what a killed run left behind
        with suppress(OSError):
            status = path.stat()
            files.append((status.st_mtime_ns, path, status.st_size))
    used = wanted + sum(size for _, _, size in files)
    for _, path, size in sorted(files):
        if used <= largest:
            return
        with suppress(OSError):
            path.unlink()
            used -= size
