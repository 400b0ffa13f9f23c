"""The lexical engine: passages are one fact where they share rare words, letters, figures and dates.

Pure arithmetic on tokens, no model. Relations, groups and what to show are for others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.collation import weights
from reader.collation.candidates import candidates
from reader.collation.context import Context, Surroundings, probability
from reader.collation.features import Common, Features
from reader.collation.match import Collation, Match
from reader.collation.same_event import affinities, strangers
from reader.collation.tokenised import Tokenised

if TYPE_CHECKING:
    from reader.neural.meanings import Meanings

DIGITS = 4
"""Decimal places of scores and their parts."""


NO_CONTEXT = Context(neighbours=0.0, paragraph=0.0, ahead=0.0, distance=0.0)
"""Of a pair whose words are too few."""


def lexical(
    story: Sequence[Tokenised],
    *,
    published: Mapping[str, str | None],
    bar: float,
    meanings: Meanings | None = None,
) -> Collation:
    """The matches of a story whose passages come source by source, with the sources' days of publication."""
    sigla = list(dict.fromkeys(one.passage.source for one in story))
    number = {siglum: at for at, siglum in enumerate(sigla)}
    source_of = [number[one.passage.source] for one in story]
    features = Features(story)
    common = {
        (one, other): features.common(one, other, features.shared(one, other))
        for one, other in candidates(features.terms, source_of, features.weight)
    }
    words = {pair: _words(found) for pair, found in common.items()}
    affinity = affinities(words, source_of)
    outside = strangers(affinity, story, source_of, [published.get(siglum) for siglum in sigla])
    gate = _gate(affinity, outside)
    hopeful = {pair: log_odds for pair, log_odds in words.items() if log_odds >= weights.LEAST}
    surroundings = Surroundings(hopeful, source_of, [one.passage.paragraph for one in story])
    scores: dict[tuple[str, str], float] = {}
    matches: list[Match] = []
    for pair, log_odds in words.items():
        sources = source_of[pair[0]], source_of[pair[1]]
        around = surroundings.around(pair) if pair in hopeful else NO_CONTEXT
        further = _further_parts(common[pair], around, gate.get(sources, 0.0))
        score = round(probability(log_odds + sum(further)), DIGITS)
        a, b = story[pair[0]].passage, story[pair[1]].passage
        scores[a.id, b.id] = score
        if score >= bar and sources in gate:
            matches.append(Match(a, b, score, _parts(common[pair], further)))
    return Collation(tuple(matches), scores, {sigla[source]: reason for source, reason in outside.items()})


def _gate(
    affinity: Mapping[tuple[int, int], float], outside: Mapping[int, str]
) -> dict[tuple[int, int], float]:
    """For every two sources on the story's event how much better they go together than the mean."""
    inside = {pair: value for pair, value in affinity.items() if not outside.keys() & set(pair)}
    sources = {source for pair in inside for source in pair}
    if len(sources) < weights.FEWEST_FOR_MEAN:
        return dict.fromkeys(inside, 0.0)
    mean = sum(inside.values()) / len(inside)
    return {pair: value - mean for pair, value in inside.items()}


def _words(common: Common) -> float:
    """Log-odds from what the two passages share, as learned."""
    return (
        weights.BASE
        + weights.WORDS * common.words
        + weights.LETTERS * common.letters
        + weights.RARE_WORDS * common.rare_words
        + weights.SECOND_WORD * common.second_word
        + weights.NUMBERS * common.numbers
        + weights.DATES * common.dates
    )


class _Further(NamedTuple):
    """Shares of the log-odds that were added to the learned ones."""

    phrases: float
    quotation: float
    equal_figures: float
    close_figures: float
    neighbours: float
    paragraph: float
    rivals: float
    distance: float
    sources: float


def _further_parts(common: Common, around: Context, together: float) -> _Further:
    return _Further(
        weights.PHRASES * common.phrases,
        weights.QUOTATION * common.quotation,
        weights.EQUAL_FIGURES * common.equal_figures,
        weights.CLOSE_FIGURES * common.close_figures,
        weights.NEIGHBOURS * around.neighbours,
        weights.PARAGRAPH * around.paragraph,
        weights.RIVALS * around.ahead,
        weights.DISTANCE * around.distance,
        weights.SAME_EVENT * together,
    )


def _parts(common: Common, further: _Further) -> tuple[tuple[str, float], ...]:
    """All shares of the log-odds, weightiest first, those that come to nothing left out."""
    shares = {
        **further._asdict(),
        "base": weights.BASE,
        "words": weights.WORDS * common.words,
        "letters": weights.LETTERS * common.letters,
        "rare_words": weights.RARE_WORDS * common.rare_words,
        "second_word": weights.SECOND_WORD * common.second_word,
        "numbers": weights.NUMBERS * common.numbers,
        "dates": weights.DATES * common.dates,
    }
    rounded = [(name.replace("_", " "), round(share, DIGITS)) for name, share in shares.items()]
    return tuple(sorted((part for part in rounded if part[1]), key=lambda part: -abs(part[1])))
