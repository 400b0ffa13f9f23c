"""What the repository holds: no path of a machine, no room without a name, documents that tell the truth."""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from reader.tui.commands import COMMANDS
from reader.tui.key_names import key_name
from reader.vocabulary import Relation

ROOT = Path(__file__).resolve().parents[2]
TEXT = {".py", ".md", ".toml", ".yaml", ".yml", ".txt", ".tcss", ".html", ".css", ".js", ".cfg", ".ini", ""}
MACHINE_PATH = re.compile(r"(?<![\w./~{}-])/(?:home|root|Users|work|mnt|opt)/[\w.]|[A-Z]:\\\\Users\\\\")
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}
README = ROOT / "README.md"
AT_THE_ROOT = {
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "hatch_build.py",
    "pyproject.toml",
}


@cache
def tracked() -> tuple[Path, ...]:
    """The files that Git keeps, or all but the hidden ones where there is no Git."""
    try:
        done = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, timeout=30, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        found = [
            p for p in ROOT.rglob("*") if not any(part.startswith(".") for part in p.relative_to(ROOT).parts)
        ]
    else:
        found = [ROOT / name for name in done.stdout.decode().split("\0") if name]
    return tuple(sorted(path for path in found if path.is_file()))


def modules() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".py"]


def test_nothing_was_left_lying_at_the_root() -> None:
    assert {path.name for path in tracked() if path.parent == ROOT} <= AT_THE_ROOT


def test_no_file_names_a_path_of_one_machine() -> None:
    found = []
    for path in tracked():
        if path.suffix in TEXT and path != Path(__file__):
            lines = path.read_text("utf-8", errors="replace").splitlines()
            found += [
                f"{path.relative_to(ROOT)}:{n}"
                for n, line in enumerate(lines, 1)
                if MACHINE_PATH.search(line)
            ]
    assert found == []


@pytest.mark.parametrize("line", [f"see /{top}/ada/x" for top in ("home", "work", "root")])
def test_a_path_of_one_machine_would_be_found(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize(
    "line", ["https://example.org/home/ada", "../shared/work", "~/opt/x", "and/or", "/tmp/x"]
)
def test_an_address_is_no_path_of_a_machine(line: str) -> None:
    assert not MACHINE_PATH.search(line)


def test_every_module_is_named_by_what_it_holds() -> None:
    names = {part for path in modules() for part in path.relative_to(ROOT).with_suffix("").parts}
    assert sorted(names & NAMELESS) == []


def test_every_folder_of_the_package_says_what_it_is_for() -> None:
    folders = {path.parent for path in modules() if path.relative_to(ROOT).parts[0] == "reader"}
    silent = []
    for folder in sorted(folders):
        room = folder / "__init__.py"
        if not room.is_file() or not ast.get_docstring(ast.parse(room.read_text("utf-8"))):
            silent.append(str(folder.relative_to(ROOT)))
    assert silent == []


def test_every_module_of_the_package_says_what_it_promises() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules()
        if path.relative_to(ROOT).parts[0] == "reader"
        and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_no_module_is_longer_than_can_be_read_in_one_go() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {count} lines"
        for path in modules()
        if path.relative_to(ROOT).parts[0] in {"reader", "tests"}
        and (count := path.read_text("utf-8").count("\n")) > 600
    ]
    assert long == []


def readme() -> str:
    text = README.read_text("utf-8") if README.is_file() else ""
    if len(text) < 500:
        pytest.skip("the README is not written yet")
    return text


def test_the_keys_that_the_readme_names_are_bound() -> None:
    bound = {key_name(key) for command in COMMANDS for key in command.keys}
    bound |= {chord for command in COMMANDS for chord in command.chords} | {"Ctrl+P", "Escape", "Esc"}
    rows = [line.split("|")[1] for line in readme().splitlines() if line.startswith("|") and "`" in line]
    named = {key for row in rows for quoted in re.findall(r"`([^`]+)`", row) for key in quoted.split()}
    known = bound | {key.lower() for key in bound}
    signs = {relation.sign for relation in Relation}
    others = {"1–9", "1-9", "…", "–"} | signs
    assert sorted(key for key in named - known - others if len(key) <= 10) == []


def test_the_commands_that_the_readme_names_exist() -> None:
    from reader.cli.commands import COMMANDS as SUBCOMMANDS

    names = {command if isinstance(command, str) else getattr(command, "name", "") for command in SUBCOMMANDS}
    called = set(re.findall(r"(?:^|[\s`/])reader (export|show|sources|init|keys|themes|doctor)\b", readme()))
    assert sorted(called - names) == []


def test_the_files_that_the_readme_points_to_exist() -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", readme())
    assert [link for link in links if not (ROOT / link).exists()] == []
