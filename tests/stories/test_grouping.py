from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.stories.article import Article, article_of
from reader.stories.grouping import group_articles
from reader.vocabulary import Kind
from tests.ends import ends
from tests.makers import source

FERRY = Article(
    "Ferry runs aground off Skarholm",
    "The ferry Havbris ran aground off Skarholm with 212 people aboard. Captain Runa Vik ordered all out.",
)
FERRY_AGAIN = Article(
    "Passengers saved from stranded ferry",
    "All 212 people were taken off the Havbris after it ran aground off Skarholm. Captain Vik left last.",
)
CHESS = Article(
    "Teenager wins chess title in Grenoble",
    "Amara Diallo, 16, beat the favourite in 41 moves in Grenoble to win the title. She trains at night.",
)


def test_an_empty_heap_has_no_stories() -> None:
    assert group_articles([]) == ()


def test_an_empty_article_stands_alone() -> None:
    assert group_articles([Article("", ""), FERRY, FERRY_AGAIN]) == ((0,), (1, 2))


def test_stories_come_in_the_order_of_their_first_article() -> None:
    assert group_articles([CHESS, FERRY, FERRY_AGAIN]) == ((0,), (1, 2))
    assert group_articles([FERRY, CHESS, FERRY_AGAIN]) == ((0, 2), (1,))


def test_years_between_two_reports_speak_against_one_story() -> None:
    report = Article(
        "Storm floods Vesterby", "A storm flooded the harbour of Vesterby. The mayor shut schools."
    )
    later = Article("Vesterby under water", "Boats lay on the quay of Vesterby after the night's storm.")
    near = [report._replace(published=date(2020, 1, 5)), later._replace(published=date(2020, 1, 6))]
    far = [report._replace(published=date(2012, 1, 5)), later._replace(published=date(2020, 1, 6))]
    assert group_articles(near) == ((0, 1),)
    assert group_articles(far) == ((0,), (1,))


@settings(max_examples=20, deadline=None)
@given(st.permutations([FERRY, FERRY_AGAIN, CHESS]))
def test_the_order_of_the_heap_does_not_matter(heap: list[Article]) -> None:
    stories = {frozenset(heap[at].title for at in story) for story in group_articles(heap)}
    assert stories == {frozenset({FERRY.title, FERRY_AGAIN.title}), frozenset({CHESS.title})}


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=200)), max_size=5))
def test_any_texts_are_sorted(texts: list[tuple[str, str]]) -> None:
    stories = group_articles([Article(title, text) for title, text in texts])
    assert sorted(at for story in stories for at in story) == list(range(len(texts)))


def test_one_line_of_a_megabyte_is_sorted() -> None:
    with ends():
        assert len(group_articles([Article("", "Skarholm " * 110_000), CHESS])) == 2


def test_captions_and_boilerplate_are_not_compared() -> None:
    read = source(
        "The ferry ran aground.",
        "A ferry. Photo: Agency",
        "Sign up here.",
        kinds=[Kind.BODY, Kind.CAPTION, Kind.BOILERPLATE],
        on="2020-01-05",
        title="Ferry aground",
    )
    assert article_of(read) == Article("Ferry aground", "The ferry ran aground.", date(2020, 1, 5))


def test_stories_are_the_same_whatever_the_hash_seed() -> None:
    program = (
        "from reader.stories.affinity import affinities\n"
        "from reader.stories.portrait import portraits\n"
        "from tests.stories.test_grouping import CHESS, FERRY, FERRY_AGAIN\n"
        "print(affinities(portraits([FERRY, CHESS, FERRY_AGAIN])))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
