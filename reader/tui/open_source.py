"""Opens an article where it came from, file or address, with the program that the system has for it.

Only what was given to the reader to read is opened, never an address that stands in an article's text.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from reader.printable import printable

ADDRESSES = ("http", "https")
"""What of the web is opened."""

_OPENERS = {"darwin": "open"}
"""Programs that open what they are given as a user's double click would; elsewhere ``xdg-open``."""


def open_source(path: str) -> str:
    """Open an article; gives back the sentence that says so, or why not and where it lies."""
    target = _target(path)
    if target is None:
        return f"{printable(path) or 'This article'} is no file and no address that could be opened."
    try:
        _start(target)
    except OSError:
        return f"There is no program to open it with; it lies at {printable(target)}."
    return f"Opening {printable(target)}."


def _target(path: str) -> str | None:
    """The address, or the file with its whole path, so that none can be taken for an option."""
    try:
        scheme = urlsplit(path).scheme.casefold()
    except ValueError:
        scheme = ""
    if scheme in ADDRESSES:
        return path
    try:
        file = Path(path).resolve()
        return str(file) if path and file.is_file() else None
    except (OSError, ValueError):
        return None


def _start(target: str) -> None:
    """Start the system's opener apart from this terminal, which stays ours."""
    if sys.platform == "win32":
        os.startfile(target)
        return
    command = [_OPENERS.get(sys.platform, "xdg-open"), target]
    quiet = subprocess.DEVNULL
    subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
