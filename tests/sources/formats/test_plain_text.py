from __future__ import annotations

from pathlib import Path

from reader.sources.article import Hint
from reader.sources.formats import FORMATS, SUFFIXES, plain_text, reader_of

SAMPLES = Path(__file__).parents[2] / "samples"


def test_markup_is_text() -> None:
    text = "# Ferry <b>stops</b>\n\n- one"
    article = plain_text.read(text.encode(), name="a.txt")
    assert article.text == text
    assert {one.hint for one in article.paragraphs} == {Hint.NONE}


def test_a_sample_is_read() -> None:
    article = plain_text.read((SAMPLES / "plain_text.txt").read_bytes(), name="plain_text.txt")
    assert article.encoding == "utf-8"
    assert len(article.paragraphs) == 8


def test_each_suffix_has_one_format_and_others_are_plain_text() -> None:
    assert len(SUFFIXES) == sum(len(one.suffixes) for one in FORMATS)
    assert reader_of(".TXT") is plain_text.read
    assert reader_of(".log") is plain_text.read
