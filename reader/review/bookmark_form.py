"""A bookmark as the text of a file, and back.

What cannot be read is no bookmark, without a word: nothing that the reader wrote depends on it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar

from reader.review.anchor import Anchor
from reader.review.bookmark import Bookmark, Origin, Top

SCHEMA_VERSION = 1
"""Raised by a change that an older program would misread."""

ABOUT = "Where a story was left in Parallax (docs/start.md)."
"""The first line of the file, for people."""

_PLAIN = ("where", "view", "fold", "sort", "pane", "query", "filter")
_MANY = ("fact", "hidden", "order", "unfolded")
_ONE = ("focused", "passage", "pivot")

_Read = TypeVar("_Read")


def bookmark_form(bookmark: Bookmark) -> str:
    """The text of the file."""
    numbers = {origin.sha256: number for number, origin in enumerate(bookmark.sources)}

    def anchor(one: Anchor | None) -> list[object] | None:
        return one and [numbers[one.sha256], one.start, one.end, one.text, one.before, one.after]

    document: dict[str, object] = {
        "about": ABOUT,
        "schema_version": SCHEMA_VERSION,
        "story": bookmark.story,
        "paths": bookmark.paths,
        "sources": [origin._asdict() for origin in bookmark.sources],
        "left": bookmark.left,
        "facts": bookmark.facts,
        "open": bookmark.open,
        "locked": bookmark.locked,
        "bar": bookmark.bar,
        **{name: getattr(bookmark, name) for name in _PLAIN},
        **{name: anchor(getattr(bookmark, name)) for name in _ONE},
        **{name: [anchor(one) for one in getattr(bookmark, name)] for name in _MANY},
        "context": bookmark.context,
        "widened": [[anchor(source), steps] for source, steps in bookmark.widened],
        "tops": [[anchor(top.passage), top.start, top.below] for top in bookmark.tops],
    }
    return json.dumps(document, indent=1) + "\n"  # as ASCII, so that a lone surrogate does no harm


def read_bookmark(text: str) -> Bookmark | None:
    """The bookmark that the text of a file holds; null where it holds none that this program can read."""
    try:
        document = json.loads(text)
        if document["schema_version"] != SCHEMA_VERSION:
            return None
        return _bookmark(document)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None


def _bookmark(document: dict[str, Any]) -> Bookmark:
    origins = tuple(
        Origin(*(_text(one[name]) for name in Origin._fields)) for one in _list(document["sources"])
    )

    def anchor(value: Any) -> Anchor:
        number, start, end, *texts = _list(value)
        text, before, after = map(_text, texts)
        whole = origins[_number(number)].anchor
        return whole._replace(start=_number(start), end=_number(end), text=text, before=before, after=after)

    alike: dict[str, Any] = {
        **{name: _text(document[name]) for name in _PLAIN},
        **{name: _or_null(anchor, document[name]) for name in _ONE},
        **{name: tuple(map(anchor, _list(document[name]))) for name in _MANY},
    }
    bar = document["bar"]
    return Bookmark(
        story=_text(document["story"]),
        paths=tuple(map(_text, _list(document["paths"]))),
        sources=origins,
        left=_number(document["left"]),
        facts=_or_null(_number, document["facts"]),
        open=_number(document["open"]),
        locked=bool(document["locked"]),
        bar=float(bar) if bar is not None and 0 <= bar <= 1 else None,
        tops=tuple(
            Top(anchor(passage), _number(start), int(below))
            for passage, start, below in _list(document["tops"])
        ),
        context=_number(document["context"]),
        widened=tuple((anchor(source), int(steps)) for source, steps in _list(document["widened"])),
        **alike,
    )


def _or_null(read: Callable[[Any], _Read], value: Any) -> _Read | None:
    return None if value is None else read(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("a list is expected")
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("a number from 0 is expected")
    return value
