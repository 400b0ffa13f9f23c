"""Bylines: who wrote it, as printed, and what else stands in the same line.

Knows nothing of where in the article the line stands.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.late_pattern import LatePattern
from reader.sources.cue_words import cue_words
from reader.sources.date_lines import is_date_line, printed_dates

LONGEST_NAME = 4
"""Words of one person's name, particles not counted."""

LONGEST_LINE = 200
"""Characters; a longer line is no byline."""

LONGEST_BYLINE = 24
"""Words of a line that begins with «by»."""

LONGEST_OUTLET = 6
"""Words of a publisher's name."""

LONGEST_PLACE = 6
"""Words of a place or a role behind a name."""

_OPENING = re.compile(
    r"(?:(?:(?:story|words|text|report|article|written|reported|posted|published|produced|analysis|reporting|comment"
    r"|opinion)\s+)?by|authors?|writer|reporter|words|text|by)(?:\s*:|(?<=by)\s)\s*",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s*[,|·•/;(]\s*|\s+[–—-]\s+|\s+(?:in|for|at|of|from|on)\s+(?=[^\W_])|\s+(?=(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b)"
)
_STRONG_SEPARATOR = LatePattern(r"\s*[|·•/;(]\s*|\s+[–—-]\s+|\s+(?:in|for|at|of|from|on)\s+(?=[^\W_])")
_LIST = LatePattern(r",\s+and\s+|,\s+|\s+and\s+|\s+&\s+")
_PARTS = LatePattern(r"\s*[,|·•/;)(]\s*")
_AND = re.compile(r"\s+(?:and|&|with)\s+")
_HANDLE = LatePattern(r"\s*@\w+")

_WORDS = cue_words()
_PARTICLES = frozenset(_WORDS["particles"])
_ROLES = frozenset(_WORDS["roles"])
_OUTLETS = frozenset(_WORDS["outlet endings"])
_NO_NAMES = frozenset(_WORDS["no names"])
_DESKS = frozenset(("newsroom", "staff", "desk"))
_AUTHORS = frozenset(("reporter", "editor", "correspondent", "writer", "staff"))
_SITES = (".com", ".org", ".net", ".co.uk")


class Byline(NamedTuple):
    """What a byline says."""

    authors: str | None
    """The names as printed; null where it names no person, only a role or an agency."""
    outlet: str | None
    """The publisher or agency that stands in the same line."""
    marked: bool
    """It begins with «by» or the like, so it is a byline wherever it stands."""


def byline(text: str) -> Byline | None:
    """What ``text`` says as a byline; nothing where it is none."""
    if len(text) > LONGEST_LINE:
        return None
    opening = _OPENING.match(text)
    rest = text[opening.end() :] if opening else text
    rest = (_HANDLE.sub("", rest) if "@" in rest else rest).strip()
    if not rest or len(rest.split()) > LONGEST_BYLINE:
        return None
    cut = _SEPARATOR.search(rest)
    head = rest[: cut.start()] if cut else rest
    tail = rest[cut.end() :].strip(" )|·•") if cut else ""
    if opening is None and not _may_stand_alone(head, tail, rest):
        return None
    if is_outlet(head) and head.split()[-1].lower() not in _DESKS:
        return Byline(None, head, opening is not None)
    if _ROLES.issuperset(head.lower().split()):
        return Byline(None, _outlet_in(tail), opening is not None)
    if not _are_names(head):
        return None
    return Byline(
        _with_more_names(head, rest), _outlet_in(tail) or _outlet_of_desk(head), opening is not None
    )


def _may_stand_alone(head: str, tail: str, rest: str) -> bool:
    """Whether a line without «by» is nothing but names, a place, a role, a publisher or a date."""
    if rest[-1] in ".!?:;," and not rest.endswith((".m.", "Jr.", "Sr.")):
        return False
    if tail and not _goes_with_a_name(tail):
        return False
    words = head.lower().split()
    if is_outlet(head):
        return len(words) <= LONGEST_NAME and all(word[0].isupper() for word in head.split())
    return (len(words) > 1 and _are_names(head)) or (not tail and bool(words) and words[-1] in _AUTHORS)


def _goes_with_a_name(tail: str) -> bool:
    if printed_dates(tail) or is_date_line(tail):
        return True
    words = tail.split()
    if len(words) > LONGEST_PLACE:
        return False
    return all(
        word[:1].isupper()
        or word.lower().strip(",") in _ROLES
        or word.lower() in ("and", "at", "for", "of", "the", "in")
        for word in words
    )


def _with_more_names(head: str, rest: str) -> str:
    """The first name, or the whole list where «and» closes one: as printed."""
    if _AND.search(rest) is None:
        return head
    cut = _STRONG_SEPARATOR.search(rest)
    piece = rest[: cut.start()] if cut else rest
    names = _LIST.split(piece)
    if (
        len(names) > 1
        and _AND.search(piece)
        and all(len(name.split()) > 1 and _is_name(name) for name in names)
    ):
        return piece if not any(is_outlet(name) for name in names[1:]) else head
    return head


def _outlet_of_desk(name: str) -> str | None:
    """The publisher in «Islander Newsroom»."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1].lower() in _DESKS else None


def _are_names(text: str) -> bool:
    return bool(text) and all(_is_name(part) for part in _AND.split(text))


def _is_name(text: str) -> bool:
    words = text.split()
    proper = [word for word in words if word.lower() not in _PARTICLES]
    if not 1 <= len(proper) <= LONGEST_NAME:
        return False
    return all(
        word[0].isupper()
        and word.lower() not in _NO_NAMES
        and all(letter.isalpha() or letter in ".'’-" for letter in word)
        and (word[-1] != "." or len(word) <= 5)
        for word in proper
    )


def is_outlet(text: str) -> bool:
    """Whether a name is a publisher's by its last words: Post, Newswire, Herald, Reuters."""
    words = text.lower().replace("’", "'").split()
    if not words:
        return False
    last = words[-1].strip(".,)")
    return last in _OUTLETS or last.endswith(_SITES)


def _outlet_in(tail: str) -> str | None:
    for part in _PARTS.split(tail) if tail else ():
        if part and is_outlet(part) and len(part.split()) <= LONGEST_OUTLET and part[0].isupper():
            return part
    return None
