"""The keys of which ``frames`` tells what they draw, in the order in which they are pressed."""

from __future__ import annotations

from typing import NamedTuple

VIEWS = ("columns", "facts", "ledger", "voices", "wording", "timeline")
"""In the order of their numbers on the keyboard."""


class Key(NamedTuple):
    """A key, and what is expected of its answer."""

    typed: str
    """What the terminal sends."""
    name: str
    """As printed."""
    stands_still: bool = False
    """Nothing scrolls and nothing is laid out anew, so little is to be written."""
    first: str = ""
    """A key that is pressed before it and is not counted."""


def _typed(keys: str, *, stands_still: bool = False) -> tuple[Key, ...]:
    return tuple(Key(key, "Space" if key == " " else key, stands_still) for key in keys)


_ESCAPE = Key("\x1b", "Escape")

IN_EVERY_VIEW = (
    *_typed("JJKJ"),
    *_typed("jk gG"),
    Key("\x04", "Ctrl+D"),
    *_typed("gJ"),
    *_typed("lh", stands_still=True),
    *_typed("cCdfau"),
    Key("\x7f", "Backspace"),
    *_typed("rr.", stands_still=True),
    Key("\x1a", "Ctrl+Z", stands_still=True),
    Key("\x19", "Ctrl+Y", stands_still=True),
    *_typed("pp"),
    *_typed("xX"),
    *_typed("vV"),
    *_typed("PPP"),
    Key("i", "i"),
    _ESCAPE,
    Key("\r", "Enter"),
)
"""Commands that every view has; most of them twice, so that all is as before."""

ONCE = (
    *_typed("+_<>{}zzz"),
    *_typed("ss", stands_still=True),
    *_typed("BB"),
    *_typed("\\"),
    _ESCAPE,
    *_typed("/"),
    *_typed("the"),
    Key("\r", "Enter"),
    *_typed("nnN"),
    _ESCAPE,
    *_typed("t"),
    *_typed("is:"),
    _ESCAPE,
    *_typed("?"),
    *_typed("jj"),
    _ESCAPE,
    _ESCAPE,
    *_typed("e"),
    *_typed("ab"),
    _ESCAPE,
    *_typed("T"),
    *_typed("j"),
    _ESCAPE,
    Key("\x10", "Ctrl+P"),
    *_typed("f"),
    _ESCAPE,
    *_typed("w"),
    _ESCAPE,
    *_typed("y)("),
    *_typed("L", stands_still=True),
    _ESCAPE,
)
"""Commands of the columns, and the dialogs, which look the same over every view."""
