from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.english.word_table import LINE, WordTable, written
from reader.shipped_text import shipped_text

WORDS = st.text(st.characters(exclude_characters=" \t\n#", exclude_categories=["Cs"]), max_size=5)
"""Short ones, so that some are parts of others."""


@given(st.dictionaries(WORDS, WORDS, min_size=1), WORDS)
def test_the_table_says_of_each_word_what_was_written_and_of_others_nothing(
    said: dict[str, str], other: str
) -> None:
    table = WordTable(written(said.items()))
    assert {word: table.get(word) for word in (*said, other)} == {w: said.get(w) for w in (*said, other)}
    assert list(table) == sorted(said)


def test_a_long_table_is_searched_in_the_right_line() -> None:
    said = {f"w{number}": str(-number) for number in range(3000)}
    text = written(said.items())
    assert max(map(len, text.splitlines())) <= LINE + max(len(word) for word in said) * 2
    table = WordTable("# what this is\n" + text)
    assert all(table.get(word) == figure for word, figure in said.items())
    assert [table.get(word) for word in ("", "a", "w", "w3000", "z", "w1\t-1 w10")] == [None] * 6


@pytest.mark.parametrize("name", ["background_words.txt", "reporting_weights.txt"])
def test_a_shipped_table_is_in_order(name: str) -> None:
    words = list(WordTable(shipped_text("reader.language.english", name)))
    assert words == sorted(set(words))
    assert len(words) > 5000
