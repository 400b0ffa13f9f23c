"""The word that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

ALIKE = 60.0
"""Similarity in percent (rapidfuzz ``ratio``) from which a word is offered instead of another: it admits two
slips in a word of six letters."""


def nearest_word(typed: str, words: Iterable[str]) -> str | None:
    """The most alike of the words, whatever the case; null where none is alike."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        typed.casefold(),
        sorted(words),
        scorer=fuzz.ratio,
        processor=str.casefold,
        score_cutoff=ALIKE,
    )
    return None if found is None else found[0]
