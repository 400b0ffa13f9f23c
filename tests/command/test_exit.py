from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.articles import command, environment, reader, written

SENTENCES = 400
"""Enough for a document longer than a pipe holds (64 KiB on Linux)."""


def test_a_missing_article_is_one_sentence_and_status_1(tmp_path: Path) -> None:
    told = reader("export", str(tmp_path / "gone.txt"), "--format", "md", home=tmp_path)
    assert (told.returncode, told.stdout) == (1, b"")
    assert told.stderr.count(b"\n") == 1
    assert b"gone.txt" in told.stderr
    assert b"Traceback" not in told.stderr


@pytest.mark.parametrize("output", ["missing/summary.md", "."])
def test_an_output_that_cannot_be_is_one_sentence_and_status_1(tmp_path: Path, output: str) -> None:
    told = reader("export", *written(tmp_path), "--output", str(tmp_path / output), home=tmp_path)
    assert (told.returncode, told.stderr.count(b"\n")) == (1, 1)


def test_wrong_usage_is_status_2(tmp_path: Path) -> None:
    told = reader("export", "--nope", home=tmp_path)
    assert (told.returncode, told.stdout, told.stderr.count(b"\n")) == (2, b"", 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_sentence_and_status_1(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run(
            [*command(), "--plain", *written(tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(tmp_path),
            timeout=60,
            check=False,
        )
    assert (told.returncode, told.stderr.count(b"\n")) == (1, 1)


def long_running(folder: Path) -> subprocess.Popen[bytes]:
    """The command, in the middle of writing a document to a pipe that nobody empties."""
    paths = []
    for name in ("one.txt", "two.txt"):
        lines = [f"Clerk number {n} of {name} filed {n * 7} papers in room {n}." for n in range(SENTENCES)]
        (folder / name).write_text("A headline\n\n" + "\n\n".join(lines), encoding="utf-8")
        paths.append(str(folder / name))
    process = subprocess.Popen(
        [*command(), "export", *paths, "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(folder),
    )
    assert process.stdout is not None
    assert process.stdout.read(1) == b"{"
    return process


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
def test_an_interrupt_is_status_130_without_a_trace(tmp_path: Path) -> None:
    process = long_running(tmp_path)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, b"Interrupted.\n")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    process = long_running(tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0
