"""The program itself: what was said on the screen is in the exports, also when the program was killed."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from reader.sources.discovery import REVIEW_FILE
from tests.command.articles import environment, reader, written
from tests.ends import ends

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")

STEP = 0.02
"""Seconds between two looks at the screen."""


class Screen:
    """The program on a pseudo-terminal of 100 by 30."""

    def __init__(self, folder: Path, home: Path) -> None:
        import fcntl
        import pty
        import struct
        import termios

        self.process, self.terminal = pty.fork()
        if self.process == 0:
            program = [sys.executable, "-m", "reader", str(folder), "--engine", "lexical"]
            os.execve(sys.executable, program, dict(environment(home)))
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        os.set_blocking(self.terminal, False)

    def read(self) -> str:
        """What was drawn since the last look."""
        found = b""
        while True:
            try:
                found += os.read(self.terminal, 65536)
            except OSError:
                return found.decode("utf-8", "replace")

    def press_until(self, key: str, there: str) -> None:
        """Press a key, again now and then, until the screen shows something."""
        seen = ""
        while there not in seen:
            os.write(self.terminal, key.encode())
            for _ in range(25):
                time.sleep(STEP)
                seen += self.read()

    def kill(self) -> None:
        """As a power cut would."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def test_a_killed_program_has_kept_what_was_said_and_the_export_has_it(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    paths = written(folder)
    with ends():
        screen = Screen(folder, tmp_path)
        screen.press_until("J", "confidence")
        os.write(screen.terminal, b"r")
        kept = folder / REVIEW_FILE
        while not kept.exists():
            time.sleep(STEP)
            screen.read()
        screen.kill()
    asked = ("--format", "json", "--engine", "lexical", "--only", "confirmed")
    exported = reader("export", *asked, *paths, home=tmp_path)
    assert exported.returncode == 0, exported.stderr
    document = json.loads(exported.stdout)
    said = [one["verdict"] for one in document["review"]["groups"].values()]
    assert said == ["confirmed"]
    assert [group["id"] for group in document["groups"]] == list(document["review"]["groups"])
