"""The file of reviews holds everything, and a file that is wrong is told in one sentence with the place."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.review.anchor import Anchor
from reader.review.entry import About, Entry
from reader.review.file_form import file_form, read_form
from reader.review.kept import Kept

TEXT = st.text(max_size=20)
ANCHOR = st.builds(
    Anchor,
    file=st.just("a.txt"),
    title=st.just("A headline"),
    sha256=st.sampled_from(["aa", "bb"]),
    start=st.integers(0, 10**6),
    end=st.integers(0, 10**6),
    text=TEXT,
    before=TEXT,
    after=TEXT,
)
SOURCE = st.sampled_from("xyz").map(lambda sha: Anchor("a.txt", "A headline", sha))


def entry(about: About, anchors: tuple[Anchor, ...], **fields: object) -> Entry:
    return Entry("", about, anchors)._replace(**fields)  # type: ignore[arg-type]


ENTRY = st.one_of(
    st.builds(
        entry,
        st.just(About.FACT),
        st.lists(ANCHOR, min_size=2, max_size=3).map(tuple),
        id=TEXT,
        verdict=st.sampled_from(["open", "confirmed", "dismissed"]),
        note=TEXT | st.just("First line.\n\nThird line."),
        grade=st.sampled_from(["", "1", "6"]),
        revision=st.integers(0, 99),
    ),
    st.builds(
        entry,
        st.just(About.PAIR),
        st.tuples(ANCHOR, ANCHOR),
        id=TEXT,
        hand=st.sampled_from(["joined", "parted"]),
    ),
    st.builds(
        entry,
        st.just(About.SOURCE),
        st.tuples(SOURCE),
        id=TEXT,
        grade=st.sampled_from(["A", "F"]),
    ),
)
WRONG = {
    "{": "line 1, column 2: this is not valid JSON",
    "[]": "the file: keys with values",
    '{"schema_version": 2}': "schema version 2",
    '{"schema_version": 1, "sources": [], "reviews": 7, "revision": 0}': "“reviews” takes a list",
    '{"schema_version": 1, "sources": [], "reviews": [], "revision": true}': "“revision” takes a number",
    '{"schema_version": 1, "sources": [], "reviews": [{}], "revision": 0}': "review 1: “about” takes a text",
    '{"schema_version": 1, "soruces": []}': "unknown key “soruces”",
    '{"schema_version": 1, "sources": [], "revision": 0, "reviews": [{"about": "fact", "verdict": "yes"}]}': (
        "“passages” takes a list"
    ),
}


@given(st.lists(ENTRY, max_size=4, unique_by=lambda entry: entry.id))
def test_what_is_written_is_read_again(entries: list[Entry]) -> None:
    said = {entry.id: entry for entry in entries if not entry.is_blank}
    text = file_form(Kept(7, said))
    assert read_form(text.encode().decode(), name="f") == Kept(7, said)


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_told_with_its_place(text: str) -> None:
    with pytest.raises(ReaderError) as error:
        read_form(text, name="kept.json")
    assert WRONG[text] in str(error.value)
    assert str(error.value).startswith("kept.json")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["schema_version", "sources", "reviews", "revision", "about", "id", "passages"]
                ),
                inner,
                max_size=6,
            )
        ),
        max_leaves=12,
    )
)
def test_nothing_but_its_own_error_comes_of_a_strange_file(document: object) -> None:
    with suppress(ReaderError):
        read_form(json.dumps(document), name="f")


def test_the_file_says_what_it_is_and_shows_notes_line_by_line() -> None:
    anchor = Anchor("a.txt", "A headline", "aa", 0, 4, "Text", "", "")
    entry = Entry("fact-1", About.FACT, (anchor, anchor), note="First.\nSecond.")
    document = json.loads(file_form(Kept(1, {entry.id: entry})))
    assert "Parallax" in document["about"]
    assert document["reviews"][0]["note"] == ["First.", "Second."]
