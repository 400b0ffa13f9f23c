"""Which engine compares, for what is wanted and what is there."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest

from reader.errors import ReaderError
from reader.neural.chosen_engine import AUTO_TO, chosen_engine


def chosen(wanted: str, folder: Path, *, installed: bool, passages: int = 10) -> str:
    needed = ("json",) if installed else ("json", "no_such_module")
    with patch("reader.neural.installed.NEEDED", needed):
        found = chosen_engine(wanted, passages=passages, cache=folder)
    assert (found.meanings is None) == (found.name == "lexical")
    return found.name


@pytest.mark.parametrize(
    ("wanted", "installed", "name"),
    [
        ("auto", True, "vectors"),
        ("auto", False, "lexical"),
        ("lexical", True, "lexical"),
        ("lexical", False, "lexical"),
        ("vectors", True, "vectors"),
    ],
)
def test_auto_takes_the_vectors_where_they_are_installed(
    tmp_path: Path, wanted: str, installed: bool, name: str
) -> None:
    assert chosen(wanted, tmp_path, installed=installed) == name


def test_a_long_story_is_read_for_its_meaning_only_where_that_is_asked_for(tmp_path: Path) -> None:
    assert chosen("auto", tmp_path, installed=True, passages=AUTO_TO) == "vectors"
    assert chosen("auto", tmp_path, installed=True, passages=AUTO_TO + 1) == "lexical"
    assert chosen("vectors", tmp_path, installed=True, passages=AUTO_TO + 1) == "vectors"


def test_vectors_that_are_not_installed_are_an_error_that_says_how_to_get_them(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r'not installed: pip install "parallax-reader\[vectors\]"'):
        chosen("vectors", tmp_path, installed=False)
