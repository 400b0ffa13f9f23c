"""A passage cut into the parts that each state one thing, with who does what to whom in each.

Every word is in at least one claim; event nouns and quotations are claims besides. How the clauses are found
is for ``clause_tree``, which nouns name an event for ``event_nouns``, what a negation or a word of doubt
governs for ``negation`` and ``certainty``; whether two claims are one fact is for others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from reader.language.certainty import Status, StatusCue, statuses
from reader.language.chunk import Chunk
from reader.language.chunks import chunks
from reader.language.claim import Claim, ClaimKind
from reader.language.claim_setting import ClaimSetting
from reader.language.clause import Clause, ClauseKind, Stretch
from reader.language.clause_arguments import ClauseArguments
from reader.language.clause_tree import clauses
from reader.language.english.word_set import word_set
from reader.language.event_nouns import event_nouns
from reader.language.negation import Negation, negations
from reader.language.quantity import Quantity
from reader.language.quotations import Quotation, quotations
from reader.language.time_expression import TimeExpression
from reader.language.verb_groups import VerbGroup, skip_adverbs
from reader.language.voice import Voice
from reader.language.word_forms import (
    BE,
    CLOSING,
    COMMA,
    DO,
    HAVE,
    MODAL,
    OPENING,
    Piece,
    pieces,
)
from reader.vocabulary.span import Span

__all__ = ["Claim", "ClaimKind", "claims"]


def claims(
    text: str,
    *,
    start: int = 0,
    quantities: Sequence[Quantity] = (),
    times: Sequence[TimeExpression] = (),
    negated: Sequence[Negation] | None = None,
    doubted: Sequence[StatusCue] | None = None,
    voices: Sequence[Voice] = (),
    quoted: Sequence[Quotation] | None = None,
) -> tuple[Claim, ...]:
    """The claims of one passage in the order of their first words.

    ``start`` is where ``text`` begins in its source; all offsets given and returned are the source's. What
    negates, doubts or is quoted is found where it is not given; quantities, times and voices are not.
    """
    words = pieces(text)
    if not words:
        return ()
    setting = ClaimSetting(
        _negations(text, start) if negated is None else negated,
        _statuses(text, start) if doubted is None else doubted,
        voices,
        quantities,
        times,
    )
    passage = _Passage(words, chunks(words), start, setting)
    found = [passage.claim(clause) for clause in passage.clauses]
    found += passage.events()
    whole = Span(start, start + len(text))
    found += passage.quotations(_quotations(text, start) if quoted is None else quoted, whole, found)
    found.sort(key=lambda claim: (claim.parts[0].start, -claim.parts[-1].end))
    return tuple(found)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _negations(text: str, by: int) -> list[Negation]:
    return [n._replace(operator=_moved(n.operator, by), scope=_moved(n.scope, by)) for n in negations(text)]


def _statuses(text: str, by: int) -> list[StatusCue]:
    return [c._replace(cue=_moved(c.cue, by), scope=_moved(c.scope, by)) for c in statuses(text)]


def _quotations(text: str, by: int) -> list[Quotation]:
    return [q._replace(span=_moved(q.span, by), inner=_moved(q.inner, by)) for q in quotations(text)]


class _Passage:
    """One passage's words, chunks and clauses, and the claims that they make."""

    def __init__(
        self, words: Sequence[Piece], row: Sequence[Chunk], start: int, setting: ClaimSetting
    ) -> None:
        self.clauses = clauses(words, row)
        """In order of their first words."""
        self._words = words
        self._row = row
        self._start = start
        self._setting = setting
        self._arguments = ClauseArguments(words, row)
        self._owner: dict[int, Clause] = {
            words[piece].start + start: clause for clause in self.clauses for piece in clause.pieces
        }

    def claim(self, clause: Clause) -> Claim:
        """What the clause states."""
        parts = self._parts(clause.pieces)
        verb = clause.verb
        if verb is None:
            apposed = clause.kind is ClauseKind.APPOSITION
            at = parts[0].start
            return self._made(
                clause,
                ClaimKind.APPOSITION if apposed else ClaimKind.FRAGMENT,
                parts,
                (
                    clause.subject if apposed else None,
                    "be" if apposed else "",
                    clause.object if apposed else None,
                ),
                None,
                at,
            )
        subject, target = clause.subject, self._arguments.object(clause)
        if verb.passive:
            agent = self._arguments.agent(clause)
            subject, target = agent, clause.subject or clause.object
        elif verb.base == "be" and subject is None and target is not None:
            subject, target = target, None
        predicate = f"{verb.base} {verb.particle}".strip()
        head = self._words[verb.head]
        cue = Span(head.start + self._start, head.end + self._start)
        kind = ClaimKind.MAIN if clause.kind is ClauseKind.FRAGMENT else ClaimKind(clause.kind.value)
        return self._made(clause, kind, parts, (subject, predicate, target), cue, self._told_at(clause, cue))

    def _told_at(self, clause: Clause, cue: Span) -> int:
        """Where it is told what is so: the verb; for a bare *be* or *have*, what stands behind its *not*."""
        verb = clause.verb
        if verb is None or not self._words[verb.head].bits & (BE | HAVE | MODAL | DO):
            return cue.start
        behind = skip_adverbs(self._words, verb.end)
        if behind < len(self._words) and self._owner.get(self._words[behind].start + self._start) is clause:
            return self._words[behind].start + self._start
        return cue.start

    def _made(
        self,
        clause: Clause,
        kind: ClaimKind,
        parts: tuple[Span, ...],
        slots: tuple[Stretch | None, str, Stretch | None],
        cue: Span | None,
        at: int,
    ) -> Claim:
        subject, predicate, target = slots
        governs = self._governing(clause)
        polarity = self._setting.polarity(at, self._governing(clause, negating=True))
        status = self._setting.status(at, governs)
        if clause.verb is not None and self._yet_to(clause.verb):
            polarity = -polarity
        if (
            status is Status.CONDITIONAL
            and clause.kind in _UNCONDITIONAL
            and not self._named_condition(clause)
        ):
            status = Status.ASSERTED
        if status is Status.CONDITIONAL and clause.kind is ClauseKind.COMPLEMENT and self._foretells(clause):
            status = Status.PLANNED
        elif status is Status.ASSERTED and clause.kind is ClauseKind.COMPLEMENT:
            status = self._ordered(clause)
        if polarity < 0 and status is Status.HEDGED and clause.verb is not None and self._could_not(clause):
            status = Status.ASSERTED
        return Claim(
            kind=kind,
            parts=parts,
            subject=self._span(subject),
            predicate=predicate,
            cue=cue,
            object=self._span(target),
            polarity=polarity,
            status=status,
            voice=self._setting.voice(at),
            quantities=self._setting.quantities(parts),
            times=self._times(clause, parts),
        )

    def _could_not(self, clause: Clause) -> bool:
        """*could not* and a base form tells what did not happen; *could not have* guesses."""
        group = clause.verb
        if group is None:
            return False
        lows = [piece.low for piece in self._words[group.first : group.head]]
        return "have" not in lows and any(low in {"could", "couldn't"} for low in lows)

    def _ordered(self, clause: Clause) -> Status:
        """What somebody is told, wanted or expected *to* do is not yet done."""
        group, around = clause.verb, clause.parent
        if group is None or around is None or around.verb is None or self._words[group.first].low != "to":
            return Status.ASSERTED
        return _OF_INFINITIVES.get(around.verb.base, Status.ASSERTED)

    def _foretells(self, clause: Clause) -> bool:
        """*said it would*: the future of what is said, unless the clause names a condition itself."""
        group = clause.verb
        would = group is not None and self._words[group.first].low in _WOULD
        return would and not self._named_condition(clause)

    def _named_condition(self, clause: Clause) -> bool:
        return any(self._words[piece].low in _CONDITIONS for piece in clause.pieces)

    def _yet_to(self, group: VerbGroup) -> bool:
        """*have yet to agree*: they have not."""
        lows = [piece.low for piece in self._words[group.first : group.head]]
        return "yet" in lows and "to" in lows[lows.index("yet") :]

    def _governing(self, clause: Clause, *, negating: bool = False) -> Callable[[int], bool]:
        """Whether the word at an offset may govern the clause: its own, or its parent's if that is said."""
        allowed = [clause]
        around = clause
        while around.kind is ClauseKind.COMPLEMENT and around.parent is not None:
            around = around.parent
            if negating and (around.verb is None or around.verb.base not in _RAISING):
                break
            allowed.append(around)
        owner = self._owner
        return lambda offset: any(owner.get(offset, clause) is one for one in allowed)

    def _times(self, clause: Clause, parts: Sequence[Span]) -> tuple[TimeExpression, ...]:
        """The times that the clause's own words name, but for those that date a word of another clause."""
        found = self._setting.times(parts)
        if not found:
            return ()
        owner = self._owner
        return tuple(t for t in found if t.anchor is None or owner.get(t.anchor.start, clause) is clause)

    def _parts(self, own: Sequence[int]) -> tuple[Span, ...]:
        """The runs of the pieces."""
        words, start = self._words, self._start
        found: list[Span] = []
        first = last = own[0]
        for piece in own[1:]:
            if piece != last + 1:
                found.append(Span(words[first].start + start, words[last].end + start))
                first = piece
            last = piece
        found.append(Span(words[first].start + start, words[last].end + start))
        return tuple(found)

    def _span(self, stretch: Stretch | None) -> Span | None:
        """The stretch in offsets, without marks at its ends."""
        if stretch is None:
            return None
        first, end = stretch
        edge = COMMA | OPENING | CLOSING
        while first < end - 1 and self._words[first].bits & edge:
            first += 1
        while end - 1 > first and self._words[end - 1].bits & edge:
            end -= 1
        return self._offsets(Stretch(first, end))

    def events(self) -> Iterable[Claim]:
        """A claim for each event noun with a phrase of its own."""
        for event in event_nouns(self._words, self._row):
            parts = (self._offsets(event.phrase),)
            times = self._setting.times(parts)
            if event.bare and not times:
                continue
            cue = self._offsets(Stretch(event.at, event.at + 1))
            slots = (event.subject, event.noun, event.object)
            claim = self._made(self._owner[cue.start], ClaimKind.EVENT, parts, slots, cue, cue.start)
            own = [t for t in times if t.anchor is None or t.anchor.start == cue.start]
            yield claim._replace(times=tuple(own))

    def _offsets(self, stretch: Stretch) -> Span:
        first, end = stretch
        return Span(self._words[first].start + self._start, self._words[end - 1].end + self._start)

    def quotations(self, quoted: Iterable[Quotation], whole: Span, found: Sequence[Claim]) -> list[Claim]:
        """A claim for each quotation that is more than one clause's words, or a piece of one."""
        taken = {claim.parts for claim in found}
        made: list[Claim] = []
        for quotation in quoted:
            span = Span(max(whole.start, quotation.span.start), min(whole.end, quotation.span.end))
            if quotation.scare or quotation.depth or span.end <= span.start or (span,) in taken:
                continue
            voice = self._setting.voice(quotation.inner.start)
            made.append(
                Claim(
                    kind=ClaimKind.QUOTATION,
                    parts=(span,),
                    subject=voice.speaker if voice is not None else None,
                    predicate="",
                    cue=None,
                    object=None,
                    polarity=1,
                    status=Status.ASSERTED,
                    voice=voice,
                    quantities=self._setting.quantities((span,)),
                    times=self._setting.times((span,)),
                )
            )
        return made


_OF_INFINITIVES = {
    **dict.fromkeys(
        [
            "tell",
            "order",
            "urge",
            "ask",
            "advise",
            "instruct",
            "require",
            "warn",
            "call",
            "oblige",
            "command",
            "invite",
            "beg",
            "press",
            "summon",
            "direct",
            "remind",
            "challenge",
            "need",
            "pay",
            "hire",
        ],
        Status.OBLIGED,
    ),
    **dict.fromkeys(["want", "like", "prefer"], Status.WISHED),
    "expect": Status.PLANNED,
}
"""By the verb before: the status of the infinitive that its object is to do."""
_WOULD = frozenset(["would", "wouldn't", "'d"])
_CONDITIONS = frozenset(["if", "unless"])
_UNCONDITIONAL = frozenset(
    {ClauseKind.RELATIVE, ClauseKind.PARTICIPLE, ClauseKind.APPOSITION, ClauseKind.REPORT}
)
_RAISING = word_set("think believe expect suppose feel want seem appear allow let permit")
"""Verbs whose *not* denies what is thought, wanted or allowed."""
