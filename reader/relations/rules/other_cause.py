"""Two causes of one thing, by one voice or by two. Two voices dispute it; one inquiry has found one cause.

In the outlets' own voices two causes are passed over: both may have had their part in it.
"""

from __future__ import annotations

from reader.relations.causes import two_causes
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.speakers import Standing, standing, voice_over
from reader.vocabulary.relation import Relation

CONFIDENCE = 0.8
"""Relations page §3.9."""


def other_cause(pair: Pair) -> Finding | None:
    """The first effect for which the passages give two causes."""
    found = two_causes(pair)
    if found is None:
        return None
    ours, theirs = found
    finding = Finding(
        relation=Relation.CONTRADICTION,
        kind="cause",
        a=ours,
        b=theirs,
        note="two causes of one thing: “{a}” / “{b}”",
        confidence=CONFIDENCE,
        once=True,
    )
    if voice_over(pair.a, ours) is None and voice_over(pair.b, theirs) is None:
        return None
    return finding if standing(pair, finding) in {Standing.OPPOSED, Standing.SAME} else None
