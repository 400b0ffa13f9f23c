"""Pasted articles are files, and no key makes one of them vanish."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.sources.pasted import ASIDE, Pasted
from reader.sources.read import read_story

TEXT = "Ferry aground\n\nThe ferry ran aground at Skarv on Monday.\n"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("reader.sources.pasted.user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_what_is_pasted_can_be_read_as_a_story() -> None:
    pasted = Pasted("The ferry")
    pasted.keep(1, TEXT)
    pasted.keep(2, TEXT.replace("ran aground", "was stranded"))
    assert pasted.numbers == (1, 2)
    story = read_story([str(pasted.folder)])
    assert (story.title, len(story.sources)) == ("The ferry", 2)


def test_an_article_that_is_emptied_is_put_aside() -> None:
    pasted = Pasted("The ferry")
    pasted.keep(1, TEXT)
    pasted.keep(1, "  \n")
    assert pasted.numbers == ()
    assert (pasted.folder / f"1{ASIDE}").read_text("utf-8") == TEXT
    pasted.keep(2, " ")
    assert pasted.text(2) == ""


def test_a_new_story_takes_no_name_that_is_there() -> None:
    first = Pasted.new("2024-06-04")
    first.keep(1, TEXT)
    assert Pasted.new("2024-06-04").name == "pasted 2024-06-04 (2)"


def test_renaming_moves_the_articles_and_overwrites_none() -> None:
    first, second = Pasted("The ferry"), Pasted("The storm")
    first.keep(1, TEXT)
    second.keep(1, TEXT)
    with pytest.raises(ReaderError, match="The storm"):
        first.rename("The storm")
    moved = first.rename("Skarv: a/b")
    assert (moved.name, moved.text(1)) == ("Skarv a b", TEXT)
    assert moved.rename("Skarv: a/b") is moved


@given(st.text(max_size=300))
def test_every_name_is_one_folder_in_ours(name: str) -> None:
    folder = Pasted(name).folder
    assert folder.parent.name == "pasted"
    assert folder.name not in ("", ".", "..")
    assert len(folder.name) <= 60


def test_letters_that_utf_8_cannot_say_are_replaced() -> None:
    pasted = Pasted("Odd")
    pasted.keep(1, "half \ud800 a pair")
    assert pasted.text(1) == "half ? a pair"
