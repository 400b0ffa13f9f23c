"""The outcomes that a passage states: not denied, and not turned round by what stands before them."""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.language.annotate import Annotation
from reader.language.negation import polarity_at
from reader.relations.expressions import Told, expressions
from reader.relations.pair import clause_at
from reader.vocabulary.span import Span

_OPERATOR = re.compile(
    r"\b(?:block|revers|overturn|veto|oppos|appeal|halt|stop|plan|refus|threat|avert|prevent|attempt|tr(?:y|ied)|"
    r"propos|instead|rather|call(?:s|ed)? (?:for|on)|urg|demand|bid|deal|vot(?:e|ed) to|fear|risk|fail|"
    r"if|unless|whether|until|against)",
    re.IGNORECASE,
)
"""Words before an outcome that turn it round or leave it open."""


def stated_outcomes(
    side: Annotation, listed: str = "outcome_classes.txt", *, even_after: Collection[str] = ()
) -> list[Told]:
    """The outcomes of the passage that are stated and not turned round.

    ``listed`` names the list; words before an outcome of the classes ``even_after`` are not asked.
    """
    by = side.passage.start
    moved = (
        one._replace(span=Span(one.span.start + by, one.span.end + by))
        for one in expressions(listed).told(side.passage.text)
    )
    return [
        one
        for one in moved
        if polarity_at(side.negations, one.span.start) > 0
        and (one.kind in even_after or not _is_turned_round(side, one.span))
    ]


def _is_turned_round(side: Annotation, span: Span) -> bool:
    before = side.words(Span(clause_at(side, span.start).start, span.start))
    return _OPERATOR.search(before) is not None
