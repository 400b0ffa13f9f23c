"""Where what is reported may begin and end, to the left and to the right of its reporting word.

Places come with a name, which is a feature of the reading that uses them. Nothing is chosen here.
"""

from __future__ import annotations

from reader.language.english.clause_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from reader.language.english.reporting_verbs import Force
from reader.language.english.word_set import word_set
from reader.language.quoted_stretches import QuotedStretches
from reader.language.reported_words import CLOSE, OPEN, Sentence, Token

LONGEST_LEFT = 60
"""Words before a reporting word among which the beginning of its clause is sought."""


MOST_ENDS = 6
"""Places before the end of the sentence where a content to the right may end."""

FARTHEST_START = 16
"""Words between a reporting word and a *that* or a quotation which it reports."""

FARTHEST_TAIL = 14
"""Words of time and place after a reporting word before the next mark."""

_END_MARKS = frozenset(".!?")
_BREAKS = frozenset(["but", "while", "although", "whereas", ";", "—", "–", "--", "-", "("])
_CLAUSES = word_set("as after before because when if since until unless though who which")
_SHORT_CLAUSES = word_set("as before after since than")
_QUESTION_WORDS = word_set("whether how why what if")
_OPENERS = word_set("that to whether how why what if about of for on")
_PERSONS = word_set("he she they we i there")
_THINGS = word_set("it you this these those")
_OBJECTS = word_set("him her them me us himself themselves herself")
_SAID = word_set("said says say told added wrote announced reported noted according tells writes explained")
_NAMERS = frozenset([Force.WISHES, Force.ASKS, Force.ASSERTS])

Place = tuple[str, int]
"""What sort of place, and the character or the index of the word there."""


def left_starts(tokens: list[Token], stop: int, closing: bool, quoted: QuotedStretches) -> list[Place]:
    """Characters where a content that ends before word ``stop`` may begin: at its quotation, sentence or
    clause.

    ``closing`` tells that ``stop`` is the closing mark of a quotation.
    """
    head = tokens[0].quote
    first = tokens[0].start
    if head >= 0 and tokens[stop].quote != head:
        first = min(first, quoted.all[head].span.start)
    quotation = quoted.ending_at(tokens[stop].end) if closing else None
    if quotation is not None:
        if quotation.span.start <= tokens[0].start:
            return [("quotation", quotation.span.start)]
        return [("scare" if quotation.scare else "quotation", quotation.span.start), ("mixed", first)]
    starts = [("sentence", first)]
    for at in range(stop - 2, max(0, stop - LONGEST_LEFT), -1):
        low = tokens[at].low
        if low in (";", ":") or (low in CONJUNCTIONS and tokens[at - 1].low == ","):
            starts.append(("clause", tokens[at + 1].start))
            break
    return starts


def tail(tokens: list[Token], at: int) -> Place:
    """What follows the reporting words after times and places of saying: the end, a comma, more; and its
    index."""
    limit = min(len(tokens), at + FARTHEST_TAIL)
    while at < limit:
        low = tokens[at].low
        if low in _END_MARKS:
            return "end", at
        if low == ",":
            return "comma", at + 1
        if low == ":":
            return "colon", at + 1
        if low == OPEN:
            return "open", at
        if low in (";", "—", "–", "--"):
            return "dash", at + 1
        if low in SUBORDINATORS and low not in _SHORT_CLAUSES:
            return "that" if low == "that" else "clause", at
        if low in CONJUNCTIONS:
            return "and", at
        at += 1
    return ("end", at) if at >= len(tokens) else ("more", at)


def right_starts(tokens: list[Token], begin: int, role: str, force: Force) -> list[Place]:
    """Words where the content may begin: at once, at *that*, at a quotation, after a colon."""
    count = len(tokens)
    if begin >= count:
        return []
    low = tokens[begin].low
    if low == ":":
        return [("colon", begin + 1)] if begin + 1 < count else []
    if low in _END_MARKS or low in (CLOSE, ";"):
        return []
    if low == OPEN and tokens[begin].quote >= 0:
        return [("quote", begin)]
    if low in ("that", "to"):
        return [(low, begin)]
    if low in _QUESTION_WORDS:
        return [("wh", begin)]
    starts: list[Place] = []
    if low != ",":
        starts.append(("direct", begin))
    elif begin + 1 < count and tokens[begin + 1].low == OPEN:
        return [("quote", begin + 1)]
    elif role == "according":
        return [("direct", begin + 1)]
    later = _later_start(tokens, begin, force)
    if later is not None:
        starts.append(later)
    return starts


def _later_start(tokens: list[Token], begin: int, force: Force) -> Place | None:
    """The first colon, quotation, *that* or *to* after the words to whom, when or where it was said."""
    for at in range(begin + 1, min(len(tokens), begin + FARTHEST_START)):
        low = tokens[at].low
        if low in _END_MARKS or low == ";":
            return None
        if low == ":":
            return ("colon", at + 1) if at + 1 < len(tokens) else None
        if low == OPEN and tokens[at].quote >= 0:
            return "quote", at
        if low == "that" and tokens[at - 1].low not in PREPOSITIONS:
            return "that", at
        if at < begin + 8 and low in ("to", "whether", "how", "why") and force in _NAMERS:
            return ("to" if low == "to" else "wh"), at
    return None


def right_ends(
    tokens: list[Token], start: int, sentence: Sentence, quoted: QuotedStretches, kind: str
) -> list[Place]:
    """Characters where a content that begins with word ``start`` may end."""
    ends: list[Place] = []
    number = tokens[start].quote
    if number >= 0 and tokens[start].low == OPEN:
        close = quoted.all[number].span.end
        ends.append(("quotation", close))
        if kind in ("colon", "quote") and close >= sentence.span.end - 1:
            return ends
    finish = sentence_end(tokens, sentence, quoted, start)
    seen = {finish}
    counts: dict[str, int] = {}
    verb = False
    for at in range(start + 1, len(tokens)):
        token = tokens[at]
        low, end = token.low, tokens[at - 1].end
        if end >= finish or len(seen) > MOST_ENDS:
            break
        verb = verb or low in AUXILIARIES or (low.endswith("ed") and not token.upper)
        if token.quote >= 0 and low != OPEN and number == token.quote:
            continue
        label = _break_at(tokens, at, kind)
        if label and end not in seen and counts.get(label, 0) < 2:
            counts[label] = counts.get(label, 0) + 1
            ends.append((f"{label}{'+' if verb else '-'}", end))
            seen.add(end)
    ends.append(("sentence", finish))
    return ends


def _break_at(tokens: list[Token], at: int, kind: str) -> str:
    """What sort of place it is for a content to end before the word; empty for none."""
    low = tokens[at].low
    if low == ",":
        return _comma_at(tokens, at)
    if low in _BREAKS:
        return "break"
    if low in ("and", "or"):
        return "and>" + opening(tokens, at + 1)
    if low in _CLAUSES:
        return "clause"
    if low in PREPOSITIONS and kind != "that":
        return "preposition"
    return "verb" if low in AUXILIARIES and kind == "direct" else ""


def _comma_at(tokens: list[Token], at: int) -> str:
    """What a comma parts from the content."""
    if _is_saying_tail(tokens, at + 1):
        return "said"
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if following in CONJUNCTIONS:
        return "comma-and"
    if following in RELATIVES or following in SUBORDINATORS:
        return "comma-clause"
    if following.endswith("ing"):
        return "comma-ing"
    return "comma>" + opening(tokens, at + 1)


def _is_saying_tail(tokens: list[Token], start: int) -> bool:
    """Whether what follows a comma reports all that came before: *, a spokesman said*."""
    for at in range(start, min(len(tokens), start + 9)):
        low = tokens[at].low
        if low in _SAID:
            return low == "according" or tail(tokens, at + 1)[0] in ("end", "comma")
        if (
            low in (",", ".", ";", OPEN, CLOSE)
            or low in SUBORDINATORS
            or low in CONJUNCTIONS
            or low in RELATIVES
        ):
            return False
    return False


def sentence_end(tokens: list[Token], sentence: Sentence, quoted: QuotedStretches, start: int) -> int:
    """Where what the sentence says from word ``start`` ends: before its full stop, with its quotation."""
    last = len(tokens) - 1
    while last > start and tokens[last].low in _END_MARKS:
        last -= 1
    inside = tokens[start].quote
    if inside >= 0 and tokens[start].low != OPEN:
        return min(tokens[last].end, quoted.all[inside].inner.end)
    number = tokens[last].quote
    if number >= 0 and quoted.all[number].span.end > sentence.span.end:
        return quoted.all[number].span.end
    return tokens[last].end


def opening(tokens: list[Token], start: int) -> str:
    """What sort of word a content begins with, and whether a finite verb comes soon."""
    if start >= len(tokens):
        return "nothing"
    low = tokens[start].low
    if low in _OPENERS:
        return low
    if low == OPEN:
        return "quote"
    auxiliary = start + 1 < len(tokens) and tokens[start + 1].low in AUXILIARIES
    if low in _PERSONS:
        return "pronoun+aux" if auxiliary else "pronoun"
    if low in _THINGS:
        return "it+aux" if auxiliary else "it"
    if low in _OBJECTS:
        return "object"
    sort = _sort_of(tokens[start])
    if sort in ("determiner", "name", "word") and _has_verb_soon(tokens, start):
        return sort + "+verb"
    return sort


def _sort_of(token: Token) -> str:
    """The class of an opening word that is none of the closed ones."""
    low = token.low
    if low in DETERMINERS:
        return "determiner"
    if low in PREPOSITIONS:
        return "preposition"
    if low in TIMES:
        return "time"
    if low in ADVERBS or low.endswith("ly"):
        return "adverb"
    if low.endswith("ing"):
        return "ing"
    if not low[0].isalnum():
        return "mark"
    return "name" if token.upper else "word"


def _has_verb_soon(tokens: list[Token], start: int) -> bool:
    """Whether an auxiliary comes within a few words, before any mark: it is a clause."""
    for at in range(start + 1, min(len(tokens), start + 9)):
        low = tokens[at].low
        if low in AUXILIARIES:
            return True
        if low in (",", ".", ";", ":", OPEN, CLOSE) or low in RELATIVES or low in SUBORDINATORS:
            return False
    return False
