"""From what pairs of passages share to how probable it is that they speak of one fact, in two stages.

The first weighs what the two share, the second what the first says of them and of the pairs around them.
Which features there are is for the engines, what their weights are for ``learned``.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from math import log2
from typing import NamedTuple

from reader.collation import weights
from reader.collation.context import NO_CONTEXT, Context, Pair, Surroundings, probability
from reader.collation.feature_rows import FeatureRows
from reader.collation.learned import BASE, Learned
from reader.collation.match import Collation, Match
from reader.collation.pair_scores import PairScores
from reader.collation.same_event import strangers
from reader.collation.tokenised import Tokenised

DIGITS = 4
"""Decimal places of scores and their parts."""

CONTEXT_NAMES = tuple(name.replace("_", " ") for name in Context._fields)
"""The features of the second stage behind what the first says, as they are shown."""


class Apart(NamedTuple):
    """What is known of two sources, in log-odds for each of their pairs."""

    sources: float
    """How much better they go together than the mean of the story."""
    days: float
    """For the days between their publication."""


class Told(NamedTuple):
    """The sources of a story."""

    sigla: tuple[str, ...]
    """Their sigla, in order."""
    source_of: tuple[int, ...]
    """For each passage the number of its source, in rising order."""
    paragraph_of: tuple[int, ...]
    """For each passage its paragraph in its source."""
    days: tuple[str | None, ...]
    """For each source the ISO date of its publication."""


def told(story: Sequence[Tokenised], published: Mapping[str, str | None]) -> Told:
    """The sources of passages that come source by source."""
    sigla = tuple(dict.fromkeys(one.passage.source for one in story))
    number = {siglum: at for at, siglum in enumerate(sigla)}
    return Told(
        sigla,
        tuple(number[one.passage.source] for one in story),
        tuple(one.passage.paragraph for one in story),
        tuple(published.get(siglum) for siglum in sigla),
    )


def collate(
    story: Sequence[Tokenised],
    sources: Told,
    *,
    shares: FeatureRows,
    affinity: Mapping[tuple[int, int], float],
    model: Learned,
    engine: str,
    bar: float,
) -> Collation:
    """The matches of a story, from the features of its pairs.

    ``shares`` holds for each pair, in reading order, the features of the first stage; ``affinity`` says how
    well each two sources go together, as ``same_event`` has it.
    """
    outside = strangers(affinity, story, sources.source_of, sources.days)
    apart = apart_of(sources, affinity, outside)
    first = array("d", map(model.first.log_odds, shares.rows()))
    around = contexts(zip(shares, first, strict=True), sources, apart)
    scores = array("d")
    matches: list[Match] = []
    for pair, told_first in zip(shares, first, strict=True):
        between = sources.source_of[pair[0]], sources.source_of[pair[1]]
        known = apart.get(between, _UNKNOWN)
        context = around(pair)
        log_odds = model.second.log_odds((told_first, *context))
        score = round(probability(log_odds + known.sources + known.days), DIGITS)
        scores.append(score)
        if score >= bar and between in apart:
            a, b = story[pair[0]].passage, story[pair[1]].passage
            matches.append(Match(a, b, score, _parts(model, shares[pair], context, known)))
    return Collation(
        tuple(matches),
        PairScores([one.passage.id for one in story], shares, scores),
        {sources.sigla[source]: reason for source, reason in outside.items()},
        engine,
    )


_UNKNOWN = Apart(0.0, 0.0)


def contexts(
    first: Iterable[tuple[Pair, float]], sources: Told, apart: Mapping[tuple[int, int], Apart]
) -> Callable[[Pair], Context]:
    """What gives the context of a pair where that could change anything, by what the first stage says; it is
    quickest in the order of the pairs."""
    source_of = sources.source_of
    known = {between: sum(one) for between, one in apart.items()}
    hopeful: dict[Pair, float] = {}
    for pair, log_odds in first:
        more = known.get((source_of[pair[0]], source_of[pair[1]]))
        if more is not None and log_odds + more >= weights.LEAST:
            hopeful[pair] = log_odds + more
    surroundings = Surroundings(hopeful, source_of, sources.paragraph_of)
    return lambda pair: surroundings.around(pair) if pair in hopeful else NO_CONTEXT


def apart_of(
    sources: Told, affinity: Mapping[tuple[int, int], float], outside: Mapping[int, str]
) -> dict[tuple[int, int], Apart]:
    """For every two sources on the story's event what is known of them."""
    inside = {pair: value for pair, value in affinity.items() if not outside.keys() & set(pair)}
    members = {source for pair in inside for source in pair}
    enough = len(members) >= weights.FEWEST_FOR_MEAN
    mean = sum(inside.values()) / len(inside) if enough else 0.0
    trust = weights.SAME_EVENT * len(inside) / (len(inside) + weights.MEAN_TRUSTED_FROM) if enough else 0.0
    return {
        (a, b): Apart(
            trust * (value - mean),
            weights.LONGER_APART * _doublings(sources.days[a], sources.days[b]),
        )
        for (a, b), value in inside.items()
    }


def _doublings(one: str | None, other: str | None) -> float:
    """How often ``weights.SOON`` doubles between two days; 0 where one is unknown."""
    if one is None or other is None:
        return 0.0
    days = abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    return log2(max(days, weights.SOON) / weights.SOON)


def _parts(
    model: Learned, own: Sequence[float], context: Context, known: Apart
) -> tuple[tuple[str, float], ...]:
    """All shares of the log-odds, weightiest first, those that come to nothing left out."""
    of_first, *weights_around = model.second.weights
    shares: dict[str, float] = {}
    for name, weight, value in zip(CONTEXT_NAMES, weights_around, context, strict=True):
        shares[name] = weight * value
    for name, weight, value in zip(model.first.names, model.first.weights, own, strict=True):
        shares[name] = of_first * weight * value
    shares |= {BASE: model.second.base + of_first * model.first.base, **known._asdict()}
    rounded = [(name, round(share, DIGITS)) for name, share in shares.items()]
    return tuple(sorted((part for part in rounded if part[1]), key=lambda part: -abs(part[1])))
