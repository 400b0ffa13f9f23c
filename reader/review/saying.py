"""What the reader says of a fact, a pair or a source, as changes of the entry that holds it."""

from __future__ import annotations

from reader.review.anchor import Anchor
from reader.review.anchoring import anchor_of_source, anchors_of
from reader.review.change import Change
from reader.review.entry import About, Entry, Field, entry_for
from reader.review.found_again import FoundAgain
from reader.review.review import Review
from reader.review.standing import standing
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.group import Group
from reader.vocabulary.source import Source


def of_fact(comparison: Comparison, review: Review, group: Group, field: Field, value: str) -> Change:
    """``field`` of a fact set to ``value``, in the entry that stands for the fact so far or in a new one."""
    members = tuple(dict.fromkeys(member.passage for member in group.members))
    anchors = anchors_of(comparison.sources, members)
    held = standing(comparison, review).entry_of.get(group.id)
    if held is None:
        fresh = entry_for(About.FACT, anchors)
        namesake = review.entries.get(fresh.id)
        if namesake is not None and not namesake.is_blank:
            # It has gone to another fact since, with which it shares more.
            held = fresh._replace(id=f"{fresh.id}-{len(review.entries)}")
    return _set(About.FACT, anchors, held, field, value)


def of_pair(review: Review, sources: tuple[Source, ...], a: str, b: str, hand: str) -> Change:
    """Two passages put together, taken apart, or left to the program again."""
    wanted, found = {a, b}, FoundAgain.among(sources)
    held = next(
        (
            entry
            for entry in review.entries.values()
            if entry.about is About.PAIR and {found.passage(anchor) for anchor in entry.anchors} == wanted
        ),
        None,
    )
    order = [passage.id for source in sources for passage in source.passages if passage.id in wanted]
    return _set(About.PAIR, anchors_of(sources, order), held, Field.HAND, hand)


def of_source(review: Review, sources: tuple[Source, ...], source: Source, grade: str) -> Change:
    """A source graded, or its grade taken back with an empty one."""
    held, found = None, FoundAgain.among(sources)
    for entry in review.entries.values():
        about = found.source(entry.anchors[0]) if entry.about is About.SOURCE else None
        if about is not None and about.id == source.id and (held is None or entry.revision >= held.revision):
            held = entry
    return _set(About.SOURCE, (anchor_of_source(source),), held, Field.GRADE, grade)


def _set(about: About, anchors: tuple[Anchor, ...], held: Entry | None, field: Field, value: str) -> Change:
    entry = held._replace(anchors=anchors) if held is not None else entry_for(about, anchors)
    return Change(entry, field, entry.value(field), value)
