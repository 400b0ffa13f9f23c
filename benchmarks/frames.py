"""What every key draws: how many frames and bytes, whether a cell was drawn twice, whether anything cleared.

A key is answered by one synchronised update, in which no cell is written twice and nothing is cleared; what
stands outside an update may tear. Keys that scroll nothing write little. Each key is pressed by itself, and
all that comes until the program is silent is its answer. Nothing blinks (``REDUCE_MOTION``), so that whatever
is drawn is drawn for the key.
"""

from __future__ import annotations

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.drawn import Drawn, Terminal
from benchmarks.frame_keys import IN_EVERY_VIEW, ONCE, VIEWS, Key
from benchmarks.places import articles, reader_by_words
from benchmarks.terminal import COLUMNS, LINES, Program

READY = " facts"
"""Stands on the first line once the articles are compared."""

AT_REST = 0.8
"""Seconds of silence after which the program has done all that it does of itself when it starts."""

SMALL = 1000
"""Bytes that a key may write where nothing scrolls; performance page, goal 3."""

STILL = {"REDUCE_MOTION": "1"}
"""Nothing blinks."""


class Answer(NamedTuple):
    """What one key has drawn."""

    where: str
    """Story and view."""
    key: Key
    """What was pressed."""
    bytes: int
    """Written."""
    drawn: Drawn
    """What they have drawn."""

    @property
    def faults(self) -> list[str]:
        """In which goals it fails, each in some words; empty where it fails in none."""
        drawn = self.drawn
        told = [f"{drawn.frames} frames"] if drawn.frames > 1 else []
        if drawn.twice:
            told.append(f"{len(drawn.twice)} cells twice, {_places(drawn.twice)}")
        told += [f"clears: {one!r}" for one in dict.fromkeys(drawn.clears)]
        if drawn.outside:
            told.append(f"outside an update: {drawn.outside[0]!r} and {len(drawn.outside) - 1} more")
        told += [f"not understood: {one!r}" for one in dict.fromkeys(drawn.unknown)]
        if self.key.stands_still and self.bytes > SMALL:
            told.append(f"{self.bytes} bytes")
        return told


def arguments(parser: ArgumentParser) -> None:
    """How large, and how much is told."""
    parser.add_argument("--size", default=f"{COLUMNS}x{LINES}", metavar="CxL", help="default %(default)s")
    parser.add_argument("--all", action="store_true", help="every key, not only those that miss a goal")
    parser.add_argument("--story", action="append", metavar="NAME", help="only these: seeds, …")
    parser.add_argument("--view", action="append", metavar="NAME", help="only these views: columns, …")


def run(options: Namespace) -> int:
    """Print what each key has drawn; 1 where one misses a goal."""
    columns, lines = (int(side) for side in options.size.split("x"))
    answers: list[Answer] = []
    for name, folder in articles().items():
        if options.story and name not in options.story:
            continue
        for number, view in enumerate(VIEWS, start=1):
            if options.view and view not in options.view:
                continue
            keys = (*IN_EVERY_VIEW, *(ONCE if number == 1 else ()))
            found = pressed(folder, f"{name}, {view}", number, keys, columns=columns, lines=lines)
            answers += found
            for answer in found:
                if options.all or answer.faults:
                    print(_line(answer), flush=True)
    missed = [answer for answer in answers if answer.faults]
    print(f"{len(answers)} keys at {columns} × {lines}, {len(missed)} of them miss a goal: one frame a key,")
    print(f"no cell twice, no clear, nothing outside the frame, ≤ {SMALL} bytes where nothing scrolls")
    return int(bool(missed))


def pressed(
    folder: Path, where: str, view: int, keys: tuple[Key, ...], *, columns: int, lines: int
) -> list[Answer]:
    """What each of the keys draws, one after the other, in a view of the articles."""
    terminal = Terminal(columns, lines)
    answers: list[Answer] = []
    with (
        TemporaryDirectory(prefix="parallax-benchmarks-") as own,
        Program(
            reader_by_words(_copied(folder, Path(own))), columns=columns, lines=lines, variables=STILL
        ) as program,
    ):
        program.wait_for(READY)
        program.settle(AT_REST)
        for key in (Key("\x1b", "Escape"), Key("\\", "\\"), Key(str(view), str(view)), *keys):
            if key.first:
                _answer(program, terminal, where, Key(key.first, key.first))
            answers.append(_answer(program, terminal, where, key))
    return answers


def _copied(folder: Path, into: Path) -> Path:
    """The articles where the verdicts that the keys make may lie beside them."""
    copy = into / folder.name
    copy.mkdir()
    for path in folder.iterdir():
        if path.is_file():
            shutil.copyfile(path, copy / path.name)
    return copy


def _answer(program: Program, terminal: Terminal, where: str, key: Key) -> Answer:
    program.settle()
    terminal.feed(program.taken().decode("utf-8", "replace"))
    terminal.answer()
    cost = program.press(key.typed)
    terminal.feed(program.taken().decode("utf-8", "replace"))
    return Answer(where, key, cost.bytes, terminal.answer())


def _line(answer: Answer) -> str:
    drawn = answer.drawn
    faults = "; ".join(answer.faults) or "as it should be"
    return (
        f"  {answer.where:32} {answer.key.name:10} {drawn.frames:2} frames {answer.bytes:6} bytes "
        f"{drawn.cells:5} cells {drawn.changed:5} changed  {faults}"
    )


def _places(cells: tuple[tuple[int, int], ...]) -> str:
    lines = sorted({line for line, _ in cells})
    columns = [column for _, column in cells]
    return f"lines {lines[0]}–{lines[-1]} ({len(lines)}), columns {min(columns)}–{max(columns)}"
