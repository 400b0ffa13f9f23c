"""The lines of the choice of stories fit their width, whatever stands in them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.review.bookmark import Bookmark, Origin
from reader.sources.understood import Understood
from reader.tui.layout.piece import width_of
from reader.tui.layout.story_lines import file_lines, menu_line, story_lines, when_left
from tests.makers import source

words = st.text(max_size=60)
NOON = time.mktime((2024, 6, 4, 12, 0, 0, 0, 0, -1))
HOUR = 60 * 60


@given(words, st.lists(words, max_size=9), words, st.integers(40, 120), st.booleans())
def test_no_line_is_wider_than_its_room(
    story: str, outlets: list[str], where: str, width: int, is_gone: bool
) -> None:
    sources = tuple(Origin(str(n), f"{n}.txt", "T", outlet) for n, outlet in enumerate(outlets))
    bookmark = Bookmark(story, ("/" + where,), sources, left=1, where=where[:20], facts=31, open=7)
    lines = story_lines(bookmark, width, key="1", now=NOON, is_gone=is_gone)
    told = source("It rained.", title=story, outlet=where or None)
    lines += file_lines(Understood(Path("a.txt"), told), width, siglum="A")
    lines += file_lines(Understood(Path("a.txt"), None, where), width, siglum="")
    lines.append(menu_line("o", "Open a folder", "of articles, or some of them", width))
    assert all(width_of(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (0, "today 12:00"),
        (-11, "today 01:00"),
        (-13, "yesterday 23:00"),
        (-24 * 3, "1 June"),
        (-24 * 365, "5 June 2023"),
    ],
)
def test_a_moment_is_told_as_people_say_it(hours: int, told: str) -> None:
    assert when_left(NOON + hours * HOUR, NOON) == told


def test_on_a_narrow_line_what_is_open_stays() -> None:
    sources = tuple(Origin(str(n), "a.txt", "T", f"Outlet {n}") for n in range(5))
    bookmark = Bookmark("S", (), sources, left=1, where="columns, fact 3 of 31", facts=31, open=7)
    wide, narrow = (story_lines(bookmark, width, key="1", now=NOON)[1] for width in (100, 54))
    assert "columns, fact 3 of 31 · 7 of 31 facts open" in "".join(piece.text for piece in wide)
    assert "".join(piece.text for piece in narrow).endswith(" 7 of 31 facts open")
