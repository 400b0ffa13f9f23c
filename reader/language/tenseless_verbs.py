"""Which clause an infinitive or a participle opens, if any, and who does what it says.

Verbs with tense are for ``clause_tree``.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.clause import ClauseKind, Stretch
from reader.language.clause_draft import ClauseDraft
from reader.language.english import clause_grammar as grammar
from reader.language.word_forms import Piece


class TenselessVerbs:
    """Adds the clauses of infinitives and participles to the draft of a sentence."""

    def __init__(self, words: Sequence[Piece], row: Sequence[Chunk], draft: ClauseDraft) -> None:
        self._words = words
        self._row = row
        self._draft = draft
        self._phrases = draft.phrases

    def infinitive(self, gap: int, at: int, chunk: Chunk) -> int:
        """A claim of its own only where somebody is told, asked or made to do it."""
        before = self._draft.current
        verb = before.verb
        if verb is None or verb.base not in grammar.COMMANDING or before.verb_end != gap:
            return gap if before.verb is None else at + 1 if self._keeps(gap, at) else gap
        between = [c for c in self._row[gap:at] if c.kind not in {Kind.ADVERB, Kind.OPENING, Kind.TIME}]
        if verb.passive and not between:
            doer = before.subject if before.object is None else before.object
        elif not verb.passive and len(between) == 1 and between[0].kind is Kind.NOUN:
            doer = Stretch(between[0].first, between[0].end)
        else:
            return at + 1 if self._keeps(gap, at) else gap
        clause = self._draft.open(ClauseKind.COMPLEMENT, chunk.first, before)
        clause.subject = doer
        return self._draft.set_verb(clause, at, chunk)

    def _keeps(self, gap: int, at: int) -> bool:
        """Whether the gap before an infinitive may be forgotten: no later verb needs a joint of it."""
        return not any(self._row[p].kind in _JOINTS for p in range(gap, at))

    def participle(self, gap: int, at: int, chunk: Chunk) -> int:
        """A claim of its own, said of the noun before it or of the subject of its clause."""
        place = at - 1
        while place >= gap and self._row[place].kind in {Kind.ADVERB, Kind.OPENING, Kind.CLOSING}:
            place -= 1
        before = self._row[place].kind if place >= gap else None
        start = self._row[at].first
        if place + 1 < at and self._row[place + 1].kind is Kind.ADVERB:
            start = self._row[place + 1].first
        parent = self._draft.current
        opened = before in {Kind.PREPOSITION, Kind.SUBORDINATOR} or (before is Kind.CONJUNCTION)
        antecedent: Stretch | None = None
        if opened:
            start = self._row[place].first
            if before is Kind.CONJUNCTION:
                return self._coordinate_participle(start, at, chunk)
        elif before is Kind.NOUN:
            absolute = place > gap and self._words[self._row[place - 1].first].low == "with"
            antecedent = Stretch(self._row[place].first, self._row[place].end)
            if absolute:
                start = self._row[place - 1].first
            elif (
                place > gap and self._row[place - 1].kind is Kind.COMMA and chunk.end >= len(self._words) - 1
            ):
                start = antecedent.first
        elif before is Kind.COMMA and chunk.kind is Kind.PARTICIPLE:
            antecedent = self._phrases.antecedent(place + 1, gap) or parent.subject
        self._draft.keep_fragment(gap, at)
        parent = self._draft.current
        if parent.verb is None and start > self._draft.begun:
            self._draft.wait(parent, gap, at)
        own = parent if start > self._draft.begun or parent.verb is not None else None
        clause = self._draft.open(ClauseKind.PARTICIPLE, start, own)
        clause.subject = antecedent if antecedent is not None else own.subject if own is not None else None
        return self._draft.set_verb(clause, at, chunk)

    def _coordinate_participle(self, start: int, at: int, chunk: Chunk) -> int:
        """*arrested and charged*, *ringing and calling*: shares subject and kind with the verb before."""
        host = self._draft.current
        kind = host.kind if host.verb is not None else ClauseKind.PARTICIPLE
        kind = ClauseKind.COORDINATE if kind is ClauseKind.MAIN else kind
        clause = self._draft.open(kind, start, host if kind is ClauseKind.COORDINATE else host.parent)
        clause.subject, clause.object = host.subject, host.object
        return self._draft.set_verb(clause, at, chunk)


_JOINTS = frozenset({Kind.RELATIVE, Kind.SUBORDINATOR, Kind.CONJUNCTION, Kind.HARD})
