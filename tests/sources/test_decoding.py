from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.sources.decoding import decoded

TEXT = "Café “quoted” – done.\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), "utf-32-le"),
        (TEXT.encode("cp1252"), "cp1252, guessed"),
    ],
)
def test_the_ladder_finds_the_encoding(data: bytes, encoding: str) -> None:
    assert decoded(data, name="a.txt") == (TEXT, encoding)


def test_one_broken_byte_does_not_turn_the_whole_text_into_another_encoding() -> None:
    text, encoding = decoded("“Ça va”, dit-il à l’été. ".encode() * 3 + b"\xe9", name="a.txt")
    assert text.startswith("“Ça va”, dit-il à l’été. ")
    assert text.endswith("\ufffd")
    assert encoding == "utf-8, damaged"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 x", "a PDF"),
        (b"PK\x03\x04 x", "ZIP"),
        (b"\x89PNG\r\n", "a picture"),
        (b"abc\0\0\0def\0ghi", "not a text file"),
        (bytes(range(1, 9)) * 40, "not a text file"),
        (b"\xff\xfea", "UTF-16"),
    ],
)
def test_what_is_no_text_is_told_with_the_remedy(data: bytes, what: str) -> None:
    with pytest.raises(ReaderError, match=f"a.txt .*{what}.*: save the article"):
        decoded(data, name="a.txt")


def test_escape_sequences_and_direction_marks_are_text() -> None:
    assert decoded("\x1b[31mred\u202e".encode(), name="a.txt").text == "\x1b[31mred\u202e"


@given(st.text())
def test_utf8_comes_back_as_it_was(text: str) -> None:
    if "\0" in text or not text.isprintable():
        return
    assert decoded(b"\xef\xbb\xbf" + text.encode(), name="a.txt").text == text


@given(st.binary(max_size=200))
def test_bytes_become_a_text_or_one_sentence(data: bytes) -> None:
    said = "a.txt "
    try:
        decoded(data, name="a.txt")
    except ReaderError as error:
        said = str(error)
    assert said.startswith("a.txt ")
