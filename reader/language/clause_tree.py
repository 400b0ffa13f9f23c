"""The clauses of a sentence: each with its verb, subject and words; every word is in exactly one.

A clause that another one interrupts goes on behind it. Built from the chunks left to right: what a verb's
subject is and where its clause begins is read from the chunks between it and the verb before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.language.appositions import appositions
from reader.language.chunk import Chunk, Kind
from reader.language.clause import Clause, ClauseKind, Stretch
from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.free_phrases import FreePhrases
from reader.language.word_forms import OPENING, Piece

WAITING = 6
"""Interrupted clauses that are remembered."""


def clauses(words: Sequence[Piece], row: Sequence[Chunk]) -> list[Clause]:
    """The clauses in order of their beginnings."""
    return _Builder(words, row).built()


class _Builder:
    """Walks over the verbs of one sentence."""

    def __init__(self, words: Sequence[Piece], row: Sequence[Chunk]) -> None:
        self._words = words
        self._row = row
        self._owner: list[Clause | None] = [None] * len(words)
        self._apposed = appositions(words, row)
        self._phrases = FreePhrases(words, row, self._apposed)
        self._done = 0
        self._all: list[Clause] = []
        self._waiting: list[Clause] = []
        self._current = self._new(ClauseKind.FRAGMENT, None)
        self._begun = 0

    def built(self) -> list[Clause]:
        """The clauses with their pieces."""
        gap = 0
        for at, chunk in enumerate(self._row):
            if chunk.verb is None:
                continue
            if chunk.kind is Kind.FINITE:
                gap = self._finite(gap, at, chunk)
            elif chunk.kind is Kind.INFINITIVE:
                gap = self._infinitive(gap, at, chunk)
            else:
                gap = self._participle(gap, at, chunk)
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

    def _new(self, kind: ClauseKind, parent: Clause | None) -> Clause:
        clause = Clause(kind, parent)
        self._all.append(clause)
        return clause

    def _give(self, end: int) -> None:
        """What is not given out yet up to ``end`` goes to the current clause."""
        if end > self._done:
            self._owner[self._done : end] = [self._current] * (end - self._done)
            self._done = end

    def _open(self, kind: ClauseKind, start: int, parent: Clause | None) -> Clause:
        """A new clause from piece ``start`` on, an opening mark before it included."""
        while start > self._done and self._words[start - 1].bits & OPENING:
            start -= 1
        self._give(start)
        if start <= self._begun and self._current.verb is None and self._current.subject is None:
            clause = self._current
            clause.kind = kind
            clause.parent = parent if parent is not clause else clause.parent
        else:
            clause = self._new(kind, parent)
        self._current, self._begun = clause, start
        return clause

    def _set_verb(self, clause: Clause, at: int, chunk: Chunk) -> int:
        clause.verb, clause.verb_end = chunk.verb, at + 1
        if clause.kind is ClauseKind.FRAGMENT:
            clause.kind = ClauseKind.MAIN
        return at + 1

    # Finite verbs

    def _finite(self, gap: int, at: int, chunk: Chunk) -> int:
        joint = self._joint(gap, at)
        nouns = self._phrases.free(gap if joint is None else joint + 1, at)
        if self._current.verb is not None and self._phrases.set_off(nouns, at):
            nouns = []
        if joint is not None and self._row[joint].kind in _OPENERS:
            return self._dependent(joint, nouns, gap, at, chunk)
        incomplete = self._current if self._current.verb is None else None
        if incomplete is not None:
            return self._first_verb(incomplete, joint, gap, at, chunk)
        if joint is not None and self._row[joint].kind is Kind.CONJUNCTION:
            self._keep_fragment(gap, joint)
            return self._coordinate(joint, nouns, at, chunk)
        if joint is not None:
            return self._independent(joint, nouns, at, chunk)
        waiting = self._resumable(nouns, gap, at)
        if waiting is not None:
            return self._resume(waiting, nouns, gap, at, chunk)
        return self._unmarked(nouns, gap, at, chunk)

    def _joint(self, gap: int, at: int) -> int | None:
        """The last chunk between two verbs that may open the second one's clause."""
        for place in range(at - 1, gap - 1, -1):
            kind = self._row[place].kind
            if kind in {Kind.RELATIVE, Kind.SUBORDINATOR}:
                return place
            if kind is Kind.CONJUNCTION and not self._joins_nouns(place, gap, at):
                return place
            if kind is Kind.HARD:
                return place
        return None

    def _joins_nouns(self, place: int, gap: int, at: int) -> bool:
        """Whether an *and* stands within the subject of the verb: no verb came before it in its clause."""
        if self._current.verb is None and not self._apart(place, gap):
            before = self._row[place - 1].kind if place else Kind.COMMA
            behind = self._row[place + 1].kind if place + 1 < at else None
            return before is not Kind.COMMA and behind in {Kind.NOUN, Kind.TIME, Kind.PREPOSITION}
        row = self._row
        if (
            place > gap
            and place + 1 < at
            and row[place + 1].kind is Kind.NOUN
            and row[place - 1].kind is Kind.NOUN
        ):
            if row[at - 1].kind is Kind.COMMA and not any(p in self._apposed for p in range(place, at)):
                return True
            pronoun = self._words[row[place + 1].first].low in grammar.SUBJECT_PRONOUNS
            if self._waiting and not pronoun and not self._phrases.is_free(place - 1, gap):
                return True
        follows = [c.kind for c in row[place + 1 : at]]
        # "between Rome and Paris rose": what joins two phrases behind a preposition is no joint.
        return bool(follows) and place > gap and row[place - 1].kind is Kind.TIME and follows[0] is Kind.TIME

    def _apart(self, place: int, gap: int) -> bool:
        return any(chunk.kind is Kind.HARD for chunk in self._row[gap:place])

    def _dependent(self, joint: int, nouns: list[int], gap: int, at: int, chunk: Chunk) -> int:
        opener = self._row[joint]
        low = self._words[opener.first].low
        relative = opener.kind is Kind.RELATIVE
        antecedent = self._phrases.antecedent(joint, gap)
        complement = self._is_complement(low, joint, gap, bool(nouns), antecedent)
        kind = ClauseKind.RELATIVE if relative and not complement else ClauseKind.SUBORDINATE
        if complement:
            kind = ClauseKind.COMPLEMENT
        start = self._start_of_dependent(joint, gap)
        parent = self._current
        self._keep_fragment(gap, joint)
        parent = self._current
        if parent.verb is None and start > self._begun:
            self._wait(parent, gap, joint)
        clause = self._open(kind, start, parent if start > self._begun or parent.verb is not None else None)
        if relative and not complement and antecedent is not None and low not in {"what", "whatever"}:
            if nouns:
                clause.subject = self._phrases.subject(nouns, joint)
                led = joint > gap and self._row[joint - 1].kind is Kind.PREPOSITION
                clause.object = antecedent if low != "whose" and not led else None
            else:
                clause.subject = antecedent
        else:
            clause.subject = self._phrases.subject(nouns, joint, joined=True)
            if clause.subject is None and relative:
                clause.subject = Stretch(opener.first, opener.end)
        return self._set_verb(clause, at, chunk)

    def _is_complement(
        self, low: str, joint: int, gap: int, subject: bool, antecedent: Stretch | None
    ) -> bool:
        """*that* behind a verb of saying or a noun that reports; *how* behind a verb of saying."""
        verb = self._current.verb
        taking = verb is not None and (verb.base in grammar.CLAUSE_TAKING or verb.base == "be")
        if low == "that":
            if not subject:
                return taking and antecedent is None
            if antecedent is None:
                return True
            head = self._words[antecedent.end - 1].low
            return taking or head in grammar.REPORTING_NOUNS
        return low in _ASKING and taking and (antecedent is None or low in {"whether", "if", "why", "how"})

    def _start_of_dependent(self, joint: int, gap: int) -> int:
        place = joint
        while place > gap and self._row[place - 1].kind in {Kind.ADVERB, Kind.PREPOSITION}:
            before = self._words[self._row[place - 1].first]
            if self._row[place - 1].kind is Kind.PREPOSITION and self._row[joint].kind is not Kind.RELATIVE:
                break
            if self._row[place - 1].kind is Kind.ADVERB and before.low not in _FOCUS:
                break
            place -= 1
        if place > gap and self._row[place - 1].kind is Kind.CONJUNCTION:
            place -= 1
        return self._row[place].first

    def _wait(self, clause: Clause, gap: int, end: int) -> None:
        """An interrupted clause is remembered with the subject that it has so far."""
        nouns = self._phrases.free(gap, end)
        if clause.subject is None:
            clause.subject = self._phrases.subject(nouns, gap, joined=True)
        self._waiting = [*self._waiting[-WAITING:], clause]

    def _keep_fragment(self, gap: int, end: int) -> None:
        """*… and on the timings published by X*: what a joint opened here is a clause to come."""
        if self._current.verb is None:
            return
        for place in range(end - 1, gap - 1, -1):
            kind = self._row[place].kind
            comma = place > gap and self._row[place - 1].kind is Kind.COMMA
            if kind is Kind.HARD or kind is Kind.SUBORDINATOR or (kind is Kind.CONJUNCTION and comma):
                start = self._row[place].end if kind is Kind.HARD else self._row[place].first
                free = kind is not Kind.SUBORDINATOR or any(
                    self._phrases.is_free(n, place + 1) for n in range(place + 1, end)
                )
                if start < self._row[end].first and place + 1 < end and free:
                    named = ClauseKind.SUBORDINATE if kind is Kind.SUBORDINATOR else ClauseKind.COORDINATE
                    self._open(named, start, self._host())
                return

    def _first_verb(self, clause: Clause, joint: int | None, gap: int, at: int, chunk: Chunk) -> int:
        """The verb of a clause that has none yet."""
        if joint is not None and self._row[joint].kind is Kind.HARD:
            self._open(ClauseKind.MAIN, self._row[joint].end, None)
            clause = self._current
            gap = joint + 1
        nouns = self._phrases.free(gap, at)
        if len(nouns) > 1 and self._is_aside(nouns[-1], at, chunk):
            self._wait(clause, gap, nouns[-1])
            aside = self._open(ClauseKind.REPORT, self._row[nouns[-1]].first, clause)
            aside.subject = self._phrases.subject(nouns[-1:], gap)
            return self._set_verb(aside, at, chunk)
        found = self._phrases.subject(nouns, gap, joined=True)
        if found is not None and clause.subject is None:
            clause.subject = self._phrases.widened(found, nouns, gap)
        elif clause.subject is None:
            clause.subject = self._inverted(at, chunk)
        return self._set_verb(clause, at, chunk)

    def _is_aside(self, noun: int, at: int, chunk: Chunk) -> bool:
        """*The committee, he added, would meet*: a reporting clause between two commas."""
        verb = chunk.verb
        if verb is None or verb.base not in grammar.CLAUSE_TAKING or at + 2 >= len(self._row):
            return False
        commas = self._row[noun - 1].kind is Kind.COMMA and self._row[at + 1].kind is Kind.COMMA
        return commas and any(c.kind is Kind.FINITE for c in self._row[at + 2 : at + 5])

    def _inverted(self, at: int, chunk: Chunk) -> Stretch | None:
        """The subject behind a verb of saying, or amid a question."""
        verb = chunk.verb
        if verb is None:
            return None
        if verb.inverted >= 0:
            return Stretch(verb.inverted, verb.inverted + 1)
        follows = self._row[at + 1] if at + 1 < len(self._row) else None
        if verb.base in grammar.CLAUSE_TAKING and follows is not None and follows.kind is Kind.NOUN:
            return Stretch(follows.first, follows.end)
        return None

    def _host(self) -> Clause:
        """The clause that a coordinate one goes with: the nearest that is no aside."""
        clause = self._current
        while clause.parent is not None and clause.kind in {ClauseKind.REPORT, ClauseKind.PARTICIPLE}:
            clause = clause.parent
        return clause

    def _coordinate(self, joint: int, nouns: list[int], at: int, chunk: Chunk) -> int:
        comma = joint > 0 and self._row[joint - 1].kind is Kind.COMMA
        host = self._host()
        own_word = chunk.verb is not None and chunk.verb.base in _SPEAKING
        if not nouns and own_word and host.kind is ClauseKind.COMPLEMENT and host.parent is not None:
            host = host.parent
        if comma and not nouns:
            while host.parent is not None and host.kind in _NESTED:
                host = host.parent
        if self._waiting and host is not self._waiting[-1] and comma and not nouns and host.verb is None:
            return self._resume(self._waiting.pop(), nouns, joint, at, chunk)
        kind = ClauseKind.COMPLEMENT if host.kind is ClauseKind.COMPLEMENT else ClauseKind.COORDINATE
        clause = self._open(
            kind, self._row[joint].first, host.parent if kind is ClauseKind.COMPLEMENT else host
        )
        clause.subject = self._phrases.subject(nouns, joint) or host.subject or self._inverted(at, chunk)
        return self._set_verb(clause, at, chunk)

    def _independent(self, joint: int, nouns: list[int], at: int, chunk: Chunk) -> int:
        """Behind a semicolon, colon or dash."""
        self._waiting = [] if self._words[self._row[joint].first].low in {";", "."} else self._waiting
        if self._waiting and not nouns:
            return self._resume(self._waiting.pop(), nouns, joint, at, chunk)
        parent = self._current
        taking = parent.verb is not None and parent.verb.base in grammar.CLAUSE_TAKING
        colon = self._words[self._row[joint].first].low == ":"
        kind = ClauseKind.COMPLEMENT if colon and taking else ClauseKind.MAIN
        clause = self._open(kind, self._row[joint].end, parent)
        clause.subject = self._phrases.subject(nouns, joint, joined=True)
        if clause.subject is None:
            clause.subject = self._inverted(at, chunk)
        return self._set_verb(clause, at, chunk)

    def _resumable(self, nouns: list[int], gap: int, at: int) -> Clause | None:
        """The interrupted clause that this verb belongs to, if any."""
        if not self._waiting:
            return None
        clause = self._waiting[-1]
        verb = self._current.verb
        if nouns and clause.subject is not None:
            comma = any(self._row[place].kind is Kind.COMMA for place in range(gap, nouns[-1]))
            if comma or (verb is not None and verb.base in grammar.CLAUSE_TAKING):
                return None
        if nouns and self._words[self._row[nouns[-1]].first].low in grammar.SUBJECT_PRONOUNS:
            return None
        return self._waiting.pop()

    def _resume(self, clause: Clause, nouns: list[int], gap: int, at: int, chunk: Chunk) -> int:
        """Back to an interrupted clause."""
        start = chunk.first
        place = at - 1
        while place > gap and self._row[place].kind in {Kind.ADVERB, Kind.CLOSING, Kind.TIME}:
            if self._row[place].kind is Kind.ADVERB:
                start = self._row[place].first
            place -= 1
        if clause.subject is None and nouns:
            clause.subject = self._phrases.subject(nouns, gap)
            start = clause.subject.first if clause.subject else start
        self._give(start)
        self._current, self._begun = clause, start
        return self._set_verb(clause, at, chunk)

    def _unmarked(self, nouns: list[int], gap: int, at: int, chunk: Chunk) -> int:
        """A second verb without a joint: what is said, a report behind, or a subject taken for an object."""
        verb = chunk.verb
        before = self._current
        taking = before.verb is not None and before.verb.base in grammar.CLAUSE_TAKING
        if not nouns or any(c.kind is Kind.CLOSING for c in self._row[nouns[-1] : at]):
            return self._without_subject(gap, at, chunk)
        begin = self._row[nouns[-1]]
        place = nouns[-1]
        start = begin.first
        comma = False
        left = place - 1
        while left >= gap and self._row[left].kind not in {Kind.COMMA, Kind.CLOSING}:
            left -= 1
        if left >= gap:
            comma = True
            start = self._row[left].end
        saying = verb is not None and verb.base in grammar.CLAUSE_TAKING
        ends = at + 1 >= len(self._row) or self._row[at + 1].kind in _AFTER_REPORT
        opening = before.kind in {ClauseKind.SUBORDINATE, ClauseKind.PARTICIPLE} and before.parent is None
        parent: Clause | None = before
        if comma and saying and ends and not opening:
            kind = ClauseKind.REPORT
        elif taking and (not comma or self._quoted(gap, place)):
            kind = ClauseKind.COMPLEMENT
        else:
            kind, parent = (ClauseKind.MAIN, None) if comma else (ClauseKind.RELATIVE, before)
        antecedent = None
        if kind is ClauseKind.RELATIVE and len(nouns) > 1:
            held = self._row[nouns[-2]]
            antecedent = Stretch(held.first, held.end)
        clause = self._open(kind, start, parent)
        clause.subject = self._phrases.subject(nouns, gap)
        clause.object = antecedent
        return self._set_verb(clause, at, chunk)

    def _quoted(self, gap: int, place: int) -> bool:
        return any(chunk.kind is Kind.OPENING for chunk in self._row[gap : place + 1])

    def _without_subject(self, gap: int, at: int, chunk: Chunk) -> int:
        inverted = self._inverted(at, chunk)
        before = self._current
        start = chunk.first
        if inverted is None and before.kind in _NESTED and before.parent is not None:
            taken = (
                before.subject
                if before.verb is None or not before.verb.passive
                else before.object or before.subject
            )
            holder = before.parent
            if (
                taken is not None
                and _takes_clause(holder)
                and holder.verb is not None
                and taken.first >= holder.verb.end
            ):
                return self._taken_back(taken, holder, at, chunk)
        kind = ClauseKind.REPORT if inverted is not None else ClauseKind.COORDINATE
        clause = self._open(kind, start, before)
        clause.subject = inverted if inverted is not None else before.subject
        return self._set_verb(clause, at, chunk)

    def _taken_back(self, taken: Stretch, holder: Clause, at: int, chunk: Chunk) -> int:
        """*said people living there fled*: what looked like the object is the subject of this verb."""
        self._give(chunk.first)
        clause = self._new(ClauseKind.COMPLEMENT, holder)
        clause.subject = taken
        for piece in range(taken.first, taken.end):
            self._owner[piece] = clause
        self._current, self._begun = clause, chunk.first
        return self._set_verb(clause, at, chunk)

    # Verbs without tense

    def _infinitive(self, gap: int, at: int, chunk: Chunk) -> int:
        """A claim of its own only where somebody is told, asked or made to do it."""
        before = self._current
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
        clause = self._open(ClauseKind.COMPLEMENT, chunk.first, before)
        clause.subject = doer
        return self._set_verb(clause, at, chunk)

    def _keeps(self, gap: int, at: int) -> bool:
        """Whether the gap before an infinitive may be forgotten: no later verb needs a joint of it."""
        return not any(self._row[p].kind in _JOINTS for p in range(gap, at))

    def _participle(self, gap: int, at: int, chunk: Chunk) -> int:
        place = at - 1
        while place >= gap and self._row[place].kind in {Kind.ADVERB, Kind.OPENING, Kind.CLOSING}:
            place -= 1
        before = self._row[place].kind if place >= gap else None
        start = self._row[at].first
        if place + 1 < at and self._row[place + 1].kind is Kind.ADVERB:
            start = self._row[place + 1].first
        parent = self._current
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
        self._keep_fragment(gap, at)
        parent = self._current
        if parent.verb is None and start > self._begun:
            self._wait(parent, gap, at)
        own = parent if start > self._begun or parent.verb is not None else None
        clause = self._open(ClauseKind.PARTICIPLE, start, own)
        clause.subject = antecedent if antecedent is not None else own.subject if own is not None else None
        return self._set_verb(clause, at, chunk)

    def _coordinate_participle(self, start: int, at: int, chunk: Chunk) -> int:
        """*arrested and charged*, *ringing and calling*: shares subject and kind with the verb before."""
        host = self._current
        kind = host.kind if host.verb is not None else ClauseKind.PARTICIPLE
        kind = ClauseKind.COORDINATE if kind is ClauseKind.MAIN else kind
        clause = self._open(kind, start, host if kind is ClauseKind.COORDINATE else host.parent)
        clause.subject, clause.object = host.subject, host.object
        return self._set_verb(clause, at, chunk)

    # Afterwards

    def _add_appositions(self) -> None:
        for place in sorted(self._apposed):
            holder, end = self._apposed[place]
            chunk = self._row[place]
            owner = self._owner[chunk.first]
            clause = self._new(ClauseKind.APPOSITION, owner)
            clause.subject = holder
            clause.object = Stretch(chunk.first, chunk.end)
            for piece in range(chunk.first, end):
                if self._owner[piece] is owner:
                    self._owner[piece] = clause


_OPENERS = frozenset({Kind.RELATIVE, Kind.SUBORDINATOR})
_JOINTS = frozenset({Kind.RELATIVE, Kind.SUBORDINATOR, Kind.CONJUNCTION, Kind.HARD})
_TRANSPARENT = frozenset({Kind.COMMA, Kind.ADVERB, Kind.CLOSING, Kind.OPENING, Kind.PREPOSITION})
_SPEAKING = grammar.CLAUSE_TAKING | frozenset(
    ["order", "call", "accuse", "blame", "criticise", "criticize", "reject", "dismiss"]
)
"""Verbs that go on with the speaker's deeds behind what he says, not with the deeds of those he speaks of."""
_ASKING = word_set("whether if why how what who which where when")
_FOCUS = word_set("just only even especially shortly soon long particularly immediately")
_NESTED = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPLE, ClauseKind.REPORT, ClauseKind.SUBORDINATE})
_AFTER_REPORT = frozenset(
    {Kind.COMMA, Kind.HARD, Kind.CLOSING, Kind.TIME, Kind.PREPOSITION, Kind.ADVERB, Kind.NOUN}
)


def _takes_clause(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.base in grammar.CLAUSE_TAKING
