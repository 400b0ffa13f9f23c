"""Which relation a pair has: all rules are asked, the gates stop what is no contradiction, the weightiest
finding that is left stands. Knows no rule by name and no article.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.figures import with_noun
from reader.relations.finding import Finding, worded
from reader.relations.gated import Gated
from reader.relations.gates import ask, confidence_after
from reader.relations.pair import Pair
from reader.relations.rules import RULES
from reader.relations.slots.people import is_people
from reader.vocabulary.link import Evidence, GateResult, Held
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONTRADICTION_FROM = 0.62
"""Least confidence of a contradiction; relations page §5."""

UNPROVEN = 0.6
"""Confidence of a difference that was found as a contradiction and lacks evidence."""

UNLIKE = 0.45
"""Score below which the engine does not take the passages for one fact."""

SURE_AGREEMENT = 0.6
"""An agreement of less goes behind what tells two facts apart."""

WITHHELD: dict[Relation | None, float] = {
    Relation.DISPUTE: 0.65,
    Relation.FOLLOW_UP: 0.65,
    Relation.FRAMING: 0.6,
    Relation.AGREEMENT: 0.5,
    None: 0.6,
}
"""Confidence of what a conflict becomes that a gate stopped."""

LONGEST = 5000
"""Characters; a longer passage is no sentence, and only its words are compared."""

AT_MOST = 4
"""Pieces of evidence that a verdict carries."""

ORDER: tuple[Relation | None, ...] = (
    Relation.CONTRADICTION,
    Relation.DIFFERENCE,
    Relation.DISPUTE,
    Relation.FOLLOW_UP,
    Relation.FRAMING,
    Relation.AGREEMENT,
    None,
)
"""Who goes first where several findings stand; relations page §4."""


_INSTEAD: dict[Relation | None, str] = {
    Relation.DIFFERENCE: "no contradiction",
    Relation.DISPUTE: "opposed voices",
    Relation.FOLLOW_UP: "another time",
    Relation.FRAMING: "another certainty",
    Relation.AGREEMENT: "differs, not called a contradiction",
    None: "another fact",
}
"""How a note goes on where a gate stopped a conflict."""


_ONE = {
    "voice": "one voice",
    "status": "one certainty",
    "event": "one event",
    "time": "one time",
    "period": "one period",
    "deed": "one deed",
    "scope": "one thing",
    "one reading each": "one reading each",
}
"""What each gate asks for, in words."""


class Verdict(NamedTuple):
    """How two passages stand to each other, with the reasons."""

    relation: Relation | None
    """Null: they speak of different facts, and the link is dropped."""
    confidence: float
    """In the relation, 0..1."""
    evidence: tuple[Evidence, ...]
    """The weightiest first; spans in the texts of the sources."""
    gates: tuple[GateResult, ...]
    """The gates asked, in order; empty where nothing looked like a contradiction."""


def judge(pair: Pair, differing: Sequence[Finding] | None = None) -> Verdict:
    """The relation of the pair; of the same two passages the other way round, the same mirrored.

    ``differing`` is what the passages put differently into slots that look like one; null where differences
    are not asked for, and what lacks evidence for a contradiction is an agreement.
    """
    swapped = not pair.in_order
    straight = pair.mirrored() if swapped else pair
    gates: tuple[GateResult, ...] = ()
    findings: list[Finding] = []
    short = max(len(side.passage.text) for side in (pair.a, pair.b)) <= LONGEST
    for rule in RULES if short else RULES[-1:]:
        finding = rule(straight)
        if finding is None:
            continue
        if finding.relation is Relation.CONTRADICTION:
            finding, asked = _through_gates(straight, finding, pointing=differing is not None)
            gates = gates or asked
        findings.append(finding)
    for pointed in differing or ():
        kept, asked = _pointed(straight, pointed.mirrored() if swapped else pointed)
        if kept is not None:
            gates = gates or asked
            findings.append(kept)
    findings.sort(key=_precedence)
    if swapped:
        findings = [finding.mirrored() for finding in findings]
    first = findings[0]
    # That words are shared says something only where nothing else does.
    findings = [first, *(finding for finding in findings if finding.kind != "words" and finding != first)]
    told = [finding for finding in findings if finding.relation is first.relation]
    told += [finding for finding in findings if finding.relation is not first.relation]
    told = [one for at, one in enumerate(told) if not any(_is_of_one(one, before) for before in told[:at])]
    return Verdict(
        relation=first.relation,
        confidence=round(first.confidence, 2),
        evidence=tuple(evidence_of(pair, finding) for finding in told[:AT_MOST]),
        gates=gates,
    )


def _is_of_one(finding: Finding, weightier: Finding) -> bool:
    """Whether a weightier finding of the kind rests on the same words."""
    return (finding.kind, finding.a, finding.b) == (weightier.kind, weightier.a, weightier.b)


def _through_gates(
    pair: Pair, conflict: Finding, *, pointing: bool
) -> tuple[Finding, tuple[GateResult, ...]]:
    """The conflict where every gate holds; else what the pair is instead, with the reason."""
    answers = ask(pair, conflict)
    results = tuple(answer.result for answer in answers)
    confidence = confidence_after(answers, conflict.confidence)
    if confidence >= CONTRADICTION_FROM:
        return conflict._replace(confidence=confidence), results
    last = answers[-1]
    if last.result.held is Held.FAILED:
        return _instead(conflict, last), results
    reason = "too little says that it is one fact"
    if pointing:
        note = f"{conflict.note}; {_INSTEAD[Relation.DIFFERENCE]}: {reason}"
        return conflict._replace(relation=Relation.DIFFERENCE, confidence=UNPROVEN, note=note), results
    note = f"{conflict.note}; {_INSTEAD[Relation.AGREEMENT]}: {reason}"
    return conflict._replace(
        relation=Relation.AGREEMENT, confidence=WITHHELD[Relation.AGREEMENT], note=note
    ), results


def _pointed(pair: Pair, difference: Finding) -> tuple[Finding | None, tuple[GateResult, ...]]:
    """The difference where no gate fails; else what the pair is instead, or nothing."""
    answers = ask(pair, difference)
    results = tuple(answer.result for answer in answers)
    last = answers[-1]
    if last.result.held is not Held.FAILED:
        if _is_far_fetched(pair, difference, answers):
            return None, ()
        confidence = confidence_after(answers, difference.confidence)
        assumed = any(answer.result.held is Held.ASSUMPTION for answer in answers)
        if confidence >= CONTRADICTION_FROM and not assumed and _is_proven(pair, difference):
            return difference._replace(relation=Relation.CONTRADICTION, confidence=confidence), results
        reason = _weakest(answers)
        note = f"{difference.note}; {_INSTEAD[Relation.DIFFERENCE]}: {reason}"
        return difference._replace(confidence=UNPROVEN, note=note), results
    if last.instead in {None, Relation.AGREEMENT}:
        return None, ()
    return _instead(difference, last), results


def _is_proven(pair: Pair, difference: Finding) -> bool:
    """Whether the gates hold that are stricter with what is asserted than with what is pointed at."""
    return confidence_after(ask(pair, difference._replace(relation=Relation.CONTRADICTION)), 1.0) > 0


def _is_far_fetched(pair: Pair, difference: Finding, answers: Sequence[Gated]) -> bool:
    """Whether of two counts of things in unlike passages neither the event nor the deed is known to be one.

    What befalls people is told by many verbs, so their number is enough.
    """
    assumed = {answer.result.gate for answer in answers if answer.result.held is Held.ASSUMPTION}
    return (
        difference.kind == "number"
        and not difference.alone
        and pair.likeness < UNLIKE
        and not _counts_people(pair.a, difference.a)
        and {"event", "deed"} <= assumed
    )


def _counts_people(side: Annotation, span: Span | None) -> bool:
    return any(one.span == span and is_people(with_noun(side, one).noun) for one in side.quantities)


def _instead(conflict: Finding, failed: Gated) -> Finding:
    """What a gate that failed makes of a conflict."""
    note = f"{conflict.note}; {_INSTEAD[failed.instead]}: {failed.result.note}"
    return conflict._replace(relation=failed.instead, confidence=WITHHELD[failed.instead], note=note)


def _weakest(answers: Sequence[Gated]) -> str:
    """What is lacking for a contradiction: the first gate that only assumes, or goes by the context."""
    for held, words in ((Held.ASSUMPTION, "is only assumed"), (Held.CONTEXT, "rests on the context")):
        for answer in answers:
            if answer.result.held is held:
                return f"that it is {_ONE[answer.result.gate]} {words} ({answer.result.note})"
    return "the sentences share too little to prove that it is one thing"


def _precedence(finding: Finding) -> tuple[int, float]:
    place = ORDER.index(finding.relation)
    if finding.relation is Relation.AGREEMENT and finding.confidence < SURE_AGREEMENT:
        place = len(ORDER)
    return place, -finding.confidence


def evidence_of(pair: Pair, finding: Finding) -> Evidence:
    """The finding as the link carries it, its note with the words of both passages."""
    readings = {
        "a": "" if finding.a is None else pair.a.words(finding.a),
        "b": "" if finding.b is None else pair.b.words(finding.b),
        "A": pair.a.passage.source,
        "B": pair.b.passage.source,
    }
    return Evidence(finding.kind, finding.a, finding.b, worded(finding.note, readings))
