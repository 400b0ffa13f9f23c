"""The program on a pseudo-terminal, to press keys and look at what is drawn; where the system has any."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from tests.command.articles import environment

STEP = 0.02
"""Seconds between two looks at the screen."""


class Screen:
    """The program on a pseudo-terminal of 100 by 30."""

    def __init__(self, home: Path, *arguments: str) -> None:
        import fcntl
        import pty
        import struct
        import termios

        self.process, self.terminal = pty.fork()
        if self.process == 0:
            program = [sys.executable, "-m", "reader", *arguments, "--engine", "lexical"]
            os.execve(sys.executable, program, dict(environment(home)))
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        os.set_blocking(self.terminal, False)
        self.seen = ""
        """All that was drawn so far."""

    def read(self) -> str:
        """What was drawn since the last look."""
        found = b""
        while True:
            try:
                found += os.read(self.terminal, 65536)
            except OSError:
                drawn = found.decode("utf-8", "replace")
                self.seen += drawn
                return drawn

    def press_until(self, key: str, there: str) -> None:
        """Press a key, again now and then, until the screen shows something."""
        seen = ""
        while there not in seen:
            os.write(self.terminal, key.encode())
            for _ in range(25):
                time.sleep(STEP)
                seen += self.read()
                if there in seen:
                    return

    def kill(self) -> None:
        """As a power cut would."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)
