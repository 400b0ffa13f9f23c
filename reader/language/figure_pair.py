"""A second number that belongs to the first: the ends of a range, the sides of a vote or match."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.calendar_numbers import is_calendar_number
from reader.language.english.quantity_words import SPLIT_AFTER, SPLIT_BEFORE
from reader.language.figure import Figure, figure_at
from reader.language.quantity import QuantityKind
from reader.language.quantity_context import noun_behind
from reader.language.quantity_measure import Measure, measure_at
from reader.language.words import Word, low_at

_DASHES = frozenset("-‐‑–—−")


class FigurePair(NamedTuple):
    """A second number that belongs to the first."""

    figure: Figure
    """The second number."""
    is_split: bool
    """A result, else a range."""
    measure: Measure | None
    """Of the first number, where it has its own: ``40% to 50%``."""


def pair_behind(words: Sequence[Word], at: int, figure: Figure) -> FigurePair | None:
    """A second number behind the first that makes a range or a result with it."""
    measure = measure_at(words, at, figure)
    own = None if measure.kind is QuantityKind.COUNT or measure.end == figure.end else measure
    link = measure.end if own else figure.end
    votes = not own and low_at(words, link) in {"vote", "votes"}
    link += votes
    sign = low_at(words, link)
    second_at = link + 1
    if second_at < len(words) and words[second_at].text in "$£€" and measure.start < at:
        second_at += 1
    if second_at >= len(words) or words[second_at].lower in {"a", "an", "half"}:
        return None
    dashed = sign in _DASHES and (words[link].start == words[link - 1].end) == (
        words[second_at].start == words[link].end
    )
    if not dashed and sign not in {"to", "and", "or"}:
        return None
    second = figure_at(words, second_at)
    if second is None or second.vague or is_calendar_number(words, second_at):
        return None
    before = low_at(words, at - 1) if measure.start == at else low_at(words, measure.start - 1)
    if sign == "and" and before != "between":
        return None
    if sign == "or" and (own or second.value <= figure.value):
        return None
    if sign == "to" and before == "from":
        return None
    is_split = votes or (not own and _is_split(words, at, figure, second, dashed=dashed))
    if not is_split and not votes and second.value <= figure.value and second.factor <= figure.factor:
        return None
    return FigurePair(second, is_split, own)


def _is_split(words: Sequence[Word], at: int, figure: Figure, second: Figure, *, dashed: bool) -> bool:
    """Two numbers are the sides of a vote or match, not the ends of a range."""
    if figure.step and figure.digits and figure.value < 100:
        return False
    before = {low_at(words, at - 1), low_at(words, at - 2)}
    behind = low_at(words, second.end)
    if measure_at(words, at, second).kind is not QuantityKind.COUNT:
        return False
    if behind in SPLIT_AFTER or low_at(words, second.end + 1) in SPLIT_AFTER:
        return True
    if before & SPLIT_BEFORE:
        return not noun_behind(words, second.end, plural=True).lemma or behind in SPLIT_AFTER
    if not dashed:
        return False
    named = words[at - 1].text[:1].isupper() if at else False
    if second.value < figure.value:
        return second.value < 100
    return named and second.value < 30 and not noun_behind(words, second.end, plural=True).lemma
