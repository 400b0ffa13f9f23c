"""All that a fact's verdict rests on: its members, each link's score taken apart, gates, evidence, and what
would have changed it. Adds nothing that the comparison does not hold; layout is for others.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from reader.decimals import decimals
from reader.language.english.background import background
from reader.language.tokens import Token, tokens
from reader.vocabulary.attribution import Attribution
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.group import Group, Member
from reader.vocabulary.link import Evidence, GateResult, Held, Link
from reader.vocabulary.passage import Passage
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

MOST_WORDS = 8
"""Common words that are named, the rarest in English first."""

NEAREST = 1e-4
"""Scores are rounded to four digits: log-odds of 0 and 1 are those of so much."""

_IF_NOT = {
    "voice": "a dispute between two voices",
    "status": "a framing: one side is less sure",
    "event": "two facts of two events",
    "time": "a follow-up: two times of one thing",
    "period": "a follow-up: two periods of one thing",
    "deed": "two facts: two deeds or two places",
    "scope": "two facts: a part and the whole",
    "one reading each": "a follow-up: one side knows both readings",
}
"""What a contradiction is instead where the gate fails; relations page §2."""

_WEAKER = {Held.CONTEXT: "only by context", Held.ASSUMPTION: "only by assumption"}


class Part(NamedTuple):
    """A member of the fact."""

    passage: Passage
    """The whole passage."""
    part: Span
    """What of it is meant, in the source's text."""
    voice: Attribution | None
    """Who says it; null for the outlet itself."""
    times: tuple[tuple[str, str | None], ...]
    """Each time that the part names, as printed, and the calendar value; null where it is not resolved."""


class WhyLink(NamedTuple):
    """Two members and how their verdict came about."""

    link: Link
    """With score, evidence and gates."""
    log_odds: float
    """Of the score; the parts sum to it but for rounding."""
    parts: tuple[tuple[str, float], ...]
    """Feature and its share of the log-odds, the weightiest first; empty where the score played no part."""
    words: tuple[str, ...]
    """Words that both passages have, as the first prints them, the rarest in English first."""
    evidence: tuple[Evidence, ...]
    """The weightiest first."""
    gates: tuple[GateResult, ...]
    """Every gate that was asked."""
    otherwise: tuple[str, ...]
    """What would have changed the verdict, a sentence each."""


class Why(NamedTuple):
    """A fact in full."""

    group: Group
    """The fact."""
    parts: tuple[Part, ...]
    """Its members in order."""
    links: tuple[WhyLink, ...]
    """Gravest relation first, then the surest."""


def why(comparison: Comparison, group: Group) -> Why:
    """What the verdict on ``group`` rests on."""
    links = sorted(
        comparison.links_in.get(group.id, ()),
        key=lambda link: (link.relation.gravity, -link.confidence, link.a, link.b),
    )
    return Why(
        group,
        tuple(_part(comparison, member) for member in group.members),
        tuple(_link(comparison, link) for link in links),
    )


def _part(comparison: Comparison, member: Member) -> Part:
    passage = comparison.passage_of[member.passage]
    times = tuple(
        (passage.text[one.span.start - passage.start : one.span.end - passage.start], one.value)
        for one in comparison.times
        if one.passage == member.passage and member.start <= one.span.start < member.end
    )
    return Part(passage, Span(member.start, member.end), comparison.voice_of(member), times)


def _link(comparison: Comparison, link: Link) -> WhyLink:
    a, b = comparison.passage_of[link.a], comparison.passage_of[link.b]
    return WhyLink(
        link=link,
        log_odds=log_odds(link.score),
        parts=tuple(sorted(link.parts, key=lambda part: (-abs(part[1]), part[0]))),
        words=common_words(a.text, b.text),
        evidence=link.evidence,
        gates=link.gates,
        otherwise=tuple(_otherwise(link, comparison.bar)),
    )


def log_odds(score: float) -> float:
    """The log-odds of a probability, that of 0 and 1 within what four digits tell apart."""
    kept = min(max(score, NEAREST), 1 - NEAREST)
    return log(kept / (1 - kept))


def common_words(one: str, other: str) -> tuple[str, ...]:
    """Words of the first text whose stems, figures or countries the second has too."""
    theirs = {token.term for token in tokens(other)}
    shared: dict[str, Token] = {}
    for token in tokens(one):
        if token.term in theirs:
            shared.setdefault(token.term, token)
    rarity = background().rarity
    ordered = sorted(shared.values(), key=lambda token: (-rarity(token.term), token.start))
    return tuple(one[token.start : token.end] for token in ordered[:MOST_WORDS])


def _otherwise(link: Link, bar: float) -> list[str]:
    said = [*_by_gates(link.relation, link.gates)]
    if link.relation in (Relation.CONTRADICTION, Relation.DIFFERENCE) and not said:
        said.append("every gate holds by what the passages say: only another reading of them changes it")
    if link.parts and link.score >= bar:
        said.append(f"with a bar above {decimals(link.score)} the two would not stand together")
    elif link.parts:
        said.append(f"by its score alone, {decimals(link.score)}, the pair would stay below the bar")
    return said


def _by_gates(relation: Relation, gates: Sequence[GateResult]) -> list[str]:
    failed = [gate for gate in gates if gate.held is Held.FAILED]
    if failed and relation is not Relation.CONTRADICTION:
        return [
            f"it would be a contradiction, had the gate “{gate.gate}” held: {gate.note}" for gate in failed
        ]
    if relation is not Relation.CONTRADICTION and gates:
        weak = ", ".join(f"“{gate.gate}” {_WEAKER[gate.held]}" for gate in gates if gate.held in _WEAKER)
        return [f"it would be a contradiction with more evidence for one fact: {weak}"] if weak else []
    return [
        f"were “{gate.gate}” wrong, which holds {_WEAKER[gate.held]}, it would be {_IF_NOT[gate.gate]}"
        for gate in gates
        if gate.held in _WEAKER and gate.gate in _IF_NOT
    ]
