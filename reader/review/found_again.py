"""Anchors into passages: exactly where the article is the same, by its words where it has changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.review.anchor import Anchor
from reader.review.anchoring import anchor_of_source
from reader.vocabulary.passage import Passage
from reader.vocabulary.source import Source

ALIKE = 90.0
"""Similarity in percent (rapidfuzz ``ratio``) from which a sentence that was edited is the same sentence."""


class FoundAgain:
    """Where anchors stand in the sources; remembers what it has found."""

    _latest: FoundAgain | None = None

    @classmethod
    def among(cls, sources: tuple[Source, ...]) -> FoundAgain:
        """The one for these very sources if it is the latest, so that nothing is sought twice."""
        if cls._latest is None or cls._latest._sources is not sources:
            cls._latest = cls(sources)
        return cls._latest

    def __init__(self, sources: tuple[Source, ...]) -> None:
        self._sources = sources
        self._found: dict[Anchor, str | None] = {}
        self._same: dict[str, Source] = {source.sha256: source for source in reversed(self._sources)}
        self._by_text: dict[str, dict[str, list[int]]] = {}

    def source(self, anchor: Anchor) -> Source | None:
        """The source of an anchor: by its bytes, else by the name of its file, else by its headline."""
        same = self._same.get(anchor.sha256)
        if same is not None:
            return same
        named = [one for one in self._sources if anchor_of_source(one).file == anchor.file]
        titled = [one for one in self._sources if anchor.title and one.title == anchor.title]
        return next(iter(named or titled), None)

    def passage(self, anchor: Anchor) -> str | None:
        """Id of the passage of an anchor; null where it is gone."""
        if anchor not in self._found:
            source = self.source(anchor)
            self._found[anchor] = None if source is None else self._in(source, anchor)
        return self._found[anchor]

    def _in(self, source: Source, anchor: Anchor) -> str | None:
        exact = self._exact(source).get(anchor.text, [])
        if exact:
            return source.passages[_likeliest(source.passages, exact, anchor)].id
        alike = _alike(source.passages, anchor)
        return source.passages[_likeliest(source.passages, alike, anchor)].id if alike else None

    def _exact(self, source: Source) -> dict[str, list[int]]:
        """The places of each text in a source."""
        if source.id not in self._by_text:
            places: dict[str, list[int]] = {}
            for number, passage in enumerate(source.passages):
                places.setdefault(passage.text, []).append(number)
            self._by_text[source.id] = places
        return self._by_text[source.id]


def _alike(passages: Sequence[Passage], anchor: Anchor) -> list[int]:
    """The passages whose words come nearest, if they come near enough."""
    from rapidfuzz.fuzz import ratio

    scores = [ratio(anchor.text, passage.text, score_cutoff=ALIKE) for passage in passages]
    best = max(scores, default=0.0)
    return [number for number, score in enumerate(scores) if score == best] if best >= ALIKE else []


def _likeliest(passages: Sequence[Passage], numbers: Iterable[int], anchor: Anchor) -> int:
    """Of several passages the one with the same neighbours, then the one that has moved least."""

    def rank(number: int) -> tuple[int, int]:
        before = passages[number - 1].text if number else ""
        after = passages[number + 1].text if number + 1 < len(passages) else ""
        strange = (not _ends(before, anchor.before)) + (not _begins(after, anchor.after))
        return strange, abs(passages[number].start - anchor.start)

    return min(numbers, key=rank)


def _ends(text: str, end: str) -> bool:
    return text.endswith(end) if end else not text


def _begins(text: str, start: str) -> bool:
    return text.startswith(start) if start else not text
