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


def loaded(home: Path, *arguments: str) -> set[str]:
    """Names of the modules in memory when the command has ended well."""
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, *arguments],
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


@pytest.mark.parametrize("name", ["md", "json", "txt"])
def test_an_export_loads_no_screen_and_no_numpy(tmp_path: Path, name: str) -> None:
    modules = loaded(tmp_path, "export", *written(tmp_path), "--format", name)
    assert not packages(modules) & {"textual", "rich", "numpy"}


def test_plain_text_loads_no_screen_and_no_numpy(tmp_path: Path) -> None:
    modules = loaded(tmp_path, "--plain", *written(tmp_path))
    assert not packages(modules) & {"textual", "rich", "numpy"}
