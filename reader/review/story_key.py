"""Under which name a story is known in the user's own folder."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

KEY_DIGITS = 16
"""Hexadecimal digits of a story's key."""


def story_key(hashes: Iterable[str]) -> str:
    """The story's key: made of the articles' SHA-256, whatever their names and order."""
    return sha256("\n".join(sorted(hashes)).encode()).hexdigest()[:KEY_DIGITS]
