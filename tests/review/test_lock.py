from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.review import lock
from tests.ends import ends

HOLDER = """
import sys, time
from pathlib import Path
from reader.review.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


def test_the_lock_of_a_process_is_had_by_nobody_else_until_it_dies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"
    with (
        ends(),
        subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE) as holder,
    ):
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        monkeypatch.setattr(lock, "PATIENCE", 0.05)
        with pytest.raises(ReaderError, match="held by another program"), lock.locked(path):
            pass
        holder.kill()
        holder.wait()
        monkeypatch.setattr(lock, "PATIENCE", 60.0)
        began = time.monotonic()
        with lock.locked(path):
            assert time.monotonic() - began < 60.0


def test_one_after_the_other_gets_it_and_nothing_of_it_stays(tmp_path: Path) -> None:
    for _ in range(3):
        with lock.locked(tmp_path / "lock"):
            assert (tmp_path / "lock").exists()
        assert not list(tmp_path.iterdir())


COUNTER = """
import sys
from pathlib import Path
from reader.review.lock import locked
number = Path(sys.argv[2])
for _ in range(250):
    with locked(Path(sys.argv[1])):
        before = int(number.read_text("utf-8"))
        number.write_text(str(before + 1), "utf-8")
"""


def test_many_processes_at_once_are_never_two_at_a_time(tmp_path: Path) -> None:
    """Each reads a number, adds one and writes it, which loses a count wherever two do it together."""
    path, number = tmp_path / "lock", tmp_path / "number"
    number.write_text("0", "utf-8")
    with ends():
        counters = [
            subprocess.Popen([sys.executable, "-c", COUNTER, str(path), str(number)]) for _ in range(4)
        ]
        assert [counter.wait() for counter in counters] == [0] * 4
    assert number.read_text("utf-8") == str(4 * 250)
    assert not path.exists()


def test_who_waited_for_a_file_that_was_taken_away_begins_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening and locking the file of that name becomes another: its lock is worth nothing."""
    path = tmp_path / "lock"
    taken, handles = lock._taken, []

    def late(handle: int) -> bool:
        handles.append(os.fstat(handle).st_ino)
        if len(handles) == 1:
            path.rename(tmp_path / "taken away")
            path.touch()
        return taken(handle)

    monkeypatch.setattr(lock, "_taken", late)
    with lock.locked(path):
        assert len(handles) == 2
        assert path.stat().st_ino == handles[1] != handles[0]


def test_a_file_that_a_killed_holder_left_is_taken_away_by_the_next(tmp_path: Path) -> None:
    (tmp_path / "lock").touch()
    with lock.locked(tmp_path / "lock"):
        pass
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="cannot be written"), lock.locked(tmp_path / "none" / "lock"):
        pass
