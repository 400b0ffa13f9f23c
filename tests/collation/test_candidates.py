from __future__ import annotations

from reader.collation.candidates import BEST_A_SOURCE, EVERY_PAIR_TO, candidates


def test_passages_of_two_sources_that_share_a_term_are_candidates() -> None:
    terms = [{"dam": 1.0, "gate": 1.0}, {"siren": 1.0}, {"gate": 1.0}]
    assert candidates(terms, [0, 0, 1], {"dam": 1.0, "gate": 1.0, "siren": 1.0}) == [(0, 2)]


def test_passages_of_one_source_are_never_candidates() -> None:
    assert candidates([{"dam": 1.0}, {"dam": 1.0}], [0, 0], {"dam": 1.0}) == []


def test_in_a_large_story_a_passage_keeps_its_best_partners_in_each_source() -> None:
    half = EVERY_PAIR_TO
    terms = [{f"t{at % 20}": 1.0, f"u{at}": 1.0} for at in range(half)] * 2
    source_of = [0] * half + [1] * half
    weight = {term: 1.0 + ("u" in term) for own in terms for term in own}
    found = candidates(terms, source_of, weight)
    assert {(at, at + half) for at in range(half)} <= set(found)
    for passage in range(half):
        assert sum(passage in pair for pair in found) <= 2 * BEST_A_SOURCE


def test_in_a_large_story_a_term_of_very_many_passages_finds_nothing() -> None:
    terms = [{"the-topic": 1.0}] * (EVERY_PAIR_TO + 2)
    source_of = [0] * 200 + [1] * (EVERY_PAIR_TO - 198)
    assert candidates(terms, source_of, {"the-topic": 1.0}) == []
