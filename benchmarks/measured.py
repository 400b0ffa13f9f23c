"""Measures the figures of quality: the engine's answers, scored by the scorers that lie beside the data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.measured_corpora import alignment, calm_news, corpora
from benchmarks.measured_stories import of_stories


def measured(data: Path, *, engines: Sequence[str]) -> Iterator[tuple[Figure, float]]:
    """Every figure that can be measured with what lies in ``data``, one after the other."""
    yield from of_stories(data, engines=engines)
    yield from corpora(data)
    for engine in engines:
        yield from alignment(data, engine=engine)
        yield from calm_news(data, engine=engine)
