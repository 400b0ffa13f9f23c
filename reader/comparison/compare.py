"""The pipeline: sources in, a comparison out.

Annotates, matches, judges, groups and counts, each by the module of that name; decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.collation.engines import engine as engine_of
from reader.collation.grouping import group_matches
from reader.collation.match import Match
from reader.collation.nearest import NearestIndex
from reader.collation.term_weights import term_weights
from reader.collation.tokenised import Tokenised
from reader.comparison.coverage import absences, coverage, witnesses
from reader.comparison.gist import gist
from reader.comparison.mentions import attributions, times
from reader.comparison.story_lists import StoryLists
from reader.comparison.warnings import warnings
from reader.language.annotate import Annotation, annotate
from reader.relations.judge import Verdict, judge
from reader.relations.pair import pair_of
from reader.stories.article import article_of
from reader.stories.copies import copies as copies_of
from reader.stories.grouping import group_articles
from reader.stories.stages import stages
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.copy import Copy
from reader.vocabulary.group import Group, Member
from reader.vocabulary.link import Link
from reader.vocabulary.passage import Kind
from reader.vocabulary.relation import Relation
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

BAR = 0.5
"""Pairs are shown from this score unless the reader moves the bar; engine page §8."""


class _Judged(NamedTuple):
    """A match with its relation."""

    match: Match
    relation: Relation
    verdict: Verdict


def compare(
    sources: Sequence[Source], *, story: str, engine: str = "lexical", bar: float = BAR
) -> Comparison:
    """The comparison of the sources; the same for the same input, whatever the hash seed.

    ``story`` is the title of the story, ``engine`` a name in ``reader.collation.engines``, ``bar`` the score
    from which a pair is shown.
    """
    annotations = {one.passage.id: one for source in sources for one in annotate(source)}
    body = [
        Tokenised(one.passage, one.tokens, one.quantities)
        for one in annotations.values()
        if one.passage.kind is Kind.BODY
    ]
    collation = engine_of(engine)(
        body, published={source.id: source.published.date for source in sources}, bar=bar
    )
    judged = _judged(collation.matches, annotations)
    index = NearestIndex(collation.scores, {one.passage.id: one.passage.source for one in body})
    of_passage = {one.passage.id: one for one in body}
    order = {name: number for number, name in enumerate(of_passage)}
    facts = group_matches([one.match for one in judged.values()], order)
    weight = term_weights(body).weight
    copies = copies_of(sources)
    links: list[Link] = []
    groups: list[Group] = []
    for number, ids in enumerate(facts, start=1):
        own = _links(f"F{number}", ids, judged)
        links += own
        members = [of_passage[name] for name in ids]
        about = _about(members, own, weight)
        groups.append(_group(f"F{number}", members, own, sources, copies, index, about))
    told = {name for ids in facts for name in ids}
    return Comparison(
        story=story,
        engine=engine,
        bar=bar,
        sources=tuple(sources),
        links=tuple(links),
        groups=tuple(groups),
        unique=tuple(one.passage.id for one in body if one.passage.id not in told),
        warnings=warnings(
            sources,
            collation.strangers,
            copies,
            stages(annotations.values(), strangers=collation.strangers),
            _stories(sources),
        ),
        attributions=attributions(annotations.values(), sources),
        times=times(annotations.values()),
        copies=copies,
        lists=StoryLists(sources, annotations.values(), links),
    )


def _stories(sources: Sequence[Source]) -> list[list[str]]:
    """The sigla of each story that the sources tell."""
    found = group_articles([article_of(source) for source in sources])
    return [[sources[at].id for at in story] for story in found]


def _judged(
    matches: Sequence[Match], annotations: Mapping[str, Annotation]
) -> dict[tuple[str, str], _Judged]:
    """The matches by passage ids, those left out whose passages turn out to be unrelated."""
    found = {}
    for match in matches:
        verdict = judge(pair_of(annotations[match.a.id], annotations[match.b.id]))
        if verdict.relation is not None:
            found[match.a.id, match.b.id] = _Judged(match, verdict.relation, verdict)
    return found


def _links(group: str, ids: Sequence[str], judged: Mapping[tuple[str, str], _Judged]) -> list[Link]:
    """The links between the members of one group."""
    pairs = [(a, b) for at, a in enumerate(ids) for b in ids[at + 1 :] if (a, b) in judged]
    return [
        Link(
            group=group,
            a=a,
            b=b,
            score=one.match.score,
            relation=one.relation,
            confidence=one.verdict.confidence,
            evidence=one.verdict.evidence,
            parts=one.match.parts,
            gates=one.verdict.gates,
        )
        for a, b in pairs
        for one in [judged[a, b]]
    ]


def _about(members: Sequence[Tokenised], links: Sequence[Link], weight: Mapping[str, float]) -> str:
    """The gist: of all members where they agree, else of those that the group's relation rests on."""
    gravest = min((link.relation for link in links), key=lambda relation: relation.gravity)
    if gravest is Relation.AGREEMENT:
        return gist(members, weight, evidence={})
    evidence: dict[str, list[Span]] = {}
    for link in links:
        if link.relation is gravest:
            for name, span in ((link.a, link.evidence[0].a), (link.b, link.evidence[0].b)):
                evidence.setdefault(name, []).extend([span] if span is not None else [])
    resting = [member for member in members if member.passage.id in evidence]
    return gist(resting, weight, evidence=evidence)


def _group(
    name: str,
    members: Sequence[Tokenised],
    links: Sequence[Link],
    sources: Sequence[Source],
    copies: Sequence[Copy],
    index: NearestIndex,
    about: str,
) -> Group:
    passages = [member.passage for member in members]
    present = [passage.source for passage in passages]
    return Group(
        id=name,
        members=tuple(Member(passage.id, passage.start, passage.end) for passage in passages),
        relation=min((link.relation for link in links), key=lambda relation: relation.gravity),
        coverage=coverage(present, sources),
        gist=about,
        witnesses=witnesses(present, sources, copies),
        absent=absences([passage.id for passage in passages], present, sources, index),
    )
