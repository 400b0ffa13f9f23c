"""How a key is called on the screen and in the documents."""

from __future__ import annotations

SYMBOLS = {
    "exclamation_mark": "!",
    "quotation_mark": '"',
    "number_sign": "#",
    "dollar_sign": "$",
    "percent_sign": "%",
    "ampersand": "&",
    "apostrophe": "'",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "asterisk": "*",
    "plus": "+",
    "comma": ",",
    "minus": "-",
    "full_stop": ".",
    "slash": "/",
    "colon": ":",
    "semicolon": ";",
    "less_than_sign": "<",
    "equals_sign": "=",
    "greater_than_sign": ">",
    "question_mark": "?",
    "at": "@",
    "left_square_bracket": "[",
    "backslash": "\\",
    "right_square_bracket": "]",
    "circumflex_accent": "^",
    "underscore": "_",
    "grave_accent": "`",
    "left_curly_bracket": "{",
    "vertical_line": "|",
    "right_curly_bracket": "}",
    "tilde": "~",
}
"""Textual's names of the signs on a keyboard, and the signs."""

NAMED = {
    "enter": "Enter",
    "backspace": "Backspace",
    "tab": "Tab",
    "space": "Space",
    "escape": "Esc",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "insert": "Ins",
    "delete": "Del",
    **{f"f{number}": f"F{number}" for number in range(1, 25)},
}
"""Textual's names of the keys that write nothing, and how people write them."""

MODIFIERS = {"alt": "Alt", "ctrl": "Ctrl", "shift": "Shift"}
"""In the order in which Textual names them."""


def key_name(key: str) -> str:
    """Textual's name of a key as people write it: ``ctrl+d`` is ``Ctrl+D``."""
    *modifiers, base = key.split("+")
    name = NAMED.get(base) or SYMBOLS.get(base) or (base.upper() if modifiers else base)
    return "+".join([*(MODIFIERS.get(modifier, modifier) for modifier in modifiers), name])
