"""The chapters of the plain text: what the six views show stands in it, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.formats.linear_text import render
from reader.export.linear.ledger_chapter import ledger_chapter
from reader.export.linear.timeline_chapter import timeline_chapter
from reader.export.linear.voices_chapter import voices_chapter
from reader.export.linear.wording_chapter import wording_chapter
from reader.export.wrapping import WIDTH, cells
from reader.vocabulary import (
    Basis,
    Comparison,
    GivenLists,
    Kind,
    Notice,
    Published,
    TimelineEntry,
    Utterance,
    Variant,
    Voice,
)
from reader.vocabulary.voice import ASSERTED
from tests.makers import comparison, link, source
from tests.tables.listed import listed


def lines(made: Comparison) -> list[str]:
    return render(made).splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "≟ difference, mass: tonnes",
        "   Why: 14 tonnes / 12 tonnes.",
        "   A: 14 tonnes (A2)",
        "= agree, date: burst",
        "   A: Tuesday, which is 2024-03-05 (A2)",
        "person: Ana Moss",
        "### Ana Moss (engineer): A 1, B 1",
        "One utterance in 2 cuts:",
        "   A1 “said”: “We knew,” … “and we waited.”",
        "      Not in every cut: and we waited",
        "   B2 “said”: “We knew,”",
        "### Critics (nobody in particular): A 1",
        "   A: “A headline”",
        "Person: Ana Moss",
        "   B: Moss (2 times)",
        "   A: scandal, negative (A3)",
        "   B: may, fall ill (B3)",
        "   A: said (2 times, first in A1)",
        "2024-03-05 (day)",
        "   A2: “The tank burst on Tuesday and spilled 14 tonnes.”",
        "by 2024-03-30 (day)",
        "   B3: “Some 40 people may fall ill.”",
    ],
)
def test_the_lists_are_told_in_words(line: str) -> None:
    assert line in lines(listed())


def test_mismatches_stand_before_agreements_and_what_one_alone_tells_last() -> None:
    headings = [line for line in lines(listed()) if line.startswith("### ")]
    ledger = headings[: headings.index("### Ana Moss (engineer): A 1, B 1")]
    assert ledger == [
        "### The sources differ",
        "### The sources agree",
        "### Told by several: people, bodies, places",
        "### Told by one alone",
    ]


def test_a_relative_date_says_from_which_day_it_is_counted() -> None:
    on = Published("2024-03-07", Basis.STATED)
    made = listed()
    dated = replace(made, sources=tuple(one._replace(published=on) for one in made.sources))
    assert "   A: Tuesday, which is 2024-03-05, counted from 2024-03-07 (A2)" in lines(dated)


def test_a_date_that_is_not_resolved_says_why() -> None:
    made = listed()
    assert made.lists is not None
    entry, *others = made.lists.ledger
    opened = entry._replace(rows=tuple(row._replace(value=None) for row in entry.rows), mismatch=None)
    told = replace(made, lists=GivenLists(ledger=(opened, *others)))
    assert "   A: Tuesday, unresolved, undated article (A2)" in lines(told)


def test_times_that_are_not_resolved_come_last() -> None:
    made = listed()
    left_open = replace(made, times=(made.times[0]._replace(value=None),))
    *_, title, told = timeline_chapter(left_open).blocks
    assert title == "### Times that are not resolved"
    assert told.splitlines() == [
        "“Tuesday”, undated article",
        "   A2: “The tank burst on Tuesday and spilled 14 tonnes.”",
    ]


def test_cuts_that_may_be_of_one_utterance_say_so_with_their_similarity() -> None:
    made = listed()
    assert made.lists is not None
    voice = made.lists.voices[0]
    first, second = voice.utterances[0].variants
    doubtful = (first, second._replace(similarity=ASSERTED - 0.2))
    told = replace(made, lists=GivenLists(voices=(voice._replace(utterances=(Utterance(doubtful),)),)))
    assert "Possibly one utterance in 2 cuts, similarity .70:" in lines(told)


def test_a_mark_that_stands_for_a_reporting_word_is_not_read_out() -> None:
    made = listed()
    only = Variant("A", "A1", made.attributions[0].content, made.attributions[0].type, ":", 1.0)
    told = replace(made, lists=GivenLists(voices=(Voice(None, None, False, (Utterance((only,)),)),)))
    chapter = voices_chapter(told)
    assert chapter.blocks == ("### A speaker not named: A 1", "   A1: “We knew,”")


def test_how_deep_each_fact_stands_is_told_in_hundredths() -> None:
    made = listed()
    of = comparison(*made.sources, links=[link("A2", "B1")])
    *_, title, words, depths = wording_chapter(of, {}).blocks
    assert title == "### How deep each fact stands"
    assert "hundredths" in words
    assert depths.endswith(": A 36; B 0")


def test_nothing_of_a_list_is_left_out() -> None:
    times = tuple(TimelineEntry(str(1900 + at), "year", ("A1",)) for at in range(99))
    made = replace(comparison(source("One thing.")), lists=GivenLists(timeline=times))
    assert sum(line.endswith("(year)") for line in lines(made)) == 99


def test_the_contents_name_every_chapter_in_order() -> None:
    document = lines(listed())
    chapters = [line.removeprefix("## ") for line in document if line.startswith("## ")]
    start = document.index("## Contents") + 2
    named = document[start : document.index("", start)]
    assert [one.rpartition(":")[0] or one for one in named] == chapters[1:]


def test_only_a_heading_begins_with_a_number_sign() -> None:
    a = source(
        "# One", "## Two", id="A", outlet="# Outlet", title="# Title", kinds=[Kind.HEADLINE, Kind.BODY]
    )
    b = source("### Three", id="B", outlet="#", title="#")
    twice = Notice("named-twice", (), "# b.txt was named twice and is read once.")
    made = replace(comparison(a, b, links=[link("A2", "B1")]), warnings=(twice,))
    told = [line for line in lines(made) if line.startswith("#")]
    assert not [line for line in told if line.lstrip("#").lstrip().startswith("#")]


def test_a_ledger_without_rows_is_no_chapter() -> None:
    bare = comparison(source("One thing.", id="A"), source("Another.", id="B"))
    assert ledger_chapter(bare).blocks == ()
    assert "## Ledger" not in lines(bare)


def test_no_line_is_wider_than_eighty_cells() -> None:
    assert max(map(cells, lines(listed()))) <= WIDTH
