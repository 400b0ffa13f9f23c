"""Quantities told by the name of a set: *a pair of stewards*, *a trio of judges*, *a single shot*.

What comes in pairs by nature is one thing, and no quantity: a pair of shoes.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.word_set import word_set
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_context import noun_behind, slot_near
from reader.language.words import Word, low_at
from reader.vocabulary.span import Span

SINGLE = frozenset({"single", "lone", "solitary", "sole"})
"""Words by which one is counted: a single shot."""

SETS = {"pair": 2.0, "duo": 2.0, "twosome": 2.0, "trio": 3.0, "threesome": 3.0, "quartet": 4.0}
"""How many a set has."""

_BEFORE = word_set("a another the this that second first")
_DETERMINERS = word_set("the a an his her its their our my")
_IN_PAIRS = word_set(
    "shoe boot sock glove trouser jean short scissor glass spectacle binocular eye hand tong plier skate ski "
    "stocking slipper sandal trainer sneaker pant legging goggle ace king queen seven ten"
)
"""Nouns of which a pair is one thing, or a hand of cards."""


def counted_set(words: Sequence[Word], at: int) -> tuple[Quantity, int] | None:
    """The quantity at word ``at``, the name of a set, with the place to go on."""
    if words[at].lower in SINGLE:
        return _single(words, at)
    value = SETS[words[at].lower]
    if low_at(words, at - 1) not in _BEFORE or low_at(words, at + 1) != "of":
        return None
    begin = at + 2 + (low_at(words, at + 2) in _DETERMINERS)
    noun = noun_behind(words, begin, plural=True)
    if noun.lemma in _IN_PAIRS:
        return None
    return (
        Quantity(
            Span(words[at - 1].start, words[at].end),
            QuantityKind.COUNT,
            value,
            value,
            value,
            Precision.EXACT,
            noun=noun.lemma,
            increment=low_at(words, at - 1) in {"another", "second"},
            slot=slot_near(words, at, noun.end, "count"),
        ),
        at + 1,
    )


def _single(words: Sequence[Word], at: int) -> tuple[Quantity, int] | None:
    """*a single shot*, but not *the single market* and not *not a single vote*."""
    if low_at(words, at - 1) != "a" or low_at(words, at - 2) in _DENIES:
        return None
    noun = noun_behind(words, at + 1, plural=False)
    if not noun.lemma or noun.lemma in _NOT_ONE:
        return None
    span = Span(words[at - 1].start, words[at].end)
    slot = slot_near(words, at, noun.end, "count")
    return (
        Quantity(span, QuantityKind.COUNT, 1.0, 1.0, 1.0, Precision.EXACT, noun=noun.lemma, slot=slot),
        at + 1,
    )


_DENIES = word_set("not without never hardly nor")
_NOT_ONE = word_set(
    "mother father parent market currency day payment person word thing issue figure file room"
)
"""Nouns that *single* only describes."""
