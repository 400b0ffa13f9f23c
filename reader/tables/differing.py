"""In which words several cuts of one utterance differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from reader.vocabulary.span import Span

LONGEST = 400
"""Words of a cut that are compared: bounds the work on a speech that is printed whole."""

MOST = 12
"""Cuts that are held against each other; more are shown without marks."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def differing(texts: Sequence[str]) -> list[list[Span]]:
    """For each text the words that another one lacks, neighbours made one span."""
    if not 2 <= len(texts) <= MOST:
        return [[] for _ in texts]
    words = [list(_WORD.finditer(text))[:LONGEST] for text in texts]
    folded = [[word[0].casefold().replace("’", "'") for word in own] for own in words]
    found = []
    for number, ours in enumerate(folded):
        shared = set(range(len(ours)))
        for other, theirs in enumerate(folded):
            if other != number:
                shared &= _shared(ours, theirs)
        runs = _runs([n for n in range(len(ours)) if n not in shared])
        found.append([Span(words[number][a].start(), words[number][b].end()) for a, b in runs])
    return found


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> set[int]:
    """Indices of our words that stand in theirs in the same order."""
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return {at for block in blocks for at in range(block.a, block.a + block.size)}


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of successive numbers."""
    first: int | None = None
    for at, number in enumerate(numbers):
        first = number if first is None else first
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            yield first, number
            first = None
