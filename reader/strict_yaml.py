"""The one way our YAML files are read: a mapping at the top, every scalar as the text that stands there.

No value is guessed (``NO``, ``12:30`` and ``1.10`` stay text), and what YAML takes in silence is refused:
duplicate keys, aliases, anchors, tags, a second document, deep nesting. Every value knows its place, so that
a schema can name line and column. Which keys mean what is for the callers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import ReaderError
from reader.printable import printable

if TYPE_CHECKING:
    from yaml import _yaml
    from yaml.error import Mark
    from yaml.events import Event

DEEPEST = 8
"""Levels of nesting allowed; our files have three at most."""

LONGEST_ECHO = 60
"""Characters of a file's own text that an error message repeats."""

_UNREADABLE = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
"""Characters YAML does not allow in a file."""

_PLAIN_LINE = re.compile(
    r"(?P<blanks> *)(?P<key>[A-Za-z0-9][A-Za-z0-9_.-]{0,200}):"
    r"(?: (?P<value>[A-Za-z0-9](?:[\w ,.’-]*[\w.’])?))?"
)
"""A key, alone or with a value without any sign that means something in YAML."""

_PLAIN_COMMENT = re.compile(r"#[\w !-~’–…]*")
"""A whole line of comment."""

_INDENT = 2
"""Blanks before the keys of a mapping, more than before its own key, in a text that is read as plain."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
"""Plain scalars that mean "nothing here"."""


class Place(NamedTuple):
    """Where in which file a value stands; as text, the opening of every error sentence."""

    name: str
    """The file's name as the user knows it."""
    line: int
    """Line, counted from 1."""
    column: int
    """Column in characters, counted from 1."""

    def __str__(self) -> str:
        return f"{printable(self.name)}, line {self.line}, column {self.column}"

    def error(self, sentence: str) -> ReaderError:
        """The user's error: this place, then what is wrong there."""
        return ReaderError(f"{self}: {sentence}")


class Scalar(NamedTuple):
    """One value, as the text it is written with."""

    text: str
    """The text without its quotation marks, escapes resolved; numbers and dates are text too."""
    plain: bool
    """Whether it stands without quotation marks."""
    place: Place
    """Where it starts."""

    @property
    def quoted(self) -> str:
        """The text for a message: in quotation marks, made printable, cut where it is long."""
        return _quoted(self.text)

    @property
    def is_null(self) -> bool:
        """Whether the file says that there is nothing: no value, ``~`` or ``null``, unquoted."""
        return self.plain and self.text in _NULLS


class Listing(NamedTuple):
    """A list of values."""

    values: tuple[Node, ...]
    """The values in the order of the file."""
    place: Place
    """Where the list starts."""


class Mapping(NamedTuple):
    """Keys with their values."""

    values: dict[str, Node]
    """Key to value, in the order of the file."""
    keys: dict[str, Scalar]
    """Key to the key as it stands in the file, for its place."""
    place: Place
    """Where the mapping starts."""

    def only(self, known: Sequence[str]) -> None:
        """Nothing where every key is one of ``known``.

        Raises:
            ReaderError: a key is not; the sentence names the nearest known one, or all of them.
        """
        for key, scalar in self.keys.items():
            if key not in known:
                raise scalar.place.error(f"unknown key {scalar.quoted}. {_remedy(key, known)}")

    def text(self, key: str) -> str | None:
        """The text under ``key``; None where the key is missing or its value is null.

        Raises:
            ReaderError: the value is a list or a mapping.
        """
        value = self.values.get(key)
        if value is None or (isinstance(value, Scalar) and value.is_null):
            return None
        if not isinstance(value, Scalar):
            raise value.place.error(f"{_quoted(key)} takes a text.")
        return value.text

    def mapping(self, key: str) -> Mapping | None:
        """The mapping under ``key``; None where the key is missing or its value is null.

        Raises:
            ReaderError: the value is a text or a list.
        """
        value = self.values.get(key)
        if value is None or (isinstance(value, Scalar) and value.is_null):
            return None
        if not isinstance(value, Mapping):
            raise value.place.error(f"{_quoted(key)} takes keys with values.")
        return value


Node = Scalar | Listing | Mapping


def strict_mapping(text: str, *, name: str) -> Mapping:
    """The mapping that a YAML text holds; an empty text is an empty mapping.

    ``name`` is the file's name for error messages.

    Raises:
        ReaderError: one sentence with file, line and column, where the text is not YAML, is not a mapping,
            or holds what this module refuses.
    """
    plain = _plain_mapping(text, name)
    return _parsed(text, name) if plain is None else plain


def _plain_mapping(text: str, name: str) -> Mapping | None:
    """The mapping of a text so plain that nothing in it can be read in two ways; null where it is not.

    The usual story file is, and PyYAML, which takes 12 ms of CPU to load, stays out of the first frame.
    """
    opened: list[Mapping] = []
    waiting: str | None = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line or _PLAIN_COMMENT.fullmatch(line):
            continue
        found = _PLAIN_LINE.fullmatch(line)
        if found is None:
            return None
        depth, odd = divmod(found.end("blanks"), _INDENT)
        place = Place(name, number, found.start("key") + 1)
        if waiting is not None and depth == len(opened) < DEEPEST:
            opened.append(Mapping({}, {}, place))
            if depth:
                opened[-2].values[waiting] = opened[-1]
        elif waiting is not None or depth >= len(opened):
            return None
        del opened[depth + 1 :]
        key, here = found["key"], opened[depth]
        if odd or key in here.keys:
            return None
        here.keys[key] = Scalar(key, True, place)
        waiting = key if found["value"] is None else None
        if waiting is None:
            here.values[key] = Scalar(found["value"], True, Place(name, number, found.start("value") + 1))
    return opened[0] if waiting is None else None


def _parsed(text: str, name: str) -> Mapping:
    import yaml

    odd = re.search(_UNREADABLE, text)
    if odd:
        raise _place_of(text, odd.start(), name).error(
            f"the character U+{ord(odd.group()):04X} is not allowed in a YAML file."
        )
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _document(yaml.parse(text, Loader=loader), name)
    except yaml.MarkedYAMLError as error:
        place = _place(error.problem_mark or error.context_mark, name)
        raise place.error(f"this is not valid YAML: {error.problem or error.context}.") from error
    except yaml.YAMLError as error:
        raise Place(name, 1, 1).error("this is not valid YAML.") from error


def _quoted(text: str) -> str:
    shown = text if len(text) <= LONGEST_ECHO else text[: LONGEST_ECHO - 1] + "…"
    return f"“{printable(shown)}”"


def _place_of(text: str, offset: int, name: str) -> Place:
    start = text.rfind("\n", 0, offset) + 1
    return Place(name, text.count("\n", 0, offset) + 1, offset - start + 1)


def _document(events: Iterator[Event], name: str) -> Mapping:
    from yaml.events import DocumentEndEvent, DocumentStartEvent, StreamEndEvent, StreamStartEvent

    root: Node | None = None
    documents = 0
    for event in events:
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _at(event, name).error("a second document starts here; only one is allowed.")
        elif not isinstance(event, (StreamStartEvent, StreamEndEvent, DocumentEndEvent)):
            root = _node(event, events, name, depth=1)
    if root is None or (isinstance(root, Scalar) and root.is_null):
        return Mapping({}, {}, Place(name, 1, 1))
    if not isinstance(root, Mapping):
        raise root.place.error("the file must hold keys with values, such as “title: …”.")
    return root


def _node(event: Event, events: Iterator[Event], name: str, *, depth: int) -> Node:
    from yaml.events import AliasEvent, ScalarEvent, SequenceStartEvent

    place = _at(event, name)
    if isinstance(event, AliasEvent):
        raise place.error("aliases (“*name”) are not allowed; write the value out.")
    if getattr(event, "anchor", None) is not None:
        raise place.error("anchors (“&name”) are not allowed; write the value out where it is needed.")
    if getattr(event, "tag", None) is not None:
        raise place.error("tags (“!name”) are not allowed; write the plain value.")
    if isinstance(event, ScalarEvent):
        return Scalar(event.value, bool(event.implicit[0]), place)
    if depth > DEEPEST:
        raise place.error(f"more than {DEEPEST} levels of nesting.")
    if isinstance(event, SequenceStartEvent):
        return _listing(place, events, name, depth)
    return _mapping(place, events, name, depth)


def _listing(place: Place, events: Iterator[Event], name: str, depth: int) -> Listing:
    from yaml.events import SequenceEndEvent

    values: list[Node] = []
    for event in events:
        if isinstance(event, SequenceEndEvent):
            break
        values.append(_node(event, events, name, depth=depth + 1))
    return Listing(tuple(values), place)


def _mapping(place: Place, events: Iterator[Event], name: str, depth: int) -> Mapping:
    from yaml.events import MappingEndEvent

    values: dict[str, Node] = {}
    keys: dict[str, Scalar] = {}
    for event in events:
        if isinstance(event, MappingEndEvent):
            break
        key = _node(event, events, name, depth=depth + 1)
        if not isinstance(key, Scalar):
            raise key.place.error("a key must be a text.")
        if key.text in keys:
            first = keys[key.text].place
            raise key.place.error(f"the key {key.quoted} stands twice; line {first.line} has it already.")
        keys[key.text] = key
        values[key.text] = _node(next(events), events, name, depth=depth + 1)
    return Mapping(values, keys, place)


def _at(event: Event, name: str) -> Place:
    return _place(event.start_mark, name)


def _place(mark: Mark | _yaml.Mark | None, name: str) -> Place:
    return Place(name, mark.line + 1, mark.column + 1) if mark else Place(name, 1, 1)


def _remedy(key: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    nearest = get_close_matches(key, known, n=1)
    return f"Did you mean “{nearest[0]}”?" if nearest else f"Known here: {', '.join(known)}."
