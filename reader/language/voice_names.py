"""Who the speakers of a text's voices are: names without apposition, *he* and *she*, nobody in particular.

*He said* is the last speaker or person named who fits, in the paragraph or else in the one above; where
several fit and none has just spoken, nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from reader.language.english.given_names import FEMALE_WORDS, MALE_WORDS, MEN, VAGUE, WOMEN
from reader.language.english.offices import OFFICES
from reader.language.english.word_set import word_set
from reader.language.reported_words import Sentence
from reader.language.speaker_phrase import speaker_phrase
from reader.language.voice import Voice
from reader.vocabulary.span import Span

_CAPITALS = re.compile(
    r"(?:(?:Mrs?|Ms|Dr|Sir|Lord|Lady|Dame|Sen|Rep|Gov|Gen|President|Judge|Justice|Professor|Prof)\.?\s+)?"
    r"[A-Z][\w’'.-]*[\w](?:\s+(?:(?:de|la|van|von|der|bin|al|el|di|du|dos)\s+){0,2}[A-Z]"
    r"(?:\.|[\w’'-]*\w)){0,4}"
)
_WORD = re.compile(r"[\w’'-]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_AFTER_HEAD = word_set("of in at from with for on close familiar who to briefed that by about")
_HE = word_set("he him his")
_SHE = word_set("she her hers")
_UNRESOLVED = word_set("they it we i you who which that their its our my your them us me both all one")


LONGEST_OFFICE = 24
"""Characters of the word before a name that may tell whether it is a man's or a woman's."""


class _Person(NamedTuple):
    """A place where somebody is named."""

    start: int
    """First character."""
    name: str
    """As printed."""
    surname: str
    """Last word in lower case."""
    gender: str
    """``f``, ``m`` or empty."""


class _Last(NamedTuple):
    """Who spoke last."""

    paragraph: int
    """Its number."""
    sentence: int
    """Its index."""
    name: str
    """As printed."""


def with_names(text: str, voices: Sequence[Voice], parsed: Sequence[Sentence]) -> list[Voice]:
    """The voices with ``name`` and ``vague``; they come and stay in reading order."""
    people = _people(text, parsed)
    genders = _genders(people)
    starts = [person.start for person in people]
    sentence_starts = [sentence.span.start for sentence in parsed]
    made: list[Voice] = []
    last: _Last | None = None
    for voice in voices:
        if voice.speaker is None:
            made.append(voice)
            continue
        place = bisect_right(sentence_starts, voice.speaker.start) - 1
        paragraph = parsed[place].paragraph if place >= 0 else -1
        printed = _speaking(text[voice.speaker.start : voice.speaker.end])
        if printed is None:
            made.append(voice)
            continue
        low = printed.lower()
        name: str | None
        if low in _HE or low in _SHE:
            wanted = "m" if low in _HE else "f"
            since = _start_of_window(parsed, place)
            near = people[bisect_left(starts, since) : bisect_left(starts, voice.speaker.start)]
            heard = last if last is not None and last.paragraph >= paragraph - 1 else None
            name = _meant(near, wanted, genders, heard, place)
        elif low in _UNRESOLVED:
            name = None
        else:
            name = speaker_name(printed) or None
        if name is not None:
            last = _Last(paragraph, place, name)
            if gender := _gender(_with_word_before(text, voice.speaker)):
                genders.setdefault(_surname(name), gender)  # the spokesman Price is a man from here on
        vague = name is not None and is_vague(printed, name)
        made.append(voice._replace(name=name, vague=vague))
    return made


def speaker_name(printed: str) -> str:
    """The speaker without apposition, possessive and relative clause: ``Ana Moss, the clerk, who`` is Ana
    Moss."""
    before, _, rest = printed.partition(",")
    head = re.sub(r"\s+(?:who|which|that)$", "", before.partition(" (")[0].strip())
    first_words = head.split(" ", 1)[0].lower()
    if first_words in ("a", "an", "the", "his", "her", "its", "their") and rest:
        named = _CAPITALS.match(rest.strip())
        if named is not None and _gender(named.group()) and not any(c.isupper() for c in head[1:]):
            return named.group().strip()
    return _person_at_end(head) or _POSSESSIVE.sub("", head)


def _speaking(words: str) -> str | None:
    """The words that name the speaker: a person at their end, or the noun phrase at their beginning."""
    head = words.partition(",")[0].partition(" (")[0]
    if _person_at_end(head):
        return words
    phrase = speaker_phrase(words)
    return words[phrase.start : phrase.end] if phrase is not None else None


def _person_at_end(head: str) -> str:
    """The full name with which the words end: *the board's clerk Ana Moss*."""
    runs = list(_CAPITALS.finditer(head))
    if not runs or runs[-1].end() != len(head) or " " not in runs[-1].group():
        return ""
    name = runs[-1].group()
    office = head[: runs[-1].start()].rstrip().rpartition(" ")[2] in OFFICES
    return _POSSESSIVE.sub("", name) if office or _known_person(name) else ""


def is_vague(printed: str, name: str) -> bool:
    """Whether the speaker is nobody in particular: officials, two people familiar with the talks."""
    words = [word.lower() for word in _WORD.findall(printed.partition(",")[0])]
    if not words or _known_person(name):
        return False
    return any(word in VAGUE for word in takewhile(lambda word: word not in _AFTER_HEAD, words))


def _people(text: str, parsed: Sequence[Sentence]) -> list[_Person]:
    """Every place where a person is named by given name or title, and later by surname."""
    people: list[_Person] = []
    known: set[str] = set()
    for sentence in parsed:
        for match in _CAPITALS.finditer(text, sentence.span.start, sentence.span.end):
            name = _POSSESSIVE.sub("", match.group())
            surname = _surname(name)
            if _known_person(name):
                known.add(surname)
                people.append(_Person(match.start(), name, surname, _gender(name)))
            elif surname in known and " " not in name:
                people.append(_Person(match.start(), name, surname, ""))
    return people


def _genders(people: Sequence[_Person]) -> dict[str, str]:
    """For each surname the gender that its given names and titles tell, where they agree."""
    told: dict[str, str] = {}
    for person in people:
        if person.gender:
            told[person.surname] = (
                person.gender if told.get(person.surname, person.gender) == person.gender else ""
            )
    return told


def _known_person(name: str) -> bool:
    """Whether a run of capitals begins with a given name or a title."""
    words = name.split()
    if len(words) < 2:
        return False
    first = words[0].lower().rstrip(".")
    return len(words) > 1 and (
        first in WOMEN
        or first in MEN
        or first in ("mr", "mrs", "ms", "dr", "sir", "lord", "lady", "dame", "judge", "justice", "president")
        or first in ("sen", "rep", "gov", "gen", "professor", "prof")
    )


def _gender(name: str) -> str:
    """What the words of a name tell."""
    for word in name.lower().replace(".", " ").split():
        if word in WOMEN or word in FEMALE_WORDS:
            return "f"
        if word in MEN or word in MALE_WORDS:
            return "m"
    return ""


def _with_word_before(text: str, speaker: Span) -> str:
    """The speaker's words with the one before them, if it stands in the same line."""
    before = text[max(0, speaker.start - LONGEST_OFFICE) : speaker.start].rpartition("\n")[2].split()
    return " ".join([*before[-1:], text[speaker.start : speaker.end]])


def _surname(name: str) -> str:
    """The last word of a name, folded."""
    return name.rsplit(None, 1)[-1].lower()


def _start_of_window(parsed: Sequence[Sentence], place: int) -> int:
    """First character of the paragraph before the one of the sentence at ``place``."""
    first = place
    lowest = parsed[place].paragraph - 1
    while first > 0 and parsed[first - 1].paragraph >= lowest and place - first < 12:
        first -= 1
    return parsed[first].span.start


def _meant(
    near: Sequence[_Person], wanted: str, genders: dict[str, str], last: _Last | None, place: int
) -> str | None:
    """Of the people named near by the one whom a pronoun in the sentence at ``place`` means; none where it is
    not clear."""
    fitting = [person for person in near if genders.get(person.surname, "") in (wanted, "")]
    certain = [person for person in fitting if genders.get(person.surname, "") == wanted]
    if last is not None:
        gender = genders.get(_surname(last.name), "")
        goes_on = last.sentence == place - 1 and any(one.surname == _surname(last.name) for one in near)
        if gender == wanted or (goes_on and not gender):
            return last.name
    for candidates in (certain, fitting):
        if candidates and len({person.surname for person in candidates}) == 1:
            return candidates[-1].name
    if last is not None and any(one.surname == _surname(last.name) for one in fitting):
        return last.name
    return None
