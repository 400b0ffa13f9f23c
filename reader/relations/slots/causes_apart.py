"""Two causes of one thing: lettuce was behind the outbreak, the outbreak was traced to berries."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.relations.causes import cause_in, two_causes
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.pointed import pointed


def causes_apart(pair: Pair) -> Iterator[Finding]:
    """The cause that each passage gives, where they are two."""
    found = two_causes(pair)
    if found is not None:
        yield pointed(
            "cause", *found, "two causes for what looks like one thing: “{a}” / “{b}”", changing=True
        )


def cause_keys(side: Annotation) -> Iterator[str]:
    """The slot of what the passage gives as a cause as an index knows it."""
    if cause_in(side) is not None:
        yield "cause"
