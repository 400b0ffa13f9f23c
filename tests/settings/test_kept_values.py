from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.settings import kept_values
from reader.settings.kept_values import KeptValues
from reader.vocabulary import Kind, Passage

PASSAGE = Passage("A1", "A", Kind.BODY, 0, 0, 14, "The dam holds.")

VALUES = KeptValues("things", code=("vocabulary",))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept_values, "user_cache", lambda: tmp_path)
    return tmp_path / "things"


def test_what_is_kept_comes_back_for_the_same_identity_only() -> None:
    VALUES.keep("one", ("a", 1), (PASSAGE,))
    assert VALUES.kept("one", ("a", 1)) == (PASSAGE,)
    assert VALUES.kept("one", ("a", 2)) is None
    assert VALUES.kept("other", ("a", 1)) is None


def test_nobody_else_can_read_it_and_nothing_lies_beside_it(folder: Path) -> None:
    VALUES.keep("one", "a", PASSAGE)
    [path] = folder.iterdir()
    assert path.stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_none(folder: Path) -> None:
    VALUES.keep("one", "a", PASSAGE)
    [path] = folder.iterdir()
    whole = path.read_bytes()
    for damaged in (b"", whole[:-1], whole[:30], whole[:-1] + b"x", b"x" + whole[1:]):
        path.write_bytes(damaged)
        assert VALUES.kept("one", "a") is None


class Evil:
    """What a file might want made that is no word."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("true",)


@pytest.mark.parametrize("wanted", [Evil(), Path("a")], ids=["call", "path"])
def test_nothing_but_words_is_made_whatever_a_file_asks_for(
    wanted: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(os, "system", ran.append)
    VALUES.keep("one", "a", wanted)
    assert VALUES.kept("one", "a") is None
    assert ran == []


def test_what_another_program_has_made_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "reader"
    (package / "language").mkdir(parents=True)
    code = package / "language" / "sentences.py"
    code.write_text("one")
    monkeypatch.setattr(kept_values, "_PACKAGE", package)
    values = KeptValues("things", code=("language",))
    values.keep("one", "a", PASSAGE)
    assert values.kept("one", "a") == PASSAGE
    code.write_text("another")
    assert values.kept("one", "a") is None
    values.keep("one", "a", PASSAGE)
    monkeypatch.setattr(kept_values, "__version__", "99")
    assert values.kept("one", "a") is None


def test_the_files_written_first_make_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_values, "LARGEST", 6_000)
    for number in range(9):
        VALUES.keep(str(number), "a", "x" * 1_000)
        os.utime(folder / f"{number}.kept", (number, number))
    kept = [number for number in range(9) if VALUES.kept(str(number), "a")]
    assert kept == [4, 5, 6, 7, 8]
    VALUES.keep("large", "a", "x" * 2_000)
    assert VALUES.kept("large", "a") is None


def test_a_folder_that_cannot_be_is_no_error(folder: Path) -> None:
    folder.write_text("a file")
    VALUES.keep("one", "a", PASSAGE)
    assert VALUES.kept("one", "a") is None


def test_what_is_kept_later_is_there_once_it_is_asked_for() -> None:
    VALUES.keep_later("one", "a", PASSAGE)
    assert VALUES.kept("one", "a") is None
    VALUES.keep_waiting()
    assert VALUES.kept("one", "a") == PASSAGE
