"""A bookmark is in the file as it was, and what is no bookmark harms nobody."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.review.anchor import Anchor
from reader.review.bookmark import Bookmark, Origin, Top
from reader.review.bookmark_form import bookmark_form, read_bookmark

texts = st.text(max_size=12)
numbers = st.integers(min_value=0, max_value=10**6)
ORIGINS = (
    Origin("a" * 64, "a.txt", "Ferry aground", "Tidings"),
    Origin("b" * 64, "b.txt", "Ferry stuck", ""),
)


@st.composite
def anchors(draw: Any) -> Anchor:
    whole = draw(st.sampled_from(ORIGINS)).anchor
    return whole._replace(
        start=draw(numbers), end=draw(numbers), text=draw(texts), before=draw(texts), after=draw(texts)
    )


many = st.lists(anchors(), max_size=3).map(tuple)
bookmarks = st.builds(
    Bookmark,
    story=texts,
    paths=st.lists(texts, max_size=3).map(tuple),
    sources=st.just(ORIGINS),
    left=numbers,
    where=texts,
    facts=st.none() | numbers,
    open=numbers,
    view=texts,
    focused=st.none() | anchors(),
    fact=many,
    passage=st.none() | anchors(),
    hidden=many,
    order=many,
    widened=st.lists(st.tuples(anchors(), st.integers(-9, 9)), max_size=2).map(tuple),
    pivot=st.none() | anchors(),
    context=numbers,
    unfolded=many,
    tops=st.lists(st.builds(Top, anchors(), numbers, st.integers(-50, 50)), max_size=2).map(tuple),
    fold=texts,
    sort=texts,
    pane=texts,
    locked=st.booleans(),
    query=texts,
    filter=texts,
    bar=st.none() | st.floats(0, 1),
)


@given(bookmarks)
def test_what_is_written_is_read_again(bookmark: Bookmark) -> None:
    assert read_bookmark(bookmark_form(bookmark)) == bookmark


def test_every_field_is_written() -> None:
    bookmark = Bookmark("A story", ("/a",), ORIGINS, left=1)
    written = json.loads(bookmark_form(bookmark))
    assert set(Bookmark._fields) <= set(written)


@given(bookmarks, st.data())
def test_a_damaged_file_is_no_bookmark_or_one_without_an_error(bookmark: Bookmark, data: Any) -> None:
    document = json.loads(bookmark_form(bookmark))
    name = data.draw(st.sampled_from(sorted(document)))
    wrong: Any = st.none() | st.booleans() | st.integers() | texts | st.lists(st.integers(), max_size=4)
    document[name] = data.draw(wrong)
    read_bookmark(json.dumps(document))


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"schema_version": 99}', "[" * 20_000])
def test_what_is_no_bookmark_is_none(text: str) -> None:
    assert read_bookmark(text) is None
