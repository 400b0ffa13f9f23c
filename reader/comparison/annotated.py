"""The annotations of a source, made once however often it is compared: at another bar, by meaning too.

Kept for the sources that were asked for last, so far as they are short.
"""

from __future__ import annotations

from reader.language.annotate import Annotation, annotate
from reader.vocabulary.source import Source

KEPT = 2000
"""Passages of all sources together whose annotations are kept: some 40 MB."""

_Known = dict[int, tuple[Source, tuple[Annotation, ...]]]

_known: _Known = {}
"""By the identity of the source, which the source beside it keeps from being given to another; the latest
last."""


def annotated(source: Source) -> tuple[Annotation, ...]:
    """What ``annotate`` finds, from the last time where the source is the very same value."""
    held = _known.pop(id(source), None)
    made = held[1] if held is not None else annotate(source)
    if len(source.passages) <= KEPT:
        _known[id(source)] = source, made
        _forget()
    return made


def _forget() -> None:
    """Leave out the sources that were not asked for longest, until the rest is few enough."""
    kept = list(_known.items())
    room = KEPT - sum(len(source.passages) for _, (source, _) in kept)
    for name, (source, _) in kept:
        if room >= 0:
            return
        if _known.pop(name, None) is not None:
            room += len(source.passages)
