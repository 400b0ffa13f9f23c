"""One speaker, reported as saying a thing and as denying it."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.attributions import Voice
from reader.language.english.reporting_verbs import Force
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, tokens_in
from reader.relations.speakers import one_voice
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.9
"""Relations page §3.10."""

LEAST_COVER = 0.75
"""Share of the denied terms that the statement has."""

LEAST_SHARED = 2
"""Terms of the denial in the statement."""


def said_and_denied(pair: Pair) -> Finding | None:
    """The first content that one speaker denies and states, as a contradiction."""
    if _denials(pair.a) and _denials(pair.b):
        return None
    found = _denied(pair.a, pair.b)
    if found is not None:
        return found
    found = _denied(pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _denials(side: Annotation) -> list[Voice]:
    return [voice for voice in side.voices if voice.force is Force.DENIES and voice.name]


def _denied(denying: Annotation, stating: Annotation) -> Finding | None:
    for denial in _denials(denying):
        for statement in stating.possible_voices:
            if (
                statement.force is Force.ASSERTS
                and statement.name
                and one_voice(denial.name or "", statement.name)
            ):
                found = _one_content(denying, stating, denial, statement)
                if found is not None:
                    return found
    return None


def _one_content(denying: Annotation, stating: Annotation, denial: Voice, statement: Voice) -> Finding | None:
    denied = [token for part in denial.content for token in tokens_in(denying, part)]
    stated = [token for part in statement.content for token in tokens_in(stating, part)]
    terms = {token.term for token in denied}
    told = [token for token in stated if token.term in terms]
    shared = {token.term for token in told}
    if len(shared) < LEAST_SHARED or len(shared) < LEAST_COVER * len(terms):
        return None
    if any(polarity_at(stating.negations, token.start) < 0 for token in told):
        return None
    if any(polarity_at(denying.negations, token.start) < 0 for token in denied):
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="denial",
        a=Span(denied[0].start, denied[-1].end),
        b=Span(told[0].start, told[-1].end),
        note="one speaker denies in {A} (“{a}”) what the same speaker says in {B} (“{b}”)",
        confidence=CONFIDENCE,
        changing=True,
    )
