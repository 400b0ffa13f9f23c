"""A bookmark back into a place: in the columns, passages and facts that there are now.

What is not there any more is left out; the rest still holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from reader.review.found_again import FoundAgain
from reader.tui.layout.anchor import Anchor as Row
from reader.tui.layout.page import Fold
from reader.tui.place import Pane, Place, Sort, View
from reader.tui.recompared import SHARED

if TYPE_CHECKING:
    from reader.review.anchor import Anchor
    from reader.review.bookmark import Bookmark
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group
    from reader.vocabulary.source import Source

LEAST_SHOWN = 2
"""Columns that stay on the screen however many were hidden."""

_Word = TypeVar("_Word", bound=StrEnum)


def reopened(bookmark: Bookmark, sources: tuple[Source, ...], start: Place) -> Place:
    """The place of the bookmark in these articles; at ``start`` where nothing is known.

    Its fact is for ``fact_again``, once there is a comparison; until then a passage of it is current. What
    ``start`` has of a filter and a bar was asked for just now and counts for more.
    """
    found = FoundAgain.among(sources)
    here = _column(found, bookmark.focused) or start.focused
    hidden = _columns(found, bookmark.hidden)
    return replace(
        start,
        focused=here,
        view=_word(View, bookmark.view, start.view),
        passage=_passage(bookmark, found, here, sources),
        hidden=() if here in hidden or len(hidden) > len(sources) - LEAST_SHOWN else hidden,
        order=_ordered(_columns(found, bookmark.order), sources),
        widened=tuple((siglum, n) for one, n in bookmark.widened if (siglum := _column(found, one))),
        pivot=_column(found, bookmark.pivot),
        context=bookmark.context,
        locked=bookmark.locked,
        fold=_word(Fold, bookmark.fold, start.fold),
        unfolded=_passages(found, bookmark.unfolded),
        sort=_word(Sort, bookmark.sort, start.sort),
        pane=_word(Pane, bookmark.pane, start.pane),
        query=bookmark.query,
        filter=start.filter or bookmark.filter,
        bar=bookmark.bar if start.bar is None else start.bar,
    )


def fact_again(bookmark: Bookmark, comparison: Comparison) -> Group | None:
    """The fact of the bookmark: the group with most of its passages, of several that with fewest others."""
    found = FoundAgain.among(comparison.sources)
    own = {passage for passage in map(found.passage, bookmark.fact) if passage is not None}
    shared = [(group, len(own & {member.passage for member in group.members})) for group in comparison.groups]
    enough = [(group, count) for group, count in shared if count >= SHARED]
    return max(enough, key=lambda one: (one[1], -len(one[0].members)), default=(None, 0))[0]


def tops_again(bookmark: Bookmark, sources: tuple[Source, ...]) -> dict[str, Row]:
    """The rows that stood first in view, by siglum."""
    found = FoundAgain.among(sources)
    numbers = {p.id: (one.id, n) for one in sources for n, p in enumerate(one.passages)}
    tops = {}
    for top in bookmark.tops:
        passage = found.passage(top.passage)
        if passage is not None:
            siglum, number = numbers[passage]
            tops[siglum] = Row(number, top.start, top.below)
    return tops


def current_again(bookmark: Bookmark, sources: tuple[Source, ...]) -> str | None:
    """The passage of the bookmark that was searched for or stands in no fact, where it is there still."""
    return None if bookmark.passage is None else FoundAgain.among(sources).passage(bookmark.passage)


def _passage(bookmark: Bookmark, found: FoundAgain, focused: str, sources: tuple[Source, ...]) -> str | None:
    """What is current until the fact is known: the passage itself, else that of the fact in this column."""
    if bookmark.passage is not None:
        return found.passage(bookmark.passage)
    members = _passages(found, bookmark.fact)
    own = {passage.id for source in sources if source.id == focused for passage in source.passages}
    return next((one for one in members if one in own), next(iter(members), None))


def _ordered(order: tuple[str, ...], sources: tuple[Source, ...]) -> tuple[str, ...]:
    """The order with the articles behind it that have come since; empty where nothing was moved."""
    return tuple(dict.fromkeys([*order, *(source.id for source in sources)])) if order else ()


def _column(found: FoundAgain, anchor: Anchor | None) -> str | None:
    source = found.source(anchor) if anchor is not None else None
    return None if source is None else source.id


def _columns(found: FoundAgain, anchors: Iterable[Anchor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(siglum for anchor in anchors if (siglum := _column(found, anchor))))


def _passages(found: FoundAgain, anchors: Iterable[Anchor]) -> tuple[str, ...]:
    return tuple(passage for passage in map(found.passage, anchors) if passage is not None)


def _word(words: type[_Word], text: str, otherwise: _Word) -> _Word:
    return next((word for word in words if word.value == text), otherwise)
