"""The clauses of a sentence: each with its verb, subject and words; every word is in exactly one.

A clause that another one interrupts goes on behind it. Built from the chunks left to right: what a verb's
subject is and where its clause begins is read from the chunks between it and the verb before it. Infinitives
and participles are for ``tenseless_verbs``.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.clause import Clause, ClauseKind, Stretch
from reader.language.clause_draft import ClauseDraft
from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.tenseless_verbs import TenselessVerbs
from reader.language.word_forms import Piece


def clauses(words: Sequence[Piece], row: Sequence[Chunk]) -> list[Clause]:
    """The clauses in order of their beginnings."""
    return _Builder(words, row).built()


class _Builder:
    """Walks over the verbs of one sentence."""

    def __init__(self, words: Sequence[Piece], row: Sequence[Chunk]) -> None:
        self._words = words
        self._row = row
        self._draft = ClauseDraft(words, row)
        self._phrases = self._draft.phrases
        self._tenseless = TenselessVerbs(words, row, self._draft)

    def built(self) -> list[Clause]:
        """The clauses with their pieces."""
        gap = 0
        for at, chunk in enumerate(self._row):
            if chunk.verb is None:
                continue
            if chunk.kind is Kind.FINITE:
                gap = self._finite(gap, at, chunk)
            elif chunk.kind is Kind.INFINITIVE:
                gap = self._tenseless.infinitive(gap, at, chunk)
            else:
                gap = self._tenseless.participle(gap, at, chunk)
        return self._draft.finished()

    def _finite(self, gap: int, at: int, chunk: Chunk) -> int:
        joint = self._joint(gap, at)
        nouns = self._phrases.free(gap if joint is None else joint + 1, at)
        if self._draft.current.verb is not None and self._phrases.set_off(nouns, at):
            nouns = []
        if joint is not None and self._row[joint].kind in _OPENERS:
            return self._dependent(joint, nouns, gap, at, chunk)
        incomplete = self._draft.current if self._draft.current.verb is None else None
        if incomplete is not None:
            return self._first_verb(incomplete, joint, gap, at, chunk)
        if joint is not None and self._row[joint].kind is Kind.CONJUNCTION:
            self._draft.keep_fragment(gap, joint)
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
        if self._draft.current.verb is None and not self._apart(place, gap):
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
            if row[at - 1].kind is Kind.COMMA and not any(p in self._draft.apposed for p in range(place, at)):
                return True
            pronoun = self._words[row[place + 1].first].low in grammar.SUBJECT_PRONOUNS
            if self._draft.waiting and not pronoun and not self._phrases.is_free(place - 1, gap):
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
        parent = self._draft.current
        self._draft.keep_fragment(gap, joint)
        parent = self._draft.current
        if parent.verb is None and start > self._draft.begun:
            self._draft.wait(parent, gap, joint)
        clause = self._draft.open(
            kind, start, parent if start > self._draft.begun or parent.verb is not None else None
        )
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
        return self._draft.set_verb(clause, at, chunk)

    def _is_complement(
        self, low: str, joint: int, gap: int, subject: bool, antecedent: Stretch | None
    ) -> bool:
        """*that* behind a verb of saying or a noun that reports; *how* behind a verb of saying."""
        verb = self._draft.current.verb
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

    def _first_verb(self, clause: Clause, joint: int | None, gap: int, at: int, chunk: Chunk) -> int:
        """The verb of a clause that has none yet."""
        if joint is not None and self._row[joint].kind is Kind.HARD:
            self._draft.open(ClauseKind.MAIN, self._row[joint].end, None)
            clause = self._draft.current
            gap = joint + 1
        nouns = self._phrases.free(gap, at)
        if len(nouns) > 1 and self._is_aside(nouns[-1], at, chunk):
            self._draft.wait(clause, gap, nouns[-1])
            aside = self._draft.open(ClauseKind.REPORT, self._row[nouns[-1]].first, clause)
            aside.subject = self._phrases.subject(nouns[-1:], gap)
            return self._draft.set_verb(aside, at, chunk)
        found = self._phrases.subject(nouns, gap, joined=True)
        if found is not None and clause.subject is None:
            clause.subject = self._phrases.widened(found, nouns, gap)
        elif clause.subject is None:
            clause.subject = self._inverted(at, chunk)
        return self._draft.set_verb(clause, at, chunk)

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

    def _coordinate(self, joint: int, nouns: list[int], at: int, chunk: Chunk) -> int:
        comma = joint > 0 and self._row[joint - 1].kind is Kind.COMMA
        host = self._draft.host()
        own_word = chunk.verb is not None and chunk.verb.base in _SPEAKING
        if not nouns and own_word and host.kind is ClauseKind.COMPLEMENT and host.parent is not None:
            host = host.parent
        if comma and not nouns:
            while host.parent is not None and host.kind in _NESTED:
                host = host.parent
        if (
            self._draft.waiting
            and host is not self._draft.waiting[-1]
            and comma
            and not nouns
            and host.verb is None
        ):
            return self._resume(self._draft.waiting.pop(), nouns, joint, at, chunk)
        kind = ClauseKind.COMPLEMENT if host.kind is ClauseKind.COMPLEMENT else ClauseKind.COORDINATE
        clause = self._draft.open(
            kind, self._row[joint].first, host.parent if kind is ClauseKind.COMPLEMENT else host
        )
        clause.subject = self._phrases.subject(nouns, joint) or host.subject or self._inverted(at, chunk)
        return self._draft.set_verb(clause, at, chunk)

    def _independent(self, joint: int, nouns: list[int], at: int, chunk: Chunk) -> int:
        """Behind a semicolon, colon or dash."""
        self._draft.waiting = (
            [] if self._words[self._row[joint].first].low in {";", "."} else self._draft.waiting
        )
        if self._draft.waiting and not nouns:
            return self._resume(self._draft.waiting.pop(), nouns, joint, at, chunk)
        parent = self._draft.current
        taking = parent.verb is not None and parent.verb.base in grammar.CLAUSE_TAKING
        colon = self._words[self._row[joint].first].low == ":"
        kind = ClauseKind.COMPLEMENT if colon and taking else ClauseKind.MAIN
        clause = self._draft.open(kind, self._row[joint].end, parent)
        clause.subject = self._phrases.subject(nouns, joint, joined=True)
        if clause.subject is None:
            clause.subject = self._inverted(at, chunk)
        return self._draft.set_verb(clause, at, chunk)

    def _resumable(self, nouns: list[int], gap: int, at: int) -> Clause | None:
        """The interrupted clause that this verb belongs to, if any."""
        if not self._draft.waiting:
            return None
        clause = self._draft.waiting[-1]
        verb = self._draft.current.verb
        if nouns and clause.subject is not None:
            comma = any(self._row[place].kind is Kind.COMMA for place in range(gap, nouns[-1]))
            if comma or (verb is not None and verb.base in grammar.CLAUSE_TAKING):
                return None
        if nouns and self._words[self._row[nouns[-1]].first].low in grammar.SUBJECT_PRONOUNS:
            return None
        return self._draft.waiting.pop()

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
        self._draft.go_on(clause, start)
        return self._draft.set_verb(clause, at, chunk)

    def _unmarked(self, nouns: list[int], gap: int, at: int, chunk: Chunk) -> int:
        """A second verb without a joint: what is said, a report behind, or a subject taken for an object."""
        verb = chunk.verb
        before = self._draft.current
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
        clause = self._draft.open(kind, start, parent)
        clause.subject = self._phrases.subject(nouns, gap)
        clause.object = antecedent
        return self._draft.set_verb(clause, at, chunk)

    def _quoted(self, gap: int, place: int) -> bool:
        return any(chunk.kind is Kind.OPENING for chunk in self._row[gap : place + 1])

    def _without_subject(self, gap: int, at: int, chunk: Chunk) -> int:
        inverted = self._inverted(at, chunk)
        before = self._draft.current
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
        clause = self._draft.open(kind, start, before)
        clause.subject = inverted if inverted is not None else before.subject
        return self._draft.set_verb(clause, at, chunk)

    def _taken_back(self, taken: Stretch, holder: Clause, at: int, chunk: Chunk) -> int:
        """*said people living there fled*: what looked like the object is the subject of this verb."""
        clause = self._draft.new(ClauseKind.COMPLEMENT, holder)
        clause.subject = taken
        self._draft.go_on(clause, chunk.first)
        self._draft.take_back(taken, clause)
        return self._draft.set_verb(clause, at, chunk)


_OPENERS = frozenset({Kind.RELATIVE, Kind.SUBORDINATOR})
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
