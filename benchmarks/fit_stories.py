"""Fits the weights by which articles are sorted into stories, on the training parts of BASIL and ECB+.

    python -m benchmarks fit stories

Heaps of two to a hundred stories are drawn with a fixed seed, most of them with stories cut down to one or a
few articles, since real heaps are full of articles that stand alone; each heap weighs by its articles. A
logistic model by Newton's method: the same files give the same figures. They stand in
``reader/stories/affinity.py``.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from math import exp
from pathlib import Path
from typing import NamedTuple

from reader.stories.affinity import Features, candidates, features
from reader.stories.article import Article
from reader.stories.portrait import portraits

WHOLE = ((100, 1), (60, 2), (30, 8), (16, 16), (8, 24), (4, 36))
"""Stories of a heap, and how many such heaps with whole stories."""
CUT = ((100, 8), (50, 16), (25, 24), (10, 40), (5, 80), (3, 120), (2, 160))
"""The same with stories cut down."""
ALIKE = 4
"""Heaps of each two stories that were collected for being alike, cut down too. With more of them the parts of
a story that are told from far apart fall asunder."""
SIZES = (1, 1, 1, 2, 2, 3, 4, 30)
"""Articles that a story is cut down to, by chance."""
RIDGE = 30.0
"""On weights of features of variance one."""
STEPS = 12


class Told(NamedTuple):
    """An article with what its corpus says of it."""

    story: str
    """Name of its story."""
    topic: str | None
    """What its story has in common with another that was collected for being alike."""
    article: Article
    """The article."""


Story = list[Told]

Row = tuple[list[float], float, float]
"""A pair: features behind a constant, whether it is one story, its weight."""


def stories(files: Sequence[Path]) -> list[Story]:
    """The articles of each story."""
    found: defaultdict[str, Story] = defaultdict(list)
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            record = json.loads(line)
            day = date.fromisoformat(record["date"][:10]) if record["date"] else None
            article = Article(record["title"] or "", record["text"], day)
            found[record["story"]].append(Told(record["story"], record.get("topic"), article))
    return [found[name] for name in sorted(found)]


def heaps(all_stories: list[Story]) -> Iterator[Story]:
    """The heaps to learn from."""
    chance = random.Random(0)
    for size, times in WHOLE:
        for _ in range(times):
            yield _heap(chance.sample(all_stories, min(size, len(all_stories))))
    for size, times in CUT:
        for _ in range(times):
            yield _heap(_cut(chance.sample(all_stories, min(size, len(all_stories))), chance))
    for one, other in combinations(all_stories, 2):
        if one[0].topic is not None and one[0].topic == other[0].topic:
            for _ in range(ALIKE):
                yield _heap(_cut([one, other], chance))


def _cut(chosen: list[Story], chance: random.Random) -> list[Story]:
    return [chance.sample(one, min(len(one), chance.choice(SIZES))) for one in chosen]


def _heap(chosen: list[Story]) -> Story:
    return [told for one in chosen for told in one]


def rows(heap: Story) -> list[Row]:
    """The pairs of a heap that are looked at."""
    drawn = portraits([told.article for told in heap])
    pairs = candidates(drawn)
    return [
        (
            [1.0, *features(drawn[a], drawn[b])],
            float(heap[a].story == heap[b].story),
            len(heap) / len(pairs),
        )
        for a, b in pairs
    ]


def fit(samples: list[Row]) -> list[float]:
    """The constant and the weights of a logistic model."""
    total = sum(weight for _, _, weight in samples)
    samples = [(given, wanted, weight * len(samples) / total) for given, wanted, weight in samples]
    count = len(samples[0][0])
    scale = [1.0] + [_deviation([given[at] for given, _, _ in samples]) for at in range(1, count)]
    scaled = [([x / s for x, s in zip(given, scale, strict=True)], y, w) for given, y, w in samples]
    found = [0.0] * count
    for _ in range(STEPS):
        slope = [0.0] + [RIDGE * x for x in found[1:]]
        bend = [[RIDGE * (row == column > 0) for column in range(count)] for row in range(count)]
        for given, wanted, weight in scaled:
            likely = 1 / (1 + exp(-sum(x * b for x, b in zip(given, found, strict=True))))
            error, curve = weight * (likely - wanted), weight * likely * (1 - likely)
            for row, x in enumerate(given):
                slope[row] += error * x
                line = bend[row]
                for column in range(row + 1):
                    line[column] += curve * x * given[column]
        found = [x - step for x, step in zip(found, _solved(bend, slope), strict=True)]
    return [x / s for x, s in zip(found, scale, strict=True)]


def _deviation(values: list[float]) -> float:
    mean = sum(values) / len(values)
    return float((sum((x - mean) ** 2 for x in values) / len(values)) ** 0.5)


def _solved(lower: list[list[float]], right: list[float]) -> list[float]:
    """The solution of symmetric equations of which the lower half is given."""
    count = len(right)
    table = [[lower[max(r, c)][min(r, c)] for c in range(count)] + [right[r]] for r in range(count)]
    for at in range(count):
        for row in range(count):
            if row != at:
                part = table[row][at] / table[at][at]
                table[row] = [x - part * y for x, y in zip(table[row], table[at], strict=True)]
    return [table[row][count] / table[row][row] for row in range(count)]


def refit(files: Sequence[Path]) -> str:
    """Fit; says the figures."""
    samples = [row for heap in heaps(stories(files)) for row in rows(heap)]
    base, *weights = fit(samples)
    return f"{len(samples)} pairs; BASE = {base:.2f}; {Features(*(round(x, 2) for x in weights))}"
