from __future__ import annotations

import pytest

from reader.errors import ReaderError
from reader.sources.story_file import Override, story_file

FILES = ("a.txt", "b.txt")


def test_titles_and_fields_are_read_as_text() -> None:
    text = "title: The ferry\nsources:\n  a.txt:\n    outlet: NO\n    published: 2025-03-04\n    author: ''\n"
    said = story_file(text, name="story.yaml", files=FILES)
    assert said.title == "The ferry"
    assert said.sources == {
        "a.txt": Override({"outlet": "NO", "published": "2025-03-04", "author": None}, leave_out=False)
    }


def test_an_article_can_be_left_out() -> None:
    said = story_file("sources: {a.txt: {leave_out: true}, b.txt: }", name="story.yaml", files=FILES)
    assert [override.leave_out for override in said.sources.values()] == [True, False]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("titel: x", "line 1, column 1: unknown key “titel”. Did you mean “title”"),
        ("sources:\n  c.txt: {}", "line 2, column 3: unknown key “c.txt”"),
        (
            "sources:\n  a.txt:\n    outlett: x",
            "line 3, column 5: unknown key “outlett”. Did you mean “outlet”",
        ),
        ("sources:\n  a.txt:\n    outlet: x\n    outlet: y", "line 4, column 5: .*twice"),
        ("sources: &a\n  a.txt: {}", "line 1, column 10: anchors"),
        ("sources: [a.txt]", "line 1, column 10: .*takes keys"),
        ("sources:\n  a.txt:\n    title: [x]", "line 3, column 12: .*takes a text"),
        (
            "sources:\n  a.txt:\n    published: 4 March",
            "line 3, column 16: .*takes a date such as 2021-03-18",
        ),
        ("sources:\n  a.txt:\n    published: 2025-02-30", "line 3, column 16: .*takes a date"),
        ("sources:\n  a.txt:\n    leave_out: perhaps", "line 3, column 16: .*true or false"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(ReaderError, match=f"story.yaml, {message}"):
        story_file(text, name="story.yaml", files=FILES)
