"""Text into the word pieces that the model was trained on, with their places in the text.

Lower-cased, accents stripped, split at white space and punctuation, then the longest piece first: as
bert-base-uncased does it. Which vectors belong to the pieces is for ``meanings``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

UNKNOWN = 100
"""Id of the piece ``[UNK]``."""

LONGEST_WORD = 100
"""Letters from which a word is not looked up any more; as bert-base-uncased has it."""

_CJK = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)
"""First and last code point of the blocks in which every character is a word."""


class WordPiece(NamedTuple):
    """A piece of a word."""

    id: int
    """Its line in the list of pieces."""
    start: int
    """Offset in the text."""
    end: int
    """Offset in the text behind its last character."""
    word: int
    """Number of the word or punctuation mark it belongs to."""


class _Letter(NamedTuple):
    """A letter as the model reads it."""

    text: str
    at: int


def word_pieces(text: str) -> list[WordPiece]:
    """The pieces of a text in order; two meet in one character where it is several letters, as in Korean."""
    vocabulary = _vocabulary()
    return [piece for number, word in enumerate(_words(text)) for piece in _pieces(word, number, vocabulary)]


@cache
def _vocabulary() -> dict[str, int]:
    text = files("reader.neural").joinpath("word_pieces.txt").read_text(encoding="utf-8")
    return {piece: number for number, piece in enumerate(text.split("\n"))}


def _words(text: str) -> Iterator[list[_Letter]]:
    """The words and punctuation marks, letter by letter."""
    word: list[_Letter] = []
    for at, character in enumerate(text):
        alone = _stands_alone(character)
        if word and (alone or character.isspace()):
            yield word
            word = []
        letters = [_Letter(letter, at) for letter in _folded(character)]
        if alone and letters:
            yield letters
        elif not character.isspace():
            word += letters
    if word:
        yield word


@cache
def _stands_alone(character: str) -> bool:
    """Is the character a word by itself: punctuation, a symbol of ASCII, an ideograph?"""
    code = ord(character)
    if code < 128:
        return character.isprintable() and not character.isalnum() and character != " "
    return unicodedata.category(character)[0] == "P" or any(first <= code <= last for first, last in _CJK)


@cache
def _folded(character: str) -> str:
    """The letters that stand for a character: lower case, no accents, no controls."""
    if character == "�" or unicodedata.category(character)[0] == "C":
        return ""
    decomposed = unicodedata.normalize("NFD", character.lower())
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")


def _pieces(word: list[_Letter], number: int, vocabulary: dict[str, int]) -> list[WordPiece]:
    """The longest piece that the word begins with, and so on; one unknown piece where none fits."""
    whole = WordPiece(UNKNOWN, word[0].at, word[-1].at + 1, number)
    if len(word) > LONGEST_WORD:
        return [whole]
    letters = "".join(letter.text for letter in word)
    found: list[WordPiece] = []
    start = 0
    while start < len(word):
        mark = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if mark + letters[start:end] in vocabulary), 0)
        if not end:
            return [whole]
        piece = vocabulary[mark + letters[start:end]]
        found.append(WordPiece(piece, word[start].at, word[end - 1].at + 1, number))
        start = end
    return found
