from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.certainty import Status, status_at, statuses

CASES = Path(__file__).parents[1] / "cases" / "certainty"
HOSTILE = """may will if he it'll not rule out , . suspected would have is to"""


def cases() -> list[tuple[str, str, str, Status]]:
    """Title, text, word and status of each expectation."""
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            title, text, *lines = block.split("\n")
            for line in lines:
                word, status = line[3:].split(": ")
                found.append((f"{title}: {line}", text[3:], word, Status(status)))
    return found


@pytest.mark.parametrize(("title", "text", "word", "status"), cases())
def test_status_of_a_word(title: str, text: str, word: str, status: Status) -> None:
    assert status_at(statuses(text), text.rindex(word)) is status, title


def test_of_several_cues_the_one_that_commits_least_decides() -> None:
    text = "The bridge will perhaps open."
    assert status_at(statuses(text), text.index("open")) is Status.HEDGED


@given(
    st.lists(
        st.sampled_from(HOSTILE.split()),
        max_size=25,
    )
)
def test_cues_and_scopes_lie_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for cue in statuses(text):
        assert 0 <= cue.cue.start < cue.cue.end <= len(text)
        assert 0 <= cue.scope.start < cue.scope.end <= len(text)
