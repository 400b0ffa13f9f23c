"""How a key is called on the screen and in the documents."""

from __future__ import annotations

_NAMES = {
    "slash": "/",
    "question_mark": "?",
    "enter": "Enter",
    "backspace": "Backspace",
    "tab": "Tab",
    "space": "Space",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "f1": "F1",
}
_MODIFIERS = {"ctrl": "Ctrl", "alt": "Alt", "shift": "Shift"}


def key_name(key: str) -> str:
    """Textual's name of a key as people write it: ``ctrl+d`` is ``Ctrl+D``."""
    *modifiers, base = key.split("+")
    name = _NAMES.get(base, base.upper() if modifiers else base)
    return "+".join([*(_MODIFIERS[modifier] for modifier in modifiers), name])
