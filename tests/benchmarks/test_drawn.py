from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.drawn import SHOWN, Terminal

IN, OUT = "\x1b[?2026h", "\x1b[?2026l"


def drawn_on(written: str) -> Terminal:
    terminal = Terminal(20, 5)
    terminal.feed(written)
    return terminal


def test_one_update_is_one_frame_with_every_cell_once() -> None:
    answer = drawn_on(f"{IN}\x1b[2;3H\x1b[1mone\x1b[0m two\n\x1b[3;1Hthree{OUT}").answer()
    assert (answer.frames, answer.cells, answer.changed) == (1, 12, 11)  # a blank on a blank is no change
    assert (answer.twice, answer.clears, answer.outside, answer.unknown) == ((), (), (), ())


def test_a_cell_that_is_written_again_is_told_with_its_place() -> None:
    answer = drawn_on(f"{IN}\x1b[2;3Hab{OUT}{IN}\x1b[2;4Hb{OUT}").answer()
    assert (answer.frames, answer.twice) == (2, ((1, 3),))


def test_an_answer_begins_where_the_last_was_asked_for() -> None:
    terminal = drawn_on(f"{IN}\x1b[1;1Hone{OUT}")
    terminal.answer()
    terminal.feed(f"{IN}\x1b[1;1Hone{OUT}")
    answer = terminal.answer()
    assert (answer.cells, answer.changed, answer.twice) == (3, 0, ())


def test_a_letter_in_another_style_is_a_change() -> None:
    terminal = drawn_on(f"{IN}\x1b[1;1Ha{OUT}")
    terminal.answer()
    terminal.feed(f"{IN}\x1b[1;1H\x1b[7ma\x1b[0m{OUT}")
    assert terminal.answer().changed == 1


@pytest.mark.parametrize("clear", ["\x1b[2J", "\x1b[K", "\x1b[3X", "\x1b[?1049h", "\x1b[?1049l"])
def test_what_clears_is_told(clear: str) -> None:
    assert drawn_on(IN + clear + OUT).answer().clears == (clear,)


@pytest.mark.parametrize("said", ["word", "\x1b[3;4H", "\x1b[31m", "\x1b[?25h", "\x1b[2C"])
def test_what_stands_outside_an_update_is_told(said: str) -> None:
    assert drawn_on(f"{IN}in{OUT}{said}").answer().outside == (said,)


@pytest.mark.parametrize(
    "said", ["\x07", "\x1b]2;title\x07", "\x1b]52;c;eA==\x1b\\", "\x1b[?2026$p", "\x1b[6n"]
)
def test_what_draws_nothing_is_no_fault(said: str) -> None:
    answer = drawn_on(said).answer()
    assert (answer.cells, answer.outside, answer.unknown) == (0, (), ())


@pytest.mark.parametrize("said", ["\x1b[5;10r", "\x1b[3S", "\x1bM", "\t"])
def test_what_is_not_understood_is_never_passed_over(said: str) -> None:
    assert drawn_on(f"{IN}{said}{OUT}").answer().unknown == (said,)


def test_a_wide_letter_takes_two_cells_and_a_mark_on_a_letter_none() -> None:
    assert drawn_on(f"{IN}\x1b[1;1H東e\u0301.{OUT}").answer().cells == 4


def test_the_modes_left_on_are_known() -> None:
    entered = "\x1b[?1049h\x1b[?1000h\x1b[?1006h\x1b[?25l\x1b[?7l\x1b[>25u"
    terminal = drawn_on(entered)
    assert terminal.modes == {"?1049", "?1000", "?1006", "keyboard"}
    terminal.feed("\x1b[<u\x1b[?1006l\x1b[?1000l\x1b[?1049l\x1b[?25h\x1b[?7h")
    assert terminal.modes == SHOWN


@given(st.lists(st.integers(1, 30), max_size=8))
def test_however_the_output_is_cut_the_same_is_drawn(cuts: list[int]) -> None:
    written = (
        f"\x1b[?1049h{IN}\x1b[2;3H\x1b[38;2;1;2;3mon\x1b[0me{OUT}\x1b]52;c;eA==\x1b\\{IN}\x1b[4;1H東{OUT}"
    )
    terminal, rest = Terminal(20, 5), written
    for cut in cuts:
        terminal.feed(rest[:cut])
        rest = rest[cut:]
    terminal.feed(rest)
    whole = drawn_on(written)
    assert (terminal.text(), terminal.answer()) == (whole.text(), whole.answer())
