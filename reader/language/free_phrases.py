"""Which noun phrases of a sentence may be subjects, and which one a verb or a relative word takes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.clause import Stretch
from reader.language.english import clause_grammar as grammar
from reader.language.word_forms import CAPITAL, PRONOUN, Piece


class FreePhrases:
    """The noun phrases of one sentence."""

    def __init__(self, words: Sequence[Piece], row: Sequence[Chunk], apposed: Collection[int]) -> None:
        self._words = words
        self._row = row
        self._apposed = apposed

    def is_free(self, place: int, begin: int) -> bool:
        """Whether the chunk is a noun phrase behind no preposition and no apposition."""
        if self._row[place].kind is not Kind.NOUN or place in self._apposed:
            return False
        left = place - 1
        if left >= 0 and self._words[self._row[left].first].low in {"(", "["}:
            return False
        while left >= begin and self._row[left].kind in {Kind.ADVERB, Kind.OPENING}:
            left -= 1
        if left >= 0 and self._row[left].kind in {Kind.PREPOSITION, Kind.INFINITIVE}:
            return False
        if left >= begin and self._row[left].kind is Kind.SUBORDINATOR:
            return True
        if left >= begin and self._row[left].kind is Kind.CONJUNCTION and left - 1 >= begin:
            return self._row[left - 1].kind is not Kind.NOUN or self.is_free(left - 1, begin)
        return True

    def free(self, begin: int, end: int) -> list[int]:
        """The free noun phrases between two chunks."""
        return [place for place in range(begin, end) if self.is_free(place, begin)]

    def subject(self, nouns: Sequence[int], begin: int, *, joined: bool = False) -> Stretch | None:
        """The noun phrase that stands before the verb, with those that *and* joins to it."""
        if not nouns:
            return None
        last = nouns[-1]
        first = last
        left = last - 1
        if left > begin and self._row[left].kind is Kind.CONJUNCTION and joined and len(nouns) > 1:
            first = nouns[-2]
        low = self._words[self._row[last].first].low
        if low in grammar.OBJECT_PRONOUNS and len(nouns) > 1:
            return self.subject(nouns[:-1], begin)
        return Stretch(self._row[first].first, self._row[last].end)

    def widened(self, subject: Stretch, nouns: list[int], gap: int) -> Stretch:
        """The subject with the noun phrases before it in a list: *A at X and B*, *A, B and C*."""
        place = nouns[-1]
        first = subject.first
        left = place - 1
        while left > gap:
            kind = self._row[left].kind
            if kind is Kind.CONJUNCTION:
                free = [n for n in range(gap, left) if self.is_free(n, gap)]
                if not free:
                    break
                first = self._row[free[-1]].first
                left = free[-1] - 1
            elif kind is Kind.COMMA and first < self._row[place].first and left - 1 in nouns:
                first = self._row[left - 1].first
                left -= 2
            else:
                break
        return Stretch(first, subject.end)

    def antecedent(self, joint: int, gap: int) -> Stretch | None:
        """The noun phrase before a relative word or participle."""
        place = joint - 1
        while place >= max(0, gap - 1) and self._row[place].kind in _TRANSPARENT:
            place -= 1
        if place >= gap and self._row[place].kind in {Kind.NOUN, Kind.TIME}:
            before = self._row[place - 1].verb if place else None
            bare = self._row[place].end == self._row[place].first + 1
            word = self._words[self._row[place].first]
            if before is not None and before.base == "be" and bare and not word.bits & (CAPITAL | PRONOUN):
                return None  # "is unclear who": an adjective
            return Stretch(self._row[place].first, self._row[place].end)
        return None

    def set_off(self, nouns: list[int], at: int) -> bool:
        """Whether a comma parts the noun phrase from the verb, whose subject it is not."""
        if not nouns or self._row[at - 1].kind is not Kind.COMMA:
            return False
        return not any(place in self._apposed for place in range(nouns[-1], at))


_TRANSPARENT = frozenset({Kind.COMMA, Kind.ADVERB, Kind.CLOSING, Kind.OPENING, Kind.PREPOSITION})
