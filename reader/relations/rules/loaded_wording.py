"""One thing, named neutrally in one passage and with a word that judges it in the other.

Only words of one sense are set against each other, and only outside quotation marks: what a speaker calls
a thing is the speaker's.
"""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.senses import senses
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.65
"""One cue; relations page §5."""

LEAST_SHARED = 2
"""Terms that the passages must share besides."""


def loaded_wording(pair: Pair) -> Finding | None:
    """The first words of one sense of which one is loaded, as framing."""
    if len(pair.shared) < LEAST_SHARED:
        return None
    ours, theirs = _by_sense(pair.a), _by_sense(pair.b)
    for sense in ours:
        if sense not in theirs:
            continue
        mine, loaded = ours[sense]
        yours, loaded_too = theirs[sense]
        if mine.term != yours.term and loaded is not loaded_too:
            return Finding(
                relation=Relation.FRAMING,
                kind="wording",
                a=Span(mine.start, mine.end),
                b=Span(yours.start, yours.end),
                note="wording differs: “{a}” / “{b}”",
                confidence=CONFIDENCE,
            )
    return None


def _by_sense(side: Annotation) -> dict[str, tuple[Token, bool]]:
    """For each sense of the passage its first word outside quotations, and whether it is loaded."""
    table = senses()
    found: dict[str, tuple[Token, bool]] = {}
    for token in side.tokens:
        sense = table.get(token.term)
        if sense is not None and sense.name not in found and not _quoted(side, token):
            found[sense.name] = token, sense.loaded
    return found


def _quoted(side: Annotation, token: Token) -> bool:
    return any(quotation.span.start <= token.start < quotation.span.end for quotation in side.quotations)
