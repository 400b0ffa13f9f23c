"""Which sign a row of a list carries: the gravest relation that its parts stand in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from reader.tui.layout.block import PLAIN
from reader.tui.layout.column_row import role_of
from reader.vocabulary.relation import Relation

if TYPE_CHECKING:
    from reader.tui.layout.block import Lead
    from reader.vocabulary.comparison import Comparison


def lead_mark(
    comparison: Comparison, leads: Iterable[Lead], *, only: Collection[Relation] = tuple(Relation)
) -> tuple[str, str]:
    """Sign and role of the theme; a blank and that of a rule where no part stands in one of the relations."""
    relations = [
        comparison.standing.get((fact, lead.passage), comparison.group_of[fact].relation)
        for lead in leads
        for fact in lead.facts
    ]
    gravest = min(
        (one for one in relations if one in only), key=lambda relation: relation.gravity, default=None
    )
    return (" ", PLAIN) if gravest is None else (gravest.sign, role_of(gravest))
