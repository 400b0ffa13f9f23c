"""One voice denies in so many words what the other passage tells.

A denial that both report is agreement, and a plan turned down is no fact denied.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.attributions import Voice
from reader.language.certainty import Status, status_at
from reader.language.english.reporting_verbs import Force
from reader.language.english.stems import stem
from reader.language.english.titles import TITLES
from reader.language.english.word_set import word_set
from reader.language.negation import polarity_at
from reader.language.tokens import Token
from reader.relations.acts import act
from reader.relations.denials import is_denial
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.relations.searched import searched
from reader.relations.speakers import one_voice, plain_name, voice_over
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.7
"""Of an explicit denial whose matter the other passage tells."""

LEAST_SHARED = 2
"""Terms besides names that the denied matter and the other passage share; relations page §8.12."""

_CLAIM = r"(?:accusations?|allegations?|claims?|charges?|suggestions?|reports?|assertions?|testimony)"
_ANY = r"(?:the |an? |any |all |those |these |such |his |her |their |its |\w+[’']s )?"
_DENIAL = re.compile(
    r"\b(?:"
    r"den(?:y|ies|ied|ying)(?! (?:\w+ ){0,3}(?:rivals?|victory|title|win|goal|lead|entry|access|bail|visas?|"
    r"permission|request|parole|the chance|treatment|services?|asylum|coverage)\b)"
    r"|refut(?:e|es|ed|ing)|contradict(?:s|ed|ing)?"
    r"|disput(?:es|ed|ing) (?=the|that|any|his|her|its|their|a)"
    rf"|(?:reject|dismiss|rebuff)(?:s|es|ed|ing)? {_ANY}(?:\w+ )?{_CLAIM}"
    r"|(?:had|has|have) nothing to do with"
    r"|flat(?:ly)? (?:wrong|untrue|false)"
    r"|(?:is|was|are|were) [“\"‘']?(?:just |all |\w+ly )?(?:untrue|false|nonsense|baseless|a lie|lies)"
    r"|(?:no|(?:not|n[’']t) (?:\w+ )?any|little) (?:\w+ ){0,2}"
    r"(?:(?:evidence|proof|sign|indication|reason to (?:think|believe)) (?:that|of)"
    r"|(?:link|connection) between)"
    r"|(?:is|are|was|were|be|been) (?:in no way |not (?:\w+ly )?)(?:related|connected|linked|due|caused)"
    r"|unrelated|unconnected|coincidence|coincidental"
    r"|rul(?:e|es|ed) out (?:a|any) (?:\w+ )?(?:link|connection)"
    r"|play(?:s|ed) no (?:part|role|\w+ (?:part|role)) in"
    r"|(?P<such>(?:no|any) such \w+)"
    r"|no \w+ (?:was|were|had|has|have) ever"
    r")\b",
    re.IGNORECASE,
)
"""Explicit denials; to insist denies nothing by itself."""

_UNLINKED = re.compile(r"\b(?:related|connected|linked|due|caused|unrelated|unconnected)\b", re.IGNORECASE)
"""Denials that one thing comes of another."""

_FLIPPED = re.compile(r"den|refut|contradict|disput|reject|dismiss|rebuff", re.IGNORECASE)
"""Verbs that deny nothing where they are negated themselves."""

_TOLD = frozenset({Status.ASSERTED, Status.DENIED})
"""Statuses of a denial that is told; *could refute* is none."""

_CHARGED_WITH = re.compile(
    r"\b(?:accus|alleg|charg|indict|convict|guilt)\w{0,9}\b[^.;]{0,240}\b(?:of|by|with|including)\b[^.;]{0,240}$|"
    r"\bwh(?:om|ich)\b[^,;]{0,80}$",
    re.IGNORECASE,
)
"""Words before a denial that make it a part of what somebody is charged with, or a thing said in passing."""

_AUXILIARY = word_set("has have had is are was were also then later again repeatedly flatly always")
"""What stands between who denies and the denial."""

_NARROW = re.compile(
    r"(?:had|has|have) nothing|no |play|not |n[’']t |little|is |are |was |were |be|un|coin|rul", re.IGNORECASE
)
"""Denials of one thing, which answer no accusation at large."""

_ACCUSES = frozenset(map(stem, word_set("accuse accusation allege allegation blame charge claim suspect")))
_ACCUSING = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|alleg(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|claim(?:ed|ing)|charged)\b"
)
"""Words by which the other passage lays something at the denier's door."""

_LAYING = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|alleg(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|claim(?:s|ed|ing))\b", re.IGNORECASE
)
"""The same with the present tense of *claim*: whose words they are need not be known."""

_SPOKEN = frozenset(
    map(stem, word_set("accusation allegation claim charge suggestion report assertion testimony"))
)
"""What is denied is not that such a thing was said."""

_GENERIC = frozenset(
    map(
        stem,
        word_set(
            "involvement wrongdoing responsibility accusation allegation charge claim role knowledge "
            "suggestion assertion criticism insinuation"
        ),
    )
)
"""What is denied without being named."""


def opposed_voices(pair: Pair) -> Finding | None:
    """The first explicit denial of what the other passage tells, as a dispute."""
    ours, theirs = _denial(pair.a), _denial(pair.b)
    if (ours is None) is (theirs is None):
        return None
    if ours is not None:
        return _against(pair.a, pair.b, ours)
    found = _against(pair.b, pair.a, theirs) if theirs is not None else None
    return found.mirrored() if found is not None else None


def _denial(side: Annotation) -> re.Match[str] | None:
    for found in _DENIAL.finditer(side.passage.text):
        if _CHARGED_WITH.search(side.passage.text, 0, found.start()) is not None:
            continue
        told = status_at(side.statuses, found.start() + side.passage.start) in _TOLD
        if not told and _FLIPPED.match(found[0]):
            continue
        if (
            not _FLIPPED.match(found[0])
            or polarity_at(side.negations, found.start() + side.passage.start) > 0
        ):
            return found
    return None


def _against(denying: Annotation, telling: Annotation, denial: re.Match[str]) -> Finding | None:
    at = denying.passage.start
    cue = Span(denial.start() + at, denial.end() + at)
    voice = _voice_of(denying, cue)
    if is_denial(telling) or _tells_it_too(telling, voice):
        return None
    told = _told(denying, telling, denial, voice)
    if not told or _denied_there_too(telling, told):
        return None
    return Finding(
        relation=Relation.DISPUTE,
        kind="voice",
        a=cue,
        b=Span(told[0].start, told[-1].end),
        note=_note(denying, cue, voice),
        confidence=CONFIDENCE,
    )


def _tells_it_too(telling: Annotation, voice: Voice | None) -> bool:
    """Whether whoever denies it is a speaker of the other passage too."""
    if voice is None or not voice.name or any(other.force is Force.ACCUSES for other in telling.voices):
        return False
    return any(other.name and one_voice(voice.name, other.name) for other in telling.voices)


def _note(denying: Annotation, cue: Span, voice: Voice | None) -> str:
    end = clause_at(denying, min(cue.end, denying.passage.end - 1)).end
    denied = " ".join(denying.words(Span(cue.start, max(end, cue.end))).split())
    quoted = denied.rstrip(" ,.;:").replace("{", "(").replace("}", ")")
    before = denying.words(Span(clause_at(denying, cue.start).start, cue.start)).split()
    while before and before[-1].lower() in _AUXILIARY:
        before.pop()
    who = plain_name((voice.name if voice is not None else None) or " ".join(before).strip(",") or None)
    return f"{who} in {{A}}: “{quoted}”; {{B}} tells: “{{b}}”"


def _told(
    denying: Annotation, telling: Annotation, denial: re.Match[str], voice: Voice | None
) -> list[Token]:
    """What the other passage tells of the denied matter; empty where it is too little."""
    at = denying.passage.start
    cue = Span(denial.start() + at, denial.end() + at)
    if denial["such"]:
        what = {act(token.term) for token in tokens_in(denying, cue)}
        return [token for token in telling.tokens if act(token.term) in what]
    if _UNLINKED.search(denial[0]) is not None and not _tells_of_both(denying, telling, cue):
        return []
    matter = _matter(denying, cue, voice, wide=not _FLIPPED.match(denial[0])) - _SPOKEN
    names = denying.names | telling.names | TITLES
    told = [token for token in telling.tokens if token.term in matter and token.term not in names]
    accuses = [token for token in telling.tokens if token.term in _ACCUSES]
    denier = _denier(denying, cue, voice) & telling.terms
    if (
        denier
        and accuses
        and _ACCUSING.search(telling.passage.text.lower())
        and not _NARROW.match(denial[0])
        and (matter | terms_in(denying, cue)) & (_GENERIC | _ACCUSES)
    ):
        return sorted({*accuses, *told}, key=lambda token: token.start)
    terms = {token.term for token in told}
    if len(terms) >= LEAST_SHARED:
        return told
    # What is told of the denier needs only one more word of the matter.
    claimed = bool(told) and (
        voice_over(telling, _at(told[0])) is not None or searched(_LAYING, telling.passage.text) is not None
    )
    return told if denier and terms - denier and claimed else []


def _tells_of_both(denying: Annotation, telling: Annotation, cue: Span) -> bool:
    """Whether the other passage has a term of what is said to be unlinked and one of that to which."""
    passage = denying.passage
    before, behind = Span(passage.start, cue.start), Span(cue.end, passage.end)
    return all(terms_in(denying, part) & telling.terms - denying.names for part in (before, behind))


def _at(token: Token) -> Span:
    return Span(token.start, token.end)


def _denier(denying: Annotation, cue: Span, voice: Voice | None) -> frozenset[str]:
    """The terms of whoever denies: the speaker, or what stands before the cue in its clause."""
    over = voice or voice_over(denying, cue)
    speaker = (
        terms_in(denying, over.speaker) if over is not None and over.speaker is not None else frozenset()
    )
    if voice is not None and speaker:
        return speaker
    return speaker | terms_in(denying, Span(clause_at(denying, cue.start).start, cue.start))


def _voice_of(denying: Annotation, cue: Span) -> Voice | None:
    """The voice whose verb the denial is."""
    return next(
        (v for v in denying.voices if v.cue is not None and v.cue.start < cue.end and cue.start < v.cue.end),
        None,
    )


def _matter(denying: Annotation, cue: Span, voice: Voice | None, *, wide: bool) -> frozenset[str]:
    """The terms of what is denied: the content of the denying voice and the clause behind the word; behind a
    judgement such as *untrue* that before it too."""
    stretches = [clause_at(denying, min(cue.end, denying.passage.end - 1))]
    if wide:
        stretches.append(clause_at(denying, max(cue.start - 1, denying.passage.start)))
    else:
        stretches = [Span(max(stretch.start, cue.end), stretch.end) for stretch in stretches]
    stretches += voice.content if voice is not None else ()
    speaker = terms_in(denying, voice.speaker) if voice is not None and voice.speaker else frozenset()
    return frozenset(term for one in stretches for term in terms_in(denying, one, but=cue)) - speaker


def _denied_there_too(telling: Annotation, told: list[Token]) -> bool:
    """Whether the other passage says itself that it is not so."""
    return any(polarity_at(telling.negations, token.start) < 0 for token in told)
