from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.orphan_lines import NONE, orphan_lines
from reader.tui.layout.piece import width_of
from reader.vocabulary.review import FactReview, Orphan, Verdict
from tests.tui.layout.strategies import texts

ORPHANS = st.lists(
    st.builds(
        lambda verdict, note, grade, quotes: Orphan("fact", FactReview(verdict, note, grade), quotes, "gone"),
        st.sampled_from(Verdict),
        texts,
        st.sampled_from(["", "3"]),
        st.lists(texts, max_size=3).map(tuple),
    ),
    max_size=3,
)


@given(ORPHANS, st.integers(14, 120))
def test_no_line_is_wider_than_its_room_and_every_review_is_there(orphans: list[Orphan], width: int) -> None:
    lines = orphan_lines(orphans, width=width)
    assert all(width_of(line) <= width for line in lines)
    assert sum(line != [] and line[-1].text == "gone" for line in lines) == len(orphans)


def test_with_none_it_says_so() -> None:
    assert "".join(piece.text for line in orphan_lines([], width=60) for piece in line) == NONE


def test_an_orphan_shows_verdict_note_passages_and_reason() -> None:
    said = FactReview(Verdict.CONFIRMED, "Line one.\nLine two.", "2")
    lines = orphan_lines([Orphan("fact", said, ("a.txt: It was so.",), "gone")], width=60)
    assert ["".join(piece.text for piece in line).strip() for line in lines] == [
        "fact · ✓ confirmed · grade 2",
        "Line one.",
        "Line two.",
        "a.txt: It was so.",
        "gone",
    ]
