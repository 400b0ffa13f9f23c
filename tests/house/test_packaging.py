"""The wheel holds what the program needs, and finds it where there is no checkout."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SHIPPED = """
import json
from reader.settings.places import shipped
print(json.dumps({name: [str(shipped(name)), sorted(p.name for p in shipped(name).iterdir())]
                  for name in ("themes", "seeds")}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def run(unpacked: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python with the unpacked wheel before everything else, away from the checkout."""
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "HOME": str(unpacked)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=unpacked,
        env=environment,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", ["themes", "seeds"])
def test_what_is_shipped_is_in_the_wheel(unpacked: Path, name: str) -> None:
    assert names(unpacked / "reader" / "_shipped" / name) == names(ROOT / name) != []


def test_every_word_list_and_style_sheet_is_in_the_wheel(unpacked: Path) -> None:
    def beside(root: Path) -> list[str]:
        files = (root / "reader").rglob("*")
        wanted = (path for path in files if path.suffix in {".txt", ".tcss", ".html", ".css", ".js", ".json"})
        return sorted(str(p.relative_to(root)) for p in wanted if "_shipped" not in p.parts)

    assert beside(unpacked) == beside(ROOT)


def test_every_module_is_in_the_wheel_and_no_test(unpacked: Path) -> None:
    def modules(root: Path) -> list[str]:
        return sorted(str(path.relative_to(root)) for path in (root / "reader").rglob("*.py"))

    assert modules(unpacked) == modules(ROOT)
    assert not (unpacked / "tests").exists()


def test_the_command_and_the_licence_are_named(unpacked: Path) -> None:
    (info,) = unpacked.glob("*.dist-info")
    assert "reader = reader.cli.main:main" in (info / "entry_points.txt").read_text("utf-8")
    assert (info / "licenses" / "LICENSE").is_file()


def test_from_the_wheel_alone_the_shipped_folders_are_found(unpacked: Path) -> None:
    done = run(unpacked, "-c", SHIPPED)
    assert done.returncode == 0, done.stderr
    for name in ("themes", "seeds"):
        assert str(unpacked / "reader" / "_shipped" / name) in done.stdout
    assert "night.yaml" in done.stdout
    assert "story.yaml" in done.stdout


def test_from_the_wheel_alone_the_samples_are_compared(unpacked: Path) -> None:
    done = run(unpacked, "-m", "reader", "--plain", str(unpacked / "reader" / "_shipped" / "seeds"))
    assert done.returncode == 0, done.stderr
    assert "Anchorage" in done.stdout
