"""The roles that a text gives to the people it names, and the later *the clerk* that means one of them.

A role counts only where the text equates it with a name: *Moss, the county clerk*; *county clerk Ana Moss*.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from reader.language.english.offices import CALLINGS
from reader.language.english.stop_words import STOP_WORDS
from reader.language.mention import NO_PARTS, Mention, NameKind
from reader.vocabulary.span import Span

LONGEST_ROLE = 6
"""Words of a role up to its noun: *the deputy chief executive officer*."""

MOST_ROLES = 60
"""Different roles of one text that are looked for again."""

_BEHIND = re.compile(
    r", (?:\d{1,3}, )?(?:(?:the|a|an|its|their|his|her|who is|who was|then|now) ){0,2}"
    r"([a-z][\w’'-]*(?: [a-z][\w’'-]*){0,5})"
)
_IS = re.compile(r" (?:is|was) (?:the|a|an|its|their) ([a-z][\w’'-]*(?: [a-z][\w’'-]*){0,5})")
_BEFORE = re.compile(r"(?:^|[^\w’'-])((?:[a-z][\w’'-]* ){1,5})$")
_ENDS_ROLE = frozenset(
    [
        "of",
        "at",
        "for",
        "in",
        "from",
        "with",
        "on",
        "who",
        "which",
        "that",
        "and",
        "or",
        "to",
        "by",
        "as",
        "near",
        "under",
    ]
)
_NOT_IN_ROLE = _ENDS_ROLE | frozenset(
    [
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "said",
        "says",
        "told",
        "when",
        "while",
        "but",
        "after",
        "before",
        "if",
        "because",
        "than",
        "then",
        "met",
        "between",
        "against",
        "about",
        "is",
        "was",
        "are",
        "were",
        "has",
        "had",
        "not",
        "where",
    ]
)
_THE = re.compile(r"\b[Tt]he ((?:[a-z][\w’-]* ){0,2})$")
_NAME_BEHIND = re.compile(r"(?:,? [A-Z]|['’-]|s\b| (?:of|for)\b)")


def role_of(text: str, span: Span) -> str:
    """The role that stands before or behind a name, its noun last and in lower case; empty where none
    does."""
    before = _BEFORE.search(text[max(0, span.start - 60) : span.start])
    if before is not None:
        words = before[1].split()
        first = max((i + 1 for i, word in enumerate(words) if word in _NOT_IN_ROLE), default=0)
        role = _noun_phrase(words[first:])
        if role:
            return role
    for pattern in (_BEHIND, _IS):
        behind = pattern.match(text, span.end)
        if behind is not None:
            role = _noun_phrase(behind[1].split())
            if role:
                return role
    return ""


def _noun_phrase(words: list[str]) -> str:
    """The words up to the noun of a role, which ends them or stands before a preposition."""
    end = next((i for i, word in enumerate(words) if word in _ENDS_ROLE), len(words))
    words = words[: min(end, LONGEST_ROLE)]
    if not STOP_WORDS.isdisjoint(words):
        return ""
    words = words[max((i + 1 for i, word in enumerate(words) if word.endswith(("'s", "’s"))), default=0) :]
    return " ".join(words) if words and words[-1] in CALLINGS else ""


def role_mentions(text: str, named: Sequence[Mention], sentences: Sequence[Span]) -> list[Mention]:
    """The places where a role means the one person to whom the text gave it before."""
    holders: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in named:
        if mention.role:
            holders[mention.role.rsplit(None, 1)[-1]].append(mention)
    found: list[Mention] = []
    for noun in sorted(holders)[:MOST_ROLES]:
        people = holders[noun]
        if len({mention.parts.surname for mention in people}) == 1:
            found += _places_of(text, noun, people, sentences)
    return found


def _places_of(text: str, noun: str, people: Sequence[Mention], sentences: Sequence[Span]) -> list[Mention]:
    first = people[0]
    own = frozenset(word for mention in people for word in mention.role.split())
    found = []
    for match in re.finditer(rf" {re.escape(noun)}\b", text[first.span.end :]):
        end = first.span.end + match.end()
        start = end - len(noun)
        the = _THE.search(text, max(0, start - 40), start)
        if the is None or _NAME_BEHIND.match(text, end):
            continue
        if text[max(0, the.start() - 2) : the.start()] == ", " and any(
            mention.span.end == the.start() - 2 for mention in people
        ):
            continue  # the apposition itself
        extra = the[1].split()
        if any(word not in own or word in _NOT_IN_ROLE for word in extra):
            continue
        span = Span(the.start(), end)
        if _inside(span, sentences):
            role = " ".join([*extra, noun])
            printed = text[span.start : end]
            found.append(Mention(span, printed, NameKind.PERSON, noun, NO_PARTS, role, first.span))
    return found


def _inside(span: Span, sentences: Sequence[Span]) -> bool:
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    return at >= 0 and span.end <= sentences[at].end
