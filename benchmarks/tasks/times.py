"""Calendar dates of a text, given its day of publication."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from benchmarks.tasks import Record
from reader.language.times import times


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """The expressions of each text that name a date."""
    for record in records:
        published = date.fromisoformat(record["published"][:10]) if record.get("published") else None
        found = [
            {"start": one.span.start, "end": one.span.end, "value": one.value, "type": "DATE"}
            for one in times(record["text"], published=published)
            if one.value is not None
        ]
        yield {"id": record["id"], "times": found}
