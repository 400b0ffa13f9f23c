"""The two passages tell of the same in shared names and words; what always holds of a linked pair, if little
else does. Says what they share.
"""

from __future__ import annotations

from reader.language.english.titles import TITLES
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.printed_runs import printed_runs
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

AT_MOST = 3
"""Names, and as many words, that the note quotes."""


def same_words(pair: Pair) -> Finding:
    """Agreement on the names and words that both have."""
    ours, theirs = _first_uses(pair.a.tokens, pair.shared), _first_uses(pair.b.tokens, pair.shared)
    if not ours or not theirs:
        note = "linked for what stands around them; they share no name and no word of weight"
        return Finding(Relation.AGREEMENT, "words", pair.a.span, pair.b.span, note, 0.3)
    return Finding(
        relation=Relation.AGREEMENT,
        kind="words",
        a=Span(ours[0].start, ours[-1].end),
        b=Span(theirs[0].start, theirs[-1].end),
        note=_note(pair, ours),
        confidence=round(min(0.59, 0.35 + 0.3 * pair.cover), 2),
    )


def _first_uses(tokens: tuple[Token, ...], shared: frozenset[str]) -> list[Token]:
    """For each shared term the first word that tells it, in reading order."""
    first = {token.term: token for token in reversed(tokens) if token.term in shared}
    return sorted(first.values(), key=lambda token: token.start)


def _note(pair: Pair, ours: list[Token]) -> str:
    known = pair.a.names | pair.b.names
    named = [token for token in ours if token.term in known and token.capital]
    plain = [token for token in ours if token not in named and token.term not in TITLES]
    names = ", ".join(printed_runs(pair.a, named)[:AT_MOST])
    words = ", ".join(f"“{words}”" for words in printed_runs(pair.a, plain)[:AT_MOST])
    if names and words:
        return f"both name {names} and speak of {words}"
    return f"both name {names}" if names else f"both speak of {words}"
