"""The pairs of ``tests/cases/collation``: a title, A, B, and whether they belong together."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.collation.lexical import lexical
from tests.collation.makers import tokenised

FOLDER = Path(__file__).parents[1] / "cases" / "collation"
AROUND_A = (
    "The orchestra of Velm opens its season with a forgotten opera.",
    "Rehearsals begin after the harvest festival.",
    "Tickets for pupils are free.",
    "The conductor studied medicine before she turned to music.",
    "Her first record sold badly.",
)
AROUND_B = (
    "Beekeepers report that the winter was mild.",
    "Wild garlic flowers three weeks early along the canal.",
    "A heron has settled near the locks.",
    "Anglers complain about algae.",
    "The canal museum shows barges from the last century.",
)


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for file in sorted(FOLDER.glob("*.md")):
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            lines = block.strip().splitlines()
            if len(lines) == 4:
                found.append((lines[0], lines[1][3:], lines[2][3:], lines[3][3:]))
    return found


@pytest.mark.parametrize(("title", "a", "b", "expected"), cases(), ids=lambda value: None)
def test_sentences_stand_side_by_side_where_they_tell_one_fact(
    title: str, a: str, b: str, expected: str
) -> None:
    story = tokenised((*AROUND_A[:3], a, *AROUND_A[3:]), (*AROUND_B[:3], b, *AROUND_B[3:]))
    found = lexical(story, published={}, bar=0.0)
    score = found.scores.get(("A4", "B4"), 0.0)
    assert ("together" if score >= 0.5 else "apart") == expected, f"{title}: {score}"
