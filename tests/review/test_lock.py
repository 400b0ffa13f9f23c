from __future__ import annotations

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


def test_one_after_the_other_gets_it(tmp_path: Path) -> None:
    for _ in range(3):
        with lock.locked(tmp_path / "lock"):
            pass


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="cannot be written"), lock.locked(tmp_path / "none" / "lock"):
        pass
