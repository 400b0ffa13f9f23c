"""A paragraph of English news into sentences, as spans, by the characters and words around each mark.

Each sentence of a longer quotation is a sentence of its own; who wants it whole joins them. Offsets only: the
text is not changed. Knows nothing of articles, headings or captions.
"""

from __future__ import annotations

import re

from reader.language.english.abbreviations import (
    AFTER_A_COUNTRY,
    BEFORE_A_FIGURE,
    CAPITALISED_MAY_END,
    MAY_END,
    NEVER_LAST,
    PRONOUNS,
    SAYING_VERBS,
    SENTENCE_OPENERS,
    TITLES,
)
from reader.late_pattern import LatePattern
from reader.vocabulary.span import Span

LONGEST_TOKEN = 40
"""Characters looked at before a full stop; a longer token is no abbreviation."""

SHORTEST_PLAIN_WORD = 4
"""Letters from which a word before a full stop is taken for no abbreviation, whatever follows."""

LONGEST_LABEL = 6
"""Characters of an item's number or letter, with what stands round it."""

_CLOSERS = "\"'”’»›)\\]}*_"
_OPENERS = "\"'“‘«‹(\\[{*_¿¡„"

_MARK = re.compile(
    rf"""
    (?<![.!?…‼⁇⁈⁉])(?P<mark>[.!?…‼⁇⁈⁉]++)
    (?P<closers>[{_CLOSERS}]*+)
    (?P<gap>\s++|$|(?=[A-Z][a-z]))
    | [。！？]++[」』”’]*+
    | \n[^\S\n]*+\n
    """,
    re.VERBOSE,
)
"""A mark with what closes behind it and the white space after; a full-width mark; an empty line."""

_TOKEN = re.compile(rf"[^\s{_OPENERS}—–]*\Z")
_NEXT = re.compile(rf"(?P<openers>[{_OPENERS}]*)(?P<word>[^\W\d_][\w.’'-]*|\d[\w.,]*|--|[^\w\s]?)")
_SAYS = LatePattern(r"(?:[A-Z][\w.’'-]*\s+){1,3}([a-z]+)\b")
_DOTTED = LatePattern(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_ITEM = LatePattern(r"[•*·]?\s*\(?(\d{1,3}|[A-Za-z]|[ivx]{1,4})(?:\.\)|[.)])\s")
"""The number or letter of a list item."""

_CARRIES_ON = frozenset(("—", "–", "--", ".", ",", ";", ":", "…"))
"""What follows a mark only inside a sentence."""

_COUNTRY = LatePattern(r"\bthe\s+(?:U\.S|U\.K|U\.N|E\.U)\Z")
_WORD_AFTER = LatePattern(r"[A-Z][\w’'-]*\s+(?=[a-z])")
_BULLET = LatePattern(r"\[\w\]\s|\((?:\d{1,2}|[A-Za-z])\)\s|[ivx]{1,4}\)\s")


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of ``text`` in order, trimmed; together they hold every character that is not blank."""
    found: list[Span] = []
    start = 0
    items = _item_starts(text)
    for mark in _MARK.finditer(text):
        while items and items[0] < mark.start():
            _add(found, text, start, items[0])
            start = items.pop(0)
        if _ends_sentence(text, start, mark):
            _add(found, text, start, mark.end())
            start = mark.end()
    for item in items:
        _add(found, text, start, item)
        start = item
    _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    length = len(piece.rstrip())
    lead = len(piece) - len(piece.lstrip())
    if length > lead:
        found.append(Span(start + lead, start + length))


def _item_starts(text: str) -> list[int]:
    """Where the second and later items of a list begin that stands in one paragraph: ``1) … 2) …``."""
    label_ends = text.lstrip("•*·").lstrip()[:LONGEST_LABEL]
    first = _ITEM.match(text) if "." in label_ends or ")" in label_ends else None
    if first is None:
        return []
    starts: list[int] = []
    label, at = first[1], first.end()
    while (label := _label_after(label)) and len(starts) < 100:
        found = re.compile(rf"(?<=\s)[•*·]?\s*\(?{label}(?:\.\)|[.)])\s").search(text, at)
        if found is None:
            break
        starts.append(found.start())
        at = found.end()
    return starts


def _label_after(label: str) -> str:
    if label.isdigit():
        return str(int(label) + 1)
    return chr(ord(label) + 1) if len(label) == 1 and label not in "zZ" else ""


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    mark = match["mark"]
    if mark is None:
        return True
    if match.end() == len(text):
        return False
    following = _NEXT.match(text, match.end())
    if following is None:
        return True
    word = following["word"]
    if not match["gap"]:
        return _glued(text, match, word)
    if word in _CARRIES_ON:
        return False
    if word[:1].islower():
        return _ends_before_lower(text, match, following)
    if mark == ".":
        return _stop_ends(text, start, match, following)
    if mark[0] in ".…":
        return _ellipsis_ends(text, match, following)
    return not (match["closers"] and _says_follows(text, following))


def _ends_before_lower(text: str, match: re.Match[str], following: re.Match[str]) -> bool:
    """A name like eBay, an address in brackets, a list item, or a capital forgotten after a plain word."""
    word = following["word"]
    if not (word.islower() or match["closers"]):
        return True
    if _BULLET.match(text, match.end()) or (following["openers"] == "(" and word.startswith("http")):
        return True
    if match["mark"] != "." or match["closers"] or word not in PRONOUNS:
        return False
    before = text[max(0, match.start() - SHORTEST_PLAIN_WORD) : match.start()]
    return len(before) == SHORTEST_PLAIN_WORD and before.isalpha()


def _says_follows(text: str, following: re.Match[str]) -> bool:
    """Whether name and reporting verb follow, so that a quotation's own mark does not end the sentence."""
    if following["openers"]:
        return False
    says = _SAYS.match(text, following.start())
    return says is not None and says[1] in SAYING_VERBS


def _glued(text: str, match: re.Match[str], word: str) -> bool:
    """A full stop with the next sentence right behind it: only between a plain word and a sentence opener."""
    before = text[max(0, match.start() - 2) : match.start()]
    return before.isalpha() and before.islower() and word.lower() in SENTENCE_OPENERS


def _ellipsis_ends(text: str, match: re.Match[str], following: re.Match[str]) -> bool:
    word = following["word"]
    if match["closers"]:
        return not following["openers"]
    if len(match["mark"]) > 3:
        return True
    spaced = match.start() > 0 and text[match.start() - 1].isspace()
    return not spaced or (word != "I" and word.lower() in SENTENCE_OPENERS) or bool(following["openers"])


def _stop_ends(text: str, start: int, match: re.Match[str], following: re.Match[str]) -> bool:
    if match["closers"] and match["closers"][0] not in ")]":
        return True
    at = match.start()
    found = _TOKEN.search(text, max(start, at - LONGEST_TOKEN), at)
    token = found[0].rstrip(")]") if found else ""
    word = following["word"]
    lower = token.lower()
    if text[start:at].strip("•*· \t\n(") == token and _ITEM.match(text, start):
        return False
    if word[:1].isdigit() and lower in BEFORE_A_FIGURE:
        return False
    opens = word.lower().replace("’", "'") in SENTENCE_OPENERS or bool(following["openers"])
    if token in TITLES:
        return False if token != "Sr" else opens
    if token in NEVER_LAST:
        return False
    if len(token) == 1 and token.isupper():
        return opens and word != "I"
    if lower in MAY_END or token in CAPITALISED_MAY_END or ("." in token and _DOTTED.match(token)):
        return opens or _country_ends(text, at, following)
    return True


def _country_ends(text: str, at: int, following: re.Match[str]) -> bool:
    """``in the U.S. Relations have`` against ``the U.S. Senate has``: a noun that names no body of state."""
    return (
        following["word"] not in AFTER_A_COUNTRY
        and _COUNTRY.search(text, max(0, at - 8), at) is not None
        and _WORD_AFTER.match(text, following.start()) is not None
    )
