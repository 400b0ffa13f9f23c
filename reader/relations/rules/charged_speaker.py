"""One voice lays something at somebody's door, who speaks of the same matter in the other passage."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.english.reporting_verbs import Force
from reader.language.english.stop_words import STOP_WORDS
from reader.language.english.titles import TITLES
from reader.language.english.word_set import word_set
from reader.language.negation import polarity_at
from reader.language.voice import Voice
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.relations.searched import searched
from reader.relations.speakers import one_voice, plain_name
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.6
"""One cue; relations page §4.1."""

REACH = 3
"""Words between the one charged and the word of the charge."""

MOST_WORDS = 5
"""Words of a speaker; more is hardly a name."""

_CHARGE = (
    r"(?:lied|lying|(?:is|was|were|are) (?:\w+ )?(?:responsible|to blame|at fault|guilty|behind)|cheated|"
    r"stolen?|misled|deceived|betrayed|broke (?:its|his|her|their|the)|breached|sabotaged|provoked|bullied|"
    r"covered up|failed to|refused to|ignored|neglected|hid|withheld|invented|made up)"
)
LIKELY = 0.4
"""Likelihood from which the answer to an accusation counts as somebody's words."""

_LAID = re.compile(r"\b(?:accus|alleg)", re.IGNORECASE)
"""Words of a passage that tells of the accusation rather than of an answer to it."""

_CHARGED = re.compile(_CHARGE, re.IGNORECASE)

_ACCUSES = word_set("accuse blame charge")
"""Verbs with whom and of what: to criticise lays nothing at anybody's door."""

_ADMITS = word_set("admit concede acknowledge confess apologise apologize agree confirm accept")
"""Verbs with which whoever is charged grants it."""

_WORD = re.compile(r"\w+")


def charged_speaker(pair: Pair) -> Finding | None:
    """The first speaker whom the other passage's speaker charges with what both speak of, as a dispute."""
    found = _against(pair, pair.a, pair.b)
    if found is not None:
        return found
    found = _against(pair, pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _against(pair: Pair, charging: Annotation, answering: Annotation) -> Finding | None:
    accuses = any(voice.verb in _ACCUSES for voice in charging.voices)
    if not accuses and searched(_CHARGED, charging.passage.text) is None:
        return None
    for charge in charging.voices:
        for answer in answering.voices:
            if not charge.name or not answer.name or answer.verb in _ADMITS:
                continue
            if answer.force not in {Force.ASSERTS, Force.DENIES} or one_voice(charge.name, answer.name):
                continue
            if any(_CHARGED.search(answering.words(part)) for part in answer.content):
                continue
            words = _charge(charging, charge, answering, answer)
            if words is None or not _one_matter(pair, charging, words, charge, answering, answer):
                continue
            who, whom = plain_name(charge.name), plain_name(answer.name)
            return Finding(
                relation=Relation.DISPUTE,
                kind="voice",
                a=words,
                b=_inside(answering, answer.content[0]),
                note=f"{who} in {{A}}: “{{a}}”; {whom} in {{B}}: “{{b}}”",
                confidence=CONFIDENCE,
            )
    return None


def _charge(charging: Annotation, charge: Voice, answering: Annotation, answer: Voice) -> Span | None:
    """The words that charge the one who answers."""
    heads = _heads(answer.name or "")
    if charge.verb in _ACCUSES:
        if answer.likelihood < LIKELY or _LAID.search(answering.passage.text) is not None:
            return None
        return _accused(charging, charge, heads)
    for part in (_inside(charging, one) for one in charge.content):
        words = charging.words(part)
        lower = words.lower()
        for head in heads:
            if len(head) <= REACH or head.lower() not in lower:
                continue
            charged = rf"\b{re.escape(head)}(?:\W+\w+){{0,{REACH}}}?\W+{_CHARGE}\b"
            found = re.search(charged, words, re.IGNORECASE)
            if found is not None:
                start = part.start + found.start()
                if polarity_at(charging.negations, part.start + found.end() - 1) > 0:
                    return Span(start, part.start + found.end())
    return None


def _accused(charging: Annotation, charge: Voice, heads: list[str]) -> Span | None:
    """*accused the mill of …*: who answers is whom the verb is about."""
    content = _inside(charging, charge.content[0])
    first = _WORD.findall(charging.words(content))[: REACH + 1]
    return content if any(head in first for head in heads if len(head) > REACH) else None


def _heads(name: str) -> list[str]:
    """The words by which a speaker is called: the capitalised ones, else the last one."""
    words = [word for word in _WORD.findall(name) if word.lower() not in STOP_WORDS]
    if len(words) > MOST_WORDS:
        return []
    return [word for word in words if word[0].isupper() and word.lower() not in TITLES] or words[-1:]


def _one_matter(
    pair: Pair, charging: Annotation, words: Span, charge: Voice, answering: Annotation, answer: Voice
) -> bool:
    """Whether what is answered has a word of the charge's matter, and does not say the charge again."""
    ours = frozenset(term for part in charge.content for term in terms_in(charging, part))
    theirs = frozenset(term for part in answer.content for term in terms_in(answering, part))
    charged = frozenset[str]() if charge.verb in _ACCUSES else terms_in(charging, words)
    speaker = terms_in(answering, answer.speaker) if answer.speaker is not None else frozenset()
    matter = (ours & theirs) - pair.a.names - pair.b.names - charged - speaker
    return bool(matter)


def _inside(side: Annotation, span: Span) -> Span:
    return Span(max(span.start, side.passage.start), max(min(span.end, side.passage.end), side.passage.start))
