"""Bylines: who wrote it, as printed, and what else stands in the same line.

Knows nothing of where in the article the line stands.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.sources.cue_words import cue_words
from reader.sources.date_lines import is_date_line, printed_dates

LONGEST_NAME = 4
"""Words of one person's name, particles not counted."""

LONGEST_BYLINE = 24
"""Words of a line that begins with «by»."""

_OPENING = re.compile(
    r"(?:(?:(?:story|words|text|report|article|written|reported|posted|produced|analysis|reporting|comment|opinion)"
    r"\s+)?by|authors?|writer|reporter|words|text|by)(?:\s*:|(?<=by)\s)\s*",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*[,|·•/;@(]\s*|\s+[–—-]\s+|\s+(?:in|for|at|of|from)\s+(?=[^\W\d_])")
_AND = re.compile(r"\s+(?:and|&|with)\s+|,\s+(?=[A-Z])")

_WORDS = cue_words()
_PARTICLES = frozenset(_WORDS["particles"])
_ROLES = frozenset(_WORDS["roles"])
_OUTLETS = frozenset(_WORDS["outlet endings"])
_NO_NAMES = frozenset(_WORDS["no names"])


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
    opening = _OPENING.match(text)
    rest = text[opening.end() :].strip() if opening else text.strip()
    if not rest or len(rest.split()) > LONGEST_BYLINE or len(rest) > 200:
        return None
    cut = _SEPARATOR.search(rest)
    head = rest[: cut.start()] if cut else rest
    tail = rest[cut.end() :].strip(" )|·•") if cut else ""
    if opening is None:
        return _unmarked(head, tail, rest)
    if not _are_names(head) and not is_outlet(head):
        return None
    if is_outlet(head):
        return Byline(None, head.strip(), True)
    return Byline(_with_more_names(head, rest), _outlet_in(tail), True)


def _unmarked(head: str, tail: str, rest: str) -> Byline | None:
    """A line of nothing but names, a place, a role or a date."""
    if rest[-1] in ".!?:;," and not rest.endswith((".m.", "Jr.", "Sr.")):
        return None
    words = head.lower().split()
    if words and all(word in _ROLES for word in words) and not tail:
        return (
            Byline(None, None, False)
            if words[-1] in ("reporter", "editor", "correspondent", "writer", "staff")
            else None
        )
    if not _are_names(head) or len(head.split()) < 2:
        return None
    if tail and not _goes_with_a_name(tail):
        return None
    if is_outlet(head) and "newsroom" not in words:
        return Byline(None, head.strip(), False)
    outlet = " ".join(head.split()[:-1]) if words[-1] == "newsroom" else _outlet_in(tail)
    return Byline(_with_more_names(head, rest), outlet, False)


def _goes_with_a_name(tail: str) -> bool:
    if printed_dates(tail) or is_date_line(tail):
        return True
    words = tail.split()
    if len(words) > 6:
        return False
    return all(
        word[:1].isupper()
        or word.lower().strip(",") in _ROLES
        or word.lower() in ("and", "at", "for", "of", "the", "in")
        for word in words
    )


def _with_more_names(head: str, rest: str) -> str:
    """The first name and those that follow it in a list, as printed."""
    end = len(head)
    while True:
        more = re.match(r"(?:,\s+and|,|\s+and|\s+&)\s+", rest[end:])
        if more is None:
            return rest[:end].strip()
        upto = _SEPARATOR.search(rest, end + more.end())
        name = rest[end + more.end() : upto.start() if upto else len(rest)]
        if not _are_names(name) or len(name.split()) < 2 or is_outlet(name) or more[0].strip() == ",":
            return rest[:end].strip()
        end = end + more.end() + len(name)


def _are_names(text: str) -> bool:
    parts = _AND.split(text)
    return bool(text) and all(_is_name(part) for part in parts)


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
    for part in re.split(r"\s*[,|·•/;)(]\s*", tail):
        if part and is_outlet(part) and len(part.split()) <= 6 and part[0].isupper():
            return part
    return None
