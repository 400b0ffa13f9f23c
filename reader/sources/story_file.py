"""``story.yaml``: the story's title, and for each article what its own lines do not say.

Read strictly: unknown keys, duplicate keys, aliases and wrong types are errors with line and column.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from reader.strict_yaml import Mapping, Scalar, strict_mapping

_FIELDS = ("title", "outlet", "author", "published", "series", "leave_out")
_TRUTH = {"true": True, "yes": True, "false": False, "no": False}


class Override(NamedTuple):
    """What the story file says of one article."""

    fields: dict[str, str | None]
    """Field of the source to its value; null where the file says that there is none."""
    leave_out: bool
    """The article takes no part."""


class StoryFile(NamedTuple):
    """What the story file says."""

    title: str | None
    """The story's title."""
    sources: dict[str, Override]
    """By the name of the article's file."""


def story_file(text: str, *, name: str, files: Sequence[str]) -> StoryFile:
    """The story file that ``text`` holds. ``files`` are the names of the articles it may speak of.

    Raises:
        ReaderError: the file is wrong; the sentence names line and column.
    """
    top = strict_mapping(text, name=name)
    top.only(("title", "sources"))
    listed = top.mapping("sources")
    if listed is None:
        return StoryFile(top.text("title") or None, {})
    listed.only(tuple(files))
    overrides = {key: _override(listed.mapping(key)) for key in listed.values}
    return StoryFile(top.text("title") or None, overrides)


def _override(values: Mapping | None) -> Override:
    if values is None:
        return Override({}, leave_out=False)
    values.only(_FIELDS)
    fields = {key: (values.text(key) or "").strip() or None for key in values.values if key != "leave_out"}
    if fields.get("published"):
        fields["published"] = _day(values, fields["published"] or "")
    return Override(fields, leave_out=_is_true(values))


def _day(values: Mapping, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        node = values.values["published"]
        raise node.place.error(f"“published” takes a date such as 2021-03-18, not “{text}”.") from None


def _is_true(values: Mapping) -> bool:
    node = values.values.get("leave_out")
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return False
    if isinstance(node, Scalar) and node.text.lower() in _TRUTH:
        return _TRUTH[node.text.lower()]
    raise node.place.error("“leave_out” takes true or false.")
