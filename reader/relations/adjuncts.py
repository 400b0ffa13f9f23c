"""Where or when alone a figure holds: *in the capital*, *until 2019*, told in one passage only.

Such a phrase may make a part or another time of it; what follows from that is for the gates.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.english.word_set import word_set
from reader.relations.pair import Pair, clause_at, terms_in
from reader.vocabulary.span import Span

_PHRASE = re.compile(
    r"\b(?:in|at|on|among|within|during|until|till|by|near|outside|inside|across|throughout|since)\s"
    r"(?P<what>(?:the |an? |its |his |her |their |this |that )?[\w’'-]+"
    r"(?: of (?:the )?[\w’'-]+| (?!(?:the|an?|and|but|it|he|she|they|its|his|her|their)\b)[\w’'-]+)?)",
    re.IGNORECASE,
)
"""A phrase of place or time, up to two words of it."""

_WHERE = re.compile(
    r"(?:In|At|Among|Inside|Outside|Across) (?!\d)(?!(?:\w+ )?(?:week|month|year|day|time|season)\b)"
)
"""How a phrase of place begins that opens a passage."""

_NOWHERE = word_set(
    "all total fact addition particular general least most once last first part full place prison jail"
    " custody bars"
)
"""Words with which such a phrase tells neither where nor when."""


def one_sided_adjunct(pair: Pair, a: Span | None, b: Span | None) -> str | None:
    """The first phrase of one clause of which the other passage has no word; null without one."""
    if a is None or b is None:
        return None
    return _adjunct(pair.a, a, pair.b, whole=False) or _adjunct(pair.b, b, pair.a, whole=False)


def opening_adjunct(pair: Pair, a: Span | None, b: Span | None) -> str | None:
    """Such a phrase that opens its passage and tells where: it sets a part against the whole."""
    for side, figure, other in ((pair.a, a, pair.b), (pair.b, b, pair.a)):
        found = _adjunct(side, figure, other, whole=True) if figure is not None else None
        if found is not None and side.passage.text.startswith(found) and _WHERE.match(found) is not None:
            return found
    return None


def _adjunct(side: Annotation, figure: Span, other: Annotation, *, whole: bool) -> str | None:
    """The first phrase of the figure's clause that the other passage lacks; with ``whole``, lacks in part."""
    clause = clause_at(side, figure.start)
    for found in _PHRASE.finditer(side.words(clause)):
        what = Span(clause.start + found.start("what"), clause.start + found.end("what"))
        if side.words(Span(what.start, max(what.start, figure.start))).endswith(" of "):
            continue  # *at a depth of*: what the figure itself measures.
        if what.start < figure.start:
            what = Span(what.start, min(what.end, figure.start))
        elif what.start < figure.end:
            continue
        terms = terms_in(side, what)
        dated = {time.value for time in side.times if what.start <= time.span.start < what.end}
        known = terms <= other.terms if whole else bool(terms & other.terms)
        if dated & {time.value for time in other.times} or (known and terms):
            continue
        if (terms or dated) and not _NOWHERE & set(found["what"].lower().split()):
            return found[0]
    return None
