from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.paths import with_sample
from reader.settings.places import shipped


def test_seeds_is_the_shipped_sample_where_there_is_none_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert with_sample(["a.txt", "seeds"]) == ["a.txt", str(shipped("seeds"))]


def test_a_folder_of_that_name_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seeds").mkdir()
    monkeypatch.chdir(tmp_path)
    assert with_sample(["seeds"]) == ["seeds"]
