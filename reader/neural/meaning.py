"""What a text means, as vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray


class Meaning(NamedTuple):
    """A text as the model reads it."""

    sentence: NDArray[float32]
    """The whole text: mean over all its pieces, length 1; 384 figures."""
    words: NDArray[float32]
    """A row for each word: mean over its pieces in the last layer, of any length; 384 figures each."""
    spans: tuple[tuple[int, int], ...]
    """Where each word stands: offsets in the text. Punctuation marks are no words, and hyphens part them."""
