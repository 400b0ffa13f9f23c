"""What figures each source tells: one that tells both of two figures itself sees no conflict in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.language.quantity_agreement import agrees, comparable
from reader.relations.figures import with_noun
from reader.relations.finding import Finding
from reader.relations.slots.fine_figures import fine_figures_apart
from reader.vocabulary.span import Span

_Sort = tuple[str, QuantityKind, str, float | None]


class ToldFigures:
    """The figures of a story by source, asked about two of them."""

    def __init__(self, story: Iterable[Annotation]) -> None:
        """Of the passages of ``story``."""
        self._told: defaultdict[_Sort, dict[float, Quantity]] = defaultdict(dict)
        for side in story:
            for figure in side.quantities:
                told = with_noun(side, figure)
                self._told[_sort(side.passage.source, told)].setdefault(told.value, told)

    def by_one_source(self, a: Annotation, b: Annotation, difference: Finding) -> bool:
        """Whether the source of the one passage has the other's figure too, of the same sort."""
        ours, theirs = _at(a, difference.a), _at(b, difference.b)
        if ours is None or theirs is None:
            return False
        return self._has(a.passage.source, theirs) or self._has(b.passage.source, ours)

    def _has(self, source: str, figure: Quantity) -> bool:
        told = self._told.get(_sort(source, figure), {})
        if figure.value in told:
            return comparable(told[figure.value], figure)
        return any(
            comparable(one, figure) and agrees(one, figure) and not fine_figures_apart(one, figure)
            for one in told.values()
        )


def _sort(source: str, figure: Quantity) -> _Sort:
    return source, figure.kind, figure.noun, figure.of


def _at(side: Annotation, span: Span | None) -> Quantity | None:
    found = next((figure for figure in side.quantities if figure.span == span), None)
    return with_noun(side, found) if found is not None else None
