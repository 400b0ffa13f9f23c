from __future__ import annotations

from itertools import pairwise

from reader.tables.facts import fact_rows
from reader.tui.layout.block import Block
from reader.tui.layout.fact_table import fact_blocks
from reader.tui.layout.grid import frame
from tests.tui.layout.drawn import told
from tests.tui.stories import comparison

WIDE = frame(180, "ABCDE", least=20)


def block(fact: str) -> Block:
    return next(one for one in fact_blocks(fact_rows(comparison()), WIDE, sigla="ABCDE") if one.fact == fact)


def test_every_fact_is_a_block_gravest_first() -> None:
    of = comparison()
    facts = [str(one.fact) for one in fact_blocks(fact_rows(of), WIDE, sigla="ABCDE")]
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


def test_the_speaker_and_the_time_stand_behind_the_reading_unless_it_names_them() -> None:
    row = next(row for row in fact_rows(comparison()) if row.fact == "F4")
    cell = next(cell for cell in row.cells if cell.readings and cell.readings[0].voice)
    (reading,) = cell.readings
    assert reading.voice is not None

    def drawn(text: str, speaker: str) -> str:
        assert reading.voice is not None
        voice = reading.voice._replace(speaker=speaker)
        own = cell._replace(readings=(reading._replace(text=text, voice=voice, when="2031-05-08"),))
        (block,) = fact_blocks([row._replace(cells=(own,))], frame(180, ""), sigla="ABCDE")
        return " ".join(" ".join(told(block)).split())

    assert drawn("It holds.", "Siv Moe").endswith("It holds. says Siv Moe · 2031-05-08")
    assert drawn("It holds, says Siv Moe.", "Siv Moe").endswith("says Siv Moe. 2031-05-08")
    assert "says" not in drawn("On 2031-05-08 Siv Moe spoke.", "Siv Moe")


def test_a_reading_is_wrapped_and_never_cut_by_its_cell() -> None:
    grid = frame(60, "ABCDE")
    rows = fact_rows(comparison())
    for row, drawn in zip(rows, fact_blocks(rows, grid, sigla="ABCDE"), strict=True):
        text = " ".join(" ".join(line[grid.subject :].split()) for line in told(drawn))
        for cell in row.cells:
            assert all(reading.text in text for reading in cell.readings)


def test_every_reading_leads_to_its_passage_and_fact() -> None:
    assert [(lead.source, lead.passage, lead.facts) for lead in block("F8").leads] == [
        ("A", comparison().group_of["F8"].members[0].passage, ("F8",)),
        ("C", comparison().group_of["F8"].members[1].passage, ("F8",)),
    ]


def test_hidden_sources_have_no_part_and_what_they_alone_tell_no_row() -> None:
    for width in (60, 180):
        drawn = fact_blocks(fact_rows(comparison()), frame(width, "BD"), sigla="BD")
        assert {lead.source for one in drawn for lead in one.leads} == {"B", "D"}
        assert "F8" not in [one.fact for one in drawn]
