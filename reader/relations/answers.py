"""Which passage answers the one before it: denies it, calls it false, tells another version.

Looks at one source only. What follows from it for the passages of other sources is for ``disputes``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.reporting_verbs import Force
from reader.language.negation import Negation, polarity_at
from reader.language.voice import Voice
from reader.relations.pair import terms_in
from reader.relations.speakers import one_voice
from reader.vocabulary.span import Span

BACK = 2
"""Passages before an answer among which that is looked for to which it answers: a speaker may go on."""

_MATTER = (
    r"(?:accusation|allegation|claim|charge|suggestion|report|assertion|criticism|account|version|stor(?:y|ies)|"
    r"rumou?r|wrongdoing|involvement|responsibilit(?:y|ies)|role|knowledge|connection|complicity|description|"
    r"characteri[sz]ation|portrayal|comparison|figure|number|estimate|count|conclusion|interpretation|argument|"
    r"complaint|concern|fear|warning|notion|idea|finding|testimony|comment|remark|statement|theory)s?"
)
_WHOSE = r"(?:the|that|this|those|these|any|all|such|his|her|their|its|both)"
_WHAT = rf"(?:{_WHOSE} (?:[\w’'-]+ ){{0,2}}?{_MATTER})"
_THAT = r"(?:it|this|that|these|those|them|doing so|having done so)\b(?! \w)"
_FALSE = (
    r"(?:not true|not so|not the case|untrue|false|flat wrong|wrong|nonsense|rubbish|baseless|unfounded|"
    r"groundless|inaccurate|incorrect|misleading|absurd|ridiculous|preposterous|ludicrous|far-fetched|laughable|outrageous|"
    r"a lie|lies|fabricat(?:ed|ion)|fiction|fantasy|a myth|a hoax|a smear|propaganda|a distortion|"
    r"exaggerat(?:ed|ion)|scaremongering|alarmist|speculation|"
    r"a \w+ (?:stor|tale|fiction|lie|myth|fantas|distortion|exaggeration)\w*)\b"
)
_VIEW = (
    r"(?:assessments?|views?|accounts?|versions?|pictures?|stor(?:y|ies)|tale|readings?|opinions?|interpretations?|"
    r"explanations?|recollections?|memor(?:y|ies)|figures?|numbers?|counts?|verdicts?|conclusions?)"
)
_DENIES = r"(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|refut(?:es|ed|ing)|contradict(?:s|ed|ing)?)"
_TURNS_DOWN = r"(?:reject|dismiss|rebuff|contest|challeng|rebut)(?:s|es|ed|ing|ted|ting)?"
_CALLS = r"(?:call|dismiss|describ|brand|label|denounc|reject|brush|wav|shrug|laugh)(?:s|es|ed|ing)?"
_OTHERWISE = (
    r"disagree[sd]?|begs? to differ|"
    r"(?:s(?:ees?|aw)|tells?|told|remembers?|remembered) it (?:differently|otherwise)|"
    r"(?:s(?:ay|ays|aid)|suggests?|shows?|tells?|insists?) otherwise|t(?:akes?|ook) issue|hits? back|"
    r"(?:fire[sd]|shot|shoots?) back|retort(?:s|ed)|"
    r"(?:casts?|has|have) doubts? (?:on|about) (?:it|this|that|them)\b|"
    r"(?:is|are|was|were) (?:not so sure|not convinced|unconvinced|unpersuaded|having none of it)|"
    r"on the contrary|quite the (?:reverse|opposite)|did nothing (?:wrong|of the (?:kind|sort))"
)
_ANSWER = re.compile(
    rf"(?P<flips>\b(?:{_DENIES} (?:{_WHAT}\b|{_THAT})|{_TURNS_DOWN} {_WHAT}\b))"
    rf"|\b(?:{_CALLS} (?:off )?(?:it|this|that|them|{_WHAT})[^.;]{{0,20}}?[“\"‘']?{_FALSE}"
    rf"|(?P<other>(?:different|contrary|contrasting|rival|competing|opposite|dimmer|harsher) {_VIEW}|"
    rf"another (?:account|version|view|explanation|picture))"
    rf"|{_OTHERWISE}|(?P<such>(?:no|any|nothing) such \w+|nothing of the (?:kind|sort)))\b"
    rf"|^[“\"‘']?(?:(?:That|This|It|Those|These|They) (?:is|was|are|were)|(?:That|It)[’']s)\b"
    rf"(?: \w+ly| just| plain| pure| all){{0,2}} {_FALSE}"
    r"|^[“\"‘']?(?:Nonsense|Rubbish|Not so|Not true|Untrue|Wrong|Far from it)\b(?=[,.!;:”\"’])",
    re.IGNORECASE,
)
"""How a sentence answers another without saying again what that told."""

_BUT = re.compile(r"^(?:But|However,|Yet|Still,) ", re.IGNORECASE)
"""How a sentence sets its speaker against the one before."""

_NOBODY = re.compile(
    r"(?:none|neither)(?: of (?:them|those|these|us))? "
    r"(?:ha[ds]|have|was|were|did|took|would|could|is|are|ever)\b|"
    r"(?:none|neither) of (?:them|those|these|us)\b",
    re.IGNORECASE,
)
"""Nobody of those of whom the sentence before tells."""

LEAST_SHARED = 2
"""Terms but names that a negation and the passage before share."""


class Answer(NamedTuple):
    """A passage that answers another of its source."""

    passage: Annotation
    """The one that answers."""
    to: Annotation
    """The one that it answers."""
    cue: Span
    """The words that show it, in the source's text."""
    voice: Voice | None
    """Who answers, where that is told."""
    tells: bool
    """It says in its own words what is not so."""
    announces: bool
    """It only says that there is another version, which comes next."""


def answers(annotations: Sequence[Annotation]) -> tuple[Answer, ...]:
    """The answers among the passages of one source, which come in reading order."""
    found = []
    for place, answering in enumerate(annotations):
        for one in reversed(annotations[max(0, place - BACK) : place]):
            if answering.passage.paragraph - one.passage.paragraph > 1:
                break
            answer = _answer(answering, one)
            if answer is not None and not is_by(one, answer.voice):
                found.append(answer)
                break
    return tuple(found)


def is_denial(side: Annotation) -> bool:
    """Whether the passage denies something in so many words."""
    return _ANSWER.search(side.passage.text) is not None or any(v.force is Force.DENIES for v in side.voices)


def _answer(answering: Annotation, told: Annotation) -> Answer | None:
    at = answering.passage.start
    found = _ANSWER.search(answering.passage.text)
    if found is not None:
        cue = Span(found.start() + at, found.end() + at)
        if found["flips"] and polarity_at(answering.negations, cue.start) < 0:
            return None
        voice = voice_of(answering, cue)
        return Answer(answering, told, cue, voice, tells=bool(found["such"]), announces=bool(found["other"]))
    for negated in answering.negations:
        voice = voice_of(answering, negated.operator)
        if negated.flips and voice is not None and _is_told(answering, told, negated, voice):
            cue = Span(negated.operator.start, max(negated.operator.end, negated.scope.end))
            return Answer(answering, told, cue, voice, tells=True, announces=False)
    return None


def voice_of(side: Annotation, cue: Span) -> Voice | None:
    """Whose the words are: the voice whose verb or content they are, else the first with a speaker."""
    named = [voice for voice in side.possible_voices if voice.name or voice.speaker]
    over = [
        voice
        for voice in named
        if any(part.start < cue.end and cue.start < part.end for part in voice.content)
        or (voice.cue is not None and voice.cue.start < cue.end and cue.start < voice.cue.end)
    ]
    return (over or [None])[0]


def is_by(side: Annotation, voice: Voice | None) -> bool:
    """Whether the speaker is one of those whose words the passage reports."""
    name = voice.name if voice is not None else None
    return name is not None and any(one_voice(name, other.name) for other in side.voices if other.name)


def _is_told(answering: Annotation, told: Annotation, negated: Negation, voice: Voice) -> bool:
    """Whether the passage before tells what is negated here."""
    shared = terms_in(answering, negated.scope, but=negated.operator) & told.terms
    plain = shared - answering.names - told.names
    if _NOBODY.match(answering.words(Span(negated.operator.start, answering.passage.end))):
        return True
    if len(plain) < LEAST_SHARED:
        return _sets_itself_against(answering, voice)
    return all(polarity_at(told.negations, token.start) > 0 for token in told.tokens if token.term in shared)


def _sets_itself_against(side: Annotation, voice: Voice) -> bool:
    """*But critics see …*: the speaker stands right behind the word."""
    found = _BUT.match(side.passage.text)
    return (
        found is not None
        and voice.speaker is not None
        and voice.speaker.start - side.passage.start == found.end()
    )
