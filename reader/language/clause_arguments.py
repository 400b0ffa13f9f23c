"""What a clause's verb takes: its object, and whom a *by* behind a passive names."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.clause import Clause, Stretch
from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.word_forms import Piece

LONGEST_LIST = 12
"""Chunks of a list that count as one object."""


class ClauseArguments:
    """The objects and agents of one sentence's clauses."""

    def __init__(self, words: Sequence[Piece], row: Sequence[Chunk]) -> None:
        self._words = words
        self._row = row

    def object(self, clause: Clause) -> Stretch | None:
        """The noun phrase right behind the verb, with what *and* joins to it."""
        verb = clause.verb
        if verb is None:
            return clause.object
        if verb.passive:
            return clause.object
        own = set(clause.pieces)
        place = clause.verb_end
        while place < len(self._row) and self._row[place].kind in _SKIPPED:
            place += 1
        if place >= len(self._row):
            return clause.object
        chunk = self._row[place]
        timely = chunk.kind is Kind.TIME and verb.base in grammar.TAKE_TIME
        if chunk.first not in own:
            return clause.object
        if chunk.kind is Kind.NOUN or timely:
            stretch = Stretch(chunk.first, chunk.end)
            if stretch == clause.subject:
                return clause.object
            return self._with_joined(stretch, place, own)
        particle = clause.object is None and verb.base == "be"
        alone = place + 1 >= len(self._row) or self._row[place + 1].kind not in {Kind.NOUN, Kind.TIME}
        if particle and alone and self._words[self._row[place].first].low in _STATES:
            return Stretch(chunk.first, chunk.end)
        return clause.object

    def _with_joined(self, stretch: Stretch, place: int, own: set[int]) -> Stretch:
        end = stretch.end
        for _ in range(LONGEST_LIST):
            if place + 2 >= len(self._row):
                break
            joint, further = self._row[place + 1], self._row[place + 2]
            listed = joint.kind is Kind.CONJUNCTION or (
                joint.kind is Kind.COMMA and self._is_listed(place + 2)
            )
            if joint.kind is Kind.COMMA and further.kind is Kind.CONJUNCTION and place + 3 < len(self._row):
                further = self._row[place + 3]
                listed = self._row[place + 2].kind is Kind.CONJUNCTION and end > stretch.end
                place += 1
            if not listed or further.kind is not Kind.NOUN or further.first not in own:
                break
            end = further.end
            place += 2
        return Stretch(stretch.first, end)

    def _is_listed(self, place: int) -> bool:
        """Whether *and* or *or* follows in the list that goes on at ``place``."""
        for further in range(place + 1, min(len(self._row), place + LONGEST_LIST)):
            kind = self._row[further].kind
            if kind is Kind.CONJUNCTION:
                return True
            if kind not in {Kind.NOUN, Kind.COMMA}:
                return False
        return False

    def agent(self, clause: Clause) -> Stretch | None:
        """Whom a *by* behind a passive names."""
        own = set(clause.pieces)
        for place in range(clause.verb_end, min(len(self._row) - 1, clause.verb_end + LONGEST_LIST)):
            chunk = self._row[place]
            if chunk.first not in own:
                return None
            if chunk.kind is Kind.PREPOSITION and self._words[chunk.first].low == "by":
                named = self._row[place + 1]
                return Stretch(named.first, named.end) if named.kind is Kind.NOUN else None
        return None


_SKIPPED = frozenset({Kind.ADVERB, Kind.OPENING})
_STATES = word_set("out up down off over in on back away under")
