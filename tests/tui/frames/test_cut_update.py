"""Of a change the terminal is sent the cells that changed, no more and no fewer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from benchmarks.drawn import SYNCHRONISED, Terminal
from reader.tui.frames.cut_update import CutUpdate

WIDTH = 24
CONSOLE = Console(color_system="truecolor", legacy_windows=False)
RED = Style.parse("red")


def update(texts: list[str], spans: list[tuple[int, int, int]], cuts: list[int]) -> CutUpdate:
    """Rows of letters, each made of parts that begin at ``cuts``."""
    ends = [*cuts[1:], WIDTH]
    chops = [
        {cut: Strip([Segment(text[cut:end], RED)], end - cut) for cut, end in zip(cuts, ends, strict=True)}
        for text in texts
    ]
    return CutUpdate(chops, spans, [ends] * len(texts))


def written(sent: CutUpdate) -> dict[tuple[int, int], str]:
    """The letters that stand on an empty terminal then; none is written twice."""
    terminal = Terminal(WIDTH, 9)
    terminal.feed(f"\x1b[{SYNCHRONISED}h{sent.render_segments(CONSOLE)}\x1b[{SYNCHRONISED}l")
    rows = terminal.text().split("\n")
    drawn = terminal.answer()
    assert not drawn.twice
    assert not drawn.unknown
    letters = {(y, x): row[x] for y, row in enumerate(rows) for x in range(len(row)) if row[x] != " "}
    assert drawn.cells == len(letters)
    return letters


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, WIDTH - 1), st.integers(1, WIDTH)),
        min_size=1,
        max_size=4,
        unique_by=lambda span: span[0],
    ),
    st.sets(st.integers(1, WIDTH - 1), max_size=4),
)
def test_the_cells_of_the_spans_are_written_once_and_no_others(
    drawn: list[tuple[int, int, int]], cuts: set[int]
) -> None:
    texts = ["abcdefghijklmnopqrstuvwx"] * 4
    spans = [(y, left, min(WIDTH, left + width)) for y, left, width in drawn]
    due = {(y, x): texts[y][x] for y, left, right in spans for x in range(left, right)}
    assert written(update(texts, spans, [0, *sorted(cuts)])) == due


def test_a_change_in_the_middle_of_a_row_is_not_written_from_its_beginning() -> None:
    sent = update(["abcdefghijklmnopqrstuvwx"], [(0, 10, 12)], [0]).render_segments(CONSOLE)
    assert "kl" in sent
    assert "j" not in sent
    assert "\x1b[1;11H" in sent
