from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.language.english.sorted_words import SortedWords

WORDS = st.text("abcé'-", min_size=1, max_size=4)


@given(st.sets(WORDS, min_size=1), st.integers(1, 9), st.lists(WORDS))
def test_a_word_is_found_however_the_lines_are_cut(
    listed: set[str], words_a_line: int, asked: list[str]
) -> None:
    words = sorted(listed)
    lines = [" ".join(words[at : at + words_a_line]) for at in range(0, len(words), words_a_line)]
    known = SortedWords("\n    " + "\n    ".join(lines) + "\n")
    assert {word for word in (*asked, *words) if word in known} == listed


def test_two_words_of_a_line_are_not_one_word() -> None:
    known = SortedWords("ann bea cid")
    assert "ann bea" not in known
    assert "" not in known
    assert " " not in known
