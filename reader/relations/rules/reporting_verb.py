"""One speaker's words, reported plainly in one passage and in the other with a verb that judges
it or leaves it in doubt."""

from __future__ import annotations

from functools import cache

from reader.language.annotate import Annotation
from reader.language.attributions import Voice
from reader.language.english.reporting_verbs import CHARGED
from reader.language.english.stems import stem
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.relations.speakers import one_voice
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.65
"""One cue; relations page §5."""

LIKELY = 0.25
"""Likelihood from which an attribution counts: both passages having it is a sign that it is one."""

LEAST_COVER = 0.6
"""Share of the terms of the shorter content that the other passage has."""

LEAST_SHARED = 2
"""Terms but names that both contents have."""

_PLAIN = frozenset(
    ("say", "tell", "state", "add", "announce", "report", "declare", "explain", "note", "write", "describe")
)
"""Verbs that only report."""

_GUESSES = frozenset(("suspect", "believe", "think", "fear", "speculate", "guess"))
"""Verbs by which a speaker holds a thing for likely."""


def reporting_verb(pair: Pair) -> Finding | None:
    """The first two reports of one content by one speaker of which one verb is charged, as framing."""
    for ours in pair.a.possible_voices:
        for theirs in pair.b.possible_voices:
            if ours.cue is None or theirs.cue is None or not ours.name or not theirs.name:
                continue
            if min(ours.likelihood, theirs.likelihood) < LIKELY:
                continue
            if _tone(ours) == _tone(theirs) or not (_is_plain(ours) or _is_plain(theirs)):
                continue
            if one_voice(ours.name, theirs.name) and _one_content(pair, ours, theirs):
                return Finding(
                    relation=Relation.FRAMING,
                    kind="wording",
                    a=_inside(pair.a, ours.cue),
                    b=_inside(pair.b, theirs.cue),
                    note="one speaker, other verb: “{a}” / “{b}”",
                    confidence=CONFIDENCE,
                )
    return _verb_alone(pair)


def _verb_alone(pair: Pair) -> Finding | None:
    """Passages of which only the verb of saying differs, where no attribution was found."""
    if pair.b.terms - pair.a.terms:
        if pair.a.terms - pair.b.terms:
            return None
        found = _verb_alone(pair.mirrored())
        return found.mirrored() if found is not None else None
    more = pair.a.terms - pair.b.terms
    charged = [token for token in pair.a.tokens if token.term in more]
    cues = [voice.cue for voice in pair.b.possible_voices if voice.cue is not None and _is_plain(voice)]
    if len(charged) != 1 or not cues or charged[0].term not in _charged_stems():
        return None
    return Finding(
        relation=Relation.FRAMING,
        kind="wording",
        a=Span(charged[0].start, charged[0].end),
        b=_inside(pair.b, cues[0]),
        note="one speaker, other verb: “{a}” / “{b}”",
        confidence=CONFIDENCE,
    )


@cache
def _charged_stems() -> frozenset[str]:
    return frozenset(stem(verb) for verb, charge in CHARGED.items() if charge)


def _tone(voice: Voice) -> str:
    """How the verb shows the saying: charged, guessed or plain."""
    if CHARGED.get(voice.verb):
        return "charged"
    return "guessed" if voice.verb in _GUESSES else "plain"


def _is_plain(voice: Voice) -> bool:
    return voice.verb in _PLAIN


def _one_content(pair: Pair, ours: Voice, theirs: Voice) -> bool:
    said = {term for part in ours.content for term in terms_in(pair.a, part)}
    told = {term for part in theirs.content for term in terms_in(pair.b, part)}
    shorter = min(len(said), len(told))
    common = len(said & told)
    plain = said & told - pair.a.names - pair.b.names
    return len(plain) >= LEAST_SHARED and common >= LEAST_COVER * shorter


def _inside(side: Annotation, cue: Span) -> Span:
    """The verb, or the whole passage where the verb stands in another sentence."""
    inside = side.passage.start <= cue.start and cue.end <= side.passage.end
    return cue if inside else side.span
