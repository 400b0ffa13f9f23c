"""A reader of meanings for tests: a word means what its spelling says, whatever stands around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

import numpy

from reader.neural.meaning import Meaning
from reader.neural.meanings import Meanings


class MadeMeanings(Meanings):
    """Words that are given as near to others have nearly their vectors; all others have nothing in common."""

    def __init__(self, near: Mapping[str, str] | None = None) -> None:
        super().__init__(cache=None, model=Path("none"), watch=None)
        self._near = dict(near or {})
        self.asked: list[str] = []
        """The texts, in order."""

    def of(self, texts: Sequence[str]) -> list[Meaning]:
        """The meaning of each text."""
        self.asked += texts
        return [self._meaning(text) for text in texts]

    def _meaning(self, text: str) -> Meaning:
        found = list(re.finditer(r"\w+", text))
        words = numpy.array([self._vector(word[0].lower()) for word in found], numpy.float32).reshape(-1, 384)
        whole = words.sum(axis=0) + self._vector("")
        return Meaning(whole / numpy.linalg.norm(whole), words, tuple(word.span() for word in found))

    def _vector(self, word: str) -> numpy.ndarray[tuple[int], numpy.dtype[numpy.float32]]:
        chance = Random(self._near.get(word, word))
        vector = numpy.array([chance.gauss(0, 1) for _ in range(384)], numpy.float32)
        if word in self._near:
            vector += 0.3 * self._vector(f"={word}")
        return vector
