"""What the reader has said stands in every document, and in none where nothing was said."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reader.export.formats import FORMATS
from reader.export.write import render
from reader.vocabulary import Comparison, FactReview, Orphan, Reviewed, Verdict
from tests.export.karst import karst

HOSTILE = "First line.\n\n# No *heading* \x1b[31m here."


def reviewed() -> Comparison:
    first, second, third, *_ = (group.id for group in karst().groups)
    said = Reviewed(
        facts={
            first: FactReview(Verdict.CONFIRMED, grade="2"),
            second: FactReview(Verdict.DISMISSED),
            third: FactReview(note=HOSTILE),
        },
        sources={"B": "C"},
        joined=(("A2", "B3"),),
        orphans=(Orphan("fact", FactReview(note="Old."), ("a.txt: It was so.",), "it is gone"),),
    )
    return replace(karst(), reviewed=said)


@pytest.mark.parametrize("name", ["md", "txt"])
def test_a_document_carries_verdicts_notes_grades_and_what_has_no_place(name: str) -> None:
    document = render(reviewed(), format_name=name).replace("**", "").replace("\n   ", " ")
    assert "Review: confirmed, credibility 2 (probably true)" in document
    assert "Review: dismissed" in document
    assert "First line." in document
    assert "reliability C (fairly reliable)" in document
    assert "Reviews that find no place in these articles" in document
    assert "Old." in document
    assert "it is gone" in document


@pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.name)
def test_a_note_can_neither_steer_a_terminal_nor_make_a_heading(one: object) -> None:
    document = render(reviewed(), format_name=one.name)  # type: ignore[attr-defined]
    assert "\x1b" not in document
    assert "\n# No" not in document


def test_json_has_the_review_by_group_and_source() -> None:
    review = json.loads(render(reviewed(), format_name="json"))["review"]
    first, second, third, *_ = (group.id for group in karst().groups)
    assert review["groups"][first] == {"verdict": "confirmed", "note": "", "grade": "2"}
    assert review["groups"][second]["verdict"] == "dismissed"
    assert review["groups"][third]["note"].split("\n")[0] == "First line."
    assert review["sources"] == {"B": {"grade": "C"}}
    assert review["joined"] == [["A2", "B3"]]
    assert review["orphans"][0]["why"] == "it is gone"


@pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.name)
def test_without_a_review_nothing_changes(one: object) -> None:
    name: str = one.name  # type: ignore[attr-defined]
    bare = replace(karst(), reviewed=Reviewed())
    assert render(bare, format_name=name) == render(karst(), format_name=name)
