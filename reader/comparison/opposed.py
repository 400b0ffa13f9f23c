"""The pairs of passages in which two voices oppose each other, though little that they say is alike.

Found where a source sets the voices against each other, and where two named speakers deny each other's words;
whether a pair is linked besides does not matter here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from reader.language.annotate import Annotation
from reader.language.english.reporting_verbs import Force
from reader.relations.answers import voice_of
from reader.relations.both_sides import both_sides
from reader.relations.denials import is_denial
from reader.relations.judge import LONGEST, Verdict, evidence_of, judge
from reader.relations.pair import Pair, pair_of, terms_in
from reader.relations.quarrels import CONFIDENCE, quarrels
from reader.relations.rules.charged_speaker import charged_speaker
from reader.relations.rules.negation import negation
from reader.relations.rules.nobody_and_somebody import nobody_and_somebody
from reader.relations.rules.opposed_voices import opposed_voices
from reader.relations.searched import searched
from reader.relations.speakers import one_voice
from reader.relations.two_sides import two_sides
from reader.vocabulary.link import Evidence
from reader.vocabulary.passage import Kind
from reader.vocabulary.relation import Relation

ASKED_FROM = 0.2
"""Score from which a pair that is no match is asked for two speakers who deny each other's words."""

FEW = 4
"""Passages of the story that may have a word by which a quarrel told whole meets another passage."""

FEW_OF = 0.06
"""The same as a share of all passages; what more have is the story's theme."""

SURE = 0.37
"""Score from which one word in common shows that it is one matter."""

CERTAIN = 0.9
"""Score from which any word of the matter shows it, however many passages have it."""

LEAST_SHARED = 2
"""Terms but names of what one speaker says and another says is not so."""

_DENYING = (opposed_voices, nobody_and_somebody, charged_speaker, negation)
"""The rules by which one speaker denies what another says."""

_DENIED = frozenset({"voice", "negation"})
"""Kinds of evidence that say so by themselves."""

_LAID = re.compile(r"\b(?:accus|alleg|blam)(?:e[sd]?|ing)\b", re.IGNORECASE)
"""Words of a passage that lays something at somebody's door, whoever does."""

Names = tuple[str, str]
"""Two passage ids in reading order."""


def opposed(
    annotations: Iterable[Annotation],
    judged: Mapping[Names, Relation],
    scores: Mapping[Names, float],
) -> dict[Names, Verdict]:
    """The opposed pairs, linked or not, with the reason.

    ``annotations`` come source by source, without sources on another event; ``judged`` has the relations of
    the pairs that are linked, ``scores`` the engine's scores of all pairs.
    """
    body = {one.passage.id: one for one in annotations if one.passage.kind is Kind.BODY}
    found = _contested(body, judged, scores) | _told_whole(body, judged, scores)
    of_source: dict[str, list[Annotation]] = {}
    for one in body.values():
        of_source.setdefault(one.passage.source, []).append(one)
    known = {**judged, **dict.fromkeys(found, Relation.DISPUTE)}
    for names, evidence in quarrels(list(of_source.values()), known, scores).items():
        found.setdefault(names, Verdict(Relation.DISPUTE, CONFIDENCE, (evidence,), ()))
    return found


def _contested(
    body: Mapping[str, Annotation], judged: Mapping[Names, Relation], scores: Mapping[Names, float]
) -> dict[Names, Verdict]:
    """The pairs that are not linked in which one named speaker denies what another says."""
    found = {}
    for a, b in sorted(names for names, score in scores.items() if score >= ASKED_FROM):
        if (a, b) in judged or a not in body or b not in body:
            continue
        if max(len(body[name].passage.text) for name in (a, b)) > LONGEST:
            continue
        if not (_denies(body[a]) or _denies(body[b])):
            continue
        pair = pair_of(body[a], body[b])
        if all(rule(pair) is None for rule in _DENYING):
            continue
        verdict = judge(pair)
        if verdict.relation is not Relation.DISPUTE:
            continue
        told_of = scores[a, b] >= SURE and (_is_answered(pair) or _is_answered(pair.mirrored()))
        if told_of or _are_two(body[a], body[b], verdict.evidence[0]):
            found[a, b] = verdict
    return found


def _denies(side: Annotation) -> bool:
    """Whether the passage denies something, or lays it at somebody's door."""
    if any(negated.flips for negated in side.negations) or is_denial(side):
        return True
    return any(voice.force is Force.ACCUSES for voice in side.voices)


def _told_whole(
    body: Mapping[str, Annotation], judged: Mapping[Names, Relation], scores: Mapping[Names, float]
) -> dict[Names, Verdict]:
    """The pairs, linked or likely, of which one passage sets two sides against each other."""
    staging = {name for name, side in body.items() if two_sides(side.passage.text) is not None}
    if not staging:
        return {}
    spread = Counter(term for side in body.values() for term in side.terms)
    rare = {term for term, number in spread.items() if number <= max(FEW, round(FEW_OF * len(body)))}
    found = {}
    for a, b in sorted({*judged, *(names for names, score in scores.items() if score >= ASKED_FROM)}):
        if a not in body or b not in body or (a not in staging and b not in staging):
            continue
        pair = pair_of(body[a], body[b])
        if (a, b) not in judged and not _is_one_matter(pair, scores[a, b], staging):
            continue
        known = rare if scores.get((a, b), 0.0) < CERTAIN else pair.shared
        finding = both_sides(pair, known)
        if finding is not None:
            found[a, b] = Verdict(Relation.DISPUTE, finding.confidence, (evidence_of(pair, finding),), ())
    return found


def _is_one_matter(pair: Pair, score: float, staging: Collection[str]) -> bool:
    """Whether a pair that is not linked shares enough to be on one matter."""
    shared = pair.shared - pair.a.names - pair.b.names
    both = pair.a.passage.id in staging and pair.b.passage.id in staging
    return len(shared) >= (1 if both or score >= SURE else LEAST_SHARED)


def _is_answered(pair: Pair) -> bool:
    """Whether the first passage denies what the second lays at the door of whoever denies it."""
    if not is_denial(pair.a) or searched(_LAID, pair.b.passage.text) is None:
        return False
    denying = [voice.name for voice in pair.a.voices if voice.name and voice.force is Force.DENIES]
    return any(named and named in pair.b.passage.text for named in denying)


def _are_two(a: Annotation, b: Annotation, evidence: Evidence) -> bool:
    """Whether the words that oppose each other are two named speakers'."""
    if evidence.kind not in _DENIED or evidence.a is None or evidence.b is None:
        return False
    shared = terms_in(a, evidence.a) & terms_in(b, evidence.b) - a.names - b.names
    if evidence.kind == "negation" and len(shared) < LEAST_SHARED:
        return False
    ours, theirs = voice_of(a, evidence.a), voice_of(b, evidence.b)
    names = [voice.name for voice in (ours, theirs) if voice is not None and voice.name and not voice.vague]
    return len(names) == 2 and not one_voice(*names)
