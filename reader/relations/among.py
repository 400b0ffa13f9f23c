"""Whether a statement is about one of several: one suspect, the other; some towns, most."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.relations.overlap import statement
from reader.relations.pair import Pair, terms_in, tokens_in
from reader.vocabulary.span import Span

_SOME = re.compile(
    r"\b(?:one|another|others?|some|several|many|few|part|most|half|an?)\s{1,3}(?:\w+\s{1,3})?$",
    re.IGNORECASE,
)
"""What makes the thing that follows one among several."""


def one_among_several(pair: Pair, side: Annotation, span: Span) -> bool:
    """Whether the first shared word of the statement around ``span`` is one among several."""
    clause = statement(side, span)
    shared = terms_in(side, clause) & pair.shared
    first = next((t for t in tokens_in(side, clause, but=span) if t.term in shared), None)
    return first is not None and _SOME.search(side.words(Span(clause.start, first.start))) is not None
