"""What a figure or a date is about, in words cut from the passage: never composed, never inflected."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.comparison.known import Known
from reader.language.english.stop_words import STOP_WORDS
from reader.language.english.verb_forms import PAST_FORMS
from reader.language.english.word_set import word_set
from reader.language.quantity import Quantity, QuantityKind
from reader.language.time_expression import TimeExpression
from reader.one_line import one_line
from reader.vocabulary.span import Span

MOST_WORDS = 5
"""Words of a subject that is cut around a figure without a noun, or behind the word that is dated."""

REACH = 96
"""Characters around a figure or date in which its subject stands."""

NOUN_REACH = 48
"""Characters behind or before a figure in which its noun stands."""

DEED_WITHIN = 3
"""Words behind a noun in which the verb stands, and words of the verb with what follows it."""

_WORD = re.compile(r"[^\W_](?:[\w'’&/-]*\w)?")
_BREAK = re.compile(r"[,;:!?()\[\]\n“”\"«»—–]|\.(?=\s|$)")
_OLD = re.compile(r"[- ]years?[- ]old ")
_NAME_BEFORE = re.compile(r"((?:[^\W\d_a-z][\w’'.-]* ){0,3}[^\W\d_a-z][\w’'-]*),? $")
_NUMBER_OF = re.compile(r"\b(?:number|total|tally|count|toll) of (?:the )?(\w+)")
_ANYBODY = word_set("person people man woman other child victim resident")
"""Nouns that say too little of who is counted: what they did or suffered stands with them."""

_LIGHT = STOP_WORDS | word_set("said says say about around some nearly almost than more less per cent")


def subject_of_figure(one: Known, quantity: Quantity) -> str:
    """What the figure counts, measures or ranks."""
    text, base = one.passage.text, one.passage.start
    start, end = quantity.span.start - base, quantity.span.end - base
    if quantity.kind is QuantityKind.AGE:
        told = _aged(text, start, end)
        if told:
            return one_line(told)
    if quantity.noun:
        noun = _noun(text, start, end, quantity.noun)
        if noun is not None:
            if quantity.noun.rsplit(None, 1)[-1] in _ANYBODY and noun.start >= end:
                noun = _with_deed(text, start, noun)
            return one_line(text[noun.start : noun.end])
    number_of = _NUMBER_OF.search(text, max(0, start - NOUN_REACH), start)
    if number_of is not None:
        return one_line(number_of[1])
    return one_line(_around(text, start, end))


def subject_of_time(one: Known, time: TimeExpression) -> str:
    """What the date is of: the word it stands with and the phrase behind that, up to a figure or a date."""
    text, base = one.passage.text, one.passage.start
    start, end = time.span.start - base, time.span.end - base
    if time.anchor is None:
        return one_line(_around(text, start, end))
    first, last = time.anchor.start - base, time.anchor.end - base
    stops = [span.start - base for span in _told(one) if span.start - base >= last]
    stop = min(stops, default=len(text))
    return one_line(text[first : _phrase_end(text, last, stop)])


def subject_beside(one: Known, span: Span) -> str:
    """What a name is said of: the words before it in its clause, else those behind it."""
    text, base = one.passage.text, one.passage.start
    start, end = span.start - base, span.end - base
    return one_line(_around(text, start, end))


def _aged(text: str, start: int, end: int) -> str:
    """Who is of an age: the words behind *-year-old*, else the name before; empty where neither stands."""
    old = _OLD.match(text, end)
    if old is not None or text[start:end].endswith("old"):
        return _behind(text, end if old is None else old.end())
    before = _NAME_BEFORE.search(text, max(0, start - NOUN_REACH), start)
    return "" if before is None else before[1]


def _told(one: Known) -> Iterable[Span]:
    yield from (quantity.span for quantity in one.quantities)
    yield from (time.span for time in one.times)


def _noun(text: str, start: int, end: int, noun: str) -> Span | None:
    """From behind the figure to the end of its noun; the noun alone where it stands before the figure."""
    stem = _stem(noun.rsplit(None, 1)[-1])
    first = None
    for word in _WORD.finditer(text, end, min(len(text), end + NOUN_REACH)):
        if first is None and word[0].lower() not in STOP_WORDS:
            first = word.start()
        if word[0].lower().startswith(stem):
            return Span(word.start() if first is None else first, word.end())
    for word in _WORD.finditer(text, max(0, start - NOUN_REACH), end):
        if word[0].lower().startswith(stem):
            return Span(word.start(), word.end())
    return None


def _with_deed(text: str, start: int, noun: Span) -> Span:
    """The noun with the verb right before the figure, *killed four people*, or with that behind it."""
    low = max(0, start - NOUN_REACH)
    begin = max((match.end() for match in _BREAK.finditer(text, low, start)), default=low)
    before = [word for word in _WORD.finditer(text, begin, start) if word[0].lower() not in _LIGHT]
    if before and (_is_past(before[-1][0]) or before[-1][0].endswith("ing")):
        return Span(before[-1].start(), noun.end)
    found = _BREAK.search(text, noun.end, noun.end + NOUN_REACH)
    stop = found.start() if found is not None else min(len(text), noun.end + NOUN_REACH)
    words = list(_WORD.finditer(text, noun.end, stop))
    if found is None and stop < len(text):
        words = words[:-1]
    deed = next((n for n, word in enumerate(words[:DEED_WITHIN]) if _is_past(word[0])), None)
    if deed is None:
        return noun
    told = words[: deed + DEED_WITHIN]
    while told[-1][0].lower() in _LIGHT:
        told.pop()
    return Span(noun.start, told[-1].end())


def _is_past(word: str) -> bool:
    low = word.lower()
    return low not in _LIGHT and (low in PAST_FORMS or low.endswith("ed"))


def _stem(noun: str) -> str:
    """What singular and plural begin with: ``stor`` of story; people for person."""
    if noun == "person":
        return "pe"
    return noun[:-1] if len(noun) > 3 and noun[-1] in "yef" else noun


def _around(text: str, start: int, end: int) -> str:
    """Words of the same clause, before or behind; else of the clause before; else the stretch itself."""
    found = _before(text, start) or _behind(text, end)
    if not found:
        breaks = [match.start() for match in _BREAK.finditer(text, max(0, start - REACH), start)]
        found = _before(text, breaks[-1]) if breaks else ""
    return found or text[start:end]


def _before(text: str, at: int) -> str:
    """The last words of weight of the clause before a place."""
    low = max(0, at - REACH)
    begin = max((match.end() for match in _BREAK.finditer(text, low, at)), default=low)
    words = list(_WORD.finditer(text, begin, at))
    if begin == low > 0:
        words = words[1:]
    while words and words[-1][0].lower() in _LIGHT:
        words.pop()
    words = words[-MOST_WORDS:]
    while words and words[0][0].lower() in _LIGHT:
        words.pop(0)
    return text[words[0].start() : words[-1].end()] if words else ""


def _behind(text: str, at: int) -> str:
    """The first words of weight of the clause behind a place."""
    piece = text[at : at + REACH]
    stop = _BREAK.search(piece)
    words = list(_WORD.finditer(piece, 0, stop.start() if stop is not None else len(piece)))
    while words and words[0][0].lower() in _LIGHT:
        words.pop(0)
    words = words[:MOST_WORDS]
    while words and words[-1][0].lower() in _LIGHT:
        words.pop()
    return piece[words[0].start() : words[-1].end()] if words else ""


def _phrase_end(text: str, at: int, stop: int) -> int:
    """Where the phrase ends that follows a verb or noun: its first run of words of weight, whole or not at
    all."""
    stop = min(stop, at + REACH)
    found = _BREAK.search(text, at, stop)
    stop = found.start() if found is not None else stop
    end, weighty = at, False
    for number, word in enumerate(_WORD.finditer(text, at, stop)):
        low = word[0].lower()
        light = low in _LIGHT
        if weighty and (light or low in PAST_FORMS or low.endswith("ed")):
            return end
        if number == MOST_WORDS:
            return at
        if not light:
            weighty, end = True, word.end()
    return end
