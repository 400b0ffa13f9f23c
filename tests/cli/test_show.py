from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

import pytest

from reader.cli.commands import show
from reader.cli.main import main
from reader.review.bookmark import Bookmark, Origin
from reader.review.bookmarks import Bookmarks


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


def test_the_screen_is_told_what_the_command_line_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: dict[str, object] = {}
    monkeypatch.setattr(show, "_has_screen", lambda: True)
    monkeypatch.setattr(show.gc, "disable", lambda: None)
    monkeypatch.setattr("reader.tui.app.run", lambda story, **given: told.update(given) or 0)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The gates shut at noon.\n", "utf-8")
    assert main([str(tmp_path), "--theme", "foolscap", "--reduced-motion"]) == 0
    assert (told["theme"], told["reduced_motion"]) == ("foolscap", True)
    assert (told["filter_line"], told["blind"]) == ("", False)
    assert main([str(tmp_path), "--filter", "source:A", "--only", "noted", "--blind"]) == 0
    assert (told["filter_line"], told["blind"]) == ("source:A is:noted", True)


@pytest.mark.parametrize(
    "options",
    [[], ["--blind"], ["--only", "open"], ["--filter", "relation:agreement", "--blind", "--only", "open"]],
    ids=" ".join,
)
def test_plain_text_is_the_export_with_the_same_options(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    folder = tmp_path / "story"
    folder.mkdir()
    for name, text in (("a.txt", "The gates shut at noon on Friday."), ("b.txt", "At noon the gates shut.")):
        (folder / name).write_text(f"{text}\n", "utf-8")
    given = [str(folder), "--engine", "lexical", *options]
    assert main(["--plain", *given]) == 0
    shown = capsys.readouterr().out
    assert main(["export", "--format", "txt", *given]) == 0
    assert shown == capsys.readouterr().out
    assert ("a.txt" in shown) != ("--blind" in options)
    assert ("Only the facts that pass" in shown) == bool({"--only", "--filter"} & set(options))


def test_a_wrong_filter_is_told_before_anything_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--plain", "no-such-folder", "--filter", "relaton:dispute"]) == 1
    assert "did you mean “relation”" in capsys.readouterr().err


def test_without_a_path_the_screen_begins_with_the_choice_of_stories(monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, object] = {}
    monkeypatch.setattr(show, "_has_screen", lambda: True)
    monkeypatch.setattr(show.gc, "disable", lambda: None)
    monkeypatch.setattr("reader.tui.app.run", lambda story, **given: told.update(given, story=story) or 0)
    for line in ("", "--theme foolscap", "show"):
        told.clear()
        assert main(line.split()) == 0
        assert (told["story"], told["paths"]) == (None, [])


def test_continuing_opens_the_story_left_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    told: dict[str, object] = {}
    monkeypatch.setattr(show, "_has_screen", lambda: True)
    monkeypatch.setattr(show.gc, "disable", lambda: None)
    monkeypatch.setattr("reader.tui.app.run", lambda story, **given: told.update(given, story=story) or 0)
    folder = tmp_path / "story"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("The gates shut at noon.\n", "utf-8")
    origin = Origin("0" * 64, "a.txt", "The gates", "")
    Bookmarks().keep(Bookmark("story", (str(folder),), (origin,), left=1))
    assert main(["--continue"]) == 0
    assert told["paths"] == [str(folder)]


def test_paths_alone_are_shown_as_the_options_say_where_none_is_given() -> None:
    parser = ArgumentParser()
    show.arguments(parser)
    assert {**vars(parser.parse_args([])), "paths": []} == {"paths": [], **show.WITHOUT_OPTIONS}
