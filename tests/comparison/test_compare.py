from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.compare import compare
from reader.vocabulary import Comparison, Coverage, Kind, Source
from tests.collation.test_same_event import AFTER, ELSEWHERE, EVE, SUMMIT
from tests.makers import source


def articles(*texts: tuple[str, ...]) -> list[Source]:
    return [
        source(*text, id=siglum, on="2024-03-05") for siglum, text in zip("ABCDEFGHI", texts, strict=False)
    ]


@pytest.fixture(scope="module")
def summit() -> Comparison:
    return compare(articles(EVE, SUMMIT, ELSEWHERE, AFTER), story="The talks in Lindau")


def test_every_two_members_of_a_group_from_different_sources_have_a_link_in_it(summit: Comparison) -> None:
    assert summit.groups
    for group in summit.groups:
        ids = [member.passage for member in group.members]
        pairs = {(a, b) for a, b in combinations(ids, 2) if a[0] != b[0]}
        assert {(link.a, link.b) for link in summit.links_in[group.id]} == pairs


def test_the_relation_of_a_group_is_the_gravest_of_its_links(summit: Comparison) -> None:
    for group in summit.groups:
        gravest = min(summit.links_in[group.id], key=lambda link: link.relation.gravity)
        assert group.relation is gravest.relation


def test_a_source_on_another_event_is_warned_of_and_linked_with_nothing(summit: Comparison) -> None:
    assert [(notice.kind, notice.sources) for notice in summit.warnings] == [("other-event", ("C",))]
    assert all("C" not in (link.a[0], link.b[0]) for link in summit.links)
    assert {passage.id for passage in summit.source_of["C"].passages} <= set(summit.unique)


def test_a_copied_article_is_listed_and_is_no_second_witness() -> None:
    found = compare(articles(SUMMIT, SUMMIT), story="")
    assert [(copy.a, copy.b, copy.share) for copy in found.copies] == [("A", "B", 1.0)]
    assert [notice.kind for notice in found.warnings] == ["same-text"]
    assert found.groups
    assert {group.witnesses for group in found.groups} == {1}


def test_who_is_silent_is_told_of_every_group(summit: Comparison) -> None:
    for group in summit.groups:
        present = {member.passage[0] for member in group.members}
        assert {absence.source for absence in group.absent} == set("ABCD") - present
        assert group.coverage is (Coverage.SHARED if group.absent else Coverage.ALL)


def test_groups_are_numbered_in_the_order_in_which_the_first_source_tells_them(summit: Comparison) -> None:
    assert [group.id for group in summit.groups] == [f"F{at}" for at in range(1, len(summit.groups) + 1)]
    first = [group.members[0].passage for group in summit.groups]
    order = list(summit.passage_of)
    assert first == sorted(first, key=order.index)


def test_a_passage_is_unique_or_in_a_group_never_both(summit: Comparison) -> None:
    body = [p.id for s in summit.sources for p in s.passages if p.kind is Kind.BODY]
    assert sorted([*summit.unique, *summit.groups_at], key=body.index) == body


def test_headlines_and_captions_are_in_no_group_and_not_unique() -> None:
    kinds = [Kind.HEADLINE, *[Kind.BODY] * 5, Kind.CAPTION]
    sources = [source(*EVE[:6], EVE[0], id=siglum, kinds=kinds, on="2024-03-05") for siglum in "AB"]
    found = compare(sources, story="Twice the same")
    assert not {"A1", "A7"} & {*found.unique, *found.groups_at}
    assert set(found.groups_at) == {f"{siglum}{at}" for siglum in "AB" for at in range(2, 7)}


def test_a_higher_bar_shows_fewer_links() -> None:
    sources = articles(EVE, SUMMIT)
    assert len(compare(sources, story="", bar=0.9).links) < len(compare(sources, story="", bar=0.3).links)


@settings(deadline=None, max_examples=25)
@given(
    st.lists(
        st.lists(st.sampled_from([*EVE, *SUMMIT, *ELSEWHERE]), min_size=1, max_size=6), min_size=2, max_size=4
    )
)
def test_evidence_lies_inside_the_passages_that_it_speaks_of(drawn: list[list[str]]) -> None:
    found = compare(articles(*map(tuple, drawn)), story="")
    for link in found.links:
        for evidence in link.evidence:
            for span, name in ((evidence.a, link.a), (evidence.b, link.b)):
                passage = found.passage_of[name]
                assert span is None or passage.start <= span.start < span.end <= passage.end


def test_the_result_is_the_same_byte_for_byte_whatever_the_hash_seed() -> None:
    program = (
        "import json\n"
        "from reader.comparison.compare import compare\n"
        "from reader.comparison.json_form import json_form\n"
        "from tests.comparison.test_compare import AFTER, ELSEWHERE, EVE, SUMMIT, articles\n"
        "found = compare(articles(EVE, SUMMIT, ELSEWHERE, AFTER), story='', bar=0.3)\n"
        "print(json.dumps(json_form(found), ensure_ascii=False))\n"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert json.loads(outputs[0])["groups"]
    assert outputs[0] == outputs[1]
