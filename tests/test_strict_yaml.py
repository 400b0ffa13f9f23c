"""What the strict YAML reader keeps as text, and what it refuses at which place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.strict_yaml import Listing, Mapping, Scalar, _parsed, _plain_mapping, strict_mapping

REFUSED = [
    ("a: 1\nb: 2\na: 3\n", "line 3, column 1", "stands twice"),
    ("a: {b: 1, b: 2}\n", "line 1, column 11", "stands twice"),
    ("a: &one 1\n", "line 1, column 4", "anchors"),
    ("a: 1\nb: *one\n", "line 2, column 4", "aliases"),
    ("a: !!python/object:os.system 1\n", "line 1, column 4", "tags"),
    ("a: 1\n---\nb: 2\n", "line 2, column 1", "second document"),
    ("- a\n- b\n", "line 1, column 1", "keys with values"),
    ("only text\n", "line 1, column 1", "keys with values"),
    ("? [a, b]\n: 1\n", "line 1, column 3", "a key must be a text"),
    ("a: b: c\n", "line 1, column 5", "not valid YAML"),
    ("a: 1\nb: x\x07y\n", "line 2, column 5", "U+0007"),
    ("a: \ud800\n", "line 1, column 4", "U+D800"),
    ("a: " + "[" * 5000, "line 1, column 11", "levels of nesting"),
]


def read(text: str) -> Mapping:
    return strict_mapping(text, name="story.yaml")


@pytest.mark.parametrize(("text", "place", "reason"), REFUSED)
def test_what_is_refused_is_told_with_its_place(text: str, place: str, reason: str) -> None:
    with pytest.raises(ReaderError) as error:
        read(text)
    assert str(error.value).startswith(f"story.yaml, {place}: ")
    assert reason in str(error.value)


@pytest.mark.parametrize("written", ["NO", "12:30:45", "1.10", "2021-03-18", "0x1F", "1_000", "on"])
def test_scalars_stay_the_text_they_are_written_with(written: str) -> None:
    assert read(f"a: {written}\n").text("a") == written


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_null_is_nothing(written: str) -> None:
    assert read(f"a: {written}\n").text("a") is None


@pytest.mark.parametrize("written", ['""', '"null"', "'~'"])
def test_a_quoted_null_is_a_text(written: str) -> None:
    assert read(f"a: {written}\n").text("a") == written[1:-1]


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n", "---\n", "~\n"])
def test_an_empty_file_is_an_empty_mapping(text: str) -> None:
    assert read(text).values == {}


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert read("\ufefftitle: A\n").text("title") == "A"


def test_values_know_their_place() -> None:
    value = read("sources:\n  1.txt:\n    outlet: The Post\n").mapping("sources")
    assert value is not None
    inner = value.mapping("1.txt")
    assert inner is not None
    assert inner.keys["outlet"].place[1:] == (3, 5)
    outlet = inner.values["outlet"]
    assert isinstance(outlet, Scalar)
    assert outlet.place[1:] == (3, 13)


def test_lists_keep_their_order() -> None:
    listing = read("a: [x, y]\n").values["a"]
    assert isinstance(listing, Listing)
    assert [value.text for value in listing.values if isinstance(value, Scalar)] == ["x", "y"]


def test_an_unknown_key_is_told_with_the_nearest_known() -> None:
    with pytest.raises(
        ReaderError, match=r"line 2, column 1: unknown key “outlett”. Did you mean “outlet”\?"
    ):
        read("title: A\noutlett: B\n").only(("title", "outlet"))


def test_an_unknown_key_unlike_any_is_told_with_all_known() -> None:
    with pytest.raises(ReaderError, match="Known here: title, outlet"):
        read("zzz: A\n").only(("title", "outlet"))


def test_a_text_is_asked_for_where_a_list_stands() -> None:
    with pytest.raises(ReaderError, match="line 1, column 8: “title” takes a text"):
        read("title: [A]\n").text("title")


def test_keys_are_asked_for_where_a_text_stands() -> None:
    with pytest.raises(ReaderError, match="“sources” takes keys with values"):
        read("sources: all\n").mapping("sources")


def test_a_message_shows_no_control_characters_and_no_endless_text() -> None:
    with pytest.raises(ReaderError) as error:
        read('"\\e[2J\\u202E' + "x" * 500 + '": 1\n').only(("title",))
    assert "\x1b" not in str(error.value)
    assert "\u202e" not in str(error.value)
    assert len(str(error.value)) < 200


@given(st.text(max_size=200))
def test_any_text_gives_a_mapping_or_one_sentence_with_the_file(text: str) -> None:
    told = "story.yaml, line "
    try:
        read(text)
    except ReaderError as error:
        told = str(error)
    assert told.startswith("story.yaml, line ")


@given(
    st.dictionaries(
        st.text("abcdef", min_size=1), st.text(st.characters(codec="ascii", categories=["L", "N"]))
    )
)
def test_quoted_values_come_back_as_written(values: dict[str, str]) -> None:
    text = "".join(f'{key}: "{value}"\n' for key, value in values.items())
    mapping = read(text)
    assert {key: mapping.text(key) for key in mapping.values} == values


plain_lines = st.lists(
    st.builds(
        "{}{}:{}".format,
        st.sampled_from(["", "  ", "    ", "   "]),
        st.sampled_from(["title", "sources", "1-one.txt", "a", "no", "null"]),
        st.sampled_from(
            ["", " ", " The port strike", " 2021-03-18", " no", " ~", " Ana’s", " x # y", " b: c", " - d"]
        ),
    )
    | st.sampled_from(["", "# A comment.", "  # deeper", "- item", "more words", "...", "---"]),
    max_size=8,
)


@given(st.one_of(plain_lines.map("\n".join), st.text("ab:# \n-'é\t", max_size=30)))
def test_what_is_read_as_plain_is_what_the_parser_reads(text: str) -> None:
    plain = _plain_mapping(text, "story.yaml")
    assert plain is None or plain == _parsed(text, "story.yaml")


def test_a_usual_story_file_is_read_as_plain() -> None:
    sources = "sources:\n  1-one.txt:\n    published: 2021-03-11\n  2.md:\n    outlet: Post\n"
    text = f"# Ours.\ntitle: The Anchorage talks\n{sources}"
    plain = _plain_mapping(text, "story.yaml")
    assert plain is not None
    assert plain == _parsed(text, "story.yaml")
