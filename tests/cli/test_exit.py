from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.exit import UsageError, exit_status
from reader.errors import ReaderError


def raising(error: BaseException) -> int:
    raise error


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (ReaderError("There is no file a.txt."), 1, "There is no file a.txt.\n"),
        (UsageError("reader: no such option."), 2, "reader: no such option.\n"),
        (KeyboardInterrupt(), 130, "Interrupted.\n"),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_each_error_has_its_status_and_its_sentence(
    error: BaseException,
    status: int,
    sentence: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.cli.exit._silence_standard_output", lambda: None)
    assert exit_status(lambda: raising(error)) == status
    assert capsys.readouterr().err == sentence


def test_an_error_of_ours_is_one_sentence_and_its_trace_goes_to_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.settings.places.user_state", lambda: tmp_path / "state")
    assert exit_status(lambda: raising(ZeroDivisionError("division by zero"))) == 3
    told = capsys.readouterr().err
    log = tmp_path / "state" / "error.log"
    assert told.count("\n") == 1
    assert str(log) in told
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_a_name_in_an_error_cannot_act_on_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.exit._silence_standard_output", lambda: None)
    exit_status(lambda: raising(ReaderError("There is no file \x1b[2J.txt.")))
    assert capsys.readouterr().err == "There is no file ␛[2J.txt.\n"


def test_what_ran_well_gives_its_own_status() -> None:
    assert exit_status(lambda: 0) == 0
