from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.english.background import background
from reader.language.english.spelling import folded
from reader.language.english.stems import stem
from reader.language.english.word_table import WordTable
from reader.language.tokens import TokenKind, tokens
from reader.shipped_text import shipped_text
from tests.ends import ends


def terms(text: str) -> list[str]:
    return [token.term for token in tokens(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Beijing objected", "China objected"),
        ("the U.S. delegation", "the American delegation"),
        ("New Zealand’s health ministry", "the New Zealanders' health ministry"),
        ("South Korea", "South Korean"),
        ("organised labour", "organized labor"),
        ("a programme of defence", "a program of defense"),
        ("1,140 villagers", "1140 villagers"),
        ("twenty-six passengers", "26 passengers"),
        ("by three to two", "by 3-2"),
        ("on Nov. 2", "on November 2"),
        ("the company’s tanks", "the companies' tank"),
    ],
)
def test_two_ways_to_write_one_thing_have_the_same_tokens(one: str, other: str) -> None:
    assert terms(one) == terms(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("North Korea", "South Korea"),
        ("they told us", "they told the US"),
        ("a turkey farm", "Turkey"),
        ("11 people", "110 people"),
    ],
)
def test_look_alikes_have_different_tokens(one: str, other: str) -> None:
    assert terms(one) != terms(other)


def test_stop_words_are_left_out() -> None:
    assert terms("He said that it was what they would have done.") == []


def test_a_month_is_a_date_only_where_a_figure_or_a_word_of_time_stands_beside_it() -> None:
    assert [token.kind for token in tokens("On May 4")] == [TokenKind.DATE, TokenKind.NUMBER]
    assert [token.kind for token in tokens("They march on.")] == [TokenKind.WORD]


def test_a_country_of_two_words_is_one_token_with_its_span() -> None:
    text = "In South Korea’s capital"
    (country, _) = tokens(text)
    assert text[country.start : country.end] == "South Korea"
    assert country.kind is TokenKind.COUNTRY


def test_the_table_holds_the_stems_that_the_stemmer_would_give() -> None:
    known = background()
    listed = WordTable(shipped_text("reader.language.english", "background_words.txt"))
    wrong = [word for word in listed if known.stem_of_inflected(word) not in (None, stem(folded(word)))]
    assert wrong == []


@pytest.mark.parametrize(
    "word", ["was", "this", "house", "general", "police", "running", "secretary", "minister"]
)
def test_a_common_word_has_the_stem_that_the_stemmer_would_give(word: str) -> None:
    known = background()
    assert known.stem(word) in (None, stem(folded(word)))


def test_the_pure_stemmer_is_used_even_where_another_is_installed() -> None:
    program = (
        "import sys, types\n"
        "fake = types.ModuleType('Stemmer')\n"
        "fake.algorithms = lambda: ['english']\n"
        "fake.Stemmer = lambda name: 1 / 0\n"
        "sys.modules['Stemmer'] = fake\n"
        "from reader.language.english.stems import stem\n"
        "print(stem('quibbling'))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "quibbl"


@given(st.text())
def test_spans_lie_in_the_text_in_order_and_do_not_overlap(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.term
        end = token.end


@given(st.text(alphabet="aA1.,'’- US", max_size=60))
def test_a_blank_in_front_only_moves_the_tokens(text: str) -> None:
    moved = [(t.term, t.start - 2, t.end - 2) for t in tokens("  " + text)]
    assert moved == [(t.term, t.start, t.end) for t in tokens(text)]


@pytest.mark.parametrize("piece", ["A.", "1,", "a’", "South ", "twenty-", "x" * 1000 + " ", "our", "““"])
def test_hostile_text_comes_to_an_end(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    with ends():
        found = tokens(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)


def test_spelling_keys_are_one_for_all_forms_of_a_word() -> None:
    forms = re.findall(r"\w+", "labour labours laboured labouring")
    assert len({stem(folded(form)) for form in forms}) == 1
