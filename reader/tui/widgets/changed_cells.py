"""Which cells of a row have to be painted again. Whether whole rows would be cheaper is for who asks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from rich.cells import split_graphemes
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip

from reader.tui.layout.cells import ODD_WIDTH, cell_width

APART = 10
"""Unchanged cells from which the changes before and after them are painted apart: to go to another place and
begin a style there takes some thirty bytes, as much as to write them once more."""

Cell = tuple[str, object]
"""The letters that begin in a cell, none in the second of a wide one, and how they look."""


def changed_cells(old: Strip, new: Strip, y: int) -> list[Region]:
    """The cells in which two strips of one width differ, as regions of the row ``y`` from left to right."""
    if old.cell_length != new.cell_length:
        return [Region(0, y, new.cell_length, 1)]
    before, after = list(old), list(new)
    head = _equal(zip(before, after, strict=False))
    left = sum(cell_width(segment.text) for segment in after[:head])
    tail = _equal(zip(reversed(before[head:]), reversed(after[head:]), strict=False))
    was, now = _cells(before[head : len(before) - tail]), _cells(after[head : len(after) - tail])
    if len(was) != len(now):  # letters of a width that nobody agrees on
        return [Region(0, y, new.cell_length, 1)]
    return [Region(left + start, y, end - start, 1) for start, end in _runs(was, now)]


def _equal(pairs: Iterable[tuple[Segment, Segment]]) -> int:
    """How many pairs there are before the first of two that differ."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _runs(was: Sequence[Cell], now: Sequence[Cell]) -> list[tuple[int, int]]:
    """First and last cell of each change, the latter not included; no wide letter is torn."""
    runs: list[tuple[int, int]] = []
    for at, (one, other) in enumerate(zip(was, now, strict=True)):
        if one == other and not (runs and runs[-1][1] == at and not other[0]):
            continue
        if runs and at - runs[-1][1] < APART:
            runs[-1] = runs[-1][0], at + 1
        else:
            runs.append((at, at + 1))
    return runs


def _cells(segments: Sequence[Segment]) -> list[Cell]:
    cells: list[Cell] = []
    for text, style, _ in segments:
        if text.isspace() and style is not None and not _is_lined(style):
            cells += [(" ", style.bgcolor)] * cell_width(text)
        elif ODD_WIDTH.search(text):
            for start, end, width in split_graphemes(text)[0]:
                cells += [(text[start:end], style), *([("", style)] * (width - 1))] if width else []
        else:
            cells += [(letter, style) for letter in text]
    return cells


def _is_lined(style: Style) -> bool:
    """Can a blank in the style be told from one in another on the same ground?"""
    return bool(style.underline or style.strike or style.reverse or style.overline)
