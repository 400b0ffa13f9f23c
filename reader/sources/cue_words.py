"""The words by which the furniture of a news page is known, general English news wording.

``cue_words.txt`` has sections: each opens with its name in brackets and what it lists; its entries are parted
by semicolons. An entry that ends in ``_`` asks for the end of a word.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def cue_words() -> dict[str, tuple[str, ...]]:
    """The entries of each section, in lower case with the straight apostrophe."""
    sections: dict[str, tuple[str, ...]] = {}
    for block in Path(__file__).with_name("cue_words.txt").read_text(encoding="utf-8").split("\n\n"):
        head, _, entries = block.partition("\n")
        name = head[1 : head.index("]")]
        parted = entries.replace("\n", " ").split(";")
        sections[name] = tuple(entry.strip().replace("_", " ") for entry in parted)
    return sections
