"""The sections of ledger, voices, naming, wording and timeline in Markdown and in plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.markdown_lists import markdown_lists
from reader.export.shown_lists import MOST_ROWS
from reader.export.text_lists import text_lists
from reader.export.wrapping import WIDTH, cells
from reader.export.write import render
from reader.vocabulary import Basis, GivenLists, NameUse, Naming, Published, TimelineEntry
from tests.makers import comparison, link, source
from tests.tables.listed import listed


def markdown() -> str:
    return "\n\n".join(markdown_lists(listed()))


def plain() -> str:
    return "\n".join(line for title, blocks in text_lists(listed()) for line in (title, *blocks))


@pytest.mark.parametrize(
    "line",
    [
        "| ≠ | tonnes | mass | 14 tonnes (A2) | 12 tonnes (B1) |",
        "| = | burst | date | Tuesday → 2024-03-05 (A2) | 5 March → 2024-03-05 (B1) |",
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


@pytest.mark.parametrize(
    "line",
    [
        "≠ mismatch: tonnes (mass)",
        "   A 14 tonnes (A2)",
        "Ana Moss (engineer): A 1, B 1",
        "Critics (vague): A 1",
        "Ana Moss, in several cuts",
        "   B Moss 2×",
        "hedge words",
        "by 2024-03-30 (day): B3: “Some 40 people may fall ill.”",
    ],
)
def test_plain_text_says_it_in_words(line: str) -> None:
    assert line in plain().splitlines()


def test_names_stand_under_naming_and_not_in_the_ledger() -> None:
    ledger = markdown().partition("## Voices")[0]
    assert "person" not in ledger


def test_a_list_without_rows_has_no_section() -> None:
    bare = comparison(source("One thing.", id="A"), source("Another.", id="B"))
    assert not list(markdown_lists(bare))
    assert not list(text_lists(bare))


def test_what_is_left_out_is_counted() -> None:
    times = tuple(TimelineEntry(str(1900 + at), "year", ("A1",)) for at in range(MOST_ROWS + 3))
    made = replace(comparison(source("One thing.")), lists=GivenLists(timeline=times))
    assert "And 3 more rows in the JSON document." in list(markdown_lists(made))


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


def test_no_line_of_plain_text_is_too_wide() -> None:
    assert max(cells(line) for line in plain().splitlines()) <= WIDTH


def test_plain_text_tells_from_which_day_a_date_is_counted() -> None:
    on = Published("2024-03-07", Basis.STATED)
    made = listed()
    dated = replace(made, sources=tuple(one._replace(published=on) for one in made.sources))
    told = "\n".join(block for _, blocks in text_lists(dated) for block in blocks)
    assert "A Tuesday → 2024-03-05, from 2024-03-07 (A2)" in told


def test_plain_text_lists_the_times_that_are_not_resolved() -> None:
    made = listed()
    left_open = replace(made, times=(made.times[0]._replace(value=None),))
    timeline = dict(text_lists(left_open))["Timeline"]
    assert timeline[-1] == "Times that are not resolved\n   A “Tuesday” (A2)"


def test_plain_text_tells_how_deep_each_fact_stands() -> None:
    made = listed()
    of = comparison(*made.sources, links=[link("A2", "B1")])
    words, depths = dict(text_lists(of))["Depth of the facts"]
    assert "hundredths" in words
    assert depths.startswith("F1 The tank burst on Tuesday")
    assert depths.endswith(": A 36, B 0")
