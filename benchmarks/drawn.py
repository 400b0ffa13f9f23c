"""What a program draws on a terminal: which cells it writes, in which frames, and which modes it leaves on.

Understands what Textual writes and counts the rest, so that nothing unknown passes for harmless. Keeps no
colours but as text: a cell is the same where the character and the style before it are the same.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rich.cells import cell_len

_TOKEN = re.compile(
    r"\x1b\[(?P<private>[<=>?]?)(?P<numbers>[0-9;:]*)(?P<middle>[ -/]*)(?P<final>[@-~])"
    r"|\x1b\](?P<command>\d*)[^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_][^\x1b]*\x1b\\|\x1b[ -/]*[0-~]"
    r"|[\x00-\x1f\x7f]|[^\x00-\x1f\x7f\x1b]+"
)

_STARTED = re.compile(r"\x1b(?:\[[0-9;:<=>?]*[ -/]*|\][^\x07\x1b]*\x1b?|[P_][^\x1b]*\x1b?|[ -/]*)?\Z")
"""The beginning of a sequence of which the rest has not come."""

SYNCHRONISED = "?2026"
"""The mode that holds a frame back until it is whole."""

ALTERNATE = frozenset({"?47", "?1047", "?1049"})
"""The modes that change to the other screen and clear it."""

SHOWN = frozenset({"?7", "?25"})
"""The modes that are on in a terminal that nobody has touched: wrapping, and the cursor."""

KEYBOARD = "keyboard"
"""The name here of what the kitty protocol pushes and pops."""


class Drawn(NamedTuple):
    """What one answer has drawn."""

    frames: int
    """Synchronised updates that wrote a cell."""
    cells: int
    """Cells written, each counted once."""
    changed: int
    """Cells that look otherwise than before the answer."""
    twice: tuple[tuple[int, int], ...]
    """Line and column, from 0, of cells that were written more than once."""
    clears: tuple[str, ...]
    """Sequences that clear: the screen, a line, or by changing to the other screen."""
    outside: tuple[str, ...]
    """What was written outside a synchronised update: text, a place, a colour, a mode."""
    unknown: tuple[str, ...]
    """Sequences that are not understood here."""


class Terminal:
    """A screen of cells on which a program's output is played."""

    def __init__(self, columns: int, lines: int) -> None:
        """An empty one."""
        self.columns, self.lines = columns, lines
        self.modes: set[str] = set(SHOWN)
        """The modes that are on, each with its sign before the number."""
        self._keyboards = 0
        self._cells: dict[tuple[int, int], tuple[str, str]] = {}
        self._line = self._column = 0
        self._style = ""
        self._left_over = ""
        self._begin()

    def _begin(self) -> None:
        self._before = dict(self._cells)
        self._written: dict[tuple[int, int], int] = {}
        self._frames = self._in_frame = 0
        self._clears: list[str] = []
        self._outside: list[str] = []
        self._unknown: list[str] = []

    def answer(self) -> Drawn:
        """What was drawn since the last question."""
        touched = sorted(self._written)
        blank = (" ", "")
        drawn = Drawn(
            self._frames,
            len(touched),
            sum(self._cells.get(at, blank) != self._before.get(at, blank) for at in touched),
            tuple(at for at in touched if self._written[at] > 1),
            tuple(self._clears),
            tuple(self._outside),
            tuple(self._unknown),
        )
        self._begin()
        return drawn

    def text(self) -> str:
        """What stands on the screen, line by line."""
        return "\n".join(
            "".join(self._cells.get((line, column), (" ", ""))[0] for column in range(self.columns)).rstrip()
            for line in range(self.lines)
        )

    def feed(self, written: str) -> None:
        """Play what the program has written; a sequence may end in the next piece."""
        written = self._left_over + written
        begun = _STARTED.search(written)
        self._left_over = begun[0] if begun else ""
        for token in _TOKEN.finditer(written, 0, len(written) - len(self._left_over)):
            self._play(token)

    def _play(self, token: re.Match[str]) -> None:
        said = token[0]
        if token["final"]:
            self._sequence(token["private"], token["numbers"], token["middle"], token["final"], said)
        elif token["command"] is not None or said[:2] in ("\x1bP", "\x1b_") or said == "\x07":
            return  # a title, the pointer's shape, the clipboard, the bell: draws nothing
        elif said[0] == "\x1b":
            self._unknown.append(said)
        elif said in ("\r", "\n", "\b"):
            self._control(said)
        elif said[0] < " " or said == "\x7f":
            self._unknown.append(said)
        else:
            self._note(said)
            self._write(said)

    def _note(self, said: str) -> None:
        if SYNCHRONISED not in self.modes:
            self._outside.append(said)

    def _control(self, said: str) -> None:
        self._note(said)
        if said == "\r":
            self._column = 0
        elif said == "\n":
            self._line = min(self._line + 1, self.lines - 1)
        elif said == "\b":
            self._column = max(self._column - 1, 0)

    def _sequence(self, private: str, numbers: str, middle: str, final: str, said: str) -> None:
        if final in "hl" and not middle:
            for number in numbers.split(";"):
                self._mode(private + number, on=final == "h", said=said)
        elif final == "u" and private in ("<", ">"):
            self._keyboard(1 if private == ">" else -1)
        elif private or middle:
            if (middle, final) != ("$", "p") and final not in "cn":  # questions
                self._unknown.append(said)
        elif final == "m":
            self._note(said)
            self._style = "" if numbers in ("", "0") else f"{self._style};{numbers}"
        elif final in "Hf":
            self._note(said)
            line, _, column = numbers.partition(";")
            self._line, self._column = int(line or 1) - 1, int(column or 1) - 1
        elif final in "ABCD":
            self._note(said)
            self._step(final, int(numbers or 1))
        elif final in "JKX":
            self._clears.append(said)
        elif final not in "cnt":
            self._unknown.append(said)

    def _step(self, way: str, by: int) -> None:
        down, right = {"A": (-1, 0), "B": (1, 0), "C": (0, 1), "D": (0, -1)}[way]
        self._line = min(max(self._line + down * by, 0), self.lines - 1)
        self._column = min(max(self._column + right * by, 0), self.columns - 1)

    def _mode(self, mode: str, *, on: bool, said: str) -> None:
        if mode == SYNCHRONISED:
            if not on and mode in self.modes:
                self._frames += self._in_frame > 0
            self._in_frame = 0
        elif mode in ALTERNATE:
            self._clears.append(said)
            self._cells.clear()
        else:
            self._note(said)
        (self.modes.add if on else self.modes.discard)(mode)

    def _keyboard(self, by: int) -> None:
        self._keyboards = max(self._keyboards + by, 0)
        (self.modes.add if self._keyboards else self.modes.discard)(KEYBOARD)

    def _write(self, text: str) -> None:
        for character in text:
            width = cell_len(character)
            if not width:
                continue  # goes with the character before it, which was counted
            for part in range(width):
                at = self._line, self._column + part
                self._written[at] = self._written.get(at, 0) + 1
                self._cells[at] = character if not part else "", self._style
            self._in_frame += width
            self._column += width
