from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

from reader.shipped_text import shipped_text


def test_a_file_of_a_package_is_read_as_utf_8() -> None:
    assert "Côte d'Ivoire" in shipped_text("reader.language.english", "gazetteer.txt")


def test_line_ends_are_those_of_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "shipped_with_other_ends"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "words.txt").write_bytes("één\r\ntwee\r\n".encode())
    monkeypatch.syspath_prepend(tmp_path)
    assert shipped_text("shipped_with_other_ends", "words.txt") == "één\ntwee\n"


def test_a_package_in_an_archive_has_its_files_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = tmp_path / "packed.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("shipped_in_an_archive/__init__.py", "")
        packed.writestr("shipped_in_an_archive/words.txt", "een\ntwee\n")
    monkeypatch.syspath_prepend(archive)
    assert shipped_text("shipped_in_an_archive", "words.txt") == "een\ntwee\n"
    assert "shipped_in_an_archive" in sys.modules
