"""The clock times of a passage, but for those that date the page."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.relations.remembered import remembered

_UPDATED = re.compile(r"\W*(?:last )?(?:updated|published|posted|modified|first published)\b", re.IGNORECASE)
"""How a line begins that dates the page."""


@remembered
def clock_times(side: Annotation) -> list[Quantity]:
    """In reading order; none where the passage says when the page was last changed."""
    if _UPDATED.match(side.passage.text):
        return []
    return [quantity for quantity in side.quantities if quantity.kind is QuantityKind.CLOCK_TIME]
