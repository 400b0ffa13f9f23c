from __future__ import annotations

import sys

import pytest

from reader.cli.commands import show
from reader.cli.main import main


@pytest.mark.parametrize(
    ("line", "terminal", "term"),
    [("--plain a.txt", True, "xterm"), ("a.txt", False, "xterm"), ("a.txt", True, "dumb")],
)
def test_without_a_screen_the_text_is_plain(
    line: str, terminal: bool, term: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[str]] = []
    monkeypatch.setattr(show, "_plain", lambda options: shown.append(options.paths) or 0)
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: terminal, raising=False)
    monkeypatch.setenv("TERM", term)
    assert main(line.split()) == 0
    assert shown == [["a.txt"]]
