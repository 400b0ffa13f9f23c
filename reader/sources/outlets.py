"""Who published an article, by what its own lines say; null where they say nothing.

Every cue votes for a name; a short name («the Sentinel») votes for the longer one it is part of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.late_pattern import LatePattern
from reader.sources.bylines import byline, is_outlet
from reader.sources.cue_words import cue_words
from reader.vocabulary.passage import Kind

_NAME = LatePattern(
    r"(?:[Tt]he )?[A-Z][\w’'&-]*(?:\.\w+)*"
    r"(?: (?:[A-Z0-9&][\w’'&-]*(?:\.\w+)*|(?:of|and|the|for|de|du|des|le|la)\b)){0,5}"
)
_BEFORE = LatePattern(
    r"(?P<appeared>(?:first|originally) (?:appeared|published|posted)(?: \w+)? (?:on|in|at|by) )"
    r"|(?P<copyright>(?:©|\([cC]\)|[Cc]opyright)[\s©]*(?:\d{4}[\s–-]*(?:\d{4})?,?\s*)?(?:by )?)"
    r"|(?P<staff>\bis (?:an? |the )?(?:[\w-]+ ){0,3}"
    r"(?:editor|reporter|correspondent|columnist|writer|journalist) (?:of|at|for|with) )"
    r"|\b(?:(?P<support>[Ss]upport|[Ss]ubscribe to|[Mm]ore from|[Aa]lso in|[Nn]ews from)"
    r"|(?P<follow>[Ff]ollow|[Ss]ign up (?:to|for))|(?P<keep>keep)|(?P<get>[Gg]et)) "
)
"""What stands before a publisher's name."""

_CUES = (
    *("appeared", "published", "posted", "©", "(c)", "copyright"),
    *("editor", "reporter", "correspondent", "columnist", "writer", "journalist"),
    *("support ", "subscribe to ", "more from ", "also in ", "news from ", "follow ", "sign up "),
    *("keep ", "get "),
)
"""In lower case, one of the pieces without which ``_BEFORE`` matches nothing."""

_WEIGHTS = {"appeared": 5, "copyright": 4, "staff": 4, "support": 3, "follow": 3, "keep": 3, "get": 2}
"""Votes for the name behind each wording."""

_GOES_ON = {
    "keep": (" independent", " free", " going", " alive"),
    "get": (" headlines", " news", " alerts", " stories"),
}
"""What must stand behind the name as well."""

_PRODUCTS = (" newsletter", " podcast", " briefing", " app")
"""What follows the name of a product, not of its publisher."""

_BEHIND = (
    (" is published by", 5),
    (" - all rights reserved", 4),
    (" – all rights reserved", 4),
    (": all rights reserved", 4),
    (" does not", 2),
    (": trusted", 2),
)
"""What stands behind a publisher's name that opens a line, with the weight of its vote."""

_CREDIT = LatePattern(r"(?:[:(]|\bby )[^:()]{2,40}\s?/\s?([A-Z][\w’'&. -]{2,40})\)?$")
_DATELINE = LatePattern(r"^[A-Z][^()\n]{0,60}\(([A-Z][\w.& ]{1,30})\)\s*[-–—]")
_COMPANY = LatePattern(
    r"(?:,? (?:Ltd|Limited|LLC|Inc|AG|GmbH|plc|PLC|Corp|Corporation|Co|Company|SA|NV|Pty|Group|Holdings"
    r"|Publishing|Publications|Media))+\.?$"
)
_TRAILING = LatePattern(r"(?:[’']s?| (?:of|and|the|for|de|du|des|le|la|\d{4}))$")
_NO_OUTLETS = frozenset(cue_words()["no outlets"])

LONGEST_LINE = 400
"""Characters of a line that may name the publisher."""

DATELINE_LENGTH = 120
"""Characters of the first paragraph in which a dateline stands."""

SUPPORT = 1
"""Vote of a picture credit: agencies stand there too."""

DATELINE = 2
"""Vote of the agency in a dateline."""

BYLINE = 4
"""Vote of a byline."""


def outlet(paragraphs: Sequence[tuple[Kind, str]]) -> str | None:
    """The publisher's name as printed, by the kinds and texts of an article's paragraphs."""
    votes: dict[str, int] = {}
    weak: dict[str, int] = {}
    dateline: re.Match[str] | None = None
    begun = False
    for kind, text in paragraphs:
        if kind is Kind.BODY:
            dateline = dateline if begun else _dateline(text[:DATELINE_LENGTH])
            begun = True
        elif kind is Kind.CAPTION and "/" in text:
            _vote(weak, _CREDIT.findall(text), SUPPORT)
        elif kind in (Kind.BOILERPLATE, Kind.BYLINE) and len(text) <= LONGEST_LINE:
            for name, weight in _cued(text):
                _vote(votes, [name], weight)
            if kind is Kind.BYLINE:
                _vote(votes, _in_byline(text), BYLINE)
    if dateline:
        _vote(votes, [dateline[1]], DATELINE)
    return _chosen(votes, weak)


def series(name: str | None) -> str | None:
    """One key for all spellings of an outlet's name; null where there is none."""
    if not name:
        return None
    return re.sub(r"^the\s+|[^\w\s&]", "", " ".join(name.casefold().split())) or None


def _dateline(opening: str) -> re.Match[str] | None:
    return _DATELINE.match(opening) if "(" in opening else None


def _cued(text: str) -> Iterable[tuple[str, int]]:
    """The names that a line of furniture gives, each with the weight of its cue."""
    lower = text.lower()
    for before in _BEFORE.finditer(text) if any(cue in lower for cue in _CUES) else ():
        name = _NAME.match(text, before.end())
        cue = before.lastgroup or ""
        if name and _fits(cue, name[0], text[name.end() : name.end() + 15].lower()):
            yield name[0], _WEIGHTS[cue]
    opening = _NAME.match(text) if any(behind in lower for behind, _ in _BEHIND) else None
    if opening:
        rest = text[opening.end() : opening.end() + 25].lower()
        for behind, weight in _BEHIND:
            if rest.startswith(behind):
                yield opening[0], weight


def _fits(cue: str, name: str, rest: str) -> bool:
    """Whether the words behind the name agree that it is a publisher's."""
    if cue == "follow":
        return name.endswith(("'s", "’s"))
    if cue in _GOES_ON:
        return rest.startswith(_GOES_ON[cue])
    return cue != "support" or not rest.startswith(_PRODUCTS)


def _in_byline(text: str) -> Iterable[str]:
    said = byline(text)
    if said and said.outlet:
        return [said.outlet]
    return [text] if said is None and is_outlet(text) and len(text.split()) <= 6 else []


def _vote(votes: dict[str, int], names: Iterable[str], weight: int) -> None:
    for printed in names:
        name = _cleaned(printed)
        if name and len(name) > 1 and not all(word.lower() in _NO_OUTLETS for word in name.split()):
            votes[name] = votes.get(name, 0) + weight


def _cleaned(name: str) -> str:
    name = name.strip(" .,;:-–—/").removeprefix("the ")
    while True:
        shorter = _TRAILING.sub("", _COMPANY.sub("", name)).strip(" .,;:")
        if shorter == name or not shorter:
            return name
        name = shorter


def _chosen(votes: dict[str, int], weak: dict[str, int]) -> str | None:
    """The name with most votes, those of the names that are part of it included; of equals the earlier."""
    if not votes:
        return None
    everything = {**weak, **{name: votes.get(name, 0) + weak.get(name, 0) for name in votes}}
    words = {name: _words(name) for name in everything}
    best, most = "", 0
    for name in votes:
        total = sum(
            weight
            for other, weight in everything.items()
            if _is_part(words[other], words[name]) or other == name
        )
        if total > most or (total == most and len(name) > len(best) and _is_part(words[best], words[name])):
            best, most = name, total
    return best or None


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in name.lower().split() if word != "the")


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words stand in the longer name, or are its initials."""
    if not short:
        return False
    if len(short) == 1 and len(long) > 1 and _is_acronym(short[0], long):
        return True
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _is_acronym(letters: str, long: tuple[str, ...]) -> bool:
    """Whether the letters stand in the name in order, the first of each word among them.

    So TCN is the Transcontinental Newswire.
    """
    if not 2 <= len(letters) <= 5:
        return False
    place, initials = 0, 0
    joined = " ".join(word for word in long if word not in ("of", "and", "for"))
    for letter in letters:
        initial = (" " + joined).find(" " + letter, place)
        inner = joined.find(letter, place)
        if inner < 0:
            return False
        initials += initial >= 0
        place = (initial if initial >= 0 else inner) + 1
    return letters[0] == joined[0] and initials >= len(joined.split())
