"""The pane before a fact is chosen: what the story holds, what the signs mean, what to be warned of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.counted import counted
from reader.tui.layout.clipped import clipped
from reader.tui.layout.column_row import role_of
from reader.tui.layout.labelled import labelled
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.relation import Relation

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison

WIDE = 100
"""Cells from which it is told how much stands in one source alone."""

NO_FACTS = "No fact is told by two sources"
"""What the pane says of a story in which nothing was put together."""


def whole_story(
    comparison: Comparison,
    *,
    width: int,
    height: int,
    keys: Pieces | None = None,
    said: str = "",
    enlarge: str = "",
) -> list[Pieces]:
    """At the start, before a fact is chosen: what there is, the ``keys`` to it, and what to be warned of.

    ``said`` tells how far the reader has come; before the first word the signs are explained instead.
    ``enlarge`` is the key that gives the pane more room.
    """
    from reader.vocabulary.group import Coverage

    count = len(comparison.groups)
    told = f"{counted(count, 'fact')} told by two sources or more" if count else NO_FACTS
    everywhere = sum(group.coverage is Coverage.ALL for group in comparison.groups)
    alone = counted(len(comparison.unique), "sentence")
    wide = width >= WIDE
    lines: list[Pieces] = [
        [
            Piece(" "),
            Piece(told, "strong", bold=True),
            Piece(
                f"   {everywhere} by all · {alone} in one source alone"
                if wide
                else f" · {everywhere} by all"
                if count
                else "",
                "dim",
            ),
        ],
        *([[Piece(" "), *keys]] if keys else []),
        *([_signs(width)] if count and not said else []),
    ]
    if said:
        lines += labelled("you", said, width)
    for warning in comparison.warnings:
        lines += labelled("note", shown_text(warning.note), width)
    return clipped(lines, height, width, f" … {enlarge} enlarges" if enlarge else " …")


def _signs(width: int) -> Pieces:
    """What the signs mean, as many as there is room for, the gravest first."""
    pieces: Pieces = [Piece("  ")]
    for relation in sorted(Relation, key=lambda one: one.gravity):
        added = [Piece(relation.sign, role_of(relation), bold=True), Piece(f" {relation.value}  ", "dim")]
        if width_of(pieces) + width_of(added) - 2 > width:
            break
        pieces += added
    return [*pieces[:-1], pieces[-1]._replace(text=pieces[-1].text.rstrip())]
