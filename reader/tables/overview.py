"""The comparison in figures: relations, coverage, and how each two sources stand. Layout is for others."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import NamedTuple

from reader.vocabulary import Comparison, Relation


class PairCount(NamedTuple):
    """How two sources stand to each other."""

    a: str
    """Siglum."""
    b: str
    """Siglum; its source comes after that of ``a``."""
    facts: tuple[int, ...]
    """Facts that both tell, by relation in the order of ``Relation``; a fact counts once, by the gravest
    of the links between the two sources."""

    def of(self, relation: Relation) -> int:
        """Facts on which the two stand in ``relation``."""
        return self.facts[relation.gravity]


class Overview(NamedTuple):
    """Counts over the whole comparison."""

    facts: int
    """Groups."""
    relations: tuple[tuple[Relation, int], ...]
    """Facts of each of the six relations, gravest first."""
    shared_by: tuple[tuple[int, int], ...]
    """Number of sources, and facts that just so many tell: from all sources down to two."""
    unique: tuple[tuple[str, int], ...]
    """For each source: its passages that are in no fact."""
    told: tuple[tuple[str, int], ...]
    """For each source: facts that it tells."""
    pairs: tuple[PairCount, ...]
    """Each two sources, in the order of their sigla."""


def overview(comparison: Comparison) -> Overview:
    """The figures of ``comparison``."""
    sigla = [source.id for source in comparison.sources]
    passages = comparison.passage_of
    relations = Counter(group.relation for group in comparison.groups)
    tellers = [{passages[member.passage].source for member in group.members} for group in comparison.groups]
    sizes = Counter(map(len, tellers))
    unique = Counter(passages[passage].source for passage in comparison.unique)
    told = Counter(siglum for present in tellers for siglum in present)
    return Overview(
        facts=len(comparison.groups),
        relations=tuple((relation, relations[relation]) for relation in Relation),
        shared_by=tuple((size, sizes[size]) for size in range(len(sigla), 1, -1)),
        unique=tuple((siglum, unique[siglum]) for siglum in sigla),
        told=tuple((siglum, told[siglum]) for siglum in sigla),
        pairs=_pairs(comparison, sigla),
    )


def _pairs(comparison: Comparison, sigla: list[str]) -> tuple[PairCount, ...]:
    passages = comparison.passage_of
    gravest: dict[tuple[str, str, str], Relation] = {}
    for link in comparison.links:
        key = (passages[link.a].source, passages[link.b].source, link.group)
        gravest[key] = min(gravest.get(key, link.relation), link.relation, key=lambda one: one.gravity)
    counts: defaultdict[tuple[str, str], Counter[Relation]] = defaultdict(Counter)
    for (a, b, _), relation in gravest.items():
        counts[a, b][relation] += 1
    return tuple(
        PairCount(a, b, tuple(counts[a, b][relation] + counts[b, a][relation] for relation in Relation))
        for a, b in combinations(sigla, 2)
    )
