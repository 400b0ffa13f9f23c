from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.negation import NegationKind, negations, polarity_at

CASES = Path(__file__).parents[1] / "cases" / "negation"
HOSTILE = """not never no he who , . but fail to pay without until all un"""


def cases() -> list[tuple[str, str, str, int]]:
    """Title, text, word and polarity of each expectation."""
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            title, text, *lines = block.split("\n")
            found += [(f"{title}: {line}", text[3:], line[3:], {"+": 1, "-": -1}[line[0]]) for line in lines]
    return found


@pytest.mark.parametrize(("title", "text", "word", "polarity"), cases())
def test_polarity_of_a_word(title: str, text: str, word: str, polarity: int) -> None:
    assert polarity_at(negations(text), text.rindex(word)) == polarity, title


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The ferry no longer stops there.", NegationKind.NO_LONGER),
        ("The council has not yet decided.", NegationKind.NOT_YET),
        ("Not all boats sank.", NegationKind.PARTIAL),
        ("The ferry did not sail until Friday.", NegationKind.UNTIL),
        ("The ship left without a pilot.", NegationKind.ABSENCE),
    ],
)
def test_the_kind_tells_changes_and_parts_from_denials(text: str, kind: NegationKind) -> None:
    assert [negation.kind for negation in negations(text)] == [kind]


@given(
    st.lists(
        st.sampled_from(HOSTILE.split()),
        max_size=25,
    )
)
def test_operators_and_scopes_lie_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for negation in negations(text):
        assert 0 <= negation.operator.start < negation.operator.end <= len(text)
        assert 0 <= negation.scope.start < negation.scope.end <= len(text)
