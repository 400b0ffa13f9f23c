from __future__ import annotations

import pytest

from reader.language.annotate import Annotation, annotate
from reader.relations.adjuncts import one_sided_adjunct, opening_adjunct
from reader.relations.pair import Pair, pair_of
from tests.makers import source


def annotated(text: str, *, id: str) -> Annotation:  # noqa: A002
    return annotate(source(text, id=id, on="2024-09-10"))[0]


def pair(a: str, b: str) -> Pair:
    return pair_of(annotated(a, id="A"), annotated(b, id="B"))


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("The mill employed 35 people.", "At its height the mill employed 120 people.", "At its height"),
        ("The mill employed 35 people.", "The mill employed 120 people until 2019.", "until 2019"),
        ("The mill employed 35 people in Orsa.", "At Orsa the mill employed 120 people.", None),
        ("The wreck lies 40 metres down.", "The wreck lies at a depth of 44 metres.", None),
        ("The mill employed 35 people in all.", "The mill employed 120 people.", None),
    ],
)
def test_where_or_when_alone_a_figure_holds(a: str, b: str, found: str | None) -> None:
    told = pair(a, b)
    assert one_sided_adjunct(told, told.a.quantities[0].span, told.b.quantities[0].span) == found


def test_only_a_phrase_that_opens_its_passage_sets_a_part_against_the_whole() -> None:
    opening = pair("The school has 640 pupils.", "In the lower school 210 pupils are ill.")
    behind = pair("The school has 640 pupils.", "Some 210 pupils are ill in the lower school.")
    for told, found in ((opening, "In the lower school"), (behind, None)):
        assert opening_adjunct(told, told.a.quantities[0].span, told.b.quantities[0].span) == found
