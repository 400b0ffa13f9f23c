"""A theme from its file."""

from __future__ import annotations

from pathlib import Path

from reader.errors import ReaderError
from reader.settings.theme import Theme

LARGEST = 64 * 1024
"""Bytes of a theme file; a true one has about one thousand."""


def read_theme(path: Path) -> Theme:
    """The theme that a file holds.

    Raises:
        ReaderError: one sentence with the file: it cannot be read, or holds no theme.
    """
    from reader.settings.theme_file import parse_theme  # brings the YAML reader, which few starts need

    try:
        if path.stat().st_size > LARGEST:
            raise ReaderError(f"{path}: larger than {LARGEST // 1024} KiB, so it is no theme.")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ReaderError(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise ReaderError(f"{path}: not UTF-8 text; save it as UTF-8.") from error
    return parse_theme(text, name=str(path))
