"""A filter that names outlets, told by their sigla: it asks the same and gives no name away."""

from __future__ import annotations

from reader.filter.checked import sigla_of
from reader.filter.fact_filter import FilterError, Key
from reader.filter.parse import parse
from reader.vocabulary.comparison import Comparison


def by_siglum(typed: str, comparison: Comparison) -> str:
    """The filter as typed, but for its sources; unchanged where it cannot be understood."""
    try:
        terms = parse(typed).terms
    except FilterError:
        return typed
    for term in reversed(terms):
        if term.key is Key.SOURCE:
            meant = frozenset[str]().union(*(sigla_of(value, comparison) for value in term.values))
            if meant:
                typed = typed[: term.start] + ",".join(sorted(meant)) + typed[term.end :]
    return typed
