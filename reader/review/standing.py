"""Where the entries of a review stand in a comparison: which fact each is about, and which found none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from reader.review.entry import About, Entry
from reader.review.found_again import FoundAgain
from reader.review.review import Review
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.review import FactReview, Orphan, Reviewed, Verdict
from reader.vocabulary.source import Source

Lost = list[tuple[Entry, str]]
Pairs = tuple[tuple[str, str], ...]

LEAST_SHARED = 2
"""Passages that an entry and a group must have in common: a fact is what two passages tell."""

GONE = "a passage of it is not in the articles any more"
NO_FACT = "its passages are in no fact together"
NOT_READ = "its article is not among those read"
SECOND = "another review of the same fact is newer or nearer"


class Standing(NamedTuple):
    """What the reader said, in the ids of one comparison."""

    reviewed: Reviewed
    """What screen and exports show."""
    entry_of: Mapping[str, Entry]
    """The entry behind what is said of each fact, by group id."""


def standing(comparison: Comparison, review: Review) -> Standing:
    """Every entry of ``review`` put to its fact, its passages or its source in ``comparison``.

    A fact's entry goes to the group with which it shares most of its passages.
    """
    found = FoundAgain.among(comparison.sources)
    entries = [entry for entry in review.entries.values() if not entry.is_blank]
    chosen, second, lost = _on_facts(comparison, [e for e in entries if e.about is About.FACT], found)
    joined, parted, gone = _by_hand([e for e in entries if e.about is About.PAIR], found)
    sources, unread = _graded([e for e in entries if e.about is About.SOURCE], found)
    orphans = [
        *(_orphan(entry, why) for entry, why in (*lost, *gone, *unread)),
        *(_orphan(entry, SECOND) for entry in second),
    ]
    reviewed = Reviewed(
        facts={group.id: _said(chosen[group.id]) for group in comparison.groups if group.id in chosen},
        sources={source.id: sources[source.id] for source in comparison.sources if source.id in sources},
        joined=joined,
        parted=parted,
        orphans=tuple(orphans),
    )
    return Standing(reviewed, chosen)


def hands_of(sources: tuple[Source, ...], review: Review) -> tuple[Pairs, Pairs]:
    """The pairs of passage ids put together and taken apart by hand: what comparing needs to know."""
    pairs = [entry for entry in review.entries.values() if entry.about is About.PAIR and entry.hand]
    joined, parted, _ = _by_hand(pairs, FoundAgain.among(sources))
    return joined, parted


def _on_facts(
    comparison: Comparison, entries: Iterable[Entry], found: FoundAgain
) -> tuple[dict[str, Entry], list[Entry], Lost]:
    """The entry of each group, entries that a better one keeps from theirs, and those without a group."""
    claims: dict[str, list[tuple[float, int, Entry]]] = {}
    lost: Lost = []
    for entry in entries:
        passages = [found.passage(anchor) for anchor in entry.anchors]
        there = {name for name in passages if name is not None}
        best = _best_group(comparison, there)
        if best is not None:
            claims.setdefault(best[1], []).append((best[0], entry.revision, entry))
        else:
            lost.append((entry, _reason(entry, found) if None in passages else NO_FACT))
    chosen, second = {}, []
    for group, own in claims.items():
        ranked = sorted(own, key=lambda claim: claim[:2], reverse=True)
        chosen[group] = ranked[0][2]
        second += [entry for _, _, entry in ranked[1:]]
    return chosen, second, lost


def _best_group(comparison: Comparison, passages: set[str]) -> tuple[float, str] | None:
    """How much of both is common, and the group; null where no group shares enough."""
    near = {group.id: group for name in sorted(passages) for group in comparison.groups_at.get(name, ())}
    best: tuple[float, str] | None = None
    for group in near.values():
        own = {member.passage for member in group.members}
        common = len(own & passages)
        share = common / len(own | passages)
        if common >= LEAST_SHARED and (best is None or share > best[0]):
            best = share, group.id
    return best


def _by_hand(entries: Iterable[Entry], found: FoundAgain) -> tuple[Pairs, Pairs, Lost]:
    hands: dict[str, list[tuple[str, str]]] = {"joined": [], "parted": []}
    lost: Lost = []
    for entry in entries:
        a, b = (found.passage(anchor) for anchor in entry.anchors)
        if a is None or b is None:
            lost.append((entry, _reason(entry, found)))
        elif entry.hand:
            hands[entry.hand].append((a, b))
    return tuple(hands["joined"]), tuple(hands["parted"]), lost


def _graded(entries: Iterable[Entry], found: FoundAgain) -> tuple[dict[str, str], Lost]:
    grades: dict[str, tuple[int, str]] = {}
    lost: Lost = []
    for entry in entries:
        source = found.source(entry.anchors[0])
        if source is None:
            lost.append((entry, NOT_READ))
        else:
            grades[source.id] = max(grades.get(source.id, (-1, "")), (entry.revision, entry.grade))
    return {siglum: grade for siglum, (_, grade) in grades.items()}, lost


def _reason(entry: Entry, found: FoundAgain) -> str:
    return NOT_READ if any(found.source(anchor) is None for anchor in entry.anchors) else GONE


def _said(entry: Entry) -> FactReview:
    return FactReview(Verdict(entry.verdict), entry.note, entry.grade)


def _orphan(entry: Entry, why: str) -> Orphan:
    said = _said(entry)
    if entry.about is About.PAIR:
        said = said._replace(note=f"{entry.hand} by hand")
    quotes = tuple(f"{one.file}: {one.text or one.title}" for one in entry.anchors)
    return Orphan(entry.about.value, said, quotes, why)
