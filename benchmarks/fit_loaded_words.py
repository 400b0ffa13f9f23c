"""Fits the weights of loaded words on the training part of BABE and writes the table beside the word list.

    python -m benchmarks fit loaded-words
    python -m benchmarks.fit_loaded_words ../shared/benchmarks/framing/babe.train.jsonl

Two logistic models with a Gaussian prior on each weight, by AdaGrad with fixed seeds: the same file gives the
same table. Run by itself, this file writes nothing and prints how models do on parts of BABE that they have
not seen; that takes five times as long. Only what BABE prints in lower case more often than as a name is
weighed, so that no name enters the table from the head of a sentence. BABE itself is not part of this
repository.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import exp, sqrt
from pathlib import Path
from typing import Any

from reader.language.loaded_features import hits_of, own_features, seen_words, word_features
from reader.language.loaded_sentence import sentence_features

TABLE = Path(__file__).parents[1] / "reader/language/english/loaded_weights.txt"
HEAD = "# Fitted by benchmarks/fit_loaded_words.py on the training part of BABE: part, log-odds, features."
EPOCHS_WORD, EPOCHS_SENTENCE = 6, 15
RATE = 0.1
"""Step of AdaGrad."""
PRIOR_WORD, PRIOR_SENTENCE = 1.0, 10.0
"""Inverse variances of the priors, chosen by cross-validation on the training part."""
SMALLEST_WORD, SMALLEST_SENTENCE = 0.1, 0.02
"""Weights nearer to nought are left out."""
FOLDS = 5
RUNS = 3
"""Orders of the sentences over which their model is averaged."""
SHARED_WORDS = 6
"""Sentences with as many words in a row in common stay in one part."""

SOFTENED = {
    ("biased", "Entirely factual"): 0.7,
    ("biased", "No agreement"): 0.8,
    ("neutral", "No agreement"): 0.25,
    ("neutral", "Somewhat factual but also opinionated"): 0.25,
    ("neutral", "Expresses writer’s opinion"): 0.35,
}
"""What a label is worth where the annotators' view of the writer's opinion does not go with it."""

OF_WORDS = ("w=", "s=", "head=", "suf=")
"""How the keys begin that are made of a word's letters."""

Record = dict[str, Any]
Weights = dict[str, float]
Row = tuple[list[tuple[str, float]], float]
"""Features and their values, and the share of readers who would say yes, 0..1."""


def plain_keys(records: list[Record]) -> set[str]:
    """The words, stems, heads and endings of what is printed in lower case more often than as a name."""
    uses: Counter[str] = Counter()
    for record in records:
        for word in seen_words(record["sentence"]):
            uses[word.base] += record["sentence"][word.start].islower() - word.name
    bases = [base for base, balance in uses.items() if balance > 0]
    return {key for base in bases for key in own_features(base) if key.startswith(OF_WORDS)}


def without_names(rows: list[Row], plain: set[str]) -> list[Row]:
    """The rows without the words, stems, heads and endings that are not ``plain``."""
    return [
        ([(key, value) for key, value in features if key in plain or not key.startswith(OF_WORDS)], wanted)
        for features, wanted in rows
    ]


def fit(rows: list[Row], *, epochs: int, prior: float, runs: int = 1) -> Weights:
    """Weights of a logistic model, the mean over ``runs`` orders of the rows, without what is seen once."""
    models = [_fit_once(rows, epochs=epochs, prior=prior, seed=seed) for seed in range(runs)]
    return {name: sum(model[name] for model in models) / runs for name in models[0]}


def _fit_once(rows: list[Row], *, epochs: int, prior: float, seed: int) -> Weights:
    seen = Counter(name for features, _ in rows for name in {name for name, _ in features})
    kept = [([(n, v) for n, v in features if seen[n] > 1], wanted) for features, wanted in rows]
    weights: defaultdict[str, float] = defaultdict(float)
    squares: defaultdict[str, float] = defaultdict(lambda: 0.01)
    # Each row that has a feature pays its part of the feature's prior.
    decay = {name: prior / count for name, count in seen.items()}
    constant = 0.0
    chance = random.Random(seed)
    for _ in range(epochs):
        chance.shuffle(kept)
        for features, wanted in kept:
            score = constant + sum([weights[name] * value for name, value in features])
            error = _logistic(score) - wanted
            constant -= RATE * 0.02 * error
            for name, value in features:
                step = error * value + decay[name] * weights[name]
                squares[name] += step * step
                weights[name] -= RATE * step / sqrt(squares[name])
    return {"*": constant} | dict(weights)


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))


def word_rows(record: Record) -> list[Row]:
    """A row for each word of a sentence: is it marked as loaded."""
    seen = seen_words(record["sentence"])
    hits = hits_of(seen)
    return [
        (
            [(name, 1.0) for name in word_features(seen, at, hits)],
            float(any(start <= word.start < end for start, end in record["spans"])),
        )
        for at, word in enumerate(seen)
    ]


def word_likelihoods(rows: list[Row], words: Weights) -> list[float]:
    """How likely each word is loaded."""
    return [
        _logistic(words["*"] + sum([words.get(name, 0.0) for name, _ in features])) for features, _ in rows
    ]


def sentence_row(record: Record, rows: list[Row], words: Weights) -> Row:
    """The row of a sentence: is it labelled biased, given what a word model that has not seen it says."""
    text, label = record["sentence"], record["label"]
    wanted = SOFTENED.get((label, record["opinion"]), float(label == "biased"))
    return sentence_features(text, seen_words(text), word_likelihoods(rows, words)), wanted


def parts_of(records: list[Record], *, parts: int, seed: int) -> list[list[int]]:
    """The numbers of the records, in parts that share no near-copies."""
    first: dict[tuple[str, ...], int] = {}
    kin = list(range(len(records)))
    for number, record in enumerate(records):
        words = re.findall(r"\w+", record["sentence"].lower())
        for at in range(len(words) - SHARED_WORDS + 1):
            other = first.setdefault(tuple(words[at : at + SHARED_WORDS]), number)
            kin[_eldest(kin, number)] = _eldest(kin, other)
    families: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(records)):
        families[_eldest(kin, number)].append(number)
    order = list(families.values())
    random.Random(seed).shuffle(order)
    return [sorted(number for family in order[part::parts] for number in family) for part in range(parts)]


def _eldest(kin: list[int], number: int) -> int:
    while kin[number] != number:
        number = kin[number]
    return number


def fitted(records: list[Record]) -> tuple[Weights, Weights]:
    """Word weights, and sentence weights over word models that were fitted without the sentence."""
    plain = plain_keys(records)
    rows = [without_names(word_rows(record), plain) for record in records]
    sentences: list[Row] = []
    for part in parts_of(records, parts=FOLDS, seed=1):
        inside = set(part)
        seen = [row for number, of in enumerate(rows) if number not in inside for row in of]
        model = fit(seen, epochs=EPOCHS_WORD, prior=PRIOR_WORD)
        sentences += [sentence_row(records[number], rows[number], model) for number in part]
    words = fit([row for of in rows for row in of], epochs=EPOCHS_WORD, prior=PRIOR_WORD)
    return _pruned(words, SMALLEST_WORD), _pruned(
        fit(without_names(sentences, plain), epochs=EPOCHS_SENTENCE, prior=PRIOR_SENTENCE, runs=RUNS),
        SMALLEST_SENTENCE,
    )


def _pruned(weights: Weights, smallest: float) -> Weights:
    return {name: round(w, 2) for name, w in weights.items() if name == "*" or abs(w) >= smallest}


def held_out(records: list[Record]) -> str:
    """Sentence macro-F1 of each part by models fitted on the other parts."""
    scores = []
    for part in parts_of(records, parts=FOLDS, seed=2):
        inside = set(part)
        words, sentences = fitted([record for number, record in enumerate(records) if number not in inside])
        verdicts: Counter[tuple[bool, bool]] = Counter()
        for record in (records[number] for number in part):
            features, _ = sentence_row(record, word_rows(record), words)
            score = sentences["*"] + sum(sentences.get(name, 0.0) * value for name, value in features)
            verdicts[score > 0, record["label"] == "biased"] += 1
        scores.append(_macro_f1(verdicts))
    shown = " ".join(f"{score:.3f}" for score in scores)
    return f"sentence macro-F1 of the parts {shown}, mean {sum(scores) / FOLDS:.4f}"


def _macro_f1(verdicts: Counter[tuple[bool, bool]]) -> float:
    """Mean F1 of yes and no, from the numbers of (verdict, label)."""
    wrong = verdicts[True, False] + verdicts[False, True]
    rights = (verdicts[True, True], verdicts[False, False])
    return sum(2 * right / (2 * right + wrong) for right in rights) / 2


def table_lines(words: Weights, sentences: Weights) -> Iterable[str]:
    """The table: a line for each part and weight."""
    yield HEAD
    for part, weights in (("word", words), ("sentence", sentences)):
        of_weight: defaultdict[float, list[str]] = defaultdict(list)
        for name, weight in sorted(weights.items()):
            of_weight[weight].append(name)
        for weight in sorted(of_weight):
            yield f"{part}\t{weight:.2f}\t{' '.join(of_weight[weight])}"


def refit(files: Sequence[Path]) -> str:
    """Fit and write the table; says how much it holds."""
    words, sentences = fitted(_records(files))
    TABLE.write_text("\n".join(table_lines(words, sentences)) + "\n", "utf-8")
    return f"{len(words)} word features and {len(sentences)} sentence features written to {TABLE}"


def _records(files: Sequence[Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def main() -> None:
    """Print how models do on what they have not seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path, nargs="+")
    print(held_out(_records(parser.parse_args().train)))


if __name__ == "__main__":
    main()
