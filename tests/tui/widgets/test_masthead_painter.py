from __future__ import annotations

from textual.strip import Strip

from reader.settings.shipped_themes import SHIPPED
from reader.tui.layout.columns import shown_columns
from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.masthead_painter import MastheadPainter
from tests.tui.commands.readings import reading

STYLES = Styles(SHIPPED[0])
WIDTH = 80


def painted(painter: MastheadPainter, of: Reading, styles: Styles = STYLES) -> list[Strip]:
    columns = shown_columns(of.sigla, width=WIDTH, focused=of.place.focused, with_fact=of.with_fact)
    return painter.strips(of, columns, styles, strangers=(), width=WIDTH, tall=False)


def test_a_masthead_tells_which_columns_are_not_in_view() -> None:
    (line,) = painted(MastheadPainter(), reading(hidden=("B",)))
    assert line.cell_length == WIDTH
    assert line.text.lstrip().startswith("A ")
    assert "B hidden" in line.text


def test_what_looks_the_same_is_not_drawn_again() -> None:
    painter = MastheadPainter()
    first = painted(painter, reading())
    assert painted(painter, reading(fact="F1")) is first
    assert painted(painter, reading(focused="B")) is not first
    assert painted(painter, reading(), Styles(SHIPPED[1])) is not first
    painter.forget()
    assert painted(painter, reading()) is not first
