"""A program in a pseudo-terminal, and what its screen costs: CPU time, bytes, frames.

Answers the questions that Textual asks a terminal, so that it paints in synchronised frames. Keeps no picture
of the screen: text is looked for in what the program wrote, its escape sequences left out. Linux only.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import tempfile
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
"""Of the repository."""

COLUMNS, LINES = 140, 45
"""Cells of the terminal; performance page."""

SILENCE = 0.15
"""Seconds without output after which a key is answered."""

RESIZED = 0.5
"""Seconds without output after which a change of size is answered: Textual waits before it believes one."""

STEP = 0.05
"""Seconds between two looks whether a program has ended."""

PATIENCE = 30.0
"""Seconds after which a text that has not come will not."""

FRAME_END = b"\x1b[?2026l"
"""Ends a synchronised update: what stands then is one frame."""

BYTECODE = Path(tempfile.gettempdir()) / "parallax-benchmarks-bytecode"
"""Where the programs keep their modules compiled, so that only the first start of each compiles them."""

_SEQUENCE = re.compile(
    rb"\x1b(?:\[[0-9;:<=>?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P_][^\x1b]*\x1b\\|[ -/]?.)"
)
_MODE_QUESTION = re.compile(rb"\x1b\[\?(\d+)\$p")
_LEFT_OUT = frozenset({"NO_COLOR", "COLUMNS", "LINES"})
"""Variables that would change what is drawn."""

_CPU_CLOCK = 2
"""With the complement of a process's number above it: the clock of that process, clock_getcpuclockid(3)."""


class Cost(NamedTuple):
    """What a step cost the program."""

    cpu: float
    """Milliseconds of CPU time, all threads."""
    bytes: int
    """Written to the terminal."""
    frames: int
    """Synchronised updates."""
    lag: float
    """Milliseconds of wall time from the last key to the last byte of the answer."""


class Program:
    """A running program. Use it as a context: it is ended at the end."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        home: Path | None = None,
        columns: int = COLUMNS,
        lines: int = LINES,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        """Start it; what it keeps from one run to the next lies in ``home``, by default an empty one.

        ``variables`` are set in its environment beside those that every program gets.
        """
        self._own_home = None if home else tempfile.TemporaryDirectory(prefix="parallax-benchmarks-")
        kept_in = str(home or self._own_home.name)
        self._is_over = False
        self._written = b""
        self._taken = 0
        self._has_ended = False
        self._last_output = time.perf_counter()
        environment = {key: value for key, value in os.environ.items() if key not in _LEFT_OUT}
        environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}
        environment |= {f"XDG_{kind}_HOME": kept_in for kind in ("CONFIG", "STATE", "CACHE", "DATA")}
        environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BYTECODE)}
        environment["PYTHONPATH"] = str(ROOT)
        environment |= variables or {}
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
            os.execvpe(command[0], list(command), environment)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *error: object) -> None:
        if not self._is_over:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
        os.close(self._terminal)
        if self._own_home is not None:
            self._own_home.cleanup()

    def cpu(self) -> float:
        """Milliseconds of CPU time that the program has used so far."""
        return time.clock_gettime_ns(((~self._process) << 3) | _CPU_CLOCK) / 1e6

    def wait_for(self, text: str) -> float:
        """Wait until the program has shown ``text``; its CPU time then, in milliseconds."""
        wanted = text.encode()
        end = time.perf_counter() + PATIENCE
        while wanted not in _SEQUENCE.sub(b"", self._written):
            left = end - time.perf_counter()
            if left <= 0 or not self._read(left):
                shown = _SEQUENCE.sub(b"", self._written)[-2000:].decode("utf-8", "replace")
                raise RuntimeError(f"“{text}” was not shown; what came last: {shown}")
        return self.cpu()

    def settle(self, silence: float = SILENCE) -> None:
        """Read until nothing has come for ``silence`` seconds."""
        while self._read(silence):
            pass

    def taken(self) -> bytes:
        """What the program has written since this was last asked, its escape sequences with it."""
        before, self._taken = self._taken, len(self._written)
        return self._written[before:]

    def press(self, key: str) -> Cost:
        """Press a key once and wait for the whole answer."""
        return self.hold(key, times=1, every=0.0)

    def hold(self, key: str, *, times: int, every: float) -> Cost:
        """Press a key ``times`` times, ``every`` seconds, and wait for the whole answer; the cost of all."""
        before, start, begun = self.cpu(), len(self._written), time.perf_counter()
        for number in range(times):
            while (left := begun + number * every - time.perf_counter()) > 0:
                self._read(left)
            pressed = time.perf_counter()
            self.send(key)
        self.settle()
        if self._has_ended:
            raise RuntimeError(f"the program has ended at the key {key!r}")
        written = self._written[start:]
        lag = max(0.0, self._last_output - pressed) * 1e3
        return Cost(self.cpu() - before, len(written), written.count(FRAME_END), lag)

    def resize(self, columns: int, lines: int) -> Cost:
        """Give the terminal another size and wait for the whole answer."""
        before, start, begun = self.cpu(), len(self._written), time.perf_counter()
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.settle(RESIZED)
        written = self._written[start:]
        lag = max(0.0, self._last_output - begun) * 1e3
        return Cost(self.cpu() - before, len(written), written.count(FRAME_END), lag)

    def memory(self) -> float:
        """The most memory that the program has taken so far, in MiB."""
        status = Path(f"/proc/{self._process}/status").read_text(encoding="utf-8")
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def leave(self, key: str) -> float:
        """Press a key that ends the program; the CPU milliseconds until it has ended."""
        before = self.cpu()
        self.send(key)
        while self._read(PATIENCE):
            pass
        usage = os.wait4(self._process, 0)[2]
        self._is_over = True
        return (usage.ru_utime + usage.ru_stime) * 1e3 - before

    def send(self, keys: str) -> None:
        """Press keys and wait for nothing."""
        os.write(self._terminal, keys.encode())

    def signal(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        os.kill(self._process, number)

    def hang_up(self) -> None:
        """Take the terminal away, as when its window is closed."""
        os.close(self._terminal)
        self._terminal = os.open(os.devnull, os.O_RDWR)

    def ended(self, patience: float) -> int | None:
        """The exit status, negative for a signal; null where it still runs after ``patience`` seconds."""
        end = time.perf_counter() + patience
        while time.perf_counter() < end:
            self._read(STEP)
            process, status = os.waitpid(self._process, os.WNOHANG)
            if process:
                self._is_over = True
                self.settle(STEP)
                return os.waitstatus_to_exitcode(status)
        return None

    def line_settings(self) -> list[object]:
        """How the terminal treats what is typed: whether it shows it, waits for whole lines and so on."""
        return list(termios.tcgetattr(self._terminal))

    def _read(self, patience: float) -> bool:
        """Take what the program writes within ``patience`` seconds, and answer its questions."""
        if not select.select([self._terminal], [], [], patience)[0]:
            return False
        try:
            data = os.read(self._terminal, 1 << 16)
        except OSError:
            self._has_ended = True
            return False
        self._last_output = time.perf_counter()
        self._written += data
        for question in _MODE_QUESTION.finditer(data):
            state = 2 if question[1] == b"2026" else 0
            os.write(self._terminal, b"\x1b[?%s;%d$y" % (question[1], state))
        return bool(data)
