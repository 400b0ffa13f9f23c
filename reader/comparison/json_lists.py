"""The lists of the contract from ``ledger`` to ``timeline`` as values that ``json`` can write."""

from __future__ import annotations

from typing import Any

from reader.printable import printable
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.ledger import LedgerEntry, LedgerRow
from reader.vocabulary.naming import Naming
from reader.vocabulary.timeline import TimelineEntry
from reader.vocabulary.voice import Variant, Voice
from reader.vocabulary.wording import Wording

DIGITS = 4
"""Decimal places of similarities."""


def json_lists(comparison: Comparison) -> dict[str, list[dict[str, Any]]]:
    """The five lists by their keys."""
    return {
        "ledger": [_entry(entry) for entry in comparison.ledger],
        "voices": [_voice(voice) for voice in comparison.voices],
        "naming": [_naming(naming) for naming in comparison.naming],
        "wording": [_wording(word) for word in comparison.wording],
        "timeline": [_time(entry) for entry in comparison.timeline],
    }


def _entry(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "kind": entry.kind.value,
        "subject": printable(entry.subject),
        "rows": [_row(row) for row in entry.rows],
        "mismatch": entry.mismatch,
        "note": _safe(entry.note),
    }


def _row(row: LedgerRow) -> dict[str, Any]:
    return {
        "source": row.source,
        "passage": row.passage,
        "start": row.span.start,
        "end": row.span.end,
        "text": printable(row.text),
        "value": _safe(row.value) if isinstance(row.value, str) else row.value,
        "unit": _safe(row.unit),
        "modifier": _safe(row.modifier),
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "speaker": _safe(voice.speaker),
        "role": _safe(voice.role),
        "vague": voice.vague,
        "utterances": [{"variants": [_variant(cut) for cut in one.variants]} for one in voice.utterances],
    }


def _variant(variant: Variant) -> dict[str, Any]:
    return {
        "source": variant.source,
        "passage": variant.passage,
        "start": variant.span.start,
        "end": variant.span.end,
        "type": variant.type.value,
        "cue": printable(variant.cue),
        "similarity": round(variant.similarity, DIGITS),
    }


def _naming(naming: Naming) -> dict[str, Any]:
    return {
        "entity": printable(naming.entity),
        "kind": naming.kind,
        "names": [
            {"source": name.source, "text": printable(name.text), "count": name.uses} for name in naming.names
        ],
    }


def _wording(word: Wording) -> dict[str, Any]:
    return {
        "source": word.source,
        "passage": word.passage,
        "start": word.span.start,
        "end": word.span.end,
        "kind": word.kind.value,
        "text": printable(word.text),
        "note": printable(word.note),
    }


def _time(entry: TimelineEntry) -> dict[str, Any]:
    return {"value": entry.value, "precision": entry.precision, "passages": list(entry.passages)}


def _safe(text: str | None) -> str | None:
    return None if text is None else printable(text)
