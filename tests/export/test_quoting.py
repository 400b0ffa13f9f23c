from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export.quoting import markdown, quoted
from reader.one_line import one_line

DIALECTS = [
    MarkdownIt("commonmark"),
    MarkdownIt("gfm-like", {"html": True, "linkify": False}),
]


@pytest.mark.parametrize("dialect", DIALECTS, ids=["commonmark", "gfm"])
@given(text=st.text() | st.text(alphabet="#>-+*_=~|`<>[]()!&;:/.\\0123456789 axamp\n\t\"'"))
def test_what_is_escaped_is_shown_as_it_stands(dialect: MarkdownIt, text: str) -> None:
    tokens = dialect.parse(markdown(text))
    if not one_line(text):
        assert tokens == []
        return
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text"}
    assert "".join(child.content for child in children) == one_line(text)


@pytest.mark.parametrize(
    "line", ["# a", "> a", "- a", "+ a", "* a", "1. a", "1) a", "| a |", "===", "---", "```"]
)
def test_no_line_begins_a_block(line: str) -> None:
    assert MarkdownIt("commonmark").parse(markdown(line))[1].content == markdown(line)


def test_a_bare_address_does_not_become_a_link() -> None:
    linkifying = MarkdownIt("gfm-like")
    assert "<a" not in linkifying.render(
        markdown("see http://evil.example/x, www.evil.example and a@evil.example")
    )


def test_quoted_words_take_marks_that_the_text_does_not_have() -> None:
    assert quoted("plain") == "“plain”"
    assert quoted("he said “no”") == "‘he said “no”’"
