"""A warning as documents print it."""

from __future__ import annotations

from reader.one_line import one_line
from reader.vocabulary import Notice


def warned(notice: Notice) -> str:
    """The note, after the sigla of the sources that it is about unless it begins with them itself."""
    note = one_line(notice.note)
    if not notice.sources or note.startswith(f"{notice.sources[0]} "):
        return note
    return f"{', '.join(notice.sources)}: {note}"
