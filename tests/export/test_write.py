from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.export.write import render, write
from tests.export.karst import karst


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    output = tmp_path / "summary.md"
    output.write_text("old " * 100_000, encoding="utf-8")
    write(karst(), format_name="md", output=output)
    assert output.read_text(encoding="utf-8") == render(karst(), format_name="md")
    assert list(tmp_path.iterdir()) == [output]


def test_standard_output_that_is_no_terminal_gets_the_bytes_of_a_file(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    write(karst(), format_name="txt", output=None)
    assert capfdbinary.readouterr().out == render(karst(), format_name="txt").encode("utf-8")


@pytest.mark.parametrize(("name", "told"), [("", "is a folder"), ("missing/a.md", "there is no folder")])
def test_what_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(ReaderError, match=told):
        write(karst(), format_name="md", output=tmp_path / name)


def test_a_file_that_cannot_be_rendered_stays_as_it_was(tmp_path: Path) -> None:
    output = tmp_path / "kept"
    output.write_text("old", encoding="utf-8")
    with pytest.raises(ReaderError, match="no format"):
        write(karst(), format_name="pdf", output=output)
    assert output.read_text(encoding="utf-8") == "old"
