"""A process that reviews as fast as it can: ``python -m tests.review.writes FILE NAME COUNT``.

After each review that is on the disk it says its number on standard output.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reader.review.anchor import Anchor
from reader.review.change import Change
from reader.review.entry import About, Field, entry_for
from reader.review.store import Store


def change(name: str, number: int) -> Change:
    """The note number ``number`` of a reader."""
    at = number % 5
    anchors = tuple(
        Anchor("a.txt", "A headline", sha, at * 10, at * 10 + 9, f"{name} {at}") for sha in ("aa", "bb")
    )
    return Change(entry_for(About.FACT, anchors), Field.GRADE, "", "123456"[number % 6])


def note(name: str, number: int) -> Change:
    """One more fact with a note."""
    anchors = tuple(
        Anchor("a.txt", name, sha, number, number + 9, name) for sha in (f"{name}-a", f"{name}-b")
    )
    return Change(entry_for(About.FACT, anchors), Field.NOTE, "", f"{name} {number}")


if __name__ == "__main__":
    store = Store(Path(sys.argv[1]))
    for count in range(int(sys.argv[3])):
        store.write([note(sys.argv[2], count)])
        sys.stdout.write(f"{count}\n")
        sys.stdout.flush()
