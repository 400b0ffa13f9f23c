"""Where a text tells who published or wrote it, and by which siglum that is to be replaced.

Names are those of the mastheads. Which of a story's texts are asked is for ``blinded``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from reader.vocabulary.passage import SET_ASIDE, Kind, Passage
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

_ARTICLE = re.compile(r"^(?:the|The|THE)\s+")
_JOINED = re.compile(r"\s+(?:and|&)\s+|\s*[,;/|]\s*")
"""What stands between two authors."""

_CREDIT = re.compile(
    r"(?:\b(?:Photo(?:graph|s)?|Image|Picture|Illustration|Video|Graphic)\b\s*(?:credit)?\s*(?::|[Bb]y\b)"
    r"|\bCredits?\b:?|©)\s*(?P<who>\S[^)\]\n]{0,200})"
    r"|\((?P<pair>[^()\n]{2,60}/[^()\n]{2,60})\)\s*$"
    r"|\.\s(?P<behind>[A-Z][^.:\n]{2,60}/[^.:\n]{2,60})$"
)
"""Whose picture it is."""

_ADDRESS = re.compile(r"@\w{3,40}|\b(?:https?://|www\.)[^\s)\]]{3,200}|\b[\w.+-]{3,60}@[\w.-]{2,80}\w")
"""Of a page, an account or a mailbox."""

_DATELINE = re.compile(r"^[^()]{0,60}\((?P<agency>[A-Z][\w.&/ -]{1,30})\)\s*(?:[—–]|--?)\s")
"""The agency in brackets between the place and the first sentence."""

FIRST_SENTENCES = 3
"""Of an article, among which its dateline stands."""

_COMMON = frozenset(
    {
        "agency",
        "archive",
        "broadcasting",
        "business",
        "company",
        "daily",
        "desk",
        "editorial",
        "financial",
        "global",
        "group",
        "international",
        "magazine",
        "media",
        "national",
        "network",
        "news",
        "newspaper",
        "newsroom",
        "online",
        "press",
        "radio",
        "report",
        "review",
        "service",
        "staff",
        "state",
        "television",
        "weekly",
        "wire",
        "world",
    }
)
"""Last words of outlets' names that name no outlet by themselves."""

FEWEST_INITIALS = 3
"""Words of a name from which its initials may stand for it: of two, they are too often something else."""

SHORTEST_WORD = 4
"""Letters of the last word of a name that may stand for it."""

SHORTEST_IN_ADDRESS = 4
"""Letters of a name by which an address in the midst of an article is known."""

SHORTEST_DOMAIN = 6
"""Letters of a name written as one word, as in an address."""


class Hidden(NamedTuple):
    """A stretch of a text that is to be replaced."""

    span: Span
    """In the text that was asked."""
    siglum: str
    """The source whose name stands there."""


class Names:
    """The names that give the sources of one story away."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Of all ``sources``: one article may name the outlet of another."""
        self._sigla_of: dict[str, list[str]] = {}
        exact: list[str] = []
        loose: list[str] = []
        for source in sources:
            for way, is_loose in _ways(source):
                name = " ".join(way.split()) if way[0] not in "/@" else way
                known = name.casefold() if is_loose else name
                if known not in self._sigla_of:
                    (loose if is_loose else exact).append(name)
                self._sigla_of.setdefault(known, []).append(source.id)
        told = (name for source in sources for name in _in_address(source))
        self._addressed = frozenset(name for name in told if len(name) >= SHORTEST_IN_ADDRESS)
        self._cut_to = {last: source.id for source in reversed(sources) if (last := _last_word(source))}
        self._cut = re.compile(rf"(?<!\w)(?:{_either(self._cut_to)})(?!\w)") if self._cut_to else None
        self._patterns = [
            re.compile(rf"(?<!\w)(?:{_either(names)})(?!\w)", flags)
            for names, flags in ((loose, re.IGNORECASE), (exact, re.NOFLAG))
            if names
        ]

    def in_text(self, text: str, *, within: str = "") -> list[Hidden]:
        """The stretches of any text that name an outlet or an author, in order, none within another.

        ``within`` is the source whose text it is: a name that several share is then its own.
        """
        found = [
            Hidden(Span(*met.span()), self._siglum(" ".join(met[0].split()), within))
            for pattern in self._patterns
            for met in pattern.finditer(text)
        ]
        return list(_apart(found))

    def _is_told_by(self, address: str) -> bool:
        """Does an address name an outlet or an author?"""
        small = address.casefold()
        return any(name in small for name in sorted(self._addressed))

    def _siglum(self, name: str, within: str) -> str:
        sigla = self._sigla_of.get(name.casefold()) or self._sigla_of[name]
        return within if within in sigla else sigla[0]

    def in_note(self, text: str, *, within: str = "") -> list[Hidden]:
        """The same of what the program wrote, or an outlet of itself: a name may be cut to its last word."""
        found = self.in_text(text, within=within)
        if self._cut is not None:
            found += [Hidden(Span(*met.span()), self._cut_to[met[0]]) for met in self._cut.finditer(text)]
        return list(_apart(found))

    def in_title(self, text: str) -> list[Hidden]:
        """The same of a title or the name of a folder: in any case, between any marks."""
        found = self.in_note(text)
        for name, sigla in sorted(self._sigla_of.items()):
            if len(name) >= SHORTEST_IN_ADDRESS and name[0] not in "/@":
                apart = r"[\W_]*".join(map(re.escape, re.findall(r"\w+", name)))
                found += [
                    Hidden(Span(*met.span()), sigla[0])
                    for met in re.finditer(rf"(?<![^\W_]){apart}(?![^\W_])", text, re.IGNORECASE)
                    if met[0]
                ]
        return list(_apart(found))

    def in_passage(self, passage: Passage) -> list[Hidden]:
        """The same of a passage, and whose picture a caption shows; a byline without a known name is hidden
        whole unless it tells a date."""
        is_aside = passage.kind in SET_ASIDE
        found = (self.in_note if is_aside else self.in_text)(passage.text, within=passage.source)
        if passage.kind is Kind.BYLINE and not found and not re.search(r"\d", passage.text):
            return [Hidden(Span(0, len(passage.text)), passage.source)]
        for met in _ADDRESS.finditer(passage.text):
            if is_aside or self._is_told_by(met[0]):
                found.append(Hidden(Span(*met.span()), passage.source))
        if passage.kind in (Kind.CAPTION, Kind.BOILERPLATE):
            for met in _CREDIT.finditer(passage.text):
                group = next(name for name, value in met.groupdict().items() if value)
                found.append(Hidden(Span(*met.span(group)), passage.source))
        return list(_apart(found))


def _in_address(source: Source) -> Iterator[str]:
    """What of a source's names may stand in an address of its own, in small letters."""
    if source.outlet:
        words = re.findall(r"\w+", _ARTICLE.sub("", source.outlet.strip()))
        yield "".join(words).casefold()
        yield "".join(word[0] for word in words if word[0].isupper()).casefold()
    for author in _JOINED.split(source.author or ""):
        yield author.split()[-1].casefold() if author.split() else ""


def _ways(source: Source) -> Iterator[tuple[str, bool]]:
    """The ways in which a source's outlet and authors may be written, and whether capitals do not matter."""
    if source.outlet:
        name = _ARTICLE.sub("", source.outlet.strip())
        words = re.findall(r"[\w'’.-]+", name)
        is_loose = len(words) > 1 or "." in name
        yield source.outlet.strip(), is_loose
        yield name, is_loose
        if not is_loose and len(name) >= SHORTEST_WORD:
            yield name.upper(), False
        joined = re.sub(r"[^\w]", "", name)
        if len(joined) >= SHORTEST_DOMAIN and len(words) > 1:
            yield joined, True
        capitals = "".join(word[0] for word in words if word[0].isupper())
        if len(capitals) >= FEWEST_INITIALS:
            yield capitals, False
        if last := _last_word(source):
            for before in ("the ", "The ", "/", "@"):
                yield before + last, False
            yield f"{last} staff", True
    body = (passage for passage in source.passages if passage.kind is Kind.BODY)
    for passage in islice(body, FIRST_SENTENCES):
        if met := _DATELINE.match(passage.text):
            yield met["agency"].strip(), False
    for author in _JOINED.split(source.author or ""):
        if len(author.split()) > 1:
            yield author.strip(), True


def _last_word(source: Source) -> str | None:
    """The last word of the outlet's name where it may stand for the whole."""
    words: list[str] = re.findall(r"[\w'’.-]+", _ARTICLE.sub("", (source.outlet or "").strip()))
    if len(words) > 1 and len(words[-1]) >= SHORTEST_WORD and words[-1].casefold() not in _COMMON:
        return words[-1]
    return None


def _either(names: Iterable[str]) -> str:
    """A pattern of any of the names, the longest first; white space in a name may be any."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(r"\s+".join(re.escape(word) for word in name.split()) for name in ordered)


def _apart(found: Iterable[Hidden]) -> Iterator[Hidden]:
    """The stretches in order; of two that overlap, the longer."""
    kept: list[Hidden] = []
    for one in sorted(found, key=lambda one: (one.span.start - one.span.end, one.span.start, one.siglum)):
        if all(one.span.end <= other.span.start or other.span.end <= one.span.start for other in kept):
            kept.append(one)
    yield from sorted(kept, key=lambda one: one.span.start)
