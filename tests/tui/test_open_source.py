from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest

from reader.tui import open_source as module
from reader.tui.open_source import open_source


@pytest.fixture
def started() -> object:
    with patch.object(module, "_start") as start:
        yield start


def test_a_file_is_opened_by_its_whole_path(
    started: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-rf.txt").write_text("Text.")
    assert open_source("-rf.txt") == f"Opening {tmp_path / '-rf.txt'}."
    started.assert_called_once_with(str(tmp_path / "-rf.txt"))  # type: ignore[attr-defined]


@pytest.mark.parametrize("address", ["https://example.org/a?b=c", "HTTP://example.org/"])
def test_an_address_of_the_web_is_opened_as_it_is(started: object, address: str) -> None:
    open_source(address)
    started.assert_called_once_with(address)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "path",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:x@example.org",
        "data:text/html,x",
        "-",
        "",
        "gone.txt",
        "https//[",
        "http://[",
        "\x00",
    ],
)
def test_nothing_else_is_opened(started: object, path: str) -> None:
    assert "no file and no address" in open_source(path)
    started.assert_not_called()  # type: ignore[attr-defined]


def test_without_a_program_the_sentence_tells_where_the_article_lies(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Text.")
    with patch.object(module, "_start", side_effect=FileNotFoundError):
        assert open_source(str(file)) == f"There is no program to open it with; it lies at {file}."


def test_an_escape_in_a_name_is_shown_as_text(tmp_path: Path) -> None:
    assert "\x1b" not in open_source(str(tmp_path / "\x1b[31m.txt"))


def test_the_opener_does_not_share_the_terminal(tmp_path: Path) -> None:
    with patch("subprocess.Popen") as popen, patch("sys.platform", "linux"):
        module._start("/tmp/a.txt")
    assert popen.call_args.args[0] == ["xdg-open", "/tmp/a.txt"]
    assert popen.call_args.kwargs["start_new_session"] is True
    assert popen.call_args.kwargs["stdin"] == module.subprocess.DEVNULL
