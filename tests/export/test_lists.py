"""The sections of ledger, voices, naming, wording and timeline in Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.markdown_lists import markdown_lists
from reader.export.shown_lists import MOST_ROWS
from reader.export.write import render
from reader.vocabulary import GivenLists, NameUse, Naming, TimelineEntry
from tests.makers import comparison, source
from tests.tables.listed import listed


def markdown() -> str:
    return "\n\n".join(markdown_lists(listed()))


@pytest.mark.parametrize(
    "line",
    [
        "| ≟ | tonnes | mass | 14 tonnes (A2) | 12 tonnes (B1) | 14 tonnes / 12 tonnes |",
        "| = | burst | date | Tuesday → 2024-03-05 (A2) | 5 March → 2024-03-05 (B1) |  |",
        "| Ana Moss | engineer | 1 | 1 |",
        "| *Critics* | vague | 1 | · |",
        "- Ana Moss: **A1** “We knew,” … “and we waited.” / **B2** “We knew,”",
        "- **A** said 2×",
        "| Ana Moss | person | Ana Moss | Moss 2× |",
        "| loaded | scandal | – |",
        "| by 2024-03-30 | day | – | B3 | “Some 40 people may fall ill.” |",
    ],
)
def test_markdown_has_a_row_for_what_two_sources_say(line: str) -> None:
    assert line in markdown().splitlines()


def test_names_stand_under_naming_and_not_in_the_ledger() -> None:
    ledger = markdown().partition("## Voices")[0]
    assert "person" not in ledger


def test_a_list_without_rows_has_no_section() -> None:
    bare = comparison(source("One thing.", id="A"), source("Another.", id="B"))
    assert not list(markdown_lists(bare))


def test_what_is_left_out_is_counted() -> None:
    times = tuple(TimelineEntry(str(1900 + at), "year", ("A1",)) for at in range(MOST_ROWS + 3))
    made = replace(comparison(source("One thing.")), lists=GivenLists(timeline=times))
    assert "And 3 more rows in the plain text and in the JSON document." in list(markdown_lists(made))


@pytest.mark.parametrize("name", ["md", "txt"])
def test_hostile_names_stay_text(name: str) -> None:
    hostile = "x | \x1b[31m<b>y</b>\n# z"
    naming = (Naming(hostile, "person", (NameUse("A", hostile, 1), NameUse("B", "y", 1))),)
    made = comparison(source("One thing.", id="A"), source("Another.", id="B"))
    document = render(replace(made, lists=GivenLists(naming=naming)), format_name=name)
    assert "\x1b" not in document
    assert "\n# z" not in document
    if name == "md":
        assert "<b>" not in document
