"""The differences of a story: over its linked pairs, and over all others through an index of slots.

What a hit comes to, with voice, time and certainty asked for, is for ``judge``. Cost is near linear: a slot
that many passages of one source fill tells nothing and is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair, pair_of
from reader.relations.slots.deeds_apart import denied_verbs
from reader.relations.slots.differences import KEYS, Difference, differences
from reader.relations.slots.told_figures import ToldFigures
from reader.relations.speakers import Standing, standing

LINKED = 3.0
"""Sameness from which a linked pair's two values are pointed at: a word that both passages have."""

LINKED_FIGURES = 5.0
"""The same for figures, of which one article has many: a rare word, or two."""

SCORED = 6.0
"""What a score of 1 counts beside sameness: as much as the rarest word."""

SURE = 0.8
"""Score from which the link itself is enough."""

UNLINKED = 10.0
"""The same for acts and places of two passages that nothing else links."""

UNLINKED_VALUES = 16.0
"""The same for figures and dates, of which an article has many."""

CERTAIN, CERTAIN_LINK = 15.0, 0.9
"""Sameness and score from which two values of what happens once are a conflict, if no gate doubts it."""

CONFLICT = 0.85
"""Confidence of that before the gates; relations page §3.2."""

VALUES = frozenset({"number", "date", "hour"})
"""Kinds of difference of which an article has many slots."""

CHAINED = 0.3
"""Score from which a passage tells a reading on: what excludes the one reading excludes the other."""

MOST_OF_A_SOURCE = 2
"""Passages of one source that may fill a slot of which a story is taken to have one."""

UNIQUE = 3.0
"""Sameness from which two values are pointed at, of a slot that one passage of each source fills: a word."""

UNIQUE_FATE = 0.0
"""The same for the fate of nobody and of somebody, of which a story tells of one event."""

UNIQUE_COUNT = 5.5
"""The same for a count, whose noun is a shared word itself: another word is needed."""

UNIQUE_MEASURES = 5.0
"""The same for measures and hours, of which an article tells of things that have nothing in common."""

ALONE = frozenset({"stance", "split", "grade", "alone"})
"""Slots of which a story has one of a kind: its vote, its appeal, its assessment."""

MEASURES = frozenset({"number", "hour"})
"""Kinds of difference that need more for that."""

DENIED = "negation"
"""Kind of difference of a deed that was done and was not."""

COUNTED = "one count"
"""Stands for the slot of a noun of which each source counts some in one passage."""

KIND_OF = {
    **dict.fromkeys(("day", "month", "year"), "date"),
    **dict.fromkeys(("place", "outcome", "grade", "toll", "hour", "cause"), ""),
    **dict.fromkeys(("stance", "advice"), "stance"),
}
"""Kinds of difference by the first word of a slot's name; itself where that is empty; else a number."""

TOLD_ON = frozenset({"number", "date", "place"})
"""Kinds of which a reading is told on from passage to passage."""

Names = tuple[str, str]
"""Two passage ids, the earlier source first."""

Hits = dict[Names, tuple[Finding, ...]]
"""What the passages of each pair put differently."""


def slot_hits(story: Sequence[Annotation], scores: Mapping[Names, float], linked: Collection[Names]) -> Hits:
    """What passages of different sources put differently into one slot.

    ``story`` holds the body's passages source by source, those of sources on another event left out,
    ``linked`` the pairs that are shown anyway, and ``scores`` what the engine gave to all it looked at.
    """
    of = {one.passage.id: one for one in story}
    shown = set(linked)
    found: Hits = {}
    for a, b in linked:
        if a in of and b in of:
            score = scores.get((a, b), 0.0)
            pair = pair_of(of[a], of[b], likeness=score)
            told = differences(pair)
            _add(found, (a, b), (_weighed(one, score) for one in told if _is_linked(pair, one)))
    for (a, b), alone in _candidates(story).items():
        if (a, b) not in shown:
            likeness = scores.get((a, b), 0.0)
            told = differences(pair_of(of[a], of[b], likeness=likeness))
            _add(found, (a, b), (one for one in told if _is_sure(one, alone, likeness)))
    _chain(found, scores, of)
    return _without_what_one_source_tells(found, of)


def _without_what_one_source_tells(found: Hits, of: Mapping[str, Annotation]) -> Hits:
    told = ToldFigures(of.values())
    kept = {
        (a, b): tuple(
            one for one in findings if one.kind != "number" or not told.by_one_source(of[a], of[b], one)
        )
        for (a, b), findings in found.items()
    }
    return {names: findings for names, findings in kept.items() if findings}


def _is_linked(pair: Pair, difference: Difference) -> bool:
    """Whether enough says that two linked passages fill one slot; of figures the score says little, unless
    two speakers tell them.
    """
    needed = LINKED_FIGURES if difference.finding.kind == "number" else LINKED
    counts = difference.finding.kind != "number" or standing(pair, difference.finding) is Standing.OPPOSED
    told = difference.sameness + (SCORED * pair.likeness if counts else 0.0)
    return pair.likeness >= SURE or told >= needed or _slot(difference) in ALONE


def _weighed(difference: Difference, score: float) -> Difference:
    """With the confidence of a conflict where all says that it is one slot of one fact."""
    finding = difference.finding
    if finding.once and difference.sameness >= CERTAIN and score >= CERTAIN_LINK:
        return difference._replace(finding=finding._replace(confidence=CONFLICT))
    return difference


def _add(found: Hits, names: Names, told: Iterable[Difference]) -> None:
    findings = tuple(one.finding for one in told)
    if findings:
        found[names] = findings


def _is_sure(difference: Difference, alone: frozenset[str], likeness: float) -> bool:
    kind = difference.finding.kind
    needed = UNLINKED_VALUES if kind in VALUES else UNLINKED
    if kind == "toll" and f"one {kind}" in alone:
        needed = UNIQUE_FATE
    elif f"one {kind}" in alone:
        needed = UNIQUE_MEASURES if kind in MEASURES else UNIQUE
    elif kind == "number" and COUNTED in alone:
        needed = UNIQUE_COUNT
    return _slot(difference) in alone or difference.sameness + SCORED * likeness >= needed


def _slot(difference: Difference) -> str:
    """The name of the slot in the index."""
    kind = difference.finding.kind
    if difference.finding.alone:
        return "alone"
    return "split" if kind == "number" and difference.finding.once else kind


def _candidates(story: Sequence[Annotation]) -> dict[Names, frozenset[str]]:
    """The pairs that fill one slot, with the kinds of slot of which the story has only that.

    Of a slot that one passage of each source fills that is ``one`` and the kind of difference.
    """
    holders: defaultdict[str, list[Annotation]] = defaultdict(list)
    for one in story:
        for key in dict.fromkeys(key for keys in KEYS for key in keys(one)):
            holders[key].append(one)
    found: dict[Names, frozenset[str]] = {}
    for key, filled in holders.items():
        of_source: defaultdict[str, int] = defaultdict(int)
        for one in filled:
            of_source[one.passage.source] += 1
        few = [one for one in filled if of_source[one.passage.source] <= MOST_OF_A_SOURCE]
        first = key.split(" ")[0]
        kind = ALONE & {first}
        once = frozenset({COUNTED if first == "count" else f"one {KIND_OF.get(first, 'number') or first}"})
        for at, a in enumerate(few):
            for b in few[at + 1 :]:
                if a.passage.source != b.passage.source:
                    names = a.passage.id, b.passage.id
                    single = of_source[a.passage.source] == of_source[b.passage.source] == 1
                    found[names] = found.get(names, frozenset()) | kind | (once if single else frozenset())
    for pair in _denied(story):
        found[pair] = found.get(pair, frozenset()) | {DENIED, f"one {DENIED}"}
    return found


def _denied(story: Sequence[Annotation]) -> Iterator[Names]:
    """The pairs of which the one denies a word that hardly another passage of either source has."""
    denying = {term for one in story for term in denied_verbs(one)}
    holders: defaultdict[str, list[Annotation]] = defaultdict(list)
    for one in story:
        for term in sorted(one.terms & denying):
            holders[term].append(one)
    for term, filled in holders.items():
        of_source = Counter(one.passage.source for one in filled)
        few = [one for one in filled if of_source[one.passage.source] == 1]
        for at, a in enumerate(few):
            for b in few[at + 1 :]:
                if (term in denied_verbs(a)) is not (term in denied_verbs(b)):
                    yield a.passage.id, b.passage.id


def _chain(found: Hits, scores: Mapping[Names, float], of: Mapping[str, Annotation]) -> None:
    """Adds the pairs in which a third passage tells on what one of a pair tells."""
    order = {name: at for at, name in enumerate(of)}
    told_in = {name for names in found for name in names}
    near: defaultdict[str, list[str]] = defaultdict(list)
    for (a, b), score in scores.items():
        if score >= CHAINED and a in of and b in of:
            for one, other in ((a, b), (b, a)):
                if one in told_in:
                    near[one].append(other)
    for names, findings in list(found.items()):
        kinds = TOLD_ON & {finding.kind for finding in findings}
        for kept, third in _thirds(names, near) if kinds else ():
            first, second = sorted((kept, third), key=order.__getitem__)
            if (first, second) in found or of[kept].passage.source == of[third].passage.source:
                continue
            told = differences(pair_of(of[first], of[second]))
            _add(found, (first, second), (one for one in told if one.finding.kind in kinds))


def _thirds(names: Names, near: Mapping[str, Sequence[str]]) -> Iterator[Names]:
    """Each passage of the pair with those that may tell what the other one tells."""
    one, other = names
    for kept, told in ((one, other), (other, one)):
        for third in near.get(told, ()):
            yield kept, third
