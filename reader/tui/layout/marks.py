"""What the margin and the text of a passage are marked with, from the comparison and the current fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from reader.vocabulary.span import Span

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group
    from reader.vocabulary.link import Link
    from reader.vocabulary.relation import Relation
    from reader.vocabulary.review import Reviewed
    from reader.vocabulary.source import Source

QUIET = frozenset({"words", "act"})
"""Kinds of evidence that are not marked: the words that say the same."""

LONGEST_EVIDENCE = 60
"""Characters of evidence that are marked at most: longer is a whole clause, which the ground shows."""


def relation_at(
    comparison: Comparison,
    passage: str,
    current: Group | None,
    passing: Collection[str] | None = None,
    pivot: str | None = None,
) -> Relation | None:
    """The relation whose sign a passage carries: the gravest of its own links.

    Those in the current fact where it is a member of it. A passage that only agrees does not carry the sign
    of a conflict between others of its fact. ``passing`` are the ids of the facts that count, null for all;
    with a ``pivot`` only the links to it count, and what has none carries no sign.
    """
    groups = comparison.groups_at.get(passage, ())
    if passing is not None:
        groups = tuple(group for group in groups if group.id in passing)
    asked = (current,) if current is not None and current in groups else groups
    if pivot is None:
        held = comparison.standing
        found = [held.get((group.id, passage), group.relation) for group in asked]
    else:
        held = comparison.standing_to.get(pivot, {})
        found = [held[group.id, passage] for group in asked if (group.id, passage) in held]
    return min(found, key=lambda relation: relation.gravity, default=None)


def ruler_marks(
    comparison: Comparison | None,
    source: Source,
    passing: Collection[str] | None = None,
    pivot: str | None = None,
) -> dict[int, Relation]:
    """For each passage index of a source that is in a fact: the gravest relation, by ``relation_at``."""
    if comparison is None:
        return {}
    found = {}
    for index, passage in enumerate(source.passages):
        if (relation := relation_at(comparison, passage.id, None, passing, pivot)) is not None:
            found[index] = relation
    return found


def verdict_signs(
    comparison: Comparison | None, reviewed: Reviewed | None, current: Group | None
) -> dict[str, str]:
    """For each passage id the sign of the reader's verdict: on the current fact, else on all of its facts.

    A passage carries none while one of its facts is open, or where the verdicts on them differ.
    """
    if comparison is None or reviewed is None or not reviewed.facts:
        return {}
    touched = dict.fromkeys(
        member.passage for fact in reviewed.facts for member in comparison.group_of[fact].members
    )
    found = {}
    for passage in touched:
        groups = comparison.groups_at[passage]
        asked = (current,) if current is not None and current in groups else groups
        signs = {reviewed.verdict(group.id).sign for group in asked}
        if len(signs) == 1:
            found[passage] = signs.pop()
    return {passage: sign for passage, sign in found.items() if sign}


def evidence_spans(comparison: Comparison, group: Group, pivot: str | None = None) -> dict[str, list[Span]]:
    """For each member's passage id the evidence in its own text: in order, never overlapping.

    With a ``pivot`` that has the fact, what the relations to it rest on.
    """
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for link in gravest_links(comparison, group, pivot):
        for evidence in link.evidence:
            if evidence.kind in QUIET:
                continue
            for passage, span in ((link.a, evidence.a), (link.b, evidence.b)):
                if span is not None and span.end - span.start <= LONGEST_EVIDENCE:
                    start = comparison.passage_of[passage].start
                    found[passage].append(Span(span.start - start, span.end - start))
    return {passage: merged(spans) for passage, spans in found.items()}


def gravest_links(comparison: Comparison, group: Group, pivot: str | None = None) -> Sequence[Link]:
    """The links that carry the fact's relation; with a ``pivot`` that has it, of those to it."""
    links: Sequence[Link] = comparison.links_in.get(group.id, ())
    relation = group.relation
    if pivot is not None:
        of = comparison.passage_of
        to_pivot = [link for link in links if pivot in (of[link.a].source, of[link.b].source)]
        if to_pivot:
            links = to_pivot
            relation = min((link.relation for link in links), key=lambda one: one.gravity)
    return [link for link in links if link.relation is relation]


def merged(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        elif span.end > span.start:
            result.append(span)
    return result
