"""What the reader says of a fact, a pair or a source, as changes of the entry that holds it."""

from __future__ import annotations

from reader.review.anchor import Anchor
from reader.review.anchoring import anchor_of_source, anchors_of
from reader.review.change import Change
from reader.review.entry import About, Entry, Field, entry_for
from reader.review.found_again import FoundAgain
from reader.review.review import Review
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.group import Group
from reader.vocabulary.source import Source


def of_fact(comparison: Comparison, group: Group, held: Entry | None, field: Field, value: str) -> Change:
    """``field`` of a fact set to ``value``. ``held`` is the entry that stands for the fact so far."""
    members = tuple(dict.fromkeys(member.passage for member in group.members))
    return _set(About.FACT, anchors_of(comparison.sources, members), held, field, value)


def of_pair(
    review: Review, found: FoundAgain, sources: tuple[Source, ...], a: str, b: str, hand: str
) -> Change:
    """Two passages put together, taken apart, or left to the program again."""
    wanted = {a, b}
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


def of_source(review: Review, found: FoundAgain, source: Source, grade: str) -> Change:
    """A source graded, or its grade taken back with an empty one."""
    held = None
    for entry in review.entries.values():
        about = found.source(entry.anchors[0]) if entry.about is About.SOURCE else None
        if about is not None and about.id == source.id and (held is None or entry.revision >= held.revision):
            held = entry
    return _set(About.SOURCE, (anchor_of_source(source),), held, Field.GRADE, grade)


def _set(about: About, anchors: tuple[Anchor, ...], held: Entry | None, field: Field, value: str) -> Change:
    entry = held._replace(anchors=anchors) if held is not None else entry_for(about, anchors)
    return Change(entry, field, entry.value(field), value)
