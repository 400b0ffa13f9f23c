"""Which quotations of one speaker are one utterance cut differently, by the words inside the marks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from reader.vocabulary.voice import Utterance, Variant

POSSIBLE = 0.6
"""Similarity from which two cuts may be one utterance; relations page §3.11."""

FEWEST = 2
"""Words that a cut must have to be found inside another one."""

COMMON = 24
"""Utterances of one speaker in which a word may stand and still lead from one to another."""

LONGEST = 400
"""Words of a cut that are compared: bounds the work on a speech that is printed whole."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


class Quoted(NamedTuple):
    """A cut with the words that are quoted in it."""

    variant: Variant
    """The cut; its similarity is not known yet."""
    words: tuple[str, ...]
    """Inside the quotation marks, folded; empty for indirect speech."""


def quoted_words(text: str) -> tuple[str, ...]:
    """The words of a quotation in a form in which two outlets' spellings of marks compare."""
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))


def utterances(cuts: Sequence[Quoted]) -> tuple[Utterance, ...]:
    """The cuts of one speaker, in reading order, put together to utterances in order of their first cut."""
    home = list(range(len(cuts)))
    for a, b in _candidates(cuts):
        if home[a] != home[b] and similarity(cuts[a].words, cuts[b].words) >= POSSIBLE:
            low, high = sorted((home[a], home[b]))
            home = [low if one == high else one for one in home]
    members: defaultdict[int, list[Quoted]] = defaultdict(list)
    for number, cut in zip(home, cuts, strict=True):
        members[number].append(cut)
    return tuple(_utterance(members[number]) for number in sorted(members))


def similarity(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """Of two sequences of words, 0..1; 1 where the one contains the other."""
    ours, theirs = ours[:LONGEST], theirs[:LONGEST]
    shorter, longer = sorted((ours, theirs), key=len)
    if len(shorter) >= FEWEST and _contains(longer, shorter):
        return 1.0
    return round(Indel.normalized_similarity(ours, theirs), 4) if shorter else 0.0


def _contains(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    # Blanks at both ends keep a word from being found inside another one.
    return f" {' '.join(shorter)} " in f" {' '.join(longer)} "


def _candidates(cuts: Sequence[Quoted]) -> list[tuple[int, int]]:
    """Pairs of cuts that share a word which few cuts of the speaker have."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, cut in enumerate(cuts):
        for word in dict.fromkeys(cut.words):
            holding[word].append(at)
    pairs: set[tuple[int, int]] = set()
    for own in holding.values():
        if len(own) <= COMMON:
            pairs.update((a, b) for number, a in enumerate(own) for b in own[number + 1 :])
    return sorted(pairs)


def _utterance(cuts: Sequence[Quoted]) -> Utterance:
    fullest = max(cuts, key=lambda cut: len(cut.words))
    return Utterance(
        tuple(
            cut.variant._replace(similarity=1.0 if cut is fullest else similarity(cut.words, fullest.words))
            for cut in cuts
        )
    )
