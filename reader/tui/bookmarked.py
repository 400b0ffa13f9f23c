"""The place of a reading as a bookmark: by passages, so that it holds for other columns and other facts."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reader.review.anchoring import anchor_of_source, anchors_of
from reader.review.bookmark import Bookmark, Origin, Top
from reader.review.bookmarks import absolute

if TYPE_CHECKING:
    from reader.review.anchor import Anchor
    from reader.tui.layout.anchor import Anchor as Row
    from reader.tui.reading import Reading
    from reader.vocabulary.source import Source


def bookmarked(reading: Reading, tops: Mapping[str, Row], paths: Iterable[str] = ()) -> Bookmark:
    """A bookmark at the place of ``reading``; ``tops`` is the first row in view of each column, by siglum."""
    read, place = reading.with_names, reading.place
    sources = {source.id: source for source in read.sources}
    facts = None if read.comparison is None else len(read.comparison.groups)
    group = None if read.comparison is None else read.comparison.group_of.get(place.fact or "")

    def anchors(passages: Iterable[str]) -> tuple[Anchor, ...]:
        return anchors_of(read.sources, passages)

    def columns(sigla: Iterable[str]) -> tuple[Anchor, ...]:
        return tuple(anchor_of_source(sources[siglum]) for siglum in sigla)

    return Bookmark(
        story=read.story,
        paths=absolute(paths),
        sources=tuple(map(_origin, read.sources)),
        left=int(time.time()),
        where=_where(reading),
        facts=facts,
        open=0 if facts is None else facts - len(reading.verdicts),
        view=place.view.value,
        focused=anchor_of_source(sources[place.focused]),
        fact=anchors(member.passage for member in group.members) if group is not None else (),
        passage=next(iter(anchors([place.passage] if place.passage else [])), None),
        hidden=columns(place.hidden),
        order=columns(place.order),
        widened=tuple((anchor_of_source(sources[siglum]), steps) for siglum, steps in place.widened),
        pivot=next(iter(columns([place.pivot] if place.pivot else [])), None),
        context=place.context,
        unfolded=anchors(place.unfolded),
        tops=tuple(_top(sources[siglum], read.sources, row) for siglum, row in tops.items()),
        fold=place.fold.value,
        sort=place.sort.value,
        pane=place.pane.value,
        locked=place.locked,
        query=place.query,
        filter=place.filter,
        bar=place.bar,
    )


def _origin(source: Source) -> Origin:
    anchor = anchor_of_source(source)
    return Origin(anchor.sha256, anchor.file, anchor.title, source.outlet or "")


def _top(source: Source, sources: tuple[Source, ...], row: Row) -> Top:
    [anchor] = anchors_of(sources, [source.passages[row.passage].id])
    return Top(anchor, row.start, row.below)


def _where(reading: Reading) -> str:
    """View and fact, in words."""
    view = reading.place.view.value
    comparison, group = reading.comparison, reading.group
    if comparison is None or group is None:
        return view
    return f"{view}, fact {comparison.groups.index(group) + 1} of {len(comparison.groups)}"
