"""The annotated stories that collation is learned from: their pairs of passages, each with what a careful
reader said of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.scorers import scorer
from reader.collation.tokenised import Tokenised
from reader.language.annotate import annotate
from reader.sources.read import read_story
from reader.vocabulary.passage import Kind

MUST = "must"
MAY = "may"
MUST_NOT = "must not"
NOT = "not"


class GoldStory(NamedTuple):
    """A story with what annotators said."""

    name: str
    """Name of its folder."""
    story: tuple[Tokenised, ...]
    """Its body passages, source by source."""
    published: Mapping[str, str | None]
    """The days of publication by siglum."""
    sentences: tuple[frozenset[str], ...]
    """For each passage the annotators' sentences that it holds."""
    tier: Mapping[tuple[str, str], str]
    """For a pair of their sentences, in order, ``MUST``, ``MAY`` or ``MUST_NOT``."""

    def pairs(self, one: int, other: int) -> list[tuple[str, str]]:
        """The pairs of sentences that stand side by side when two passages do."""
        both = product(sorted(self.sentences[one]), sorted(self.sentences[other]))
        return [(min(a, b), max(a, b)) for a, b in both]

    def verdict(self, one: int, other: int) -> str:
        """What a reader wants of two passages: the most that is wanted of a pair of their sentences."""
        said = {self.tier.get(pair) for pair in self.pairs(one, other)}
        return next((tier for tier in (MUST, MAY, MUST_NOT) if tier in said), NOT)


def gold_story(gold_file: Path, data: Path) -> GoldStory:
    """The story of a file of gold; ``data`` is the folder that holds the scorers."""
    gold: dict[str, Any] = json.loads(gold_file.read_text("utf-8"))
    read = read_story(sorted(map(str, gold_file.parent.glob("*.txt"))))
    held = scorer(data, "story_eval").locate(
        gold,
        {
            "sources": [{"id": source.id, "path": source.path} for source in read.sources],
            "passages": [
                {"id": one.id, "source": one.source, "text": one.text, "kind": one.kind.value}
                for source in read.sources
                for one in source.passages
            ],
        },
    )
    body = tuple(
        Tokenised.of(one)
        for source in read.sources
        for one in annotate(source)
        if one.passage.kind is Kind.BODY
    )
    tier = {_ordered(pair): MUST_NOT for pair in gold["must_not"]}
    tier |= {_ordered(pair): pair["tier"] for pair in gold["pairs"]}
    return GoldStory(
        gold_file.parent.name,
        body,
        {source.id: source.published.date for source in read.sources},
        tuple(frozenset(held.get(one.passage.id, ())) for one in body),
        tier,
    )


def _ordered(pair: Mapping[str, str]) -> tuple[str, str]:
    return min(pair["a"], pair["b"]), max(pair["a"], pair["b"])
