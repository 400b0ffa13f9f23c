"""The words that name a speaker, found leftwards or rightwards of the word that reports.

Rough noun phrases by closed classes, no parser.
"""

from __future__ import annotations

from reader.language.english.clause_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from reader.language.english.word_set import word_set
from reader.language.reported_words import CLOSE, OPEN, Token

LONGEST_APPOSITION = 14
"""Words between two commas that may stand between a speaker and the verb."""

LONGEST_SPEAKER = 25
"""Words."""

LONGEST_BRACKETS = 8
"""Words and marks between two brackets behind a name: party and state, an age, an abbreviation."""

_ENDS_LEFT = (
    SUBORDINATORS | AUXILIARIES | frozenset([";", ":", OPEN, CLOSE, "—", "–", "(", "[", "--", "?", "!", "-"])
)
_ENDS_RIGHT = frozenset(
    [
        ".",
        ";",
        ":",
        OPEN,
        CLOSE,
        "—",
        "–",
        "(",
        "[",
        "--",
        "?",
        "!",
        ",",
        "-",
        "that",
        "who",
        "because",
        "when",
        "after",
        "while",
        "as",
        "before",
        "if",
        "during",
        "via",
    ]
)
_STEADY = word_set("of for the")
_SAID = word_set("said says say told tells wrote writes added adds thinks believes asked")
_ENDS_SUBJECT = (
    frozenset([",", ".", ";", ":", OPEN, CLOSE, "—", "–", "(", "--"])
    | AUXILIARIES
    | RELATIVES
    | SUBORDINATORS
)

LONGEST_OPENING = 16
"""Words of a phrase before the subject: *In an interview on Friday, Moss …*"""


def verb_group_start(tokens: list[Token], at: int) -> int:
    """Index of the first auxiliary or adverb that belongs to the verb at ``at``."""
    first = at
    while first > 0:
        low = tokens[first - 1].low
        if (
            low in AUXILIARIES
            or low in ADVERBS
            or (low.endswith("ly") and len(low) > 4 and not tokens[first - 1].upper)
        ):
            first -= 1
        else:
            break
    return first


def speaker_left(tokens: list[Token], end: int) -> int:
    """Index of the first word of the noun phrase that ends before ``end``; ``end`` where there is none."""
    first = _before_brackets(tokens, end)
    while first > 0 and end - first < LONGEST_SPEAKER:
        low = tokens[first - 1].low
        if low == "'" and first == end:
            first -= 1
            continue
        if low == "who" and first < end:
            first -= 1
            continue
        if low in PRONOUNS:
            return first - 1 if first == end else first
        if low in _ENDS_LEFT or low == "," or low in _SAID:
            break
        if low in CONJUNCTIONS and not _joins_names(tokens, first - 1):
            break
        first -= 1
    while first < end and (tokens[first].low in CONJUNCTIONS or tokens[first].low in ADVERBS):
        first += 1
    if first < end and tokens[first].low in PREPOSITIONS:
        return _after_opening_phrase(tokens, first, end)
    return first


def _before_brackets(tokens: list[Token], end: int) -> int:
    """Where the noun phrase before the brackets that close at ``end`` ends: *Moss (D-Ohio)*; else ``end``."""
    if end and tokens[end - 1].low == ")":
        for at in range(end - 2, max(0, end - 2 - LONGEST_BRACKETS), -1):
            if tokens[at].low == "(":
                return at
    return end


def _after_opening_phrase(tokens: list[Token], first: int, end: int) -> int:
    """The subject after a phrase without its comma: *In an interview on Tuesday the mayor*."""
    for at in range(end - 1, first + 1, -1):
        before = tokens[at - 1]
        name = tokens[at].upper and not before.upper and before.low not in _ARTICLES
        if (name or tokens[at].low in _ARTICLES) and before.low not in PREPOSITIONS:
            return at
    return first


def _joins_names(tokens: list[Token], at: int) -> bool:
    """Whether *and* stands between two capitals (Hale and Moss) or two plain plural nouns."""
    return (
        tokens[at].low == "and" and 0 < at < len(tokens) - 1 and tokens[at - 1].upper == tokens[at + 1].upper
    )


def past_apposition(tokens: list[Token], end: int) -> int:
    """Where the noun phrase before an apposition ends, for ``end`` right after its closing comma or bracket.

    ``Ana Moss, the county clerk, said``: the index of the first comma; ``end`` where there is no apposition.
    """
    closing = tokens[end - 1].low if end > 0 else ""
    if closing == ")":
        opening = "("
    elif closing == ",":
        opening = ","
    elif closing in ("—", "–", "--", "-"):
        opening = closing
    else:
        return end
    for at in range(end - 2, max(-1, end - 2 - LONGEST_APPOSITION), -1):
        low = tokens[at].low
        if low == opening and at > 0 and tokens[at - 1].low != CLOSE:
            return at
        if low in (OPEN, CLOSE):
            break
    return end


def speaker_right(tokens: list[Token], start: int) -> int:
    """Index after the noun phrase that begins at ``start``, an apposition included."""
    at = _phrase_right(tokens, start)
    for _ in range(2):
        if not start < at < len(tokens) - 2 or tokens[at].low != "," or tokens[start].low in PRONOUNS:
            break
        if not _opens_apposition(tokens, at + 1):
            break
        comma = at
        number = tokens[at + 1].low.isdigit()
        at += 1
        limit = min(len(tokens), at + LONGEST_APPOSITION + 6)
        related = tokens[at].low in RELATIVES
        while at < limit and tokens[at].low not in _ENDS_APPOSITION:
            related = related or tokens[at].low in RELATIVES
            if not related and (tokens[at].low in AUXILIARIES or tokens[at].low in _SAID):
                return comma
            at += 1
        if not number:
            break
    return at


_ENDS_APPOSITION = frozenset([".", ",", ";", OPEN, ":"])


def _opens_apposition(tokens: list[Token], at: int) -> bool:
    """Whether what follows a name and a comma says who it is: *Moss, 58, the county clerk*."""
    low = tokens[at].low
    return low in ("a", "an", "the", "who", "whose", "his", "her") or (
        tokens[at].upper and low not in PRONOUNS
    )


def _phrase_right(tokens: list[Token], start: int) -> int:
    at = start
    while at < len(tokens) and at - start < LONGEST_SPEAKER:
        low = tokens[at].low
        if low in PRONOUNS:
            return at + 1 if at == start else at
        if low in _ENDS_RIGHT or low in AUXILIARIES or low in RELATIVES:
            break
        if at > start and (low in TIMES or (low in PREPOSITIONS and low not in _STEADY)):
            break
        if low in CONJUNCTIONS and not _joins_names(tokens, at):
            break
        at += 1
    return at


def sentence_subject(tokens: list[Token]) -> tuple[int, int] | None:
    """The noun phrase with which the main clause seems to begin, after an opening phrase with its comma."""
    start = 0
    while start < len(tokens) and tokens[start].low in (OPEN, "(", "-", "—"):
        start += 1
    if start < len(tokens) and _opens_phrase(tokens[start].low):
        comma = next(
            (k for k in range(start, min(len(tokens), start + LONGEST_OPENING)) if tokens[k].low == ","), None
        )
        if comma is not None:
            start = comma + 1
    while start < len(tokens) and (tokens[start].low in ADVERBS or tokens[start].low in CONJUNCTIONS):
        start += 1
    end = start
    capital = start < len(tokens) and tokens[start].upper and tokens[start].low not in _ARTICLES
    while end < len(tokens) and end - start < 8:
        token = tokens[end]
        if token.low in PRONOUNS:
            end = end + 1 if end == start else end
            break
        if token.low in _ENDS_SUBJECT or token.low in PREPOSITIONS or token.low in CONJUNCTIONS:
            break
        if capital and end > start and not token.upper:
            break
        if end > start + 1 and token.low.endswith("ed") and not token.upper:
            break
        end += 1
    return (start, end) if end > start else None


_ARTICLES = word_set("a an the this that these those his her its their our my some many most both all")


def _opens_phrase(low: str) -> bool:
    """Whether a sentence that begins with the word puts a phrase before its subject."""
    return (
        low in PREPOSITIONS or low in SUBORDINATORS or low.endswith("ing") or low in ADVERBS or low in TIMES
    )
