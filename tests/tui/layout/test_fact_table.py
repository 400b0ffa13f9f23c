from __future__ import annotations

from itertools import pairwise

from reader.tables.facts import fact_rows
from reader.tui.layout.block import Block
from reader.tui.layout.fact_table import fact_blocks
from reader.tui.layout.grid import frame
from tests.tui.layout.drawn import told
from tests.tui.stories import comparison

WIDE = frame(180, "ABCDE")


def block(fact: str) -> Block:
    return next(one for one in fact_blocks(fact_rows(comparison()), WIDE) if one.fact == fact)


def test_every_fact_is_a_block_gravest_first() -> None:
    of = comparison()
    facts = [str(one.fact) for one in fact_blocks(fact_rows(of), WIDE)]
    assert sorted(facts) == sorted(group.id for group in of.groups)
    gravities = [of.group_of[fact].relation.gravity for fact in facts]
    assert all(one <= other for one, other in pairwise(gravities))


def test_a_block_tells_sign_gist_reading_and_gap() -> None:
    found = block("F2")
    assert (found.sign, found.role) == ("≠", "contradiction")
    first = told(found)[0]
    assert first.startswith("boats in the inner harbour")
    assert "Forty boats had been" in first
    assert first.endswith("–")


def test_the_speaker_stands_under_the_reading() -> None:
    assert any("says The owners" in line for line in told(block("F4")))


def test_a_reading_is_wrapped_and_never_cut_by_its_cell() -> None:
    grid = frame(60, "ABCDE")
    rows = fact_rows(comparison())
    for row, drawn in zip(rows, fact_blocks(rows, grid), strict=True):
        text = " ".join(" ".join(line[grid.subject :].split()) for line in told(drawn))
        for cell in row.cells:
            assert all(reading.text in text for reading in cell.readings)


def test_every_reading_leads_to_its_passage_and_fact() -> None:
    assert [(lead.source, lead.passage, lead.facts) for lead in block("F8").leads] == [
        ("A", comparison().group_of["F8"].members[0].passage, ("F8",)),
        ("C", comparison().group_of["F8"].members[1].passage, ("F8",)),
    ]
