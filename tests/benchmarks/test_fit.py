from __future__ import annotations

from argparse import Namespace
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks import fit
from benchmarks.places import SHARED


@pytest.mark.parametrize("name", sorted(fit.PARTS))
def test_every_part_is_made_by_a_file_that_can_make_it_again(name: str) -> None:
    assert callable(import_module(f"benchmarks.{fit.PARTS[name].module}").refit)


@pytest.mark.parametrize("name", sorted(fit.PARTS))
def test_a_part_is_learned_from_no_file_that_measures_it(name: str) -> None:
    assert not any(".dev." in file or ".all." in file for file in fit.PARTS[name].files)


def test_data_that_are_missing_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fit.run(Namespace(what=["attributions"], data=tmp_path)) == 1
    assert str(tmp_path / "benchmarks/attribution/polnear.train.jsonl") in capsys.readouterr().out


@pytest.mark.skipif(not (SHARED / "data/wordpiece_vocab.txt").is_file(), reason="needs ../shared")
def test_the_table_of_common_words_is_what_its_file_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from benchmarks import background_words

    shipped = background_words.TABLE.read_text("utf-8")
    monkeypatch.setattr(background_words, "TABLE", tmp_path / "table.txt")
    background_words.refit([SHARED / "data/wordpiece_vocab.txt"])
    assert (tmp_path / "table.txt").read_text("utf-8") == shipped
