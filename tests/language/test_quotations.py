from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.quotations import quotations


def quoted(text: str) -> list[str]:
    return [text[q.span.start : q.span.end] for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It leaks,” he said.", ["“It leaks,”"]),
        ('"It leaks," he said. "Badly."', ['"It leaks,"', '"Badly."']),
        ("''It leaks,'' he said.", ["''It leaks,''"]),
        ("«It leaks», he said.", ["«It leaks»"]),
        ("‘We don’t know the miners’ names,’ she said.", ["‘We don’t know the miners’ names,’"]),
        ("'No one's word,' she said of the miners' pay.", ["'No one's word,'"]),
        ("The miners' lamp was of the '90s, and rock 'n' roll.", []),
        ('The 6\'2" sailor and the 5" pipe.', []),
        ("“She said ‘never’ twice,” he said.", ["“She said ‘never’ twice,”", "‘never’"]),
    ],
)
def test_marks_are_paired_and_apostrophes_are_none(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_each_paragraph_of_a_long_quotation_opens_it_and_the_last_closes_it() -> None:
    first, second, third = quotations("“One.\n\n“Two.\n\n“Three,” she said.")
    assert (first.closed, second.closed, third.closed) == (False, False, True)
    assert (first.resumes, second.resumes, third.resumes) == (False, True, True)


def test_words_set_apart_are_scare_quotes_and_an_utterance_is_none() -> None:
    apart, said = quotations("The “repair” was late. “It was a bad week,” she said.")
    assert apart.scare
    assert not said.scare


@given(st.text(alphabet="ab .,'’‘“”\"\n«»", max_size=80))
def test_quotations_lie_in_the_text_in_order_and_do_not_cross(text: str) -> None:
    found = quotations(text)
    assert list(found) == sorted(found, key=lambda q: (q.span.start, -q.span.end))
    for quotation in found:
        assert 0 <= quotation.span.start < quotation.inner.start <= quotation.inner.end <= quotation.span.end
        assert quotation.span.end <= len(text)
    own = [q.span for q in found if q.depth == 0]
    assert all(a.end <= b.start for a, b in pairwise(own))
