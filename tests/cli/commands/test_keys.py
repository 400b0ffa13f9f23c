"""``reader keys``: the list for reading, for the documents, and what is wrong with the configuration."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.commands.keys import as_markdown, as_text
from reader.cli.main import main
from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable, keys_of
from reader.tui.requests import Leave

PAGE = Path(__file__).resolve().parents[3] / "docs" / "keys.md"
KEYS = KeyTable(COMMANDS)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def configured(home: Path, text: str) -> None:
    folder = home / "parallax-reader"
    folder.mkdir()
    (folder / "config.yaml").write_text(text, "utf-8")


def test_the_page_of_keys_is_what_the_command_prints() -> None:
    assert PAGE.read_text("utf-8") == as_markdown(KEYS) + "\n", "run python docs/make_keys.py"


@pytest.mark.parametrize("told", [as_text(KEYS), as_markdown(KEYS)], ids=["text", "md"])
def test_every_command_and_every_key_is_listed(told: str) -> None:
    lines = told.splitlines()
    for command in COMMANDS:
        assert any(
            command.id in line and command.tooltip in line and all(key in line for key in keys_of(command))
            for line in lines
        ), command.id


def test_the_columns_of_the_text_stand_under_each_other() -> None:
    lines = [line for line in as_text(KEYS).splitlines() if line.startswith("  ")]
    names = {line.rindex("  ") for line in lines}
    assert len(lines) == len(COMMANDS)
    assert len(names) == 1


def test_keys_that_mean_something_in_a_table_do_no_harm() -> None:
    odd = COMMANDS[0]._replace(id="odd", keys=("vertical_line", "grave_accent"), chords=("]|",))
    (row,) = (line for line in as_markdown(KeyTable((odd,))).splitlines() if "`odd`" in line)
    assert row == "| `\\|` `` ` `` `]\\|` | Next fact | `odd` |"


def test_a_command_that_is_live_in_some_views_names_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["keys"]) == 0
    told = capsys.readouterr().out
    for command in COMMANDS:
        if command.views and not isinstance(command.run, Leave):
            assert f"{command.tooltip} ({', '.join(command.views)})" in told


def test_the_list_has_the_users_own_keys(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configured(home, "keys: {next-fact: F7}\n")
    assert main(["keys", "--format", "md"]) == 0
    assert "| `F7` | Next fact | `next-fact` |" in capsys.readouterr().out


def test_the_check_says_what_does_not_apply(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configured(home, "engin: auto\ntheme: nihgt\nkeys:\n  next-fact: K\n")
    assert main(["keys", "--check"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 3
    assert told[0].startswith("config.yaml, line 1, column 1: unknown key “engin”.")
    assert "There is no theme “nihgt”" in told[1]
    assert told[2].startswith("config.yaml, line 4, column 3: K already calls “Previous fact”")


def test_the_check_of_what_is_right_names_the_file(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["keys", "--check"]) == 0
    assert capsys.readouterr().out.endswith("config.yaml: there is no such file.\n")
    configured(home, "theme: night\n")
    assert main(["keys", "--check"]) == 0
    assert capsys.readouterr().out == f"{home / 'parallax-reader' / 'config.yaml'}: all of it applies.\n"


def test_an_unknown_format_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["keys", "--format", "pdf"]) == 2
    assert "--format" in capsys.readouterr().err
