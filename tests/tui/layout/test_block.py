from __future__ import annotations

from reader.tui.layout.block import (
    MARGIN,
    Block,
    Lead,
    block_of,
    heading,
    lead_at,
    lead_to,
    margin,
    passing,
)
from reader.tui.layout.piece import Piece, width_of


def lead(passage: str, *facts: str, left: int = 0, top: int = 0) -> Lead:
    return Lead(passage[0], passage, facts, left, 10, top, 1)


def block(*leads: Lead, fact: str | None = None) -> Block:
    return Block(([Piece("told")], [Piece("and told")]), leads, "≠", "contradiction", fact)


LISTED = [
    heading("differ"),
    block(lead("A1", "F1"), lead("B4", "F2", left=12, top=1)),
    heading("agree"),
    block(lead("A2")),
    block(lead("C3", "F3")),
    block(lead("A7", "F3"), fact="F3"),
]


def test_a_fact_is_found_on_its_own_row_before_others_that_speak_of_it() -> None:
    assert block_of(LISTED, fact="F3", passage=None) == 5
    assert block_of(LISTED, fact="F2", passage=None) == 1
    assert block_of(LISTED, fact="F9", passage=None) is None


def test_a_passage_without_a_fact_is_found_too() -> None:
    assert block_of(LISTED, fact=None, passage="A2") == 3
    assert block_of(LISTED, fact=None, passage=None) is None


def test_a_row_leads_to_the_source_that_is_followed_or_to_the_first() -> None:
    both = LISTED[1]
    assert [lead_to(both, siglum).passage for siglum in "ABC" if lead_to(both, siglum)] == ["A1", "B4", "A1"]  # type: ignore[union-attr]
    assert lead_to(heading("agree"), "A") is None


def test_a_cell_leads_to_the_part_that_stands_there() -> None:
    both = LISTED[1]
    assert [lead_at(both, x, y) and lead_at(both, x, y).passage for x, y in [(3, 0), (15, 1)]] == ["A1", "B4"]  # type: ignore[union-attr]
    assert lead_at(both, 15, 0) is None


def test_a_filter_leaves_the_rows_of_its_facts_with_their_headings() -> None:
    assert passing(LISTED, None) == LISTED
    assert passing(LISTED, {"F3"}) == [LISTED[2], LISTED[4], LISTED[5]]
    assert passing(LISTED, {"F2"}) == LISTED[:2]
    assert passing(LISTED, set()) == []


def test_a_heading_is_parted_from_what_a_filter_leaves_before_it() -> None:
    listed = [
        block(lead("A1", "F1"))._replace(parted=False),
        block(lead("A2")),
        heading("agree"),
        block(lead("B1", "F1")),
    ]
    assert [one.parted for one in passing(listed, {"F1"})] == [True, False, True]


def test_the_margin_has_one_width_and_tells_sign_and_choice() -> None:
    chosen, plain = (margin(LISTED[1], 0, current=current) for current in (True, False))
    assert [piece.text for piece in chosen] == [" ", "≠", "█", " "]
    assert [piece.text for piece in plain][:2] == [" ", "≠"]
    assert plain[2].text != "█"
    assert "≠" not in "".join(piece.text for piece in margin(LISTED[1], 1, current=True))
    assert {width_of(margin(one, 0, current=False)) for one in LISTED} == {MARGIN}
