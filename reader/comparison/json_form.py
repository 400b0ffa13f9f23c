"""The comparison in the form of docs/comparison.md, as values that ``json`` can write.

Texts are safe to show; offsets count the source's decoded text. Reads nothing back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from reader import __version__
from reader.comparison.json_lists import json_lists
from reader.printable import printable
from reader.vocabulary import (
    Attribution,
    Comparison,
    Copy,
    Evidence,
    FactReview,
    Group,
    Link,
    Notice,
    Passage,
    Reviewed,
    Source,
    Span,
    TimeMention,
)

SCHEMA_VERSION = 1
"""Raised by a change that removes or renames a key."""

GENERATOR = "parallax-reader"
"""Name of the distribution."""

DIGITS = 4
"""Decimal places of scores: more than the engine can tell apart, few enough to be the same everywhere."""


def json_form(comparison: Comparison) -> dict[str, Any]:
    """Every key of the contract, in its order."""
    return {
        "schema_version": SCHEMA_VERSION,
        "generator": {
            "name": GENERATOR,
            "version": __version__,
            "engine": comparison.engine,
            "bar": _rounded(comparison.bar),
            **({"filter": printable(comparison.filter)} if comparison.filter else {}),
        },
        "story": printable(comparison.story),
        "sources": [_source(source) for source in comparison.sources],
        "passages": _passages(comparison),
        "links": [_link(link) for link in comparison.links],
        "groups": [_group(group) for group in comparison.groups],
        "unique": list(comparison.unique),
        "copies": [_copy(copy) for copy in comparison.copies],
        **json_lists(comparison),
        "warnings": [_warning(notice) for notice in comparison.warnings],
        "review": _review(comparison.reviewed),
    }


def _review(reviewed: Reviewed | None) -> dict[str, Any]:
    """What the reader has said; beside ``groups`` only the keys that hold something."""
    if reviewed is None:
        return {"groups": {}}
    orphans = [
        {
            "about": orphan.about,
            **_said(orphan.said),
            "quotes": [printable(quote) for quote in orphan.quotes],
            "why": printable(orphan.why),
        }
        for orphan in reviewed.orphans
    ]
    more = {
        "sources": {siglum: {"grade": grade} for siglum, grade in reviewed.sources.items()},
        "joined": [list(pair) for pair in reviewed.joined],
        "parted": [list(pair) for pair in reviewed.parted],
        "orphans": orphans,
    }
    groups = {fact: _said(said) for fact, said in reviewed.facts.items()}
    return {"groups": groups, **{key: value for key, value in more.items() if value}}


def _said(said: FactReview) -> dict[str, Any]:
    note = "\n".join(map(printable, said.note.split("\n")))
    return {"verdict": said.verdict.value, "note": note, "grade": said.grade or None}


def _copy(copy: Copy) -> dict[str, Any]:
    return {"a": copy.a, "b": copy.b, "share": copy.share, "note": printable(copy.note)}


def _source(source: Source) -> dict[str, Any]:
    basis = source.published.basis
    return {
        "id": source.id,
        "path": printable(source.path),
        "series": _safe(source.series),
        "title": printable(source.title),
        "outlet": _safe(source.outlet),
        "author": _safe(source.author),
        "published": _safe(source.published.date),
        "published_basis": None if basis is None else basis.value,
        "words": source.words,
        "sha256": source.sha256,
    }


def _passages(comparison: Comparison) -> list[dict[str, Any]]:
    attributions: defaultdict[str, list[Attribution]] = defaultdict(list)
    for attribution in comparison.attributions:
        attributions[attribution.passage].append(attribution)
    times: defaultdict[str, list[TimeMention]] = defaultdict(list)
    for time in comparison.times:
        times[time.passage].append(time)
    return [
        _passage(passage, attributions.get(passage.id, ()), times.get(passage.id, ()))
        for passage in comparison.passage_of.values()
    ]


def _passage(
    passage: Passage, attributions: Iterable[Attribution], times: Iterable[TimeMention]
) -> dict[str, Any]:
    return {
        "id": passage.id,
        "source": passage.source,
        "kind": passage.kind.value,
        "paragraph": passage.paragraph,
        "start": passage.start,
        "end": passage.end,
        "text": printable(passage.text),
        "attributions": [_attribution(attribution) for attribution in attributions],
        "times": [_time(time) for time in times],
    }


def _attribution(attribution: Attribution) -> dict[str, Any]:
    return {
        "speaker": _safe(attribution.speaker),
        "cue": printable(attribution.cue),
        "start": attribution.content.start,
        "end": attribution.content.end,
        "type": attribution.type.value,
    }


def _time(time: TimeMention) -> dict[str, Any]:
    return {"start": time.span.start, "end": time.span.end, "value": time.value}


def _link(link: Link) -> dict[str, Any]:
    return {
        "group": link.group,
        "a": link.a,
        "b": link.b,
        "score": _rounded(link.score),
        "relation": link.relation.value,
        "confidence": _rounded(link.confidence),
        "evidence": [_evidence(evidence) for evidence in link.evidence],
        "parts": {feature: _rounded(share) for feature, share in link.parts},
        "gates": [
            {"gate": gate.gate, "held": gate.held.value, "note": printable(gate.note)} for gate in link.gates
        ],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "kind": evidence.kind,
        "a": _span(evidence.a),
        "b": _span(evidence.b),
        "note": printable(evidence.note),
    }


def _group(group: Group) -> dict[str, Any]:
    return {
        "id": group.id,
        "members": [
            {"passage": member.passage, "start": member.start, "end": member.end} for member in group.members
        ],
        "relation": group.relation.value,
        "coverage": group.coverage.value,
        "gist": printable(group.gist),
        "witnesses": group.witnesses,
        "absent": [
            {"source": absence.source, "nearest": absence.nearest, "score": _rounded(absence.score)}
            for absence in group.absent
        ],
    }


def _warning(notice: Notice) -> dict[str, Any]:
    return {"kind": notice.kind, "sources": list(notice.sources), "note": printable(notice.note)}


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _safe(text: str | None) -> str | None:
    return None if text is None else printable(text)


def _rounded(number: float) -> float:
    return round(float(number), DIGITS) + 0.0
