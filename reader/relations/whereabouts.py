"""Where something is said to be or to happen, by the phrase that says so: at the old mill, near the harbour.

Common nouns as well as names. Whether two phrases mean one place is asked of their words alone.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.english.word_set import word_set
from reader.relations.pair import Pair, clause_at, tokens_in
from reader.vocabulary.span import Span

_PHRASE = re.compile(
    r"\b(?:at|near|outside|inside|off|beside|in) (?:the|a|an|its|his|her|their)((?: [\w’'-]{1,30}){1,3})",
    re.IGNORECASE,
)
"""A place with an article: names without one are for the gate that asks for one event."""

_ENDS_IT = word_set(
    "a an and are as at be been but by did do for from had has have he her his i in is it its of on or she"
    " that the their there they this to was we were when where which while who will with would you"
)
"""Words with which the phrase is over."""

_NO_PLACE = word_set(
    "age aim beginning case cost course day days decade effect end evening event fact final first form future"
    " group hand hope hour hours interview last latest least light matter meantime middle moment money month"
    " morning name night number past period place point poll position present price process quarter race rate"
    " role round same second semi series speech spring stage start statement summer survey term third time"
    " top total trial vote wake way week weekend winter year years autumn afternoon election meeting report"
    " study talks game match"
)
"""Words that such a phrase may hold and that say when, how or in what, not where."""


def other_place(pair: Pair, a: Span | None, b: Span | None) -> tuple[str, str] | None:
    """Two places of which the clauses around two stretches tell, one each; null where they may be one."""
    if a is None or b is None:
        return None
    ours, theirs = _places(pair.a, a), _places(pair.b, b)
    if not ours or not theirs:
        return None
    if any(terms & pair.b.terms for _, terms in ours) or any(terms & pair.a.terms for _, terms in theirs):
        return None
    return ours[0][0], theirs[0][0]


def _places(side: Annotation, span: Span) -> list[tuple[str, frozenset[str]]]:
    """The phrases of the clause with the terms in them."""
    clause = clause_at(side, span.start)
    words = side.words(clause)
    found = []
    for met in _PHRASE.finditer(words):
        phrase = _up_to_its_end(met[1])
        if not phrase or any(word.lower() in _NO_PLACE for word in phrase.split()):
            continue
        start = clause.start + met.start(1)
        terms = frozenset(token.term for token in tokens_in(side, Span(start, start + 1 + len(phrase))))
        if terms:
            found.append((phrase, terms))
    return found


def _up_to_its_end(words: str) -> str:
    kept: list[str] = []
    for word in words.split():
        if word.lower() in _ENDS_IT:
            break
        kept.append(word)
    return " ".join(kept)
