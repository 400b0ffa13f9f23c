"""What must hold before two passages contradict each other. Each gate answers by evidence, by context, by
assumption or with a failure, and a failure says what the pair is instead. Finds no conflict itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from reader.language.annotate import Annotation
from reader.language.certainty import Status
from reader.language.english.reporting_verbs import Force
from reader.language.quantity import QuantityKind
from reader.relations.adjuncts import one_sided_adjunct, opening_adjunct
from reader.relations.deeds import one_deed
from reader.relations.finding import Finding
from reader.relations.gated import Gated
from reader.relations.moments import is_running, one_named_day, told_of_two_times
from reader.relations.objects import one_of_several, other_amount, other_object, redone
from reader.relations.one_event import NAMED_ANCHORS, one_event
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.speakers import FIGURES, Standing, standing, voice_over
from reader.relations.status_around import status_around
from reader.relations.two_holders import two_holders
from reader.relations.whereabouts import other_place
from reader.vocabulary.link import GateResult, Held
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

FACTOR = {Held.EVIDENCE: 1.0, Held.CONTEXT: 0.92, Held.ASSUMPTION: 0.80}
"""What a gate leaves of the confidence; relations page §5."""

ASSUMPTIONS_ALLOWED = 1
"""Two gates by assumption are too many; relations page §2."""


def ask(pair: Pair, conflict: Finding) -> tuple[Gated, ...]:
    """The gates in order, up to and including the first that fails."""
    answers: list[Gated] = []
    for gate in _GATES:
        answer = gate(pair, conflict)
        answers.append(answer)
        if answer.result.held is Held.FAILED:
            other = _other_matter(pair, conflict) if answer.instead is Relation.DISPUTE else None
            answers += [other] if other is not None else []
            break
    return tuple(answers)


def _other_matter(pair: Pair, conflict: Finding) -> Gated | None:
    """The gate that sets apart what two speakers tell: who speak of two things dispute nothing."""
    pointed = conflict.relation is Relation.DIFFERENCE
    if pointed and conflict.kind in _TOLD_APART:
        return Gated.failed("event", "two speakers tell it, perhaps of two events", None)
    if conflict.kind == "negation" and not conflict.alone and pair.cover < _MOST_TOLD:
        shared = terms_in(pair.a, _span(pair.a, conflict.a)) & terms_in(pair.b, _span(pair.b, conflict.b))
        if len(shared - pair.shared_names) < NAMED_ANCHORS:
            return Gated.failed(
                "event", "two speakers, and little of what is denied is told", Relation.AGREEMENT
            )
    for gate in (one_event, _series):
        answer = gate(pair, conflict)
        if answer.result.held is Held.FAILED:
            return answer
        assumed = gate is one_event and answer.result.held is Held.ASSUMPTION
        if pointed and assumed and not conflict.alone:
            return Gated.failed("event", f"{answer.result.note}, and two speakers", None)
    return None


def confidence_after(answers: Iterable[Gated], base: float) -> float:
    """The confidence that is left when every gate holds; 0 where one fails or too many only assume."""
    held = [answer.result.held for answer in answers]
    if Held.FAILED in held or held.count(Held.ASSUMPTION) > ASSUMPTIONS_ALLOWED:
        return 0.0
    for one in held:
        base *= FACTOR[one]
    return base


def _voice(pair: Pair, conflict: Finding) -> Gated:
    """Both in the outlets' own voice, or in one speaker's, or own voice against a record."""
    if conflict.kind == "speaker":
        return Gated(GateResult("voice", Held.EVIDENCE, "who said it is each outlet's own statement"))
    if conflict.kind in _OF_A_RECORD:
        return Gated(GateResult("voice", Held.CONTEXT, "both tell what those who decided it said"))
    how = standing(pair, conflict)
    if conflict.relation is Relation.DIFFERENCE and how is Standing.OPPOSED and _is_one_sided(pair, conflict):
        return Gated(GateResult("voice", Held.ASSUMPTION, "one is reported, the other in the outlet's voice"))
    if how is Standing.OPPOSED:
        return Gated.failed(
            "voice", "each figure or statement is in another speaker's voice", Relation.DISPUTE
        )
    if how is Standing.UNCLEAR and conflict.relation is Relation.DIFFERENCE:
        return Gated(GateResult("voice", Held.ASSUMPTION, "a speaker is not named"))
    if how is Standing.UNCLEAR:
        instead = Relation.AGREEMENT if conflict.kind in FIGURES else Relation.DISPUTE
        return Gated.failed("voice", "each is a speaker's statement, and one speaker is not named", instead)
    held, note = {
        Standing.OWN: (Held.EVIDENCE, "both in the outlets' own voice"),
        Standing.SAME: (Held.EVIDENCE, "both in one speaker's voice"),
        Standing.REPORTED: (Held.CONTEXT, "one in the outlet's own voice, one reported as a fact"),
    }[how]
    return Gated(GateResult("voice", held, note))


def _is_one_sided(pair: Pair, conflict: Finding) -> bool:
    """Whether one stretch is what somebody states, denying nothing, and the other is the outlet's own."""
    voices = [voice_over(pair.a, conflict.a), voice_over(pair.b, conflict.b)]
    told = [voice for voice in voices if voice is not None]
    return len(told) == 1 and told[0].force is Force.ASSERTS


_INSTEAD_OF_STATUS = {
    Status.HEDGED: Relation.FRAMING,
    Status.OPEN: Relation.FRAMING,
    Status.CONDITIONAL: Relation.FRAMING,
    Status.DENIED: Relation.DISPUTE,
    Status.WISHED: None,
    Status.OBLIGED: None,
    Status.PLANNED: Relation.FOLLOW_UP,
}


def _status(pair: Pair, conflict: Finding) -> Gated:
    """Both asserted, or both a firm plan told on one day."""
    if conflict.kind == "stance":
        return Gated(GateResult("status", Held.EVIDENCE, "a plan against a plan"))
    denial = conflict.kind == "denial"
    ours = _status_of(pair.a, conflict.a, denial=denial)
    theirs = _status_of(pair.b, conflict.b, denial=denial)
    if ours is theirs is Status.ASSERTED:
        return Gated(GateResult("status", Held.EVIDENCE, "both stated as facts"))
    if conflict.relation is Relation.DIFFERENCE and {ours, theirs} <= {Status.ASSERTED, Status.OBLIGED}:
        return Gated(GateResult("status", Held.CONTEXT, "both tell how it has to be"))
    if conflict.alone and {ours, theirs} == {Status.ASSERTED, Status.PLANNED}:
        return Gated(GateResult("status", Held.ASSUMPTION, "one tells of what is still to come"))
    if ours is theirs is Status.PLANNED:
        if pair.days:
            return Gated.failed("status", "plans told on two days", Relation.FOLLOW_UP)
        return Gated(GateResult("status", Held.CONTEXT, "both firm plans"))
    odd = ours if theirs is Status.ASSERTED else theirs
    return Gated.failed(
        "status", f"one is {odd.value}, not stated", _INSTEAD_OF_STATUS.get(odd, Relation.FRAMING)
    )


def _time(pair: Pair, conflict: Finding) -> Gated:
    """Told of one time, and of nothing that grows or is revised between two days."""
    other = told_of_two_times(pair, conflict)
    if other is not None:
        return Gated.failed("time", other, Relation.FOLLOW_UP)
    day = None if conflict.running else one_named_day(pair, conflict)
    if day is not None:
        return Gated(GateResult("time", Held.EVIDENCE, f"both tell of {day}"))
    if pair.days is None:
        if conflict.relation is Relation.DIFFERENCE and not conflict.running:
            return Gated(GateResult("time", Held.ASSUMPTION, "a date of publication is missing"))
        if conflict.changing:
            return Gated.failed("time", "it changes with time, and a date is missing", Relation.FOLLOW_UP)
        return Gated(GateResult("time", Held.CONTEXT, "a fixed fact; a date of publication is missing"))
    if pair.days == 0:
        if conflict.running and is_running(pair):
            return Gated.failed("time", "one is a running figure", Relation.FOLLOW_UP)
        return Gated(GateResult("time", Held.EVIDENCE, "published on one day"))
    if conflict.changing:
        return Gated.failed(
            "time", f"published {abs(pair.days)} days apart, and it changes", Relation.FOLLOW_UP
        )
    return Gated(GateResult("time", Held.CONTEXT, "a fixed fact, whatever the day of publication"))


def _series(pair: Pair, conflict: Finding) -> Gated:
    """One quarter, round, leg or numbered thing."""
    rounds = [{found.lower() for found in _ROUND.findall(side.passage.text)} for side in (pair.a, pair.b)]
    if rounds[0] and rounds[1] and not rounds[0] & rounds[1]:
        return Gated.failed("period", "another round", None)
    ours, theirs = _numbered(pair.a, conflict.a), _numbered(pair.b, conflict.b)
    for noun in sorted(ours.keys() & theirs.keys()):
        if not ours[noun] & theirs[noun]:
            instead = Relation.FOLLOW_UP if noun in _PERIODS else None
            return Gated.failed("period", f"another {noun}", instead)
    return Gated(GateResult("period", Held.EVIDENCE, "no other period or number is named"))


def _numbered(side: Annotation, span: Span | None) -> dict[str, set[float]]:
    """For each kind of numbered thing that the passage names, its numbers."""
    found: dict[str, set[float]] = {}
    for quantity in side.quantities:
        if quantity.kind is QuantityKind.IDENTIFIER and quantity.span != span:
            found.setdefault(quantity.noun, set()).add(quantity.value)
    return found


def _deed(pair: Pair, conflict: Finding) -> Gated:
    """What the figures or hours are told of: one deed, at one place."""
    if conflict.kind in _OF_AN_OBJECT:
        return _object(pair, conflict)
    if conflict.kind not in _OF_A_DEED:
        return Gated(GateResult("deed", Held.EVIDENCE, "what is told is itself what differs"))
    places = other_place(pair, conflict.a, conflict.b)
    if places is not None:
        return Gated.failed("deed", f"one is of “{places[0]}”, the other of “{places[1]}”", None)
    holders = two_holders(pair, conflict) if conflict.kind in _OF_A_DEED else None
    if holders is not None:
        return Gated.failed("deed", f"one is of “{holders[0]}”, the other of “{holders[1]}”", None)
    held, note = one_deed(pair, conflict)
    if held is Held.FAILED and conflict.relation is Relation.DIFFERENCE:
        return Gated(GateResult("deed", Held.ASSUMPTION, note))
    if held is Held.FAILED:
        return Gated.failed("deed", note, Relation.AGREEMENT)
    return Gated(GateResult("deed", held, note))


def _object(pair: Pair, conflict: Finding) -> Gated:
    """What is denied or decided in opposite ways: one object, of one amount, once."""
    apart = other_object(pair, conflict.a, conflict.b) if conflict.kind == "negation" else None
    apart = apart or other_amount(pair, conflict.a, conflict.b)
    if apart is not None:
        return Gated.failed("deed", f"one is of “{apart[0]}”, the other of “{apart[1]}”", None)
    picked = one_of_several(pair, conflict.a, conflict.b) or redone(pair)
    if picked is not None and conflict.relation is Relation.DIFFERENCE:
        return Gated(GateResult("deed", Held.ASSUMPTION, f"“{picked}” may tell of more than one"))
    if picked is not None and conflict.kind == "outcome":
        return Gated.failed("deed", f"“{picked}” tells of more than one", Relation.FOLLOW_UP)
    return Gated(GateResult("deed", Held.EVIDENCE, "nothing tells two objects apart"))


def _scope(pair: Pair, conflict: Finding) -> Gated:
    """No restriction on one side only: a part is not the whole."""
    if conflict.relation is Relation.DIFFERENCE and conflict.kind not in _RESTRICTED:
        return Gated(GateResult("scope", Held.CONTEXT, "one thing, whatever it is restricted to"))
    if conflict.relation is Relation.CONTRADICTION and conflict.kind == "number" and not conflict.once:
        told = one_sided_adjunct(pair, conflict.a, conflict.b)
        if told is not None:
            return Gated.failed("scope", f"“{told}” on one side only", Relation.AGREEMENT)
    opening = opening_adjunct(pair, conflict.a, conflict.b) if conflict.kind == "number" else None
    if opening is not None and not conflict.once:
        return Gated.failed("scope", f"“{opening}” on one side only", None)
    ours, theirs = _limits(pair.a, conflict.a), _limits(pair.b, conflict.b)
    if conflict.kind != "number":
        ours, theirs = ours - _WHO, theirs - _WHO
    if ours == theirs:
        return Gated(GateResult("scope", Held.EVIDENCE, "no restriction on one side only"))
    odd = sorted(ours ^ theirs)
    return Gated.failed("scope", "restricted on one side: " + ", ".join(odd), None)


def _one_reading_each(pair: Pair, conflict: Finding) -> Gated:
    """Neither passage tells both readings, a correction or the conflict itself."""
    for side in (pair.a, pair.b):
        found = _CORRECTS.search(side.passage.text)
        if found is not None:
            return Gated.failed("one reading each", f"“{found[0]}” tells of both", _later(pair))
    return Gated(GateResult("one reading each", Held.EVIDENCE, "each tells one reading"))


_OF_AN_OBJECT = frozenset({"negation", "outcome"})
"""Conflicts of what is done to something."""

_OF_A_DEED = frozenset({"number", "date", "hour"})
"""Conflicts of figures and times, which are told of something."""

_MOST_TOLD = 0.5
"""Share of the shorter passage's terms in the other from which two speakers are on one matter."""

_TOLD_APART = frozenset({"outcome", "order"})
"""Kinds of difference that two speakers may tell of two events: their slot alone makes no quarrel."""

_RESTRICTED = frozenset({"number", "outcome"})
"""Differences that a word such as *only* or *northern* may explain."""

_OF_A_RECORD = frozenset({"stance", "grade"})
"""Plans and grades: whoever tells them, they are those of one body."""

_PERIODS = frozenset(
    {"quarter", "half", "round", "leg", "season", "edition", "week", "day", "stage", "period", "year", "term"}
)
"""Numbered things that follow one another in time."""

_WHO = frozenset({"men", "women", "children"})
"""Limits of a number that elsewhere only tell of whom it is."""

_ROUND = re.compile(
    r"(?:\b(?:semi|quarter)[- ]?final|"
    r"(?<![-\w])final(?= (?:on|in|against|between|of|at|with|by|after)\b|s?[.,;])|"
    r"\b(?:heat|qualif(?:ying|ier|ication)|preliminary round|play-?off|group stage)\b)",
    re.IGNORECASE,
)
"""Words of a round of a competition."""

_CORRECTS = re.compile(
    r"\b(?:correct(?:ed|ing|s) (?:an |the |its )?(?:earlier|previous|first)|originally reported|"
    r"initially|at first|"
    r"earlier (?:said|reported|put)|"
    r"previously (?:said|reported|put)|revis(?:ed|ing) (?:from|down|up|an|the|its)|up from|down from|"
    r"conflicting (?:reports|accounts|figures)|later (?:of|put|said))\b",
    re.IGNORECASE,
)
"""Words by which one passage tells both readings; relations page, G10."""

_LIMIT = re.compile(
    r"\b(?:(?<!after )(?<!at )"
    r"all(?!\s+(?:of\s+)?(?:the\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))|"
    r"over the (?:past|last)|"
    r"(?<!the )only(?!\s+(?:(?:about|some|around)\s+)?"
    r"(?:\d|a\s|one|two|three|four|five|six|seven|eight|nine|ten))|"
    r"itself|alone|in the (?:villages|suburbs|countryside)|"
    r"part of|half of|some of|most of|corporate|women|men|children|"
    r"under-\d+s?|over-\d+s?|"
    r"so far this year|in total|altogether|foreign|domestic|local|federal|northern|southern|eastern|western|"
    r"north|south|east|west|second|third|another|additional|further|easily|fully|officially|permanently)\b",
    re.IGNORECASE,
)
"""Words that narrow or widen what a statement is about."""

_GATES: tuple[Callable[[Pair, Finding], Gated], ...] = (
    _voice,
    _status,
    one_event,
    _time,
    _series,
    _deed,
    _scope,
    _one_reading_each,
)


def _later(pair: Pair) -> Relation:
    return Relation.FOLLOW_UP if pair.days else Relation.AGREEMENT


def _clause(side: Annotation, span: Span | None) -> Span:
    return side.span if span is None else clause_at(side, span.start)


def _span(side: Annotation, span: Span | None) -> Span:
    return side.span if span is None else span


def _status_of(side: Annotation, span: Span | None, *, denial: bool) -> Status:
    if span is None:
        return Status.ASSERTED
    status = status_around(side, span)
    # That a denial is a denial is what the conflict says.
    return Status.ASSERTED if denial and status is Status.DENIED else status


def _limits(side: Annotation, span: Span | None) -> frozenset[str]:
    clause = _clause(side, span)
    return frozenset(
        found[0].lower()
        for found in _LIMIT.finditer(side.words(clause))
        if span is None or not span.start <= found.start() + clause.start < span.end
    )
