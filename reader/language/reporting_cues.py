"""The reporting words of a sentence: how each stands in its clause, and who seems to speak.

Verbs, nouns and adjectives of saying, thinking and wanting, *according to*, and the colon after a name. What
they report is for ``reporting_frames``.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.language.english.clause_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    TIMES,
)
from reader.language.english.reporting_verbs import (
    Force,
    Form,
    Reporting,
    reporting_adjectives,
    reporting_nouns,
    reporting_verb,
    verb_forms,
)
from reader.language.english.word_set import word_set
from reader.language.reported_words import CLOSE, OPEN, Token
from reader.language.speakers import (
    past_apposition,
    sentence_subject,
    speaker_left,
    speaker_right,
    verb_group_start,
)

Words = tuple[int, int]
"""From the index of a first word to one past the last."""


class Cue(NamedTuple):
    """A reporting word in its place."""

    at: int
    """Index of the word."""
    first: int
    """Index of its first auxiliary or adverb."""
    last: int
    """Index of its particle, or its own."""
    word: Reporting
    """What it is."""
    role: str
    """How it stands to what is before it: subject, coordinate, infinitive …"""
    speaker: Words | None
    """The speaker's words."""
    features: tuple[str, ...]
    """What holds for all its readings, as keys of the weights."""


LONGEST_LABEL = 7
"""Words of a name before a colon: *Interior minister Hale: …*"""

FEW_CAPITALS = 0.6
"""Share of capitals around a word below which it stands in no title, whose words nearly all have one."""

FRONT = 3
"""Words before an *according to* that opens its sentence."""

_COLON = Reporting(":", Form.BASE, Force.ASSERTS)
_ACCORDING = Reporting("according", Form.BASE, Force.ASSERTS)
_PARTICLES = word_set("out up back off on for about of against at with")
_TO_VERBS = word_set("point refer allude speak respond object")
_MODALS = word_set("will would can could may might must shall should")
_DO = word_set("do did does didn't don't doesn't")
_BORROWERS = word_set("coordinate participle infinitive other comma noun start nominal")
_OWN_SUBJECTS = word_set("subject apposition coordinate")
_STRICT_DETERMINERS = DETERMINERS - word_set("all both most many some that this few")
_PLAIN_DETERMINERS = word_set("the a an his her its their my our your no every")
_POSSESSIVES = word_set("his her their its our my")
_PARENTHETIC = word_set("say think believe know claim suspect insist")
_PLURALS = word_set("""
    they we i you people police men women children who that many some others both all most few several more
    half don't didn't doesn't please let help majority media public staff to
    """)
_NOUN_LINKS = word_set("of about for on against over by from with")
_NOUN_KINDS = _NOUN_LINKS | frozenset(["that", "to", ":"])


def reporting_cues(tokens: list[Token]) -> list[Cue]:
    """The reporting words in order, each with its speaker: its own, or that of the clause it belongs to."""
    subject: Words | None = None
    opening = sentence_subject(tokens) if tokens and tokens[0].quote < 0 else None
    found: list[Cue] = []
    for cue in _cues(tokens):
        if cue.speaker is None and cue.role in _BORROWERS:
            found.append(_with_borrowed_speaker(tokens, cue, subject, opening))
            continue
        if cue.speaker is not None and cue.role in _OWN_SUBJECTS:
            subject = cue.speaker
        found.append(cue)
    return found


def _listed(low: str) -> Reporting | None:
    """What is known of a reporting word in lower case; of a verb and a noun of one form the verb."""
    return reporting_verb(low) or reporting_nouns().get(low) or reporting_adjectives().get(low)


def _cues(tokens: list[Token]) -> list[Cue]:
    verbs, nouns, adjectives = verb_forms(), reporting_nouns(), reporting_adjectives()
    found: list[Cue] = []
    for at, token in enumerate(tokens):
        low = token.low
        cue: Cue | None = None
        listed = low in verbs or low in nouns or low in adjectives
        word = _listed(low) if listed and not (token.upper and _in_name(tokens, at)) else None
        if word is not None:
            if word.form is Form.NOUN:
                cue = _noun_cue(tokens, at, word)
            elif word.form is Form.ADJECTIVE:
                cue = _adjective_cue(tokens, at, word)
            else:
                cue = _verb_cue(tokens, at, word)
        elif low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            cue = Cue(at, at, at + 1, _ACCORDING, "according", _after_according(tokens, at), ())
        elif low == ":" and 0 < at <= LONGEST_LABEL and at + 1 < len(tokens) and tokens[0].upper:
            cue = Cue(at, at, at, _COLON, "label", (0, _label_speaker(tokens, at)), (f"label{min(at, 4)}",))
        if cue is not None:
            found.append(cue)
    return found


def _in_name(tokens: list[Token], at: int) -> bool:
    """Whether a capital belongs to a name: *the United States*; in a title all words have one."""
    if not at or not tokens[at - 1].upper or tokens[at - 1].low in DETERMINERS:
        return False
    near = [token for token in tokens[max(0, at - 5) : at + 6] if token.low.isalpha()]
    return sum(token.upper for token in near) < len(near) * FEW_CAPITALS


def _label_speaker(tokens: list[Token], colon: int) -> int:
    """Where the speaker before a colon ends: *Interior minister Hale: …*, or *Hale* put it so: *…*."""
    end = min(colon, speaker_right(tokens, 0))
    if end < colon:
        names = [at for at in range(end) if tokens[at].upper]
        end = names[-1] + 1 if len(names) > (tokens[0].low in ("a", "an", "the")) else end
    return end


def _after_according(tokens: list[Token], at: int) -> Words | None:
    """The speaker after *according to*: in front of a sentence an apposition must have its second comma."""
    start = at + 2
    end = speaker_right(tokens, start)
    if at <= FRONT and end < len(tokens) and tokens[end].low != ",":
        end = next((k for k in range(start, end) if tokens[k].low == ","), end)
    return _words(start, end)


def _words(start: int, end: int) -> Words | None:
    return (start, end) if end > start else None


def _with_borrowed_speaker(
    tokens: list[Token], cue: Cue, subject: Words | None, opening: Words | None
) -> Cue:
    """The cue with the subject of an earlier reporting word of its sentence, or the sentence's own."""
    if subject is not None and cue.role != "noun":
        reported = subject[0] > 0 and tokens[subject[0] - 1].low in (",", CLOSE)
        if reported or opening is None or opening[0] == subject[0] or not _is_set_off(tokens, cue):
            return cue._replace(speaker=subject, features=(*cue.features, "borrowed"))
    if opening is not None and not opening[0] <= cue.at < opening[1]:
        return cue._replace(speaker=opening, features=(*cue.features, "opening"))
    return cue


def _is_set_off(tokens: list[Token], cue: Cue) -> bool:
    """Whether a comma stands before the reporting word, or an *and* joins it to another verb."""
    return cue.first > 0 and (tokens[cue.first - 1].low == "," or cue.role == "coordinate")


def _adjective_cue(tokens: list[Token], at: int, word: Reporting) -> Cue | None:
    """*is confident that*: an adjective after a form of *be* or *seem*."""
    first = verb_group_start(tokens, at)
    if not any(tokens[k].low in BE for k in range(first, at)):
        return None
    return Cue(at, first, at, word, "adjective", _words(speaker_left(tokens, first), first), ())


def _verb_cue(tokens: list[Token], at: int, word: Reporting) -> Cue | None:
    """The verb as a reporting word, or the noun of its form where it is one here."""
    before = tokens[at - 1].low if at else ""
    first = verb_group_start(tokens, at)
    shared_form = word.form in (Form.BASE, Form.PRESENT, Form.PROGRESSIVE)
    named = shared_form and (before in _STRICT_DETERMINERS or before.endswith("'s"))
    if named or _is_noun(tokens, at, first, word):
        noun = reporting_nouns().get(tokens[at].low)
        return _noun_cue(tokens, at, noun) if noun is not None else None
    group = [tokens[k].low for k in range(first, at)]
    with_be = any(low in BE for low in group)
    passive = with_be and word.form in (Form.PAST, Form.PARTICIPLE)
    being = with_be and word.form is Form.PROGRESSIVE
    role, speaker = _role(tokens, first, word, being)
    form = "passive" if passive else "being" if being else word.form.value
    last = at + _has_particle(tokens, at, word)
    features = [
        f"form={form}",
        f"role={role}",
        f"{role}/{form}",
        f"L={word.lemma}",
        f"L={word.lemma}/{form}",
        *_circumstances(tokens, at, group, role, word),
    ]
    if last > at:
        features += [f"L={word.lemma}+{tokens[last].low}", f"particle={tokens[last].low}"]
    if tokens[at].quote >= 0:
        own = speaker is not None and tokens[speaker[0]].low in ("i", "we", "you")
        features += ["quoted", "quoted/own" if own else "quoted/other", f"quoted/{role}"]
    if passive:
        role = "passive"
        by = next((k for k in range(at + 1, min(len(tokens), at + 8)) if tokens[k].low == "by"), -1)
        if by >= 0:
            features.append("by")
            speaker = _words(by + 1, speaker_right(tokens, by + 1))
    return Cue(at, first, last, word, role, speaker, tuple(features))


def _has_particle(tokens: list[Token], at: int, word: Reporting) -> bool:
    """Whether the next word belongs to the verb: *point out*, *refer to*."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if after in ("on", "at") and at + 2 < len(tokens) and tokens[at + 2].low in TIMES:
        return False
    return after in _PARTICLES or (after == "to" and word.lemma in _TO_VERBS)


def _circumstances(tokens: list[Token], at: int, group: list[str], role: str, word: Reporting) -> list[str]:
    """Negation, modality and what else stands around the verb."""
    before = tokens[at - 1].low if at else ""
    modal = any(low in _MODALS for low in group)
    do = bool(group) and group[0] in _DO
    tests = (
        ("after-determiner", before in DETERMINERS or before.endswith("'s")),
        ("negated", any(low == "not" or low == "never" or low.endswith("n't") for low in group)),
        ("modal", modal),
        ("do", do),
        ("bare", word.form is Form.BASE and not modal and not do and role == "subject"),
    )
    return [name for name, holds in tests if holds]


def _is_noun(tokens: list[Token], at: int, first: int, word: Reporting) -> bool:
    """Whether a form that verb and noun share is the noun: *a retired judge*, *the previous rules were*."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if word.form is Form.PRESENT and after in AUXILIARIES and word.lemma not in _PARENTHETIC:
        return True
    if word.form is not Form.BASE or first != at or at == 0:
        return False
    before = tokens[at - 1].low
    if not before[0].isalpha() or before.endswith(("s", "ly")) or before in _PLURALS:
        return False
    if before in PREPOSITIONS or before in CONJUNCTIONS or before in RELATIVES or before in ADVERBS:
        return False
    return not any(token.low == "and" for token in tokens[max(0, at - 5) : at])


def _role(tokens: list[Token], first: int, word: Reporting, being: bool) -> tuple[str, Words | None]:
    """How the verb group from ``first`` on stands to what is before it, and the speaker found there."""
    if first == 0:
        return "start", None
    before = tokens[first - 1].low
    if before == "to":
        return "infinitive", None
    if before in CONJUNCTIONS or before == "then":
        return "coordinate", None
    if before in RELATIVES:
        comma = first >= 2 and tokens[first - 2].low == ","
        return "relative", (speaker_left(tokens, first - 2 if comma else first - 1), first)
    if word.form is Form.PROGRESSIVE and not being:
        start = speaker_left(tokens, first)
        if before == "," or before in PREPOSITIONS or before in DETERMINERS or start >= first:
            return "participle", None
        return "reduced", (start, first)
    if before in PREPOSITIONS or before in _PLAIN_DETERMINERS:
        return "nominal", None
    if before in (",", ")", "—", "–", "--"):
        end = past_apposition(tokens, first)
        start = speaker_left(tokens, end)
        return ("apposition", (start, first)) if start < end < first else ("comma", None)
    if before in (CLOSE, OPEN):
        return "quote", None
    speaker = _words(speaker_left(tokens, first), first)
    return ("subject" if speaker is not None else "other"), speaker


def _noun_cue(tokens: list[Token], at: int, word: Reporting) -> Cue | None:
    """A noun that reports, with its possessor or the *by* after it as the speaker."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    kind = after if after in _NOUN_KINDS else "other"
    owner, speaker = _owner(tokens, at)
    if kind == "other" and owner == "none":
        return None
    features = (
        "noun",
        f"owner={owner}",
        f"noun>{kind}",
        f"N={word.lemma}",
        f"N={word.lemma}>{kind}",
        f"owner={owner}>{kind}",
    )
    return Cue(at, at, at + (kind in _NOUN_LINKS), word._replace(form=Form.NOUN), "noun", speaker, features)


def _owner(tokens: list[Token], at: int) -> tuple[str, Words | None]:
    """Whose the noun is: *his claim*, *Moss's earlier claim*, *a claim by Moss*."""
    for place in range(at - 1, max(-1, at - 4), -1):
        low = tokens[place].low
        if low in _POSSESSIVES:
            return "pronoun", (place, place + 1)
        if low.endswith("'s") or low == "'":
            return "possessor", (speaker_left(tokens, place + 1), place + 1)
        if low in DETERMINERS or low in PREPOSITIONS or not low[0].isalpha():
            break
    for place in range(at + 1, min(len(tokens), at + 6)):
        if tokens[place].low in ("by", "from"):
            speaker = _words(place + 1, speaker_right(tokens, place + 1))
            return ("by", speaker) if speaker is not None else ("none", None)
    return "none", None
