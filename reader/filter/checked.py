"""What only a comparison can tell of a filter: whether its sources and voices are there."""

from __future__ import annotations

from reader.filter.fact_filter import FactFilter, FilterError, Key, Term
from reader.filter.folded import folded
from reader.filter.nearest_word import nearest_word
from reader.filter.speaking import passages_of, speakers
from reader.one_line import one_line
from reader.vocabulary.comparison import Comparison

SHORTEST = 2
"""Letters of an outlet's name that are enough to mean it; a single one is a siglum."""

LONGEST = 40
"""Characters of a name that are repeated."""


def checked(asked: FactFilter, comparison: Comparison) -> FactFilter:
    """The same filter.

    Raises:
        FilterError: it asks for a source or a voice that the comparison does not have.
    """
    for term in asked.terms:
        if term.key is Key.SOURCE:
            _has_sources(term, comparison)
        elif term.key is Key.VOICE:
            _has_voices(term, comparison)
    return asked


def sigla_of(value: str, comparison: Comparison) -> frozenset[str]:
    """The sources that a value of ``source`` means: a siglum, else outlets by the beginning of a word."""
    own = {source.id for source in comparison.sources if source.id.casefold() == value.casefold()}
    if own:
        return frozenset(own)
    sought = folded(value.strip())
    if len(sought) < SHORTEST:
        return frozenset()
    return frozenset(
        source.id
        for source in comparison.sources
        if source.outlet and f" {sought}" in f" {folded(source.outlet)}"
    )


def _has_sources(term: Term, comparison: Comparison) -> None:
    for value in term.values:
        if not sigla_of(value, comparison):
            near = nearest_word(value, [source.outlet for source in comparison.sources if source.outlet])
            remedy = f"; there are {_sigla(comparison)}." if near is None else _meant(near)
            raise FilterError(f"No source is called “{_short(value)}”{remedy}", term.start, term.end)


def _has_voices(term: Term, comparison: Comparison) -> None:
    for value in term.values:
        if not passages_of(value, comparison):
            near = nearest_word(value, speakers(comparison))
            remedy = "." if near is None else _meant(near)
            raise FilterError(f"Nobody called “{_short(value)}” is quoted here{remedy}", term.start, term.end)


def _meant(name: str) -> str:
    return f": did you mean “{_short(name)}”?"


def _sigla(comparison: Comparison) -> str:
    sigla = [source.id for source in comparison.sources]
    return ", ".join(sigla[:-1]) + f" and {sigla[-1]}" if len(sigla) > 1 else "".join(sigla)


def _short(name: str) -> str:
    return one_line(name, limit=LONGEST)
