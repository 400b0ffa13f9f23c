"""Nothing in a blind export tells whose article is whose: not the filter, not a note, not a file's name."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from reader.cli.filtered import filtered
from reader.export.blinded import HIDDEN, blinded
from reader.export.formats import FORMATS
from reader.export.write import render
from reader.vocabulary import Comparison, FactReview, Notice, Orphan, Reviewed, Verdict
from tests.export.karst import karst

NAMES = re.compile(r"Courier|Valley|Open Water|Jon Vale|(?<!\w)[abc]\.txt|old-desk")

every_format = pytest.mark.parametrize("name", [one.name for one in FORMATS])


def told() -> Comparison:
    """A story of three outlets with a warning, notes and a lost review that name them."""
    made = karst()
    said = Reviewed(
        facts={
            "F2": FactReview(Verdict.CONFIRMED, "The Karst Courier is right."),
            "F6": FactReview(Verdict.CONFIRMED),
        },
        orphans=(
            Orphan("fact", FactReview(note="Ask Valley Times."), ("old-desk.txt: It was so.",), "gone"),
        ),
    )
    files = Notice("encoding", ("A",), "a.txt does not say its encoding.")
    twice = Notice("named-twice", (), "./b.txt was named twice and is read once.")
    return replace(made, warnings=(files, twice, *made.warnings), reviewed=said)


@every_format
def test_no_format_names_an_outlet_an_author_or_a_file(name: str) -> None:
    assert NAMES.search(render(told(), format_name=name))
    assert not NAMES.findall(render(blinded(told()), format_name=name))


@every_format
def test_filter_verdicts_and_blind_mode_work_together(name: str) -> None:
    document = render(blinded(filtered(told(), "source:courier is:confirmed")), format_name=name)
    document = " ".join(document.replace("\\", "").split())
    assert not NAMES.findall(document)
    assert HIDDEN in document
    assert "courier" not in document
    assert "[A] is right." in document
    assert "2 of 6" in document
    assert "F4 ~ framing" not in document


@every_format
def test_a_filter_that_holds_a_name_in_full_and_a_part_of_another_is_not_repeated(name: str) -> None:
    asked = filtered(told(), 'source:"The Karst Courier" -source:valle')
    document = render(blinded(asked), format_name=name)
    assert "valle" not in document
    assert HIDDEN in document


def test_a_filter_that_asks_for_no_words_is_shown() -> None:
    hidden = blinded(filtered(told(), "is:confirmed relation:contradiction"))
    assert hidden.filter == "is:confirmed relation:contradiction"
    assert "“is:confirmed relation:contradiction”" in hidden.warnings[0].note
    assert [group.id for group in hidden.groups] == ["F2"]


def test_without_a_filter_or_a_review_there_is_nothing_to_hide_of_them() -> None:
    hidden = blinded(karst())
    assert hidden.filter == ""
    assert hidden.reviewed is None
