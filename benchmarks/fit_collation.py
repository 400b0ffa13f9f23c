"""Fits the weights by which engines of collation score pairs, on the annotated stories.

    python -m benchmarks fit collation

Two logistic models for each engine, the second on what the first says of a pair and of those around it. A
pair is right where a careful reader must or may see it side by side. Each written story weighs the same, each
real one more. Every figure that is printed is of a story that the weights were not learned from; the tables
in ``reader/collation`` are then made from all of them. The same files give the same figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy

from benchmarks.engines import here, meanings_for
from benchmarks.fit_collation_gold import MAY, MUST, MUST_NOT, GoldStory, gold_story
from benchmarks.fit_collation_model import Rows, fit_stage, joined
from reader.collation.bar import DEFAULT_BAR
from reader.collation.collate import CONTEXT_NAMES, Apart, Told, apart_of, contexts, told
from reader.collation.context import Pair, probability
from reader.collation.features import Common
from reader.collation.glance import glance
from reader.collation.learned import FIRST, Learned, Stage, written
from reader.collation.lexical_shares import lexical_shares
from reader.collation.same_event import affinities, strangers

REAL = frozenset({"alaska", "guns", "resignation"})
"""The stories that are real news."""

OF_REAL = 2.5
"""Weight of a real story, where a written one weighs 1."""

RIDGE = 100.0
"""On the weights of the first stage."""

RIDGE_OF_SECOND = 60.0
"""On those of the second."""

BARS = (0.25, 0.3, 0.35, 0.4, 0.45, 0.48, 0.5, 0.55, 0.6)
"""Bars for which the figures are printed."""

TENTHS = 10
"""Rows of the table that says how far a score can be believed."""

TABLES = Path(__file__).parents[1] / "reader/collation"
"""Where the tables go."""

_HEAD = """# The weights of the {engine} engine, written by `python -m benchmarks fit collation`.
# Stage, log-odds, feature.
"""

FIRST_NAMES = {
    engine: tuple(name.replace("_", " ") for name in names)
    for engine, names in {
        "lexical": Common._fields,
        "vectors": (*Common._fields, "meaning", "near_words"),
    }.items()
}
"""The features of the first stage by engine."""


class _Story(NamedTuple):
    """A story with all that stays the same whatever is learned."""

    gold: GoldStory
    sources: Told
    shares: Mapping[Pair, Sequence[float]]
    apart: Mapping[tuple[int, int], Apart]
    said: Mapping[Pair, str]

    def known(self, pair: Pair) -> Apart | None:
        """What is known of the sources of a pair; null where one is on another event."""
        return self.apart.get((self.sources.source_of[pair[0]], self.sources.source_of[pair[1]]))


def refit(files: Sequence[Path]) -> str:
    """Fit every engine that is installed and write its table; says how it does, story by story."""
    golds = [gold_story(file, file.parents[2]) for file in files]
    return "\n".join(_refit(engine, [_story(engine, gold) for gold in golds]) for engine in here())


def _refit(engine: str, stories: Sequence[_Story]) -> str:
    scores = {
        held.gold.name: _scores(held, _fitted(engine, [one for one in stories if one is not held]))
        for held in stories
    }
    model = _fitted(engine, stories)
    (TABLES / f"{engine}_weights.txt").write_text(_HEAD.format(engine=engine) + written(model), "utf-8")
    return "\n".join([engine, *_figures(stories, scores), *_believable(stories, scores)])


def _story(engine: str, gold: GoldStory) -> _Story:
    sources = told(gold.story, gold.published)
    meanings = meanings_for(engine)
    if meanings is None:
        shares, affinity = lexical_shares(gold.story, sources.source_of)
    else:
        from reader.collation.vectors_shares import vectors_shares

        both = vectors_shares(gold.story, sources.source_of, meanings)
        shares = both.all()
        affinity = affinities(((pair, glance(own)) for pair, own in both.words.items()), sources.source_of)
    outside = strangers(affinity, gold.story, sources.source_of, sources.days)
    return _Story(
        gold,
        sources,
        shares,
        apart_of(sources, affinity, outside),
        {pair: gold.verdict(*pair) for pair in shares},
    )


def _fitted(engine: str, stories: Sequence[_Story]) -> Learned:
    first = fit_stage(joined([_rows(one, one.shares) for one in stories]), FIRST_NAMES[engine], ridge=RIDGE)
    second = fit_stage(
        joined([_rows(one, _second_features(one, first)) for one in stories]),
        (FIRST, *CONTEXT_NAMES),
        ridge=RIDGE_OF_SECOND,
    )
    return Learned(first, second)


def _rows(story: _Story, features: Mapping[Pair, Sequence[float]]) -> Rows:
    """The pairs of a story that are on its event."""
    pairs = [pair for pair in features if story.known(pair) is not None]
    said = [story.said[pair] for pair in pairs]
    return Rows(
        numpy.array([features[pair] for pair in pairs], float),
        numpy.array([one in (MUST, MAY) for one in said], float),
        numpy.full(len(pairs), (OF_REAL if story.gold.name in REAL else 1.0) / len(pairs)),
        numpy.array([sum(story.known(pair) or ()) for pair in pairs], float),
    )


def _second_features(story: _Story, first: Stage) -> dict[Pair, tuple[float, ...]]:
    said = {pair: first.log_odds(own) for pair, own in story.shares.items()}
    around = contexts(said.items(), story.sources, story.apart)
    return {pair: (log_odds, *around(pair)) for pair, log_odds in said.items()}


def _scores(story: _Story, model: Learned) -> dict[Pair, float]:
    """The score of every pair that is on the story's event."""
    features = _second_features(story, model.first)
    return {
        pair: round(probability(model.second.log_odds(features[pair]) + sum(known)), 4)
        for pair in features
        if (known := story.known(pair)) is not None
    }


def _figures(stories: Sequence[_Story], scores: Mapping[str, Mapping[Pair, float]]) -> list[str]:
    """For every bar the F1 of each story and their mean, and the look-alikes shown."""
    names = [one.gold.name for one in stories]
    lines = ["   bar   mean  " + " ".join(f"{name[:7]:>8}" for name in names) + "  must-not"]
    for bar in BARS:
        told_at = [_f1(one, scores[one.gold.name], bar) for one in stories]
        mean = sum(f1 for f1, _ in told_at) / len(told_at)
        each = " ".join(f"{f1:.3f}/{wrong:<2}" for f1, wrong in told_at)
        mark = "*" if bar == DEFAULT_BAR else " "
        lines.append(f"  {bar:.2f}{mark}  {mean:.3f}  {each}  {sum(wrong for _, wrong in told_at)}")
    return lines


def _f1(story: _Story, scores: Mapping[Pair, float], bar: float) -> tuple[float, int]:
    """F1 of the pairs of sentences shown, as ``story_eval`` counts them, and the look-alikes among them."""
    tier = story.gold.tier
    shown = {pair for at, score in scores.items() if score >= bar for pair in story.gold.pairs(*at)}
    must = sum(said == MUST for said in tier.values())
    recall = sum(tier.get(pair) == MUST for pair in shown) / must
    precision = sum(tier.get(pair) in (MUST, MAY) for pair in shown) / max(1, len(shown))
    wrong = sum(tier.get(pair) == MUST_NOT for pair in shown)
    return 2 * precision * recall / max(precision + recall, 1e-9), wrong


def _believable(stories: Sequence[_Story], scores: Mapping[str, Mapping[Pair, float]]) -> list[str]:
    """How many of the pairs of each tenth of the scores are right."""
    counted = [0] * TENTHS
    right = [0] * TENTHS
    for one in stories:
        for pair, score in scores[one.gold.name].items():
            tenth = min(TENTHS - 1, int(score * TENTHS))
            counted[tenth] += 1
            right[tenth] += one.said[pair] in (MUST, MAY)
    rows = [
        f"  {at / TENTHS:.1f}–{(at + 1) / TENTHS:.1f}  {count:6} pairs  {good / max(1, count):.2f} right"
        for at, (count, good) in enumerate(zip(counted, right, strict=True))
    ]
    return ["  score     how many   of them", *rows]
