"""Texts into vectors of their meaning. What the vectors are compared for is for the engine that asks."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.neural.encoder import MASK, WIDTH, Encoder
from reader.neural.installed import require_installed
from reader.neural.meaning import Meaning
from reader.neural.model_file import SHA256, model_bytes
from reader.neural.vector_cache import VectorCache, Vectors
from reader.neural.word_pieces import WordPiece, word_pieces

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

LONGEST = 256
"""Pieces of a text that are read, two marks of the model included, as all-MiniLM-L6-v2 was trained: some 190
words. What stands behind them is not read: its words have no vector and no span."""

Watch = Callable[[int], None]
"""Told how many more texts and masked places are done; what it raises ends the reading."""


class Meanings:
    """Reads texts. The same texts asked for together give the same figures, cached or not."""

    def __init__(self, *, cache: VectorCache | None, model: Path | None, watch: Watch | None) -> None:
        self._cache = cache
        self._model = model
        self._watch = watch
        self._encoder: Encoder | None = None

    def of(self, texts: Sequence[str]) -> list[Meaning]:
        """The meaning of each text; ask for all texts of a source at once, for they are cached together."""
        return _meanings(self._vectors(_key("texts", texts), len(texts), lambda: self._read_texts(texts)))

    def masked(self, places: Sequence[tuple[str, int, int]]) -> NDArray[float32]:
        """A row for each text and span: what the text leads to expect in the place of its characters there.

        That is the vector of one mask in the last layer. Ask for all places of a source at once, for they are
        cached together.
        """
        return self._vectors(_key("places", places), len(places), lambda: self._read_places(places)).words

    def _vectors(self, key: str, count: int, read: Callable[[], Vectors]) -> Vectors:
        """The vectors from the cache, else read and cached."""
        found = self._cache.kept(key) if self._cache is not None else None
        if found is not None:
            if self._watch is not None:
                self._watch(count)
            return found
        made = read()
        if self._cache is not None:
            self._cache.keep(key, made)
        return made

    def _read_texts(self, texts: Sequence[str]) -> Vectors:
        import numpy

        pieces = [word_pieces(text)[: LONGEST - 2] for text in texts]
        words = [list(_words(text, row)) for text, row in zip(texts, pieces, strict=True)]
        ends = numpy.cumsum([len(own) for own in words], dtype=numpy.int32)
        sentences = numpy.empty((len(texts), WIDTH), numpy.float32)
        vectors = numpy.empty((sum(map(len, words)), WIDTH), numpy.float16)
        for number, layer in self._layers([[piece.id for piece in row] for row in pieces]):
            mean = layer.mean(axis=0)
            sentences[number] = mean / numpy.linalg.norm(mean)
            for at, word in enumerate(words[number], start=ends[number] - len(words[number])):
                # The model puts a mark of its own before the first piece.
                vectors[at] = layer[word.first + 1 : word.last + 1].mean(axis=0)
        spans = [(word.start, word.end) for own in words for word in own]
        return Vectors(
            sentences, vectors.astype(numpy.float32), numpy.array(spans, numpy.int32).reshape(-1, 2), ends
        )

    def _read_places(self, places: Sequence[tuple[str, int, int]]) -> Vectors:
        import numpy

        holed = [_with_hole(word_pieces(text), start, end) for text, start, end in places]
        vectors = numpy.empty((len(places), WIDTH), numpy.float16)
        for number, layer in self._layers([row for row, _ in holed]):
            vectors[number] = layer[holed[number][1] + 1]
        return Vectors(
            numpy.empty((0, WIDTH), numpy.float32),
            vectors.astype(numpy.float32),
            numpy.empty((0, 2), numpy.int32),
            numpy.empty(0, numpy.int32),
        )

    def _layers(self, rows: Sequence[Sequence[int]]) -> Iterable[tuple[int, NDArray[float32]]]:
        if self._encoder is None:
            self._encoder = Encoder(model_bytes(self._model))
        return self._encoder.vectors(rows, watch=self._watch)


def open_meanings(*, cache: Path | None, model: Path | None = None, watch: Watch | None = None) -> Meanings:
    """The reader of meanings; the model is loaded when a text is asked for that is not in the cache.

    ``cache`` is the folder for vectors, null for none; ``model`` a copy of the model's file, null for the
    installed one.

    Raises:
        ReaderError: the extra is not installed. Later, from what is asked of it: the model cannot be read, or
            is not the one known here.
    """
    require_installed()
    return Meanings(cache=VectorCache(cache) if cache is not None else None, model=model, watch=watch)


def _key(what: str, asked: Sequence[object]) -> str:
    """The name for what is asked; another runtime or processor may round differently, so they are in it."""
    made_by = [SHA256, version("onnxruntime"), platform.machine(), LONGEST]
    return sha256(json.dumps([what, made_by, asked]).encode("ascii")).hexdigest()


def _meanings(vectors: Vectors) -> list[Meaning]:
    """The vectors text by text."""
    sentences, words, spans, ends = vectors
    starts = [0, *ends.tolist()]
    places = [(start, end) for start, end in spans.tolist()]
    return [
        Meaning(sentence, words[start:end], tuple(places[start:end]))
        for sentence, start, end in zip(sentences, starts, starts[1:], strict=False)
    ]


class _Word(NamedTuple):
    """A word, where it stands in the text, and its pieces."""

    start: int
    end: int
    first: int
    last: int


def _words(text: str, pieces: Sequence[WordPiece]) -> Iterator[_Word]:
    """The words that are no punctuation marks."""
    first = 0
    for _, group in groupby(pieces, key=lambda piece: piece.word):
        own = list(group)
        start, end = own[0].start, own[-1].end
        if any(letter.isalnum() for letter in text[start:end]):
            yield _Word(start, end, first, first + len(own))
        first += len(own)


def _with_hole(pieces: Sequence[WordPiece], start: int, end: int) -> tuple[list[int], int]:
    """The ids of a text with one mask in the place of a span, and how many stand before the mask.

    Of a text that is too long the pieces nearest to the mask are read.
    """
    before = [piece.id for piece in pieces if piece.end <= start]
    behind = [piece.id for piece in pieces if piece.start >= end]
    room = LONGEST - 3
    before = before[-max(room // 2, room - len(behind)) :]
    return [*before, MASK, *behind[: room - len(before)]], len(before)
