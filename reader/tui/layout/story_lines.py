"""The lines of the choice of stories: a story that was left, a file of a folder. Knows no screen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.counted import counted
from reader.printable import printable
from reader.sources.read import SIGLA
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.vocabulary.passage import SET_ASIDE

if TYPE_CHECKING:
    from reader.review.bookmark import Bookmark
    from reader.sources.understood import Understood
    from reader.vocabulary.source import Source

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

SOURCES_SHOWN = 24
"""Cells of the outlets that are shown at least beside the place."""

INDENT = 4
"""Cells before a story; the first holds its key."""

FILE_INDENT = 5
"""Cells before a file, for the mark and the letter it will have."""

DAY = 24 * 60 * 60
"""Seconds."""


def story_lines(
    bookmark: Bookmark, width: int, *, key: str, now: float, is_gone: bool = False
) -> list[Pieces]:
    """A story that was left: its title and when; its outlets, and where the reader was in it."""
    when: Pieces = [Piece(when_left(bookmark.left, now), "dim")]
    title = shorten(printable(bookmark.story), max(8, width - width_of(when) - INDENT - 2))
    told = _standing(bookmark)
    names = " · ".join(
        f"{siglum} {printable(one.outlet or one.title)}"
        for siglum, one in zip(SIGLA, bookmark.sources, strict=False)
    )
    if is_gone:
        names, told = f"no longer at {printable(' '.join(bookmark.paths))}", ""
    room = width - cell_width(told) - INDENT - 3
    if room < SOURCES_SHOWN and told:
        told = _open(bookmark)
        room = width - cell_width(told) - INDENT - 3
    indent = Piece(" " * INDENT)
    return [
        spread([_key(key), Piece(title, "strong", bold=True)], when, width),
        spread([indent, Piece(shorten(names, max(8, room)), "dim")], [Piece(told, "dim")], width),
    ]


def _key(key: str) -> Piece:
    return Piece(f"{key:<{INDENT}}", "accent", bold=True)


def when_left(left: float, now: float) -> str:
    """A moment as people say it, in the time of this place."""
    then, today = time.localtime(left), time.localtime(now)
    clock = f"{then.tm_hour:02}:{then.tm_min:02}"
    if then[:3] == today[:3]:
        return f"today {clock}"
    if then[:3] == time.localtime(now - DAY)[:3]:
        return f"yesterday {clock}"
    day = f"{then.tm_mday} {_MONTHS[then.tm_mon - 1]}"
    return day if then.tm_year == today.tm_year else f"{day} {then.tm_year}"


def file_lines(file: Understood, width: int, *, siglum: str) -> list[Pieces]:
    """A file of a folder: its headline, and what was understood of it, else why it is no article."""
    source = file.source
    room, indent = width - FILE_INDENT, Piece(" " * FILE_INDENT)
    if source is None:
        return [[indent, Piece(shorten(printable(file.sentence), room), "error")]]
    mark = Piece(f" ✓ {siglum} ", "accent", bold=True) if siglum else Piece(f"{' ·':<{FILE_INDENT}}", "dim")
    title = shorten(printable(source.title), room)
    heading = Piece(title, "strong" if siglum else "dim", bold=bool(siglum))
    return [[mark, heading], [indent, Piece(_understood(source, file, room), "dim")]]


def _understood(source: Source, file: Understood, width: int) -> str:
    """As much of it as fits, the dearest first."""
    published = source.published
    basis = f" ({published.basis.value})" if published.basis is not None else ""
    aside = sum(passage.kind in SET_ASIDE for passage in source.passages)
    parts = [
        *(["left out by story.yaml"] if file.is_left_out else []),
        source.outlet or "no outlet named",
        f"{published.date}{basis}" if published.date else "no date",
        f"{source.words} words",
        f"{counted(aside, 'line')} set aside" if aside else "nothing set aside",
        file.path.name,
    ]
    told = shorten(printable(parts[0]), width)
    for part in parts[1:]:
        more = f"{told} · {printable(part)}"
        if cell_width(more) > width:
            break
        told = more
    return told


def _standing(bookmark: Bookmark) -> str:
    return " · ".join(filter(None, [printable(bookmark.where), _open(bookmark)]))


def _open(bookmark: Bookmark) -> str:
    if bookmark.facts is None:
        return ""
    if not bookmark.facts:
        return "no fact in common"
    return f"{bookmark.open} of {counted(bookmark.facts, 'fact')} open"


def menu_line(key: str, does: str, more: str, width: int) -> Pieces:
    """Something else to begin with, and its key."""
    pieces = [_key(key), Piece(does, "strong", bold=True)]
    explained = [*pieces, Piece(f"  {more}", "dim")]
    return explained if width_of(explained) <= width else pieces
