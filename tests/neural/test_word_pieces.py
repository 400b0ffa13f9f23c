"""Text into word pieces: each where it stands, none lost."""

from __future__ import annotations

import unicodedata
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.neural.word_pieces import UNKNOWN, word_pieces

CASES = Path(__file__).parents[1] / "cases" / "word_pieces" / "pieces.md"
PIECES = files("reader.neural").joinpath("word_pieces.txt").read_text(encoding="utf-8").split("\n")


def cases() -> list[tuple[str, str, str]]:
    blocks = [block.split("\n") for block in CASES.read_text(encoding="utf-8").rstrip("\n").split("\n\n")]
    return [(block[0], block[1], block[2] if len(block) > 2 else "") for block in blocks]


@pytest.mark.parametrize(
    ("text", "pieces"), [case[1:] for case in cases()], ids=[case[0] for case in cases()]
)
def test_a_text_is_cut_into_the_pieces_the_model_knows(text: str, pieces: str) -> None:
    assert " ".join(PIECES[piece.id] for piece in word_pieces(text)) == pieces


@given(st.text())
def test_pieces_stand_in_the_text_one_after_the_other(text: str) -> None:
    start = end = 0
    for piece in word_pieces(text):
        assert start <= piece.start < piece.end <= len(text)
        assert end <= piece.end
        assert piece.start >= end - 1
        assert 0 <= piece.id < len(PIECES)
        start, end = piece.start, piece.end


@given(st.text())
def test_no_letter_is_lost(text: str) -> None:
    covered = {at for piece in word_pieces(text) for at in range(piece.start, piece.end)}
    for at, letter in enumerate(text):
        if letter.isalnum() and unicodedata.category(letter) != "Mn":
            assert at in covered


@given(st.lists(st.text("abcdeé", min_size=1), min_size=1, max_size=5))
def test_words_are_numbered_as_they_are_spaced(words: list[str]) -> None:
    text = " ".join(words)
    assert sorted({piece.word for piece in word_pieces(text)}) == list(range(len(words)))


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30))
def test_the_pieces_of_a_word_spell_it(word: str) -> None:
    pieces = word_pieces(word)
    if pieces[0].id != UNKNOWN:
        assert "".join(PIECES[piece.id].removeprefix("##") for piece in pieces) == word
        assert all(PIECES[p.id].removeprefix("##") == word[p.start : p.end] for p in pieces)
