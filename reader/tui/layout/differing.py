"""In which words several cuts of one utterance differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.tui.layout.marks import merged
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
        lacking = [n for n in range(len(ours)) if n not in shared]
        spans = [Span(words[number][n].start(), _end(words[number], n, lacking)) for n in lacking]
        found.append(merged(spans))
    return found


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> set[int]:
    """Indices of our words that stand in theirs in the same order."""
    blocks = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return {at for block in blocks for at in range(block.a, block.a + block.size)}


def _end(words: Sequence[re.Match[str]], at: int, lacking: Sequence[int]) -> int:
    """The end of a word; up to the next one where that is lacking too."""
    return words[at + 1].start() if at + 1 in lacking else words[at].end()
