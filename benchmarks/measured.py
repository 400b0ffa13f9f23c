"""Measures the figures of quality: the engine's answers, scored by the scorers that lie beside the data."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from benchmarks.figures import CASES, FIGURES, Figure, of_story
from benchmarks.predict import records
from benchmarks.tasks import Record, answers
from reader.comparison.compare import compare
from reader.comparison.json_form import json_form
from reader.sources.read import read_story

Measured = Iterator[tuple[Figure, float]]
"""Figures and what was measured."""

PARTS = ("dev", "test")
"""Parts of a corpus that are measured on, whichever lies there first."""


class _Task(NamedTuple):
    """A task on one or several files read as one, and which of the scorer's figures are wanted."""

    task: str
    scorer: str
    corpora: str
    wanted: dict[str, Callable[[dict[str, Any]], float]]


def _value(key: str) -> Callable[[dict[str, Any]], float]:
    return lambda scores: float(scores[key])


def _f1(key: str) -> Callable[[dict[str, Any]], float]:
    """The last of precision, recall and F1."""
    return lambda scores: float(scores[key][2])


_TASKS = (
    _Task(
        "sentences",
        "score_reading",
        "sentences/gum_news",
        {"sentences gum_news: errors per 1,000": _value("errors per 1,000 sentences")},
    ),
    _Task(
        "sentences",
        "score_reading",
        "sentences/pud_news",
        {"sentences pud_news: errors per 1,000": _value("errors per 1,000 sentences")},
    ),
    _Task(
        "sentences",
        "score_reading",
        "sentences/rules",
        {"sentences rules: texts all right": _value("texts all right")},
    ),
    _Task(
        "times",
        "score_reading",
        "times/gum",
        {
            "times gum: value F1": _value("value F1 (strict)"),
            "times gum: right without a year": _value("found and right, expressions without a year"),
        },
    ),
    _Task(
        "names",
        "score_reading",
        "names/gum",
        {"names gum: F1 of variant pairs": _value("variant pairs F1")},
    ),
    _Task(
        "attrib",
        "score",
        "attribution/polnear",
        {
            "attrib polnear: content F1": _value("content F1 (Jaccard>=.5)"),
            "attrib polnear: source right": _value("source right when matched"),
            "attrib polnear: content characters": _f1("content characters P/R/F1"),
        },
    ),
    _Task(
        "spans",
        "score",
        "framing/babe",
        {
            "spans babe: sentence macro-F1": _value("sentence macro-F1"),
            "spans babe: characters": _f1("character P/R/F1"),
        },
    ),
    _Task(
        "spans",
        "score",
        "framing/basil",
        {"spans basil: sentence F1": _f1("sentence P/R/F1")},
    ),
    *(
        _Task(
            "stories",
            "score",
            " ".join(f"stories/{corpus}" for corpus in corpora),
            {f"stories {name}: B-cubed F1": _value("B3 F1")},
        )
        for name, corpora in (
            ("basil", ("basil",)),
            ("ecbplus", ("ecbplus",)),
            ("newswcl50", ("newswcl50",)),
            ("of all three", ("basil", "ecbplus", "newswcl50")),
        )
    ),
    _Task(
        "align",
        "score",
        "alignment/ecbplus",
        {
            "align ecbplus: clean F1": _value("clean F1"),
            "align ecbplus: clean AP": _value("clean AP"),
            "align ecbplus: false links across stories": _value("false links across stories"),
        },
    ),
)


def measured(data: Path) -> Measured:
    """Every figure that can be measured with what lies in ``data``, one after the other."""
    yield from _stories(data)
    cases = data / "stories/relation_cases.tsv"
    if cases.is_file():
        yield from _cases(cases)
    for task in _TASKS:
        files = [_file(data / "benchmarks", corpus) for corpus in task.corpora.split()]
        gold = [record for file in files if file is not None for record in records(file)]
        if gold and None not in files:
            scores = getattr(_scorer(data, task.scorer), task.task)(gold, _predicted(task.task, gold))
            yield from ((FIGURES[name], figure(scores)) for name, figure in task.wanted.items())


def _file(folder: Path, corpus: str) -> Path | None:
    files = [folder / f"{corpus}.{part}.jsonl" for part in PARTS]
    return next((file for file in files if file.is_file()), None)


def _predicted(task: str, gold: list[Record]) -> list[Record]:
    """The prediction as it is after it has been written and read."""
    return [json.loads(json.dumps(answer)) for answer in answers(task, gold)]


def _stories(data: Path) -> Measured:
    for gold_file in sorted(data.glob("stories/*/gold.json")):
        folder = gold_file.parent
        story = read_story(sorted(map(str, folder.glob("*.txt"))))
        found = json.loads(json.dumps(json_form(compare(story.sources, story=story.title))))
        scores, errors = _scorer(data, "story_eval").score(json.loads(gold_file.read_text("utf-8")), found)
        figures = (
            _share(scores["boilerplate_out"]),
            _share(scores["body_in"]),
            scores["f1"],
            scores["must_not_shown"][0],
            len(errors["false_contradiction"]),
            _share(scores["contradiction_recall"]),
            _share(scores["relation_right"]),
        )
        yield from zip(of_story(folder.name), figures, strict=True)


def _share(counts: list[int]) -> float:
    part, whole = counts
    return round(part / whole, 4) if whole else 1.0


def _cases(file: Path) -> Measured:
    gold = list(records(file))
    said = {answer["id"]: answer["label"] for answer in answers("cases", gold)}
    right = [said[case["id"]] == case["label"] for case in gold]
    conflicts = [case for case in gold if case["label"] == "contradiction"]
    found = sum(said[case["id"]] == "contradiction" for case in conflicts)
    false = sum(label == "contradiction" for label in said.values()) - found
    yield from zip(
        CASES, (round(sum(right) / len(gold), 4), round(found / len(conflicts), 4), false), strict=True
    )


def _scorer(data: Path, name: str) -> ModuleType:
    """The scorer of that name, loaded from where it lies."""
    known = f"benchmarks_scorer_{name}"
    if known not in sys.modules:
        spec = spec_from_file_location(known, data / f"tools/{name}.py")
        if spec is None or spec.loader is None:
            raise FileNotFoundError(data / f"tools/{name}.py")
        sys.modules[known] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]
