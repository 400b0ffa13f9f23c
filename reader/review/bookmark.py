"""Where a story was left.

Told by passages, so that it is found again in other columns and in articles that have changed.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.review.anchor import Anchor


class Origin(NamedTuple):
    """One article of the story, as it is known again and told in a list."""

    sha256: str
    """Of the file's bytes, in hexadecimal."""
    file: str
    """Name of its file, without the folder."""
    title: str
    """Headline."""
    outlet: str
    """Who published it; empty where nobody is known."""

    @property
    def anchor(self) -> Anchor:
        """The article as a whole."""
        return Anchor(self.file, self.title, self.sha256)


class Top(NamedTuple):
    """How far one column was scrolled."""

    passage: Anchor
    """The passage whose row stood first in view."""
    start: int
    """Character of the passage with which that row began."""
    below: int
    """Rows below the top of the view."""


class Bookmark(NamedTuple):
    """The place in a story, and what a list of stories tells of it."""

    story: str
    """Title of the story."""
    paths: tuple[str, ...]
    """What was opened: files and folders, absolute."""
    sources: tuple[Origin, ...]
    """The articles in the order of their sigla."""
    left: int
    """When, in seconds since 1970 (UTC)."""
    where: str = ""
    """The place in a few words: view and number of the fact."""
    facts: int | None = None
    """Facts of the comparison; null where there was none yet."""
    open: int = 0
    """Of these, how many the reader has neither confirmed nor dismissed."""
    view: str = ""
    """Name of the view."""
    focused: Anchor | None = None
    """The source of the focused column."""
    fact: tuple[Anchor, ...] = ()
    """The passages of the current fact."""
    passage: Anchor | None = None
    """The current passage where it stands in no fact, or was searched for."""
    hidden: tuple[Anchor, ...] = ()
    """The sources of hidden columns."""
    order: tuple[Anchor, ...] = ()
    """The sources of the columns from left to right, where they were moved."""
    widened: tuple[tuple[Anchor, int], ...] = ()
    """The sources of columns that were widened, by how many steps; narrowed ones by fewer than none."""
    pivot: Anchor | None = None
    """The source against which the others were judged."""
    context: int = 0
    """How much was shown around what is in a fact."""
    unfolded: tuple[Anchor, ...] = ()
    """Passages opened one by one."""
    tops: tuple[Top, ...] = ()
    """How far the columns were scrolled, where they were on the screen."""
    fold: str = ""
    """What was folded."""
    sort: str = ""
    """Order of the table of facts."""
    pane: str = ""
    """Size of the fact pane."""
    locked: bool = True
    """Did the columns scroll together?"""
    query: str = ""
    """What was searched for last."""
    filter: str = ""
    """The filter that facts had to pass."""
    bar: float | None = None
    """Score from which passages were put together; null for the program's own."""
