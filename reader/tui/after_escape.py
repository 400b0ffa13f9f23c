"""Escape and a letter pressed so close that the terminal's bytes read as Alt and the letter.

A terminal of the older kind sends the same for both, so what no command has is taken as the two keys. One
that tells them apart gives Alt without a character, and that is left alone. Of digits, signs, b and f Textual
makes keys that do not show that Escape was pressed: those are past help.
"""

from __future__ import annotations

from textual.events import Key

ALT = "alt+"


def letter_after_escape(key: Key) -> Key | None:
    """The key that was pressed after Escape; null where this is no such key."""
    letter = key.character
    if not key.key.startswith(ALT) or letter is None or len(letter) != 1 or not letter.isalpha():
        return None
    return Key(letter, letter)
