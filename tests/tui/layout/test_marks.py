from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.marks import evidence_spans, merged, relation_at, ruler_marks, verdict_signs
from reader.vocabulary import Comparison, Evidence, FactReview, Relation, Reviewed, Span, Verdict
from tests.makers import comparison as compared_by_hand
from tests.makers import link
from tests.makers import source as article
from tests.tui.layout.strategies import comparisons, few
from tests.tui.stories import comparison, passage_id

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(0, 20))


@given(st.lists(spans))
def test_merged_spans_cover_the_same_and_never_touch(given_spans: list[Span]) -> None:
    result = merged(given_spans)
    assert {n for s in result for n in range(*s)} == {n for s in given_spans for n in range(*s)}
    assert all(one.end < other.start for one, other in pairwise(result))


@few
@given(comparisons())
def test_every_passage_in_a_fact_is_marked_and_no_other(compared: Comparison) -> None:
    for source in compared.sources:
        marked = {source.passages[index].id for index in ruler_marks(compared, source)}
        assert marked == {p.id for p in source.passages if p.id in compared.groups_at}


@few
@given(comparisons())
def test_evidence_lies_inside_its_passage(compared: Comparison) -> None:
    for group in compared.groups:
        for passage, found in evidence_spans(compared, group).items():
            assert all(0 <= s.start < s.end <= len(compared.passage_of[passage].text) for s in found)


def test_a_passage_in_two_facts_carries_the_graver_sign() -> None:
    compared = comparison()
    assert relation_at(compared, passage_id("C", "were flooded"), None) is Relation.CONTRADICTION


def test_in_the_current_fact_a_passage_carries_its_sign() -> None:
    compared = comparison()
    current = compared.group_of["F9"]
    assert relation_at(compared, passage_id("C", "were flooded"), current) is Relation.AGREEMENT


def test_a_passage_in_no_fact_carries_no_sign() -> None:
    assert relation_at(comparison(), passage_id("D", "third barrier"), None) is None


def test_before_the_comparison_nothing_is_marked() -> None:
    assert ruler_marks(None, comparison().sources[0]) == {}


def test_words_that_say_the_same_are_quiet() -> None:
    compared = comparison()
    assert evidence_spans(compared, compared.group_of["F1"]) == {}


def test_the_words_that_differ_are_marked_on_both_sides() -> None:
    compared = comparison()
    found = evidence_spans(compared, compared.group_of["F2"])
    texts = {
        compared.passage_of[passage].text[span.start : span.end]
        for passage, own in found.items()
        for span in own
    }
    assert texts == {"Forty boats", "25 boats"}


def test_a_passage_that_only_agrees_does_not_carry_the_sign_of_others_conflict() -> None:
    sources = (article("The vote was 3 to 2."), article("It was 4 to 1.", "They voted.", id="B"))
    told = compared_by_hand(
        *sources,
        links=[link("A1", "B1", Relation.CONTRADICTION), link("A1", "B2", Relation.AGREEMENT)],
    )
    group = told.groups[0]
    assert group.relation is Relation.CONTRADICTION
    assert [relation_at(told, p, group) for p in ("A1", "B1", "B2")] == [
        Relation.CONTRADICTION,
        Relation.CONTRADICTION,
        Relation.AGREEMENT,
    ]


def test_a_passage_carries_the_verdict_on_the_current_fact_else_on_all_of_its_facts() -> None:
    a, b = article("One.", "Two.", id="A"), article("Three.", "Four.", id="B")
    of = compared_by_hand(
        a, b, links=(link("A1", "B1", group="F1"), link("A1", "B2", group="F2"), link("A2", "B2", group="F2"))
    )
    confirmed, dismissed = FactReview(Verdict.CONFIRMED), FactReview(Verdict.DISMISSED)
    one = Reviewed(facts={"F1": confirmed, "F2": FactReview(note="Later.")})
    assert verdict_signs(of, one, None) == {"B1": "✓"}
    assert verdict_signs(of, one, of.group_of["F1"]) == {"A1": "✓", "B1": "✓"}
    both = Reviewed(facts={"F1": confirmed, "F2": dismissed})
    assert verdict_signs(of, both, None) == {"B1": "✓", "A2": "✗", "B2": "✗"}
    assert verdict_signs(of, None, None) == verdict_signs(None, both, None) == {}


def test_with_a_pivot_the_sign_is_that_of_the_links_to_it() -> None:
    a, b, c = (article("One.", id=siglum) for siglum in "ABC")
    links = [link("A1", "B1"), link("B1", "C1", Relation.CONTRADICTION), link("A1", "C1", Relation.FRAMING)]
    of = compared_by_hand(a, b, c, links=links)
    group = of.groups[0]
    assert [relation_at(of, "C1", group, None, pivot) for pivot in "ABC"] == [
        Relation.FRAMING,
        Relation.CONTRADICTION,
        Relation.CONTRADICTION,
    ]
    assert relation_at(of, "B1", None, None, "D") is None


def test_with_a_pivot_the_evidence_is_that_of_the_links_to_it() -> None:
    compared = comparison()
    found = evidence_spans(compared, compared.group_of["F5"], "C")
    assert {compared.passage_of[passage].source for passage in found} == {"A", "C"}


def test_a_clause_of_evidence_is_not_marked_word_by_word() -> None:
    long = "The harbour master said that none of the gates had been closed before the evening."
    a, b = article(long, id="A"), article("They closed too late.", id="B")
    rests = (Evidence("voice", Span(0, len(long)), Span(12, 20), "two voices"),)
    of = compared_by_hand(a, b, links=[link("A1", "B1", Relation.DISPUTE, evidence=rests)])
    assert evidence_spans(of, of.groups[0]) == {"B1": [Span(12, 20)]}
