"""The figures of the stories, each by itself and all together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.figures import Figure, of_all_stories, of_reading, of_story
from benchmarks.share import share
from benchmarks.story import Scored, scored, stories

Measured = Iterator[tuple[Figure, float]]
"""Figures and what was measured."""


def of_stories(data: Path, *, engines: Sequence[str]) -> Measured:
    """Each story by each engine, then all stories by each engine."""
    found: dict[str, list[Scored]] = {engine: [] for engine in engines}
    for folder in stories(data):
        for engine in engines:
            one = scored(folder, engine=engine, tools=data)
            found[engine].append(one)
            if engine == engines[0]:
                yield from _known(of_reading(one.name), _shares(one, "boilerplate_out", "body_in"))
            yield from _known(of_story(one.name, engine), _of_one(one))
    for engine, all_of_them in found.items():
        if all_of_them:
            yield from _known(of_all_stories(engine), _of_all(all_of_them))


def _known(figures: Sequence[Figure], values: Sequence[float | None]) -> Measured:
    """Without shares of nothing: a precision where nothing was asserted is no figure."""
    for figure, value in zip(figures, values, strict=True):
        if value is not None:
            yield figure, value


def _of_one(one: Scored) -> tuple[float | None, ...]:
    return (
        one.counts["f1"],
        one.counts["must_not_shown"][0],
        len(one.errors["false_contradiction"]),
        *_shares(one, "contradiction_recall", "conflict_recall", "relation_right"),
    )


def _shares(one: Scored, *keys: str) -> tuple[float | None, ...]:
    return tuple(_pooled([one], key) for key in keys)


def _of_all(found: Sequence[Scored]) -> tuple[float | None, ...]:
    return (
        round(sum(one.counts["f1"] for one in found) / len(found), 4),
        sum(one.counts["must_not_shown"][0] for one in found),
        _pooled(found, "contradiction_precision"),
        max(len(one.errors["false_contradiction"]) for one in found),
        _pooled(found, "conflict_recall"),
        _pooled(found, "difference_precision"),
        _pooled(found, "dispute_precision"),
        _pooled(found, "dispute_recall"),
        _pooled(found, "relation_right"),
    )


def _pooled(found: Iterable[Scored], key: str) -> float | None:
    """A share of what several stories have together."""
    counts = [one.counts[key] for one in found]
    return share(sum(part for part, _ in counts), sum(whole for _, whole in counts))
