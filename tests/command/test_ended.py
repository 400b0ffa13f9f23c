"""The program ended from outside: nothing that was said is lost, and the terminal is as it was."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from benchmarks.drawn import SHOWN, Terminal
from reader.sources.discovery import REVIEW_FILE
from tests.command.articles import written
from tests.command.terminal import STEP, Screen
from tests.ends import ends

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")


def on_a_fact(folder: Path) -> Screen:
    """The program, with a fact chosen."""
    (folder / "story").mkdir()
    written(folder / "story")
    screen = Screen(folder, str(folder / "story"))
    screen.press_until("J", "confidence")
    return screen


def status(screen: Screen) -> int:
    """How the program ends; what it still draws is played."""
    while True:
        screen.read()
        process, how = os.waitpid(screen.process, os.WNOHANG)
        if process:
            screen.read()
            return os.waitstatus_to_exitcode(how)
        time.sleep(STEP)


def test_ended_by_a_signal_it_keeps_the_note_under_way_and_leaves_the_terminal_as_it_was(
    tmp_path: Path,
) -> None:
    with ends():
        screen = on_a_fact(tmp_path)
        screen.press_until("e", "kept as you write")
        screen.press_until("told twice", "told")
        os.kill(screen.process, signal.SIGTERM)
        assert status(screen) == 128 + signal.SIGTERM
    terminal = Terminal(100, 30)
    terminal.feed(screen.seen)
    assert terminal.modes == SHOWN
    assert "Traceback" not in screen.seen
    os.close(screen.terminal)
    assert "told twice" in (tmp_path / "story" / REVIEW_FILE).read_text("utf-8")


def test_ended_with_its_terminal_it_keeps_what_was_said(tmp_path: Path) -> None:
    with ends():
        screen = on_a_fact(tmp_path)
        os.write(screen.terminal, b"r")
        time.sleep(STEP)
        os.close(screen.terminal)
        assert status(screen) == 128 + signal.SIGHUP
    assert "confirmed" in (tmp_path / "story" / REVIEW_FILE).read_text("utf-8")
    assert not (tmp_path / "parallax-reader" / "error.log").exists()
