"""The model at work: ids of word pieces in, a vector for each piece out. Knows no text and no file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from reader.errors import ReaderError
from reader.neural.installed import HOW

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

SILENCE = "ORT_DISABLE_TELEMETRY"
"""Variable of the environment that the runtime asks once, while it is imported: without it, it makes an id
for the machine, keeps a file of events and sends them. Its own call to switch that off comes too late."""

WIDTH = 384
"""Figures in a vector."""

THREADS = 1
"""More take a fifth more CPU, and the screen needs a core of its own."""

BATCH = 8
"""Texts read at once: more need more memory and take as long."""

FIRST, LAST, MASK, PADDING = 101, 102, 103, 0
"""Ids of ``[CLS]``, ``[SEP]``, ``[MASK]`` and ``[PAD]``."""


class Encoder:
    """Reads rows of piece ids."""

    def __init__(self, model: bytes) -> None:
        os.environ[SILENCE] = "1"
        try:
            import onnxruntime
        except ImportError as error:
            raise ReaderError(f"The engine “vectors” needs an extra: {HOW}.") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.version: str = onnxruntime.__version__
        """Of the runtime; another one may round differently."""
        self._session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def vectors(
        self, rows: Sequence[Sequence[int]], *, watch: Callable[[int], None] | None = None
    ) -> Iterator[tuple[int, NDArray[float32]]]:
        """The number of each row of piece ids with the vectors of ``[CLS]``, the pieces and ``[SEP]``.

        They are those of the last layer. Rows of like length are read together, so the order is another one.
        ``watch`` is told after each batch how many rows it held.
        """
        by_length = sorted(range(len(rows)), key=lambda number: (len(rows[number]), number))
        for at in range(0, len(by_length), BATCH):
            batch = by_length[at : at + BATCH]
            yield from zip(batch, self._read([rows[number] for number in batch]), strict=True)
            if watch is not None:
                watch(len(batch))

    def _read(self, rows: Sequence[Sequence[int]]) -> list[NDArray[float32]]:
        import numpy

        longest = max(map(len, rows)) + 2
        ids = numpy.full((len(rows), longest), PADDING, numpy.int64)
        attention = numpy.zeros_like(ids)
        for number, row in enumerate(rows):
            ids[number, : len(row) + 2] = (FIRST, *row, LAST)
            attention[number, : len(row) + 2] = 1
        asked = {"input_ids": ids, "attention_mask": attention, "token_type_ids": numpy.zeros_like(ids)}
        (layer,) = self._session.run(["last_hidden_state"], asked)
        return [layer[number, : len(row) + 2] for number, row in enumerate(rows)]
