"""A key as somebody writes it, ``Ctrl+D`` or ``?`` or ``PgDn``, under Textual's name."""

from __future__ import annotations

from reader.tui.key_names import MODIFIERS, NAMED, SYMBOLS

_OTHER_NAMES = {
    "return": "enter",
    "esc": "escape",
    "page up": "pageup",
    "page down": "pagedown",
    "ins": "insert",
    "del": "delete",
    "control": "ctrl",
    "option": "alt",
    "backslash": "backslash",
}
"""What people also call them, in small letters."""

_SAME_CODE = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+left_square_bracket": "escape"}
"""Keys for which a terminal sends what it sends for another one."""

_BASES = {
    **{name.lower(): key for key, name in NAMED.items()},
    **{key: key for key in NAMED},
    **{sign: key for key, sign in SYMBOLS.items()},
    **{key: key for key in SYMBOLS},
    **_OTHER_NAMES,
}


def written_key(text: str) -> str | None:
    """Textual's name of the key; null where no key is called that."""
    if len(text) == 1:
        return _character(text)
    *before, base = text.removesuffix("+").split("+")
    if text.endswith("++"):
        *before, base = (*text.removesuffix("++").split("+"), "+")
    modifiers = [_OTHER_NAMES.get(one.strip().lower(), one.strip().lower()) for one in before]
    if not all(one in MODIFIERS for one in modifiers) or len(set(modifiers)) < len(modifiers):
        return None
    name = _base(base.strip() or base, bare=not modifiers)
    if name is None:
        return None
    if modifiers == ["shift"] and len(name) == 1:
        return name.upper() if len(name.upper()) == 1 and name.upper() != name else None
    key = "+".join([*sorted(modifiers), name])
    return _SAME_CODE.get(key, key)


def _base(text: str, *, bare: bool) -> str | None:
    known = _BASES.get(text.lower())
    if known is not None:
        return known
    if len(text) != 1:
        return None
    # Terminals tell Ctrl+D and Ctrl+d apart as little as keyboards do.
    return _character(text) if bare else _character(text.lower())


def _character(text: str) -> str | None:
    """Textual's name of the key that writes one character."""
    if text in _BASES:
        return _BASES[text]
    if text.isalnum():
        return text
    if text == " ":
        return "space"
    import unicodedata

    name = unicodedata.name(text, "")
    return name.lower().replace("-", "_").replace(" ", "_") if name and text.isprintable() else None
