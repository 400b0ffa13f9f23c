"""How well two sources go together, and which source tells of another event than the rest.

Affinity is the mean score of the best matches of two articles. Articles on one event come out far above those
on two; where the same people meet again elsewhere it is low without being lowest, so the names that all
others share and the days of publication are asked too. Three sources at least: of two, neither is the rest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from reader.collation import weights
from reader.collation.tokenised import Tokenised
from reader.language.tokens import TokenKind

Pair = tuple[int, int]
"""Numbers of two passages or of two sources, lower first."""

STRANGE = 0.2
"""Affinity to its nearest source below which a source is on another event. On eight annotated stories the
lowest of a source that belongs is .6, the highest of an article put in from another story is .0."""

LOOSE = 0.5
"""Affinity below which a source is on another event if it also lacks the names of the rest."""

LACKING = 0.6
"""Share of the names common to all others below which a source lacks them."""

MISSING_SOME = 0.75
"""The same share below which a source is on another event if it was also published long before or after and
comes nearer to none than any of the others does to its nearest."""

LONG = 45
"""Days between a source and the nearest of the others that are long; relations page §4.2."""

FEWEST_SOURCES = 3
"""Sources from which one of them can be set against the rest."""

FEWEST_PASSAGES = 5
"""Passages of an article below which it is too short to say."""

FEWEST_NAMES = 4
"""Names common to all others from which lacking them says something."""

_NO_FACT = "it shares hardly a fact with them"
_OTHER_NAMES = "it lacks most of the names that they share"
_LONG_BEFORE_OR_AFTER = (
    "it was published long before or after them and lacks some of the names that they share"
)

MOSTLY_CAPITAL = 0.8
"""Share of a term's places with a capital from which it counts as a name."""


def affinities(scores: Iterable[tuple[Pair, float]], source_of: Sequence[int]) -> dict[Pair, float]:
    """For every two sources, lower number first, the mean log-odds of their best matches.

    ``scores`` are the log-odds of the pairs of passages that share a word.
    """
    sizes = Counter(source_of)
    best: defaultdict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    for (one, other), score in scores:
        for passage, partner in ((one, other), (other, one)):
            row = best[source_of[passage], source_of[partner]]
            if score > row.get(passage, weights.BASE):
                row[passage] = score
    return {
        (a, b): (_mean_of_best(best[a, b], a, b, sizes) + _mean_of_best(best[b, a], a, b, sizes)) / 2
        for a in sorted(sizes)
        for b in sorted(sizes)
        if a < b
    }


def _mean_of_best(row: dict[int, float], a: int, b: int, sizes: Counter[int]) -> float:
    count = min(weights.BEST, sizes[a], sizes[b])
    scores = sorted(row.values(), reverse=True)[:count]
    return (sum(scores) + weights.BASE * (count - len(scores))) / count


def strangers(
    affinity: Mapping[Pair, float],
    story: Sequence[Tokenised],
    source_of: Sequence[int],
    published: Sequence[str | None],
) -> dict[int, str]:
    """The sources on another event than the rest, in order, each with the reason as part of a sentence.

    ``published`` are the ISO dates of the sources by their number.
    """
    sizes = Counter(source_of)
    sources = sorted(source for source, size in sizes.items() if size >= FEWEST_PASSAGES)
    if len(sources) < FEWEST_SOURCES:
        return {}
    rest = _largest_company(sources, affinity)
    found = dict.fromkeys((source for source in sources if source not in rest), _NO_FACT)
    if len(rest) >= FEWEST_SOURCES:
        found |= _loose_ends(rest, affinity, _names(story, source_of), published)
    # As many strangers as others leave no rest to be told from.
    return dict(sorted(found.items())) if len(found) * 2 < len(sources) else {}


def _loose_ends(
    sources: list[int],
    affinity: Mapping[Pair, float],
    names: Mapping[int, set[str]],
    published: Sequence[str | None],
) -> dict[int, str]:
    """The sources that hang together with the others by topic and people alone."""
    near = {
        source: max(affinity[min(source, other), max(source, other)] for other in sources if other != source)
        for source in sources
    }
    found = {}
    for source in sources:
        others = [other for other in sources if other != source]
        share = _share_of_names(source, others, names)
        if near[source] < LOOSE and share < LACKING:
            found[source] = _OTHER_NAMES
        elif (
            share < MISSING_SOME
            and near[source] < min(near[other] for other in others)
            and _apart(published[source], [published[other] for other in others])
        ):
            found[source] = _LONG_BEFORE_OR_AFTER
    return found


def _largest_company(sources: list[int], affinity: Mapping[Pair, float]) -> list[int]:
    """The largest set of sources that hang together, directly or through others; the first of equal ones."""
    left = list(sources)
    best: list[int] = []
    while left:
        company = [left.pop(0)]
        for member in company:
            near = [other for other in left if affinity[min(member, other), max(member, other)] >= STRANGE]
            company += near
            left = [other for other in left if other not in near]
        best = max(best, sorted(company), key=len)
    return best


def _apart(own: str | None, others: list[str | None]) -> bool:
    """Whether a source was published long before or after all others of which the day is known."""
    known = [other for other in others if other is not None]
    if own is None or len(known) * 2 < len(others):
        return False
    day = date.fromisoformat(own)
    return all(abs((date.fromisoformat(other) - day).days) > LONG for other in known)


def _names(story: Sequence[Tokenised], source_of: Sequence[int]) -> dict[int, set[str]]:
    """For each source its names: words mostly printed with a capital, and countries."""
    count: Counter[tuple[int, str]] = Counter()
    capital: Counter[tuple[int, str]] = Counter()
    for one, source in zip(story, source_of, strict=True):
        for token in one.tokens:
            if token.kind in (TokenKind.WORD, TokenKind.COUNTRY):
                count[source, token.term] += 1
                capital[source, token.term] += token.capital
    names: defaultdict[int, set[str]] = defaultdict(set)
    for (source, term), often in count.items():
        if capital[source, term] >= MOSTLY_CAPITAL * often:
            names[source].add(term)
    return names


def _share_of_names(source: int, others: list[int], names: Mapping[int, set[str]]) -> float:
    common = set.intersection(*(names[other] for other in others))
    return len(common & names[source]) / len(common) if len(common) >= FEWEST_NAMES else 1.0
