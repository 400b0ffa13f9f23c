"""A theme file's text, checked and made a theme before anything is painted with it.

Judges form only: that every role has a colour a terminal knows. Contrast is the theme maker's care, and a
test's for the shipped ones; where the files lie is for ``themes``.
"""

from __future__ import annotations

import re

from reader.errors import ReaderError
from reader.settings.theme import ROLES, Colours, Theme
from reader.strict_yaml import Mapping, Scalar, strict_mapping

LONGEST_NAME = 40
"""Characters of a theme's name, so that it fits the chooser."""

LONGEST_INTENT = 120
"""Characters of a theme's intent, one line of the chooser."""

ANSI_NAMES = (
    "ansi_default",
    "ansi_black",
    "ansi_red",
    "ansi_green",
    "ansi_yellow",
    "ansi_blue",
    "ansi_magenta",
    "ansi_cyan",
    "ansi_white",
    "ansi_bright_black",
    "ansi_bright_red",
    "ansi_bright_green",
    "ansi_bright_yellow",
    "ansi_bright_blue",
    "ansi_bright_magenta",
    "ansi_bright_cyan",
    "ansi_bright_white",
)
"""The terminal's own default colour and its 16 colours, under the names Textual gives them."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KEYS = ("name", "intent", "dark", "roles")


def parse_theme(text: str, *, name: str) -> Theme:
    """The theme that a theme file's text describes; ``name`` is the file's name for error messages.

    Raises:
        ReaderError: one sentence with file, line and column: the text is no strict YAML mapping, a key or a
            role is unknown, missing or of the wrong type, or a colour is none.
    """
    top = strict_mapping(text, name=name)
    top.only(_KEYS)
    roles = top.mapping("roles")
    if roles is None:
        raise top.place.error("“roles” is missing: a colour for each role.")
    return Theme(_name(top), _intent(top), _is_dark(top), _colours(roles))


def _name(top: Mapping) -> str:
    value = _scalar(top, "name")
    if not _NAME.fullmatch(value.text) or len(value.text) > LONGEST_NAME:
        raise value.place.error(
            f"{value.quoted} cannot be a theme's name; use lower-case letters, digits and hyphens, "
            f"{LONGEST_NAME} characters at most."
        )
    return value.text


def _intent(top: Mapping) -> str:
    value = _scalar(top, "intent")
    if not value.text.strip() or len(value.text) > LONGEST_INTENT or len(value.text.splitlines()) > 1:
        raise value.place.error(f"“intent” takes one line of {LONGEST_INTENT} characters at most.")
    return value.text.strip()


def _is_dark(top: Mapping) -> bool:
    value = _scalar(top, "dark")
    if value.text not in ("true", "false") or not value.plain:
        raise value.place.error(f"“dark” takes true or false, not {value.quoted}.")
    return value.text == "true"


def _colours(roles: Mapping) -> Colours:
    roles.only(ROLES)
    missing = [role for role in ROLES if role not in roles.values]
    if missing:
        word = "role" if len(missing) == 1 else "roles"
        raise roles.place.error(f"no colour for the {word} {', '.join(missing)}.")
    return Colours(*(_colour(roles, role) for role in ROLES))


def _colour(roles: Mapping, role: str) -> str:
    value = roles.values[role]
    if not isinstance(value, Scalar):
        raise value.place.error(f"“{role}” takes one colour.")
    if value.plain and not value.text:
        raise value.place.error(f"“{role}” has no value; a colour in # must stand in quotation marks.")
    if _HEX.fullmatch(value.text):
        return value.text.lower()
    if value.text in ANSI_NAMES:
        return value.text
    raise _no_colour(role, value)


def _no_colour(role: str, value: Scalar) -> ReaderError:
    from difflib import get_close_matches

    written = value.text.lower().removeprefix("ansi_")
    nearest = get_close_matches(f"ansi_{written}", ANSI_NAMES, n=1, cutoff=0.8)
    remedy = f"Did you mean “{nearest[0]}”?" if nearest else "Write “#rrggbb” or a name such as “ansi_red”."
    return value.place.error(f"{value.quoted} is no colour for “{role}”. {remedy}")


def _scalar(top: Mapping, key: str) -> Scalar:
    value = top.values.get(key)
    if value is None or (isinstance(value, Scalar) and value.is_null):
        place = top.place if value is None else value.place
        raise place.error(f"“{key}” is missing.")
    if not isinstance(value, Scalar):
        raise value.place.error(f"“{key}” takes a text.")
    return value
