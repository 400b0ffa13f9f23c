"""Which part of a passage a fact is about, and when a group speaks of two facts at once.

A part begins and ends where claims do, and holds most of what the passage has in common with the others of
its group. Finds no matches and judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from reader.language.annotate import Annotation
from reader.language.claim import ClaimKind
from reader.vocabulary.span import Span

MOST = 0.75
"""Share of the common words, by weight, that a part has to hold."""

NEARLY_ALL = 0.8
"""Share of the passage's characters from which a part is all of it."""

_NO_STATEMENT = frozenset({ClaimKind.REPORT, ClaimKind.EVENT, ClaimKind.APPOSITION})
"""Kinds of claims that say nothing without the claim beside them."""

_EDGES = re.compile(r"[\s,;:—–-]{0,9}(?:\b(?:and|but|or|though|while|as|that|which|who)[\s,]{0,9})?$")
"""What no part ends with: a joint, and the word that joins the next claim."""

_LONGEST_ENDING = 30
"""Characters among which that is looked for."""

_OPENING = " \t\n,;:—–-"
"""What no part begins with."""


class Divided:
    """A passage with the bounds of its claims, asked for the part that meets other passages."""

    def __init__(self, annotation: Annotation, weight: Mapping[str, float]) -> None:
        """``weight`` says how much each term counts in the story."""
        self._annotation = annotation
        self._weight = weight

    @cached_property
    def _stretches(self) -> list[Span]:
        """The passage cut wherever a claim begins."""
        whole = self._annotation.span
        begins = {part.start for claim in self._annotation.claims for part in claim.parts}
        cuts = [whole.start, *sorted(cut for cut in begins if whole.start < cut < whole.end), whole.end]
        return [Span(start, end) for start, end in pairwise(cuts)]

    def part(self, others: Iterable[Divided], *, evidence: Sequence[Span] = ()) -> Span:
        """The shortest run of stretches with most of what the others say too and all the evidence.

        The whole passage where nothing is in common, or where the run is nearly all of it.
        """
        whole = self._annotation.span
        theirs = {token.term for other in others for token in other._annotation.tokens}
        shared = [
            (token.start, self._weight.get(token.term, 0.0))
            for token in self._annotation.tokens
            if token.term in theirs
        ]
        mass = [
            sum(weight for start, weight in shared if stretch.start <= start < stretch.end)
            for stretch in self._stretches
        ]
        needed = [
            any(span.start < stretch.end and stretch.start < span.end for span in evidence)
            for stretch in self._stretches
        ]
        run = _shortest_run(self._stretches, mass, needed)
        if run is None or run.end - run.start >= NEARLY_ALL * (whole.end - whole.start):
            return whole
        return self._trimmed(run) if self._states(run) else whole

    def _states(self, run: Span) -> bool:
        """Whether a claim of its own stands in the run, and not only who says one."""
        return any(
            claim.kind not in _NO_STATEMENT
            and claim.cue is not None
            and run.start <= claim.cue.start < run.end
            for claim in self._annotation.claims
        )

    def _trimmed(self, run: Span) -> Span:
        words = self._annotation.words(run)
        start = run.start + len(words) - len(words.lstrip(_OPENING))
        ending = _EDGES.search(words[-_LONGEST_ENDING:])
        end = run.end - (len(ending[0]) if ending is not None else 0)
        return Span(start, max(start + 1, end))


def _shortest_run(stretches: Sequence[Span], mass: Sequence[float], needed: Sequence[bool]) -> Span | None:
    """Null where there is nothing to hold."""
    total = sum(mass)
    if total <= 0.0 and not any(needed):
        return None
    first = next((at for at, need in enumerate(needed) if need), len(needed))
    last = max((at for at, need in enumerate(needed) if need), default=-1)
    best: Span | None = None
    for start in range(len(stretches)):
        held = 0.0
        for end in range(start, len(stretches)):
            held += mass[end]
            if held >= MOST * total - 1e-9 and start <= first and end >= last:
                run = Span(stretches[start].start, stretches[end].end)
                if best is None or run.end - run.start < best.end - best.start:
                    best = run
                break
    return best


def split_by_claim(
    ids: Sequence[str],
    divided: Mapping[str, Divided],
    *,
    source_of: Mapping[str, str],
    linked: Callable[[str, str], bool],
) -> list[tuple[str, ...]]:
    """The group as one or more groups, so that no passage meets the others of its group with parts that have
    nothing in common; every link of the group is in one of them.

    ``ids`` come in reading order, ``linked`` is asked for two of them in that order.
    """
    for name in ids:
        others = [other for other in ids if source_of[other] != source_of[name]]
        met = [other for other in others if linked(*_ordered(ids, name, other))]
        if len(met) < 2:
            continue
        clusters = _clusters({other: divided[name].part([divided[other]]) for other in met})
        if len(clusters) < 2:
            continue
        groups = [_in_order(ids, {name, *cluster}) for cluster in clusters]
        covered = {pair for group in groups for pair in _links(group, source_of, linked)}
        return groups + [pair for pair in _links(ids, source_of, linked) if pair not in covered]
    return [tuple(ids)]


def _clusters(parts: Mapping[str, Span]) -> list[list[str]]:
    """The passages whose parts overlap, one after the other."""
    found: list[tuple[Span, list[str]]] = []
    for name, part in sorted(parts.items(), key=lambda item: (item[1].start, item[1].end)):
        if found and part.start < found[-1][0].end:
            span, names = found.pop()
            found.append((Span(span.start, max(span.end, part.end)), [*names, name]))
        else:
            found.append((part, [name]))
    return [names for _, names in found]


def _ordered(ids: Sequence[str], one: str, other: str) -> tuple[str, str]:
    return (one, other) if ids.index(one) < ids.index(other) else (other, one)


def _in_order(ids: Sequence[str], names: set[str]) -> tuple[str, ...]:
    return tuple(name for name in ids if name in names)


def _links(
    ids: Sequence[str], source_of: Mapping[str, str], linked: Callable[[str, str], bool]
) -> list[tuple[str, str]]:
    return [
        (a, b)
        for at, a in enumerate(ids)
        for b in ids[at + 1 :]
        if source_of[a] != source_of[b] and linked(a, b)
    ]
