"""Reviews as the text of a file that people can read, and back, strictly.

Which file that is, and how it is kept from harm, is for ``store``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reader.errors import ReaderError
from reader.printable import printable
from reader.review.anchor import Anchor
from reader.review.entry import About, Entry, Field
from reader.review.kept import Kept
from reader.vocabulary.grades import CREDIBILITY, RELIABILITY
from reader.vocabulary.review import Verdict

SCHEMA_VERSION = 1
"""Raised by a change that an older program would misread."""

ABOUT = "What was reviewed of the articles in this folder, kept by Parallax (docs/review.md)."
"""The first line of the file, for people."""

_TOP = ("about", "schema_version", "revision", "sources", "reviews")
_ENTRY = ("id", "about", "revision", "verdict", "note", "grade", "hand", "passages", "source")
_ANCHOR = ("source", "start", "end", "text", "before", "after")
_HANDS = ("joined", "parted")


def file_form(kept: Kept) -> str:
    """The text of the file; entries that say nothing are left out."""
    said = [entry for entry in kept.entries.values() if not entry.is_blank]
    origins = {anchor.sha256: anchor for entry in said for anchor in entry.anchors}
    document = {
        "about": ABOUT,
        "schema_version": SCHEMA_VERSION,
        "revision": kept.revision,
        "sources": [{"sha256": one.sha256, "file": one.file, "title": one.title} for one in origins.values()],
        "reviews": [_written(entry) for entry in said],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate, which only an escape can hold
        text = json.dumps(document, indent=1)
    return text + "\n"


def _written(entry: Entry) -> dict[str, Any]:
    fields: dict[str, Any] = {"id": entry.id, "about": entry.about.value, "revision": entry.revision}
    for field in Field:
        value = entry.value(field)
        if value and (field is not Field.VERDICT or entry.about is About.FACT):
            fields[field.value] = value.split("\n") if field is Field.NOTE and "\n" in value else value
    if entry.about is About.SOURCE:
        return {**fields, "source": entry.anchors[0].sha256}
    return {**fields, "passages": [_anchor(one) for one in entry.anchors]}


def _anchor(one: Anchor) -> dict[str, Any]:
    return {
        "source": one.sha256,
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "before": one.before,
        "after": one.after,
    }


def read_form(text: str, *, name: str) -> Kept:
    """What the text of a file holds. ``name`` is the file's, for error messages.

    Raises:
        ReaderError: one sentence with the file and the place in it.
    """
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise ReaderError(
            f"{printable(name)}, line {error.lineno}, column {error.colno}: this is not valid JSON."
        ) from error
    except RecursionError as error:
        raise ReaderError(f"{printable(name)} is nested too deeply to be a file of reviews.") from error
    return _Reading(printable(name)).document(document)


class _Reading:
    """Takes a document apart; every value that is not as it should be is an error."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._origins: dict[str, Anchor] = {}

    def document(self, document: Any) -> Kept:
        top = self._mapping(document, "the file", _TOP)
        version = self._number(top, "schema_version", "the file")
        if version != SCHEMA_VERSION:
            raise ReaderError(
                f"{self._name} has schema version {version}, which this program cannot read: "
                "it was written by another version of Parallax."
            )
        for number, one in enumerate(self._list(top, "sources", "the file"), start=1):
            where = f"source {number}"
            source = self._mapping(one, where, ("sha256", "file", "title"))
            sha256 = self._text(source, "sha256", where)
            self._origins[sha256] = Anchor(
                self._text(source, "file", where), self._text(source, "title", where), sha256
            )
        entries = [
            self._entry(one, f"review {number}")
            for number, one in enumerate(self._list(top, "reviews", "the file"), start=1)
        ]
        return Kept(self._number(top, "revision", "the file"), {entry.id: entry for entry in entries})

    def _entry(self, value: Any, where: str) -> Entry:
        found = self._mapping(value, where, _ENTRY)
        about = About(self._one_of(found, "about", where, [one.value for one in About]))
        if about is About.SOURCE:
            anchors: tuple[Anchor, ...] = (self._origin(found, where),)
        else:
            anchors = tuple(
                self._anchor(one, f"{where}, passage {number}")
                for number, one in enumerate(self._list(found, "passages", where), start=1)
            )
        if not anchors or (about is About.PAIR and len(anchors) != 2):
            raise self._error(where, "“passages” takes two passages or more, of a pair just two.")
        grades = RELIABILITY if about is About.SOURCE else CREDIBILITY
        return Entry(
            id=self._text(found, "id", where),
            about=about,
            anchors=anchors,
            verdict=self._one_of(found, "verdict", where, [one.value for one in Verdict], Verdict.OPEN.value),
            note=self._note(found.get("note", ""), where),
            grade=self._one_of(found, "grade", where, list(grades), ""),
            hand=self._one_of(found, "hand", where, _HANDS, ""),
            revision=self._number(found, "revision", where),
        )

    def _anchor(self, value: Any, where: str) -> Anchor:
        found = self._mapping(value, where, _ANCHOR)
        return self._origin(found, where)._replace(
            start=self._number(found, "start", where),
            end=self._number(found, "end", where),
            text=self._text(found, "text", where),
            before=self._text(found, "before", where),
            after=self._text(found, "after", where),
        )

    def _origin(self, found: dict[str, Any], where: str) -> Anchor:
        sha256 = self._text(found, "source", where)
        if sha256 not in self._origins:
            raise self._error(where, "“source” is the sha256 of none of the sources above.")
        return self._origins[sha256]

    def _note(self, value: Any, where: str) -> str:
        lines = value if isinstance(value, list) else [value]
        if not all(isinstance(line, str) for line in lines):
            raise self._error(where, "“note” takes a text, or a list of its lines.")
        return "\n".join(lines)

    def _one_of(
        self, found: dict[str, Any], key: str, where: str, known: Iterable[str], without: str | None = None
    ) -> str:
        if key not in found and without is not None:
            return without
        value = self._text(found, key, where)
        if value not in known:
            raise self._error(where, f"“{key}” takes {', '.join(known)}, not “{printable(value[:40])}”.")
        return value

    def _mapping(self, value: Any, where: str, known: tuple[str, ...]) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self._error(where, "keys with values are expected here.")
        for key in value:
            if key not in known:
                raise self._error(where, f"unknown key “{printable(key[:40])}”. Known: {', '.join(known)}.")
        return value

    def _list(self, found: dict[str, Any], key: str, where: str) -> list[Any]:
        value = found.get(key)
        if not isinstance(value, list):
            raise self._error(where, f"“{key}” takes a list.")
        return value

    def _text(self, found: dict[str, Any], key: str, where: str) -> str:
        value = found.get(key)
        if not isinstance(value, str):
            raise self._error(where, f"“{key}” takes a text.")
        return value

    def _number(self, found: dict[str, Any], key: str, where: str) -> int:
        value = found.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self._error(where, f"“{key}” takes a number from 0.")
        return value

    def _error(self, where: str, sentence: str) -> ReaderError:
        return ReaderError(f"{self._name}, {where}: {sentence}")
