"""What is kept comes back as it was, or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("numpy")

import numpy

from reader.neural.encoder import WIDTH
from reader.neural.vector_cache import VectorCache, Vectors


def vectors(words: int = 3) -> Vectors:
    figures = numpy.arange(words * WIDTH, dtype=numpy.float32).reshape(words, WIDTH) / 1024
    spans = numpy.array([(at, at + 1) for at in range(words)], numpy.int32).reshape(-1, 2)
    return Vectors(
        figures[:1],
        figures.astype(numpy.float16).astype(numpy.float32),
        spans,
        numpy.array([words], numpy.int32),
    )


def same(one: Vectors | None, other: Vectors) -> bool:
    return one is not None and all((a == b).all() for a, b in zip(one, other, strict=True))


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path / "not" / "there" / "yet")
    assert cache.kept("a") is None
    cache.keep("a", vectors())
    assert same(cache.kept("a"), vectors())


@given(st.integers(0, 200), st.binary(max_size=3))
def test_a_damaged_file_counts_as_absent(
    tmp_path_factory: pytest.TempPathFactory, at: int, put: bytes
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    cache = VectorCache(folder)
    cache.keep("a", vectors())
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:at] + put)
    assert cache.kept("a") is None
    file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    assert cache.kept("a") is None


def test_a_folder_that_cannot_be_written_keeps_nothing_and_fails_nowhere(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = VectorCache(tmp_path / "file" / "cache")
    cache.keep("a", vectors())
    assert cache.kept("a") is None


def test_what_was_not_used_for_longest_makes_room(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path)
    cache.keep("old", vectors())
    cache.keep("used", vectors())
    size = next(tmp_path.iterdir()).stat().st_size
    for age, name in enumerate(("used", "old")):
        os.utime(tmp_path / f"{name}.vectors", ns=(10**18 - age, 10**18 - age))
    assert cache.kept("old") is not None  # used again, so the other one is older now
    with patch("reader.neural.vector_cache.LARGEST", size * 2 + 1):
        cache.keep("new", vectors())
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["new", "old"]


def test_a_file_that_would_fill_the_folder_is_not_kept(tmp_path: Path) -> None:
    with patch("reader.neural.vector_cache.LARGEST", 100):
        VectorCache(tmp_path).keep("a", vectors())
    assert list(tmp_path.iterdir()) == []
