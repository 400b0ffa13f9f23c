"""The two passages tell of the same in shared words and names; what always holds of a linked pair, if little
else does. Says what the shared words are.
"""

from __future__ import annotations

from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

AT_MOST = 4
"""Words that the note quotes."""


def same_words(pair: Pair) -> Finding:
    """Agreement on the names and words that both have."""
    shared = pair.shared_names or pair.shared
    ours = sorted(
        {token.term: token for token in reversed(pair.a.tokens) if token.term in shared}.values(),
        key=lambda t: t.start,
    )
    theirs = sorted(
        {token.term: token for token in reversed(pair.b.tokens) if token.term in shared}.values(),
        key=lambda t: t.start,
    )
    what = "names" if pair.shared_names else "words"
    if not ours or not theirs:
        return Finding(
            Relation.AGREEMENT, "words", pair.a.span, pair.b.span, "told of the same in other words", 0.3
        )
    listed = ", ".join(pair.a.words(Span(token.start, token.end)) for token in ours[:AT_MOST])
    return Finding(
        relation=Relation.AGREEMENT,
        kind="words",
        a=Span(ours[0].start, ours[-1].end),
        b=Span(theirs[0].start, theirs[-1].end),
        note=f"same {what}: {listed}".replace("{", "(").replace("}", ")"),
        confidence=round(min(0.59, 0.35 + 0.3 * pair.cover), 2),
    )
