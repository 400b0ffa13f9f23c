"""What the layout of every view that is a list keeps, whatever the sources say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given

from reader.tables.depth import depth_rows
from reader.tables.facts import fact_rows
from reader.tables.ledger import ledger_lines
from reader.tables.naming import name_places, naming_rows
from reader.tables.timeline import told_times
from reader.tables.voices import reporting_verbs, speaker_rows
from reader.tables.wording import verb_uses, word_uses
from reader.tui.layout.block import MARGIN, Block
from reader.tui.layout.fact_table import fact_blocks
from reader.tui.layout.grid import frame, head
from reader.tui.layout.ledger import ledger_blocks
from reader.tui.layout.piece import Pieces, width_of
from reader.tui.layout.timeline import timeline_blocks, timeline_frame, timeline_head
from reader.tui.layout.voices import voices_blocks, voices_frame, voices_head
from reader.tui.layout.wording import Wordings, wording_blocks
from reader.vocabulary import Comparison
from tests.tui.layout.list_strategies import VIEW_WIDTHS, listed_comparisons
from tests.tui.layout.strategies import few
from tests.tui.stories import comparison as made_by_hand

Laid = tuple[list[Pieces], list[Block]]


def sigla(of: Comparison) -> list[str]:
    return [source.id for source in of.sources]


def facts(of: Comparison, width: int) -> Laid:
    grid = frame(width, sigla(of))
    blocks = fact_blocks(fact_rows(of), grid, sigla=sigla(of))
    return head(grid, of.sources, sigla(of), "B", label="facts by relation"), blocks


def ledger(of: Comparison, width: int) -> Laid:
    grid = frame(width, sigla(of), least=17)
    blocks = ledger_blocks(ledger_lines(of), of, grid, sigla=sigla(of))
    return head(grid, of.sources, sigla(of), "B", label="ledger"), blocks


def voices(of: Comparison, width: int) -> Laid:
    grid = voices_frame(width, sigla(of))
    rows = speaker_rows(of, at_most=None)
    blocks = voices_blocks(rows, reporting_verbs(of), of, grid, sigla=sigla(of))
    return voices_head(grid, "B"), blocks


def wording(of: Comparison, width: int) -> Laid:
    grid = frame(width, sigla(of), least=20)
    rows = Wordings(naming_rows(of), name_places(of), word_uses(of), verb_uses(of), depth_rows(of))
    blocks = wording_blocks(rows, of, grid, sigla=sigla(of))
    return head(grid, of.sources, sigla(of), "B", label="wording"), blocks


def timeline(of: Comparison, width: int) -> Laid:
    grid = timeline_frame(width, sigla(of))
    return timeline_head(grid, "B"), timeline_blocks(told_times(of), of, grid, sigla=sigla(of))


VIEWS: dict[str, Callable[[Comparison, int], Laid]] = {
    "facts": facts,
    "ledger": ledger,
    "voices": voices,
    "wording": wording,
    "timeline": timeline,
}

each_view = pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)


@each_view
@few
@given(listed_comparisons(), VIEW_WIDTHS)
def test_nothing_leaves_its_place_whatever_the_sources_say(
    view: Callable[[Comparison, int], Laid], of: Comparison, width: int
) -> None:
    """No row is wider than the view, no part outside its block or without a passage, no control is shown."""
    above, blocks = view(of, width)
    assert len(above) == 2
    assert max(map(width_of, above)) <= width
    for block in blocks:
        assert max(map(width_of, block.lines), default=0) + MARGIN <= width
        for lead in block.leads:
            assert of.passage_of[lead.passage].source == lead.source
            assert all(fact in of.group_of for fact in lead.facts)
            assert lead.top + lead.height <= len(block.lines)
            assert lead.left + lead.width + MARGIN <= width
    for line in [*above, *(line for block in blocks for line in block.lines)]:
        for piece in line:
            assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 for letter in piece.text)


@each_view
def test_the_same_passages_are_led_to_at_every_width(view: Callable[[Comparison, int], Laid]) -> None:
    def leads(width: int) -> list[str]:
        blocks = view(made_by_hand(), width)[1]
        return sorted(lead.passage for block in blocks for lead in block.leads)

    assert leads(60) == leads(80) == leads(200) != []
