"""Why the passages of a fact stand to each other as they do, in the few lines a document has room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.decimals import decimals
from reader.export.quoting import quoted
from reader.one_line import one_line
from reader.vocabulary import Comparison, Evidence, GateResult, Held, Link, Relation

LINKS_SHOWN = 6
"""Of the links that make a fact's relation: four sources have six pairs. The JSON document has them all."""

EVIDENCE_SHOWN = 2
"""Of one link, the weightiest; of an agreement one, without its words, since those quoted say the same."""

WORDS = 60
"""Characters of a piece of evidence."""


JUDGED = (Relation.CONTRADICTION, Relation.DIFFERENCE)
"""Relations of which a document says what the conditions of a contradiction rest on."""

_HELD = {
    Held.EVIDENCE: "by evidence",
    Held.CONTEXT: "by context",
    Held.ASSUMPTION: "only assumed",
    Held.FAILED: "failed",
}


class Reason(NamedTuple):
    """A link of a fact, and what led to its relation."""

    a: str
    """Passage id."""
    b: str
    """Passage id."""
    relation: Relation
    """Of the link."""
    confidence: str
    """In the relation, ``.80``."""
    why: str
    """The evidence in words, safe to show and on one line."""
    conditions: str = ""
    """Of a contradiction or a difference: on what the conditions of a contradiction rest; empty otherwise."""


def reasons(comparison: Comparison, fact: str) -> tuple[Reason, ...]:
    """The links that make the relation of the fact, then one for each passage not among them."""
    links = comparison.links_in.get(fact, ())
    relation = comparison.group_of[fact].relation
    chosen = [] if relation is Relation.AGREEMENT else [one for one in links if one.relation is relation]
    chosen = chosen[:LINKS_SHOWN]
    reached = {passage for link in chosen for passage in (link.a, link.b)}
    for link in sorted(links, key=lambda one: -one.confidence):
        if not {link.a, link.b} <= reached:
            chosen.append(link)
            reached |= {link.a, link.b}
    chosen.sort(key=lambda one: (one.relation.gravity, links.index(one)))
    return tuple(_reason(comparison, link) for link in chosen)


def _reason(comparison: Comparison, link: Link) -> Reason:
    texts = [comparison.source_of[comparison.passage_of[end].source].text for end in (link.a, link.b)]
    agreed = link.relation is Relation.AGREEMENT
    # Two rules may have met at the same words: what the weightier one says is enough.
    apart = {(one.a, one.b): one for one in reversed(link.evidence)}
    found = [one for one in link.evidence if apart[one.a, one.b] is one]
    shown = found[: 1 if agreed else EVIDENCE_SHOWN]
    told = [(agreed and _note(evidence)) or _told(evidence, texts) for evidence in shown]
    conditions = _conditions(link.gates) if link.relation in JUDGED else ""
    why = "; ".join(dict.fromkeys(told))
    return Reason(link.a, link.b, link.relation, decimals(link.confidence), why, conditions)


def _conditions(gates: Sequence[GateResult]) -> str:
    """The gates, those together that rest on the same; why one does not hold by evidence is said."""
    told = []
    for held, words in _HELD.items():
        own = [gate for gate in gates if gate.held is held]
        names = [
            gate.gate if held is Held.EVIDENCE else f"{gate.gate} ({one_line(gate.note)})" for gate in own
        ]
        told += [f"{words}: {', '.join(names)}"] if names else []
    return f"Conditions of a contradiction, {'; '.join(told)}" if told else ""


def _told(evidence: Evidence, texts: Sequence[str]) -> str:
    note = _note(evidence)
    spans = [
        text[span.start : span.end]
        for text, span in zip(texts, (evidence.a, evidence.b), strict=True)
        if span is not None and span.start < span.end
    ]
    if all(one_line(words) in note for words in spans):
        return note
    words = " / ".join(
        quoted(words) for words in dict.fromkeys(one_line(each, limit=WORDS) for each in spans)
    )
    return f"{words} ({note})" if note else words


def _note(evidence: Evidence) -> str:
    return one_line(evidence.note).rstrip(".")
