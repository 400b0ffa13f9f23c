from __future__ import annotations

from argparse import Namespace

import pytest

from reader import __version__
from reader.cli.commands import COMMANDS, export, show
from reader.cli.main import main


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Namespace]]:
    """Which command ran, with its options."""
    seen: list[tuple[str, Namespace]] = []
    for name, module in {"show": show, "export": export}.items():
        monkeypatch.setattr(module, "run", lambda options, name=name: seen.append((name, options)) or 0)
    return seen


@pytest.mark.parametrize(
    ("line", "command", "paths"),
    [
        ("a.txt b.txt", "show", ["a.txt", "b.txt"]),
        ("show a.txt", "show", ["a.txt"]),
        ("export a.txt", "export", ["a.txt"]),
        ("-- export", "show", ["export"]),
        ("--plain export", "show", ["export"]),
        ("a.txt export", "show", ["a.txt", "export"]),
    ],
)
def test_the_first_word_says_which_command(
    runs: list[tuple[str, Namespace]], line: str, command: str, paths: list[str]
) -> None:
    assert main(line.split()) == 0
    assert [(name, options.paths) for name, options in runs] == [(command, paths)]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--nope a",
        "export",
        "export a --format pdf",
        "export a --bar 2",
        "export a --bar x",
        "export a --for md",
    ],
)
def test_a_wrong_command_line_is_told_in_one_line_with_status_2(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(line.split()) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_without_arguments_the_sample_is_hinted_at(capsys: pytest.CaptureFixture[str]) -> None:
    main([])
    assert "reader seeds" in capsys.readouterr().err


def test_the_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"reader {__version__}\n"


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    told = capsys.readouterr().out
    assert all(command.name in told for command in COMMANDS)
