from __future__ import annotations

import pytest

from benchmarks.made_source import made_source
from benchmarks.overheard import Overheard, overheard
from reader.comparison import compare as pipeline

TOLD = [
    [
        "The Orlo bridge reopened on Friday after the storm.",
        "Three ferries stay in the northern harbour until the tide turns.",
    ],
    [
        "After the storm the Orlo bridge was reopened on Friday.",
        "A choir of forty children sang in the harbour chapel for the mayor.",
    ],
]


@pytest.fixture(scope="module")
def heard() -> Overheard:
    sources = [made_source(told, siglum=siglum) for told, siglum in zip(TOLD, "AB", strict=True)]
    return overheard(sources, story="The bridge", engine="lexical")


def test_what_stands_together_is_shown(heard: Overheard) -> None:
    assert ("A1", "B1") in heard.shown
    assert ("A2", "B2") not in heard.shown


def test_a_pair_below_the_bar_has_a_score_with_parts_too(heard: Overheard) -> None:
    assert heard.scores["A2", "B2"] < heard.comparison.bar
    match = heard.matches["A2", "B2"]
    assert match.score == heard.scores["A2", "B2"]
    assert match.parts


def test_the_pipeline_is_left_as_it_was() -> None:
    before = dict(vars(pipeline))
    with pytest.raises(KeyError):
        overheard([made_source(["A storm."], siglum="A")], story="", engine="no such engine")
    assert dict(vars(pipeline)) == before
