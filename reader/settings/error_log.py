"""An error that is the program's own: its details go into a file, the user gets a sentence."""

from __future__ import annotations

import platform
import sys
import traceback

from reader import __version__
from reader.atomic_file import write_whole
from reader.errors import ReaderError
from reader.settings.places import user_state

LOG = "error.log"
"""In the user's state folder; holds the last unexpected error."""


def recorded(error: BaseException) -> str:
    """One sentence about ``error``, whose traceback is in the log by then if that can be written."""
    sentence = f"Parallax has made an error that is its own: {type(error).__name__}: {error}".rstrip(".")
    versions = f"parallax-reader {__version__}, Python {sys.version}, {platform.platform()}"
    arguments = " ".join(map(repr, sys.argv[1:]))
    trace = "".join(traceback.format_exception(error))
    log = user_state() / LOG
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        write_whole(
            log, f"{versions}\n{arguments}\n\n{trace}".encode("utf-8", "backslashreplace").decode("utf-8")
        )
    except (OSError, ReaderError):
        return f"{sentence}; the details could not be written to {log}."
    return f"{sentence}; the details are in {log}."
