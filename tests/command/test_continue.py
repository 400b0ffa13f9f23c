"""``reader --continue`` and ``reader`` alone: the story left last, wherever the program runs."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from reader.review.bookmarks import Bookmarks
from tests.command.articles import reader, written
from tests.command.terminal import STEP, Screen
from tests.ends import ends


def test_without_a_terminal_the_program_alone_says_how_it_is_used(tmp_path: Path) -> None:
    told = reader(home=tmp_path)
    assert (told.returncode, told.stdout, told.stderr.count(b"\n")) == (2, b"", 1)
    assert b"Usage: reader PATH" in told.stderr


def test_without_a_story_continuing_is_one_sentence_and_status_1(tmp_path: Path) -> None:
    told = reader("--continue", home=tmp_path)
    assert (told.returncode, told.stdout, told.stderr.count(b"\n")) == (1, b"", 1)
    assert b"No story was left yet" in told.stderr
    told = reader("--continue", "a.txt", home=tmp_path)
    assert (told.returncode, told.stderr.count(b"\n")) == (2, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")
def test_a_killed_program_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    written(folder)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with ends():
        screen = Screen(tmp_path, str(folder))
        screen.press_until("J", "confidence")
        while not (left := Bookmarks().latest(1)) or "fact" not in left[0].where:
            time.sleep(STEP)
            screen.read()
        screen.kill()
        assert left[0].paths == (str(folder),)
        plain = reader("--continue", home=tmp_path)
        assert plain.stdout == reader(str(folder), home=tmp_path).stdout
        folder.rename(tmp_path / "moved")
        told = reader("--continue", home=tmp_path)
        assert (told.returncode, told.stdout, told.stderr.count(b"\n")) == (1, b"", 1)
        (tmp_path / "moved").rename(folder)
        screen = Screen(tmp_path, "--continue")
        seen = ""
        while "confidence" not in seen:  # the fact is chosen, though no key was pressed
            time.sleep(STEP)
            seen += screen.read()
        screen.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")
def test_on_a_terminal_the_program_alone_offers_stories(tmp_path: Path) -> None:
    with ends():
        screen = Screen(tmp_path)
        seen = ""
        while "See the sample" not in seen:
            time.sleep(STEP)
            seen += screen.read()
        os.write(screen.terminal, b"q")
        while "\x1b[?1049l" not in seen:
            time.sleep(STEP)
            seen += screen.read()
        screen.kill()
