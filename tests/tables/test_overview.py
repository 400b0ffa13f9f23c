from __future__ import annotations

from reader.tables.overview import overview
from reader.vocabulary import Relation
from tests.makers import comparison, link, source

THREE = [source("One.", "Two.", "Three.", id=siglum) for siglum in "ABC"]


def test_a_fact_counts_once_for_two_sources_by_their_gravest_link() -> None:
    links = [link("A1", "B1"), link("A2", "B1", Relation.CONTRADICTION), link("A1", "C1"), link("B1", "C1")]
    pairs = {(pair.a, pair.b): pair for pair in overview(comparison(*THREE, links=links)).pairs}
    assert pairs["A", "B"].of(Relation.CONTRADICTION) == 1
    assert pairs["A", "B"].of(Relation.AGREEMENT) == 0
    assert pairs["A", "C"].of(Relation.AGREEMENT) == 1


def test_coverage_counts_facts_from_all_sources_down_to_two() -> None:
    links = [link("A1", "B1"), link("A1", "C1"), link("A2", "C2", group="F2"), link("B3", "C3", group="F3")]
    figures = overview(comparison(*THREE, links=links))
    assert figures.facts == 3
    assert figures.shared_by == ((3, 1), (2, 2))
    assert figures.unique == (("A", 1), ("B", 1), ("C", 0))
    assert figures.told == (("A", 2), ("B", 2), ("C", 3))


def test_every_relation_is_listed_gravest_first_also_at_nought() -> None:
    figures = overview(comparison(*THREE))
    assert figures.relations == tuple((relation, 0) for relation in Relation)
