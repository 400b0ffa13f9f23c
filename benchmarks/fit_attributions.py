"""Fits the weights by which readings of reporting words are chosen, on the training part of PolNeAR.

    python -m benchmarks fit attributions

A logistic model with AdaGrad, averaged over epochs, and a fixed seed: the same file gives the same table. A
reading is right where its content overlaps an annotated one by half or more. Words enter only as lemmas of
our own list of reporting words, so nothing of the articles is in the table. PolNeAR itself is not part of
this repository.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp, sqrt
from pathlib import Path
from typing import Any, NamedTuple

from reader.language.attributions import SAME_CONTENT, overlap
from reader.language.english.word_table import written
from reader.language.quotations import quotations
from reader.language.quoted_stretches import QuotedStretches
from reader.language.reported_words import reported_words
from reader.language.reporting_frames import Frame, frames
from reader.vocabulary.span import Span

TABLE = Path(__file__).parents[1] / "reader/language/english/reporting_weights.txt"
HEAD = (
    "# Fitted by benchmarks/fit_attributions.py on the training part of PolNeAR: log-odds of each feature.\n"
)
EPOCHS = 8
AVERAGED = 6
"""The last epochs, over the ends of which the weights are averaged: single ends swing with the order."""
RATE = 0.25
"""Step of AdaGrad."""
DECAY = 0.002
"""L2 weight."""
RAREST = 4
"""Features seen less often are left out."""
SMALLEST = 0.05
"""Weights nearer to nought are left out."""


class Wanted(NamedTuple):
    """What the annotators marked."""

    content: list[Span]
    """What is said."""
    cue: list[Span]
    """The reporting words."""


Row = tuple[tuple[str, ...], bool]


def paragraph_numbers(text: str, sentences: list[Span]) -> list[int]:
    """The number of each sentence's paragraph; blank lines part paragraphs."""
    numbers: list[int] = []
    number = end = 0
    for sentence in sentences:
        number += "\n\n" in text[end : sentence.start]
        numbers.append(number)
        end = sentence.end
    return numbers


def rows(record: dict[str, Any]) -> Iterator[Row]:
    """The features of every reading of a document, and whether it is right."""
    text: str = record["text"]
    sentences = [Span(*span) for span in record["sentences"]]
    numbers = paragraph_numbers(text, sentences)
    bounds: dict[int, Span] = {}
    for span, number in zip(sentences, numbers, strict=True):
        bounds[number] = Span(bounds.get(number, span).start, span.end)
    quoted = QuotedStretches(quotations(text, list(bounds.values())))
    wanted = [
        Wanted([Span(*s) for s in a["content"]], [Span(*s) for s in a["cue"]])
        for a in record["attributions"]
        if a["content"]
    ]
    for sentence in reported_words(text, sentences, numbers, quoted):
        for readings in frames(sentence, quoted):
            for reading in readings:
                low, high = reading.content[0].start, reading.content[-1].end
                near = (w for w in wanted if w.content[0].start < high and low < w.content[-1].end)
                yield (*reading.common, *reading.own), any(is_right(reading, w) for w in near)


def is_right(reading: Frame, wanted: Wanted) -> bool:
    """Whether the reading has the annotated content, or the first part of one that runs on after its cue."""
    if overlap(reading.content, wanted.content) >= SAME_CONTENT:
        return True
    same_cue = any(s.start < reading.cue.end and reading.cue.start < s.end for s in wanted.cue)
    first = wanted.content[0]
    part = reading.content[0]
    return "left" in reading.common and same_cue and overlap([part], [first]) >= SAME_CONTENT


def fit(samples: list[Row]) -> dict[str, float]:
    """Weights of a logistic model; ``*`` is the constant."""
    seen = Counter(name for features, _ in samples for name in features)
    names = sorted(name for name, count in seen.items() if count >= RAREST)
    place = {name: number for number, name in enumerate(names)}
    kept = [([place[n] for n in features if n in place], wanted) for features, wanted in samples]
    weights, squares, constant = [0.0] * len(names), [0.01] * len(names), -1.0
    sums, constants = [0.0] * len(names), 0.0
    chance = random.Random(0)
    for epoch in range(EPOCHS):
        chance.shuffle(kept)
        for features, wanted in kept:
            score = constant + sum([weights[n] for n in features])
            error = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score)))) - wanted
            constant -= 0.002 * error
            for n in features:
                step = error + DECAY * weights[n]
                squares[n] += step * step
                weights[n] -= RATE * step / sqrt(squares[n])
        if epoch >= EPOCHS - AVERAGED:
            constants += constant
            sums = [total + weight for total, weight in zip(sums, weights, strict=True)]
    return {"*": constants / AVERAGED} | {
        name: total / AVERAGED for name, total in zip(names, sums, strict=True)
    }


def refit(files: Sequence[Path]) -> str:
    """Fit and write the table; says how much it holds."""
    records = [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]
    weights = fit([row for record in records for row in rows(record)])
    kept = [
        (name, f"{weight:.2f}") for name, weight in weights.items() if name == "*" or abs(weight) >= SMALLEST
    ]
    TABLE.write_text(HEAD + written(kept), "utf-8")
    return f"{len(weights)} features, {len(kept)} written to {TABLE}"
