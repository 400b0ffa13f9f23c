"""Reviews that found no place as pieces: what was said, of which passages, and why it is not shown there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.printable import printable
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap

if TYPE_CHECKING:
    from reader.vocabulary.review import Orphan

INDENT = 3
"""Cells before what belongs to the line above."""

NONE = "Everything that was reviewed stands at its place."


def orphan_lines(orphans: Iterable[Orphan], *, width: int) -> list[Pieces]:
    """Every orphan, a blank line between two."""
    lines: list[Pieces] = []
    for orphan in orphans:
        lines += [[]] if lines else []
        said = orphan.said
        verdict = f"{said.verdict.sign} {said.verdict.value}" if said.verdict.sign else ""
        told = [verdict, f"grade {said.grade}" if said.grade else ""]
        head = " · ".join(part for part in [orphan.about, *told] if part)
        lines += _wrapped(head, width, Piece("", "strong", bold=True), indent=0)
        for line in said.note.split("\n"):
            lines += _wrapped(line, width, Piece("", "text"))
        for quote in orphan.quotes:
            lines += _wrapped(quote, width, Piece("", "dim"))
        lines += _wrapped(orphan.why, width, Piece("", "dim", italic=True))
    return lines or _wrapped(NONE, width, Piece("", "dim", italic=True), indent=0)


def _wrapped(text: str, width: int, style: Piece, *, indent: int = INDENT) -> list[Pieces]:
    shown = shown_text(printable(text))
    return [
        [Piece(" " * indent), style._replace(text=shown[start:end])]
        for start, end in wrap(shown, max(10, width - indent))
        if shown.strip()
    ]
