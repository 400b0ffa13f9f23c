"""Which verb or event noun a date belongs to, and whether that lies behind or ahead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.language.english.quantity_words import NOUN_STOPS
from reader.language.english.verb_forms import (
    ANNOUNCING,
    BE,
    DEFERRING,
    EVENT_NOUNS,
    HAPPENING,
    REPORTS,
    SAYING,
    SCHEDULED,
)
from reader.language.english.word_set import word_set
from reader.language.verbs import Tense, Verb, is_form_of, verb_at
from reader.language.words import Word

_REACH = 14
"""Words to either side in which a verb is looked for."""
_NOUN_REACH = 4
"""Words behind an attributive date in which its noun is looked for."""
_HARD_STOPS = frozenset('.;:!?()[]—–"“”…\n')
_CLAUSE_WORDS = word_set(
    """
    and but while after before when as because although who which that where if until since though whereas
    """
)
"""Words at which a clause to the right ends; to the left they end one only behind a comma."""
_PARTICLES = word_set(
    """
    up down out off back away over in on there again here itself it him her them us me jointly together
    """
)
_DEFERRED = word_set("to until till for")
"""Prepositions before the day to which something is put off."""
_TIME_NOUNS = word_set(
    "hours morning afternoon evening night eve days weeks first small last opening closing"
)
"""Words before *of* and a date that belong to the date: *the early hours of Friday*."""
_AHEAD = word_set("ahead upcoming forthcoming looming now")
_REPORTED_IN = word_set("interview statement briefing speech conference")
"""Occasions of saying: their date is the saying's where a verb of saying goes with them."""
_PERSONS = word_set("he she they we i you")
_DETERMINERS = word_set("the a an its their his her this that these those our 's each")


class Anchor(NamedTuple):
    """What a date belongs to."""

    at: int | None
    """Index of the verb or noun; none where it is unclear."""
    word: str
    """Base form where irregular, else as printed in lower case."""
    tense: Tense | None
    """Where the verb near it puts what it tells; none without a verb."""
    of_saying: bool
    """The verb reports what somebody says."""
    attributive: bool = False
    """The date stands before a noun and describes it: ``after last week's talks``."""


def anchor_of(words: Sequence[Word], start: int, end: int, *, fine: bool) -> Anchor:
    """The anchor of the date from word ``start`` to before ``end``, its preposition not included.

    ``fine`` is for days and weeks, which tell when something was done; a month or year right behind an event
    noun belongs to the noun.
    """
    outer = _before_preposition(words, start)
    left = _first_verb(words, range(outer - 1, max(-1, outer - 1 - _REACH), -1))
    right = _first_verb(words, range(end, min(len(words), end + _REACH)))
    attributed = _noun_behind(words, start, end, outer)
    if attributed is not None:
        main = right[0] if right else left[0] if left else None
        planned = fine and main is not None and main.tense is Tense.AHEAD
        lies = Tense.AHEAD if planned or _lies_ahead(words, start) else Tense.OPEN
        return Anchor(
            attributed if attributed >= 0 else None, _noun_word(words, attributed), lies, False, True
        )
    verb = _nearest(words, outer, end, left, right)
    noun = _noun_before(words, outer)
    # "The blast on Monday killed two": without a verb before it the date is the noun's.
    own = left is None or verb is None or verb.base in {"be", "have"} or words[outer].lower == "of"
    if noun is not None and (own or not fine):
        tense = Tense.AHEAD if _lies_ahead(words, noun) else verb.tense if verb else None
        word = _noun_word(words, noun)
        said = word in _REPORTED_IN and verb is not None and is_form_of(verb.base, SAYING)
        return Anchor(noun, word, tense, said)
    if verb is None or words[outer].lower == "of":
        return Anchor(None, "", verb.tense if verb else None, False)
    found = _of_verb(words, verb, outer, end)
    return found._replace(tense=Tense.AHEAD) if words[max(0, start - 2)].lower == "now" else found


def _before_preposition(words: Sequence[Word], start: int) -> int:
    """Index of the first word of the phrase: its preposition and adverbs before it."""
    place = start
    while place > 0:
        low = words[place - 1].lower
        if low not in _PREPOSITIONS and not (low in _TIME_NOUNS and words[place].lower == "of"):
            break
        place -= 1
    return place


_PREPOSITIONS = word_set(
    """
    on in at by since until till from to of for during before after through throughout around about early
    late only just the as over starting beginning between into within
    """
)


def _first_verb(words: Sequence[Word], places: Iterable[int]) -> tuple[Verb, int] | None:
    """The first verb at the places, one after the other, and how many commas lie before it."""
    commas = 0
    for place in places:
        word = words[place]
        if word.text in _HARD_STOPS:
            return None
        commas += word.text == ","
        verb = verb_at(words, place)
        if verb is not None:
            return verb, commas
    return None


def _nearest(
    words: Sequence[Word],
    outer: int,
    end: int,
    left: tuple[Verb, int] | None,
    right: tuple[Verb, int] | None,
) -> Verb | None:
    if left is not None and _adjacent(words, left[0].at, outer):
        return left[0]
    near = right is not None and right[0].at <= end + 1 and words[end].lower != "to"
    if near and right is not None and not right[1] and right[0].tense is not Tense.PRESENT:
        return right[0]
    if left is not None and not left[1] and not _opens_clause(words, outer):
        return left[0]
    if right is not None and (left is None or _opens_clause(words, outer)):
        return right[0]
    return left[0] if left is not None else None


def _adjacent(words: Sequence[Word], verb: int, outer: int) -> bool:
    return outer - verb <= 2 and all(word.lower in _PARTICLES for word in words[verb + 1 : outer])


def _opens_clause(words: Sequence[Word], outer: int) -> bool:
    """The date stands first in its clause."""
    if outer == 0:
        return True
    before = words[outer - 1]
    if before.text in _HARD_STOPS:
        return True
    return before.lower in _CLAUSE_WORDS or (
        before.text == "," and outer > 1 and words[outer - 2].lower in _CLAUSE_WORDS
    )


def _noun_behind(words: Sequence[Word], start: int, end: int, outer: int) -> int | None:
    """The event noun that the date stands before (``Monday's blast``); -1 where the noun is none.

    None where the date is no attribute at all.
    """
    if end >= len(words):
        return None
    possessive = words[end].lower == "'s" or words[end - 1].lower == "'s"
    place = end + (words[end].lower == "'s")
    before = words[start - 1].lower if start else ""
    article = before in _DETERMINERS or (
        start > outer and words[start].lower in _DETERMINERS and not possessive
    )
    if not possessive and before not in _DETERMINERS:
        article = False
    if not (possessive or article):
        follows_year = words[start].text.isdecimal() and end == start + 1
        if not follows_year or outer != start:
            return None
    found = -1
    chunk = 0
    while place < len(words) and chunk < _NOUN_REACH:
        word = words[place]
        if word.text in "-‐‑" and chunk:
            place += 1
            continue
        if not word.lower[0].isalpha() or word.lower in NOUN_STOPS:
            break
        chunk += 1
        if is_event_noun(word.lower):
            found = place
        elif found >= 0:
            break
        place += 1
    if not chunk:
        return None
    return found


def _noun_before(words: Sequence[Word], outer: int) -> int | None:
    """The event noun right before the date's preposition."""
    if outer == 0 or not is_event_noun(words[outer - 1].lower) or verb_at(words, outer - 1) is not None:
        return None
    return outer - 1


def _lies_ahead(words: Sequence[Word], at: int) -> bool:
    """``ahead of the March 3 primary``, ``the upcoming talks``."""
    return any(word.lower in _AHEAD for word in words[max(0, at - _NOUN_REACH) : at])


def is_event_noun(low: str) -> bool:
    """The word names something that happens."""
    return (
        low in EVENT_NOUNS
        or (low.endswith("s") and low[:-1] in EVENT_NOUNS)
        or (low.endswith("es") and low[:-2] in EVENT_NOUNS)
    )


def _noun_word(words: Sequence[Word], at: int) -> str:
    if at < 0:
        return ""
    low = words[at].lower
    return low[:-1] if low.endswith("s") and low not in EVENT_NOUNS and low[:-1] in EVENT_NOUNS else low


def _of_verb(words: Sequence[Word], verb: Verb, outer: int, end: int) -> Anchor:
    low = words[verb.at].lower
    if low in BE or verb.base in {"be", "have"}:
        return Anchor(None, "", verb.tense, False)
    if is_form_of(verb.base, DEFERRING) and any(word.lower in _DEFERRED for word in words[outer:end]):
        return Anchor(verb.at, verb.base, Tense.AHEAD, False)
    scheduled = low in SCHEDULED and outer in {verb.at, verb.at + 1}
    if scheduled or _happens(words, verb):
        tense = Tense.AHEAD if scheduled else verb.tense
        noun = _object_noun(words, verb.at, outer)
        if noun is None:
            noun = _subject_noun(words, verb.at, end if outer < verb.at else 0)
        if noun is not None:
            return Anchor(noun, _noun_word(words, noun), tense, False)
        return Anchor(verb.at, verb.base, tense, False)
    return Anchor(verb.at, verb.base, verb.tense, _is_saying(words, verb, end))


def _happens(words: Sequence[Word], verb: Verb) -> bool:
    """The verb says no more than that the event was."""
    if verb.base in {"take", "taking"}:
        return verb.at + 1 < len(words) and words[verb.at + 1].lower == "place"
    return is_form_of(verb.base, HAPPENING)


def _object_noun(words: Sequence[Word], at: int, outer: int) -> int | None:
    """The event noun between verb and date: ``held talks on Friday``."""
    for place in range(at + 1, min(outer, at + 1 + _NOUN_REACH)):
        if words[place].text in _HARD_STOPS or words[place].text == ",":
            return None
        if is_event_noun(words[place].lower):
            return place
    return None


def _subject_noun(words: Sequence[Word], at: int, first: int) -> int | None:
    """The event noun before the verb: ``the talks were held``; a person in between leaves none."""
    for place in range(at - 1, max(first - 1, at - 1 - _REACH), -1):
        if words[place].text in _HARD_STOPS or words[place].lower in _PERSONS:
            return None
        if is_event_noun(words[place].lower):
            return place
    return None


def _is_saying(words: Sequence[Word], verb: Verb, end: int) -> bool:
    """The verb reports; *announce* and its kin only with what is said, *publish* only of a report."""
    if is_form_of(verb.base, word_set("publish release issue")):
        near = words[max(0, verb.at - 5) : verb.at + 5]
        return any(word.lower in REPORTS for word in near)
    if is_form_of(verb.base, ANNOUNCING):
        behind = words[end].lower if end < len(words) else ""
        if behind in {"that", ",", ":"} and end + 1 < len(words):
            return True
        before = [word.text for word in words[max(0, verb.at - 6) : verb.at]]
        return "," in before or "”" in before or '"' in before
    return is_form_of(verb.base, SAYING)
