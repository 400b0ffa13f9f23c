"""The clauses of one sentence while it is read: which is open, which wait, and whose each word is.

Which clause a verb opens is for ``clause_tree`` and ``tenseless_verbs``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.language.appositions import appositions
from reader.language.chunk import Chunk, Kind
from reader.language.clause import Clause, ClauseKind, Stretch
from reader.language.free_phrases import FreePhrases
from reader.language.word_forms import OPENING, Piece

WAITING = 6
"""Interrupted clauses that are remembered."""


class ClauseDraft:
    """Gives every word of a sentence to one clause, from left to right."""

    def __init__(self, words: Sequence[Piece], row: Sequence[Chunk]) -> None:
        self._words = words
        self._row = row
        self._owner: list[Clause | None] = [None] * len(words)
        self.apposed = appositions(words, row)
        """By the place of each apposition among the chunks: whom it describes, and where it ends."""
        self.phrases = FreePhrases(words, row, self.apposed)
        """Which noun phrases may be subjects."""
        self._done = 0
        self._all: list[Clause] = []
        self.waiting: list[Clause] = []
        """The interrupted clauses, the last one innermost."""
        self.current = self.new(ClauseKind.FRAGMENT, None)
        """The clause that is open."""
        self.begun = 0
        """The piece with which it began, or went on."""

    def new(self, kind: ClauseKind, parent: Clause | None) -> Clause:
        """A clause without words yet."""
        clause = Clause(kind, parent)
        self._all.append(clause)
        return clause

    def open(self, kind: ClauseKind, start: int, parent: Clause | None) -> Clause:
        """A new clause from piece ``start`` on, an opening mark before it included."""
        while start > self._done and self._words[start - 1].bits & OPENING:
            start -= 1
        self._give(start)
        if start <= self.begun and self.current.verb is None and self.current.subject is None:
            clause = self.current
            clause.kind = kind
            clause.parent = parent if parent is not clause else clause.parent
        else:
            clause = self.new(kind, parent)
        self.current, self.begun = clause, start
        return clause

    def go_on(self, clause: Clause, start: int) -> None:
        """Piece ``start`` and those behind it belong to ``clause``."""
        self._give(start)
        self.current, self.begun = clause, start

    def take_back(self, taken: Stretch, clause: Clause) -> None:
        """Words that were given to another clause go to this one."""
        self._owner[taken.first : taken.end] = [clause] * (taken.end - taken.first)

    def set_verb(self, clause: Clause, at: int, chunk: Chunk) -> int:
        """The verb of the clause; gives back the place behind it."""
        clause.verb, clause.verb_end = chunk.verb, at + 1
        if clause.kind is ClauseKind.FRAGMENT:
            clause.kind = ClauseKind.MAIN
        return at + 1

    def wait(self, clause: Clause, gap: int, end: int) -> None:
        """An interrupted clause is remembered with the subject that it has so far."""
        nouns = self.phrases.free(gap, end)
        if clause.subject is None:
            clause.subject = self.phrases.subject(nouns, gap, joined=True)
        self.waiting = [*self.waiting[-WAITING:], clause]

    def keep_fragment(self, gap: int, end: int) -> None:
        """*… and on the timings published by X*: what a joint opened here is a clause to come."""
        if self.current.verb is None:
            return
        for place in range(end - 1, gap - 1, -1):
            kind = self._row[place].kind
            comma = place > gap and self._row[place - 1].kind is Kind.COMMA
            if kind is Kind.HARD or kind is Kind.SUBORDINATOR or (kind is Kind.CONJUNCTION and comma):
                start = self._row[place].end if kind is Kind.HARD else self._row[place].first
                free = kind is not Kind.SUBORDINATOR or any(
                    self.phrases.is_free(n, place + 1) for n in range(place + 1, end)
                )
                if start < self._row[end].first and place + 1 < end and free:
                    named = ClauseKind.SUBORDINATE if kind is Kind.SUBORDINATOR else ClauseKind.COORDINATE
                    self.open(named, start, self.host())
                return

    def host(self) -> Clause:
        """The clause that a coordinate one goes with: the nearest that is no aside."""
        clause = self.current
        while clause.parent is not None and clause.kind in {ClauseKind.REPORT, ClauseKind.PARTICIPLE}:
            clause = clause.parent
        return clause

    def finished(self) -> list[Clause]:
        """The clauses with their pieces, in the order of their beginnings."""
        self._give(len(self._words))
        self._add_appositions()
        for place, clause in enumerate(self._owner):
            if clause is not None:
                clause.pieces.append(place)
        kept = [clause for clause in self._all if clause.pieces]
        kept.sort(key=lambda clause: clause.pieces[0])
        for clause, behind in pairwise(kept):
            if clause.kind is ClauseKind.PARTICIPLE and clause.subject is None and clause.parent is None:
                clause.subject = behind.subject
        return kept

    def _give(self, end: int) -> None:
        """What is not given out yet up to ``end`` goes to the open clause."""
        if end > self._done:
            self._owner[self._done : end] = [self.current] * (end - self._done)
            self._done = end

    def _add_appositions(self) -> None:
        for place in sorted(self.apposed):
            holder, end = self.apposed[place]
            chunk = self._row[place]
            owner = self._owner[chunk.first]
            clause = self.new(ClauseKind.APPOSITION, owner)
            clause.subject = holder
            clause.object = Stretch(chunk.first, chunk.end)
            for piece in range(chunk.first, end):
                if self._owner[piece] is owner:
                    self._owner[piece] = clause
