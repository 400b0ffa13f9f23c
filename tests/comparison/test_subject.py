from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.known import known
from reader.comparison.subject import subject_of_figure, subject_of_time
from reader.language.annotate import annotate
from tests.makers import source

DAY = "2024-03-07"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Voters in seven swing states waited.", "swing states"),
        ("The number of villagers fell to 40.", "villagers"),
        ("A 58-year-old market gardener sued.", "market gardener sued"),
        ("Doctors recorded 212 cases of skin complaints.", "cases"),
        ("The deal is worth 12 million euros.", "deal is worth"),
        ("The storm killed four people in the valley.", "killed four people"),
        ("The coach left the road, injuring 26 people.", "injuring 26 people"),
        ("Some 300 people were ordered from their homes.", "people were ordered"),
        ("Forty people have now received hospital treatment.", "people have now received hospital treatment"),
        ("There were 40 people in the hall.", "people"),
        ("The wall fell, and 40 people.", "people"),
    ],
)
def test_a_figure_hangs_on_words_of_its_sentence(text: str, subject: str) -> None:
    (one,) = (known(annotation) for annotation in annotate(source(text, on=DAY)))
    assert subject_of_figure(one, one.quantities[0]) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The November 2017 release of copper turned the river orange.", "release of copper"),
        ("In 2021 it paid the valley nine million crowns.", "paid the valley"),
        ("The bridge opened on 5 March 2024.", "opened"),
    ],
)
def test_a_date_hangs_on_the_word_it_dates_with_the_phrase_behind(text: str, subject: str) -> None:
    (one,) = (known(annotation) for annotation in annotate(source(text, on=DAY)))
    assert subject_of_time(one, one.times[0]) == subject


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "12",
                "in 2019",
                "per cent",
                "the",
                "of",
                "Ana Moss",
                ",",
                "(",
                "–",
                "opened",
                "58",
                "3-2",
                "“",
                "x",
            ]
        ),
        min_size=1,
        max_size=12,
    ).map(" ".join)
)
def test_a_subject_is_a_stretch_of_the_sentence_and_never_empty(text: str) -> None:
    for annotation in annotate(source(text, on=DAY)):
        one = known(annotation)
        line = " ".join(text.split())
        subjects = [subject_of_figure(one, quantity) for quantity in one.quantities]
        subjects += [subject_of_time(one, time) for time in one.times]
        assert all(subject and subject in line for subject in subjects)
