"""The differences of a story: over its linked pairs, and over all others through an index of slots.

What a hit comes to, with voice, time and certainty asked for, is for ``judge``. Cost is near linear: a slot that
many passages of one source fill tells nothing and is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair, pair_of
from reader.relations.slots.differences import KEYS, differences

LINKED = 6.0
"""Sameness from which a linked pair's two values are pointed at: two words, or a name."""

UNLINKED, UNLINKED_VALUES = 10.0, 16.0
"""The same for two passages that nothing else links: for acts and places, and for figures and dates, which are
many."""

VALUES = frozenset({"number", "date", "hour"})
"""Kinds of which an article has many slots."""

CHAINED = 0.3
"""Score from which a passage tells a reading on: what excludes the one reading excludes the other."""

MOST_OF_A_SOURCE = 2
"""Passages of one source that may fill a slot of which a story is taken to have one."""

ALONE = ("stance", "split", "grade")
"""Slots of which a story has one of a kind: its vote, its appeal, its assessment."""

TOLD_ON = frozenset({"number", "date", "place"})
"""Kinds of which a reading is told on from passage to passage."""

Hits = dict[tuple[str, str], tuple[Finding, ...]]


def slot_hits(
    story: Sequence[Annotation],
    scores: Mapping[tuple[str, str], float],
    linked: Collection[tuple[str, str]],
) -> Hits:
    """For pairs of passage ids, the earlier source first, what the two put differently.

    ``story`` holds the body's passages, source by source, those of sources on another event left out;
    ``linked`` the pairs that are shown anyway.
    """
    of = {one.passage.id: one for one in story}
    order = {name: at for at, name in enumerate(of)}
    found: Hits = {}
    for a, b in linked:
        if a in of and b in of:
            _add(found, (a, b), differences(pair_of(of[a], of[b]), at_least=LINKED))
    for (a, b), alone in _candidates(story).items():
        if (a, b) not in found and (a, b) not in linked:
            pair = pair_of(of[a], of[b])
            _add(found, (a, b), _sure(pair, alone=alone))
    for pair, findings in list(found.items()):
        for other in _told_on(pair, scores, of):
            first, second = sorted(other, key=order.__getitem__)
            if (first, second) not in found:
                kinds = {finding.kind for finding in findings} & TOLD_ON
                told = differences(pair_of(of[first], of[second]), at_least=0.0)
                _add(found, (first, second), [one for one in told if one[1].kind in kinds])
    return found


def _add(found: Hits, pair: tuple[str, str], told: Iterable[tuple[float, Finding]]) -> None:
    findings = tuple(finding for _, finding in told)
    if findings:
        found[pair] = findings


def _sure(pair: Pair, *, alone: frozenset[str]) -> list[tuple[float, Finding]]:
    return [
        (same, finding)
        for same, finding in differences(pair, at_least=0.0)
        if same >= (UNLINKED_VALUES if finding.kind in VALUES else UNLINKED) or _of(finding) in alone
    ]


def _of(finding: Finding) -> str:
    """The name of the slot in the index, of those of which a story has one."""
    return "split" if finding.kind == "number" and finding.once else finding.kind


def _candidates(story: Sequence[Annotation]) -> dict[tuple[str, str], frozenset[str]]:
    """The pairs that fill one slot, with the kinds of slot of which the story has only that."""
    holders: defaultdict[str, list[Annotation]] = defaultdict(list)
    for one in story:
        for key in sorted({key for keys in KEYS for key in keys(one)}):
            holders[key].append(one)
    found: dict[tuple[str, str], frozenset[str]] = {}
    for key, filled in holders.items():
        of_source: defaultdict[str, int] = defaultdict(int)
        for one in filled:
            of_source[one.passage.source] += 1
        few = [one for one in filled if of_source[one.passage.source] <= MOST_OF_A_SOURCE]
        kind = frozenset({key.split(" ")[0]} & set(ALONE))
        for at, a in enumerate(few):
            for b in few[at + 1 :]:
                if a.passage.source != b.passage.source:
                    pair = a.passage.id, b.passage.id
                    found[pair] = found.get(pair, frozenset()) | kind
    return found


def _told_on(
    pair: tuple[str, str], scores: Mapping[tuple[str, str], float], of: Mapping[str, Annotation]
) -> Iterator[tuple[str, str]]:
    """The pairs of each passage with those that tell what the other one tells."""
    one, other = pair
    for kept, told in ((one, other), (other, one)):
        for a, b in scores:
            if told in (a, b) and scores[a, b] >= CHAINED:
                third = b if a == told else a
                if third in of and of[third].passage.source != of[kept].passage.source:
                    yield kept, third
