"""Fits the weights of loaded words on the training part of BABE and writes the table beside the word list.

    python -m benchmarks.fit_loaded_words ../shared/benchmarks/framing/babe.train.jsonl

Logistic models with AdaGrad and a fixed seed: the same file gives the same table. Words are weighed in lower
case only, so no name enters the table. BABE itself is not part of this repository.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from math import exp, sqrt
from pathlib import Path
from typing import Any

from reader.language import loaded_words
from reader.language.loaded_features import hits_of, seen_words, sentence_features, word_features

TABLE = Path(__file__).parents[1] / "reader/language/english/loaded_weights.txt"
HEAD = "# Fitted by benchmarks/fit_loaded_words.py on the training part of BABE: log-odds of features."
EPOCHS_WORD, EPOCHS_SENTENCE = 5, 8
RATE = 0.1
"""Step of AdaGrad."""
DECAY_WORD, DECAY_SENTENCE = 0.02, 0.5
"""L2 weights, chosen by five-fold cross-validation on the training part."""
SMALLEST = 0.03
"""Weights nearer to nought are left out."""
FOLDS = 5
RUNS = 6
"""Orders of the sentences over which their model is averaged."""
UNDECAYED = frozenset(name for name, _ in loaded_words.summary([]))
"""Features that are numbers."""

Row = tuple[list[tuple[str, float]], bool]


def fit(rows: list[Row], *, epochs: int, decay: float, runs: int = 1) -> dict[str, float]:
    """Weights of a logistic model, the mean over ``runs`` orders of the rows, without what is seen once."""
    models = [_fit_once(rows, epochs=epochs, decay=decay, seed=seed) for seed in range(runs)]
    return {name: sum(model[name] for model in models) / runs for name in models[0]}


def _fit_once(rows: list[Row], *, epochs: int, decay: float, seed: int) -> dict[str, float]:
    seen = Counter(name for features, _ in rows for name in {name for name, _ in features})
    kept = [([(n, v) for n, v in features if seen[n] > 1], wanted) for features, wanted in rows]
    weights: defaultdict[str, float] = defaultdict(float)
    squares: defaultdict[str, float] = defaultdict(lambda: 0.01)
    constant = 0.0
    chance = random.Random(seed)
    for _ in range(epochs):
        chance.shuffle(kept)
        for features, wanted in kept:
            score = constant + sum(weights[name] * value for name, value in features)
            error = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score)))) - wanted
            constant -= RATE * 0.02 * error
            for name, value in features:
                step = error * value + (0.0 if name in UNDECAYED else decay * weights[name])
                squares[name] += step * step
                weights[name] -= RATE * step / sqrt(squares[name])
    return {"*": constant} | dict(weights)


def word_rows(record: dict[str, Any]) -> list[Row]:
    """A row for each word of a sentence: is it marked as loaded."""
    seen = seen_words(record["sentence"])
    hits = hits_of(seen)
    return [
        (
            [(name, 1.0) for name in word_features(seen, at, hits)],
            any(start <= word.start < end for start, end in record["spans"]),
        )
        for at, word in enumerate(seen)
    ]


def sentence_row(record: dict[str, Any], words: dict[str, float]) -> Row:
    """The row of a sentence: is it labelled biased, given what a word model that has not seen it says."""
    seen = seen_words(record["sentence"])
    hits = hits_of(seen)
    likelihoods = [loaded_words._likelihood(words, word_features(seen, at, hits)) for at in range(len(seen))]
    features = [(name, 1.0) for name in sentence_features(record["sentence"], seen, hits)]
    return features + list(loaded_words.summary(likelihoods)), record["label"] == "biased"


def fitted(records: list[dict[str, Any]]) -> tuple[dict[str, float], dict[str, float]]:
    """Word weights, and sentence weights over word models that were fitted without the sentence."""
    order = list(range(len(records)))
    random.Random(1).shuffle(order)
    sentences: list[Row] = []
    for fold in range(FOLDS):
        inside = set(order[fold::FOLDS])
        rows = [row for n in order if n not in inside for row in word_rows(records[n])]
        model = fit(rows, epochs=EPOCHS_WORD, decay=DECAY_WORD)
        sentences += [sentence_row(records[n], model) for n in order[fold::FOLDS]]
    rows = [row for n in order for row in word_rows(records[n])]
    words = fit(rows, epochs=EPOCHS_WORD, decay=DECAY_WORD)
    return words, fit(sentences, epochs=EPOCHS_SENTENCE, decay=DECAY_SENTENCE, runs=RUNS)


def main() -> None:
    """Fits and writes the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path)
    given = parser.parse_args()
    records = [json.loads(line) for line in given.train.read_text("utf-8").splitlines()]
    words, sentences = fitted(records)
    lines = [HEAD]
    for part, weights in (("word", words), ("sentence", sentences)):
        lines += [
            f"{part}\t{name}\t{weight:.3f}"
            for name, weight in sorted(weights.items())
            if name == "*" or abs(weight) >= SMALLEST
        ]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    print(
        f"{len(words)} word features, {len(sentences)} sentence features, {len(lines) - 1} written to {TABLE}"
    )


if __name__ == "__main__":
    main()
