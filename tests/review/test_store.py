"""Nothing that was said to be kept is lost: not to a kill, not to another reader, not to a damaged file."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.review.entry import Field
from reader.review.review import Review, Step
from reader.review.store import Store
from tests.ends import ends
from tests.review.stories import said
from tests.review.writes import note

KILLS = 100
"""Writers killed, each at a random moment."""

ROOT = Path(__file__).parents[2]


def verdict(value: str = "confirmed") -> Step:
    return said(Review(), "F1", Field.VERDICT, value).done[-1]


def written(path: Path) -> set[str]:
    return {entry.note for entry in Store(path).read().entries.values()}


def test_what_is_written_is_there_for_the_next_one(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept.json")
    after = store.write(verdict())
    assert Store(store.path).read() == after
    assert [entry.verdict for entry in after.entries.values()] == ["confirmed"]


def test_without_a_file_nothing_was_said(tmp_path: Path) -> None:
    assert not Store(tmp_path / "kept.json").read().entries
    assert not list(tmp_path.iterdir())


def test_a_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept.json")
    store.path.write_bytes(b'{"reviews": [\xff')
    with pytest.raises(ReaderError, match="damaged"):
        store.read()
    store.write(verdict())
    assert len(store.read().entries) == 1
    assert (tmp_path / "kept.unreadable-1.json").read_bytes() == b'{"reviews": [\xff'


def test_a_file_of_another_version_is_kept_aside(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept.json")
    store.path.write_text('{"schema_version": 99}')
    store.write(verdict())
    assert (tmp_path / "kept.unreadable-1.json").read_text() == '{"schema_version": 99}'


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    Store(tmp_path / "new" / "kept.json").write(verdict())
    assert (tmp_path / "new" / "kept.json").exists()


def test_a_place_that_cannot_be_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReaderError, match=r"cannot be written"):
        Store(tmp_path / "file" / "kept.json").write(verdict())


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
def test_a_writer_killed_at_any_moment_loses_nothing_that_it_had_kept(tmp_path: Path) -> None:
    """A forked writer says each number once it is kept, and is killed a hundred times in mid-writing."""
    path = tmp_path / "kept.json"
    chance = random.Random(20310312)
    store = Store(path)
    with ends():
        for kill in range(KILLS):
            told = _killed_writer(store, f"w{kill}", chance.uniform(0.0, 0.03))
            there = written(path)
            assert {f"w{kill} {number}" for number in told} <= there
            if kill % 10 == 9:  # a new file now and then, so that reading it stays quick
                store.write([note("last", kill)])
                assert not [left for left in tmp_path.iterdir() if left.name.startswith(".kept.json.")]
                path.unlink()


def _killed_writer(store: Store, name: str, after: float) -> list[int]:
    """The numbers of the reviews that a process had kept when it was killed ``after`` so many seconds."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for number in range(10**6):
                store.write([note(name, number)])
                os.write(writing, f"{number}\n".encode())
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as lines:
        return [int(line) for line in lines]


def test_two_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    count = 25
    with ends():
        writers = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.review.writes", str(path), name, str(count)],
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
            )
            for name in ("one", "other")
        ]
        assert [writer.wait() for writer in writers] == [0, 0]
    assert written(path) == {f"{name} {number}" for name in ("one", "other") for number in range(count)}


def test_a_folder_that_may_not_be_written_is_told_by_the_name_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*given: object) -> int:
        raise PermissionError(13, "Permission denied")

    store = Store(tmp_path / "kept.json")
    with monkeypatch.context() as patched:
        patched.setattr("reader.review.lock.os.open", refused)
        with pytest.raises(ReaderError, match=r"kept\.json cannot be written: Permission denied\."):
            store.write(verdict())
    store.write(verdict())
    assert len(store.read().entries) == 1


def test_a_folder_of_articles_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    store = Store(tmp_path / "gone" / "kept.json", makes_folder=False)
    with pytest.raises(ReaderError, match="its folder is gone"):
        store.write(verdict())
    assert not list(tmp_path.iterdir())
