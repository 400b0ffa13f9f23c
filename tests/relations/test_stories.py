"""Whole stories, where they are at hand: what is called a contradiction must be one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from reader.language.annotate import Annotation, annotate
from reader.relations.judge import judge
from reader.relations.pair import pair_of
from reader.vocabulary import Relation
from tests.makers import source

STORIES = Path(__file__).parents[3] / "shared" / "stories"
LEAST_SHARED = 3
"""Terms that two sentences share before they are judged: others are hardly ever linked."""


def sentences(gold: dict[str, object]) -> Iterator[list[tuple[str, Annotation]]]:
    """For each article its sentences with their names in the gold."""
    articles = gold["articles"]
    assert isinstance(articles, list)
    for number, article in enumerate(articles):
        body = article["body"]
        day = str(article.get("published") or "")[:10]
        read = source(
            *[one["text"] for one in body], id="ABCDEFG"[number], on=day if day[:2] == "20" else None
        )
        yield [(one["id"], told) for one, told in zip(body, annotate(read), strict=True)]


@pytest.mark.parametrize("story", ["alaska", "court", "dam", "election", "guns", "resignation"])
def test_no_contradiction_is_made_up(story: str) -> None:
    file = STORIES / story / "gold.json"
    if not file.is_file():
        pytest.skip("the stories are not at hand")
    gold = json.loads(file.read_text(encoding="utf-8"))
    true = {frozenset((one["a"], one["b"])) for one in gold["pairs"] if "contradiction" in one["relations"]}
    made_up = [
        (name, other)
        for ours, theirs in combinations(sentences(gold), 2)
        for name, a in ours
        for other, b in theirs
        if len(a.terms & b.terms) >= LEAST_SHARED
        and judge(pair_of(a, b)).relation is Relation.CONTRADICTION
        and frozenset((name, other)) not in true
    ]
    assert made_up == []
