"""What can stand where the reader is typing in a filter."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.filter.fact_filter import NUMBERS, WORDS, Key
from reader.filter.folded import folded
from reader.filter.parse import CLOSES
from reader.filter.speaking import speakers
from reader.printable import printable
from reader.vocabulary.comparison import Comparison

AT_MOST = 40
"""Completions that are offered: nobody steps through more."""

_KEYED = re.compile(r"-?([A-Za-z]+):")
_PLAIN = re.compile(r"[^\s,\"“”„«»]+")


class Completion(NamedTuple):
    """One way to go on."""

    start: int
    """Where in the line it is put."""
    end: int
    """Up to where what stands there is replaced."""
    text: str
    """What is put there."""


def completions(line: str, cursor: int, comparison: Comparison | None) -> tuple[Completion, ...]:
    """The ways to go on at the cursor: keys, or the values of the key that stands before it."""
    start = _term_start(line, cursor)
    typed = line[start:cursor]
    keyed = _KEYED.match(typed)
    if keyed is None:
        return _keys(line, start, cursor)
    key = next((key for key in Key if key == keyed[1].casefold()), None)
    if key is None or key in NUMBERS:
        return ()
    value_at = _value_start(line, start + keyed.end(), cursor)
    begun = folded(line[value_at:cursor].lstrip("".join(CLOSES)))
    words = [word for word in _words(key, comparison) if _begins(word, begun)]
    return tuple(Completion(value_at, cursor, _quoted(word)) for word in words[:AT_MOST])


def _keys(line: str, start: int, cursor: int) -> tuple[Completion, ...]:
    denied = line[start:cursor].startswith("-")
    begun = line[start + denied : cursor].casefold()
    return tuple(
        Completion(start + denied, cursor, f"{key}>" if key in NUMBERS else f"{key}:")
        for key in Key
        if key.startswith(begun)
    )


def _term_start(line: str, cursor: int) -> int:
    """Where the term begins in which the cursor stands."""
    start, closing = 0, ""
    for at, character in enumerate(line[:cursor]):
        if closing:
            closing = "" if character in closing else closing
        elif character in CLOSES:
            closing = CLOSES[character]
        elif character.isspace():
            start = at + 1
    return start


def _value_start(line: str, start: int, cursor: int) -> int:
    """Where the value begins in which the cursor stands: behind the last comma that no quotation holds."""
    closing = ""
    for at in range(start, cursor):
        if closing:
            closing = "" if line[at] in closing else closing
        elif line[at] in CLOSES:
            closing = CLOSES[line[at]]
        elif line[at] == ",":
            start = at + 1
    return start


def _words(key: Key, comparison: Comparison | None) -> tuple[str, ...]:
    if key in WORDS:
        return WORDS[key]
    if comparison is None:
        return ()
    if key is Key.SOURCE:
        outlets = [source.outlet for source in comparison.sources if source.outlet]
        return tuple(dict.fromkeys([*(source.id for source in comparison.sources), *outlets]))
    return speakers(comparison) if key is Key.VOICE else ()


def _begins(word: str, begun: str) -> bool:
    """Whether the word, or one of the words in it, begins so."""
    plain = folded(word)
    return plain.startswith(begun) or f" {begun}" in plain


def _quoted(word: str) -> str:
    """The word as a filter takes it, in quotation marks where it needs them."""
    safe = " ".join(printable(word).split())
    if _PLAIN.fullmatch(safe):
        return safe
    return '"' + safe.replace('"', "").replace("”", "") + '"'
