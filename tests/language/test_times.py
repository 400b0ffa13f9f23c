from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.times import Bound, TimeExpression, times
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "times" / "times.md"


def cases() -> list[tuple[str, str, date | None, list[str]]]:
    found = []
    for block in re.split(r"\n\s*\n", CASES.read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            on = [date.fromisoformat(line[3:]) for line in lines if line.startswith("on ")]
            expected = [line[3:] for line in lines if line.startswith("=  ")]
            found.append((lines[0], lines[1].removeprefix("A  "), on[0] if on else None, expected))
    return found


def told(one: TimeExpression, text: str) -> str:
    """One expression as the cases write it."""
    parts = [f"“{text[slice(*one.span)]}”", one.value or "open"]
    if one.bound:
        parts.append(f"{one.bound} [{one.low or ''}..{one.high or ''}]")
    parts.append(f"→ {one.anchor_word}" if one.anchor_word else "")
    parts.append("(saying)" if one.of_saying else "")
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(
    ("text", "published", "expected"), [pytest.param(*rest, id=name) for name, *rest in cases()]
)
def test_a_sentence_gives_its_times(text: str, published: date | None, expected: list[str]) -> None:
    assert ([told(one, text) for one in times(text, published=published)] or ["none"]) == expected


def only(text: str, published: date | None = date(2024, 6, 11)) -> TimeExpression:
    (one,) = times(text, published=published)
    return one


def test_late_june_covers_the_end_of_june() -> None:
    late = only("The pact was signed in late June 2021.")
    assert (late.low, late.high) == (date(2021, 6, 20), date(2021, 6, 30))


def test_a_bound_is_written_as_an_open_interval() -> None:
    assert only("It must be done by March 30, 2025.").bounded_value == "/2025-03-30"
    assert only("It has stood empty since 2016.").bounded_value == "2016/"
    assert only("It was built in 2016.").bounded_value == "2016"


def test_the_date_of_a_noun_takes_no_bound_from_the_preposition_before_it() -> None:
    assert only("After last week's talks the envoys left.").bound is Bound.NONE


def test_the_anchor_is_the_printed_word() -> None:
    text = "The council met on Friday."
    anchor = only(text).anchor
    assert anchor is not None
    assert text[slice(*anchor)] == "met"


def test_an_impossible_day_stays_open() -> None:
    assert only("It was signed on 31 February 2021.").value is None


def test_a_leap_day_is_found_in_its_year() -> None:
    assert only("It was signed on February 29.", date(2024, 6, 1)).value == "2024-02-29"


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_a_weekday_lies_within_a_week_of_publication(published: date) -> None:
    behind = only("It closed on Friday.", published).low
    ahead = only("It will close on Friday.", published).low
    assert behind is not None
    assert ahead is not None
    assert 0 <= (published - behind).days < 7
    assert 0 <= (ahead - published).days < 7
    assert behind.weekday() == ahead.weekday() == 4


PIECES = (
    "March 18 3 May , . - – Friday next last this week of the in the spring said will meet met talks on by "
    "until since two days ago later before a year first quarter early late mid end 's ’s 31 February 12/03 "
    "Christmas weekend today yesterday night hundred million years from to"
)
YEARS = "2021 1990 s ' 2021-13-45 9999 decades 20th century sixties"
WORDS = st.sampled_from((PIECES + " " + YEARS).split())
SENTENCES = st.lists(WORDS, max_size=25).map(" ".join) | st.lists(WORDS, max_size=25).map("".join)


@given(st.text(max_size=80) | SENTENCES, st.none() | st.dates())
def test_spans_lie_in_the_text_in_order_and_apart(text: str, published: date | None) -> None:
    end = 0
    for one in times(text, published=published):
        assert end <= one.span.start < one.span.end <= len(text)
        assert one.low is None or one.high is None or one.low <= one.high
        assert (one.value is None) >= (one.low is None and one.high is None)
        end = one.span.end


@given(st.lists(st.sampled_from(PIECES.split()), max_size=25).map(" ".join))
def test_without_a_day_of_publication_no_year_is_concluded(text: str) -> None:
    assert [one.value for one in times(text, published=None) if one.value] == []


@pytest.mark.parametrize(
    "line",
    ["March 18 and ", "May ", "1/", "said on Friday ", "'90", "one hundred ", "early ", "the next ", "2021-"],
)
def test_a_hostile_line_comes_to_an_end(line: str) -> None:
    text = line * (200_000 // len(line))
    with ends():
        found = times(text, published=date(2024, 6, 11))
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
