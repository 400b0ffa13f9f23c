from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.__main__ import main
from benchmarks.places import SHARED

ARTICLES = {
    "a.txt": (
        "Bridge opens\n\nBy Ana Marsh\n\nMay 4, 2021\n\n"
        "The Orlo bridge reopened on Friday after the storm, officials in Orlo said.\n\n"
        "Some 40 ferries stayed in the northern port because of the storm."
    ),
    "b.txt": (
        "Orlo opens bridge\n\nBy Bert Lund\n\nMay 4, 2021\n\n"
        "After the storm the Orlo bridge was reopened on Friday, Orlo officials said.\n\n"
        "A school choir sang in the market hall."
    ),
}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, "utf-8")
    bodies = {name: text.split("\n\n")[3:] for name, text in ARTICLES.items()}
    gold = {
        "story": "bridge",
        "articles": [
            {
                "file": name,
                "body": [{"id": f"00{at}:{n}", "text": told} for n, told in enumerate(body, start=1)],
                "boilerplate": [],
                "captions": [],
            }
            for at, (name, body) in enumerate(bodies.items())
        ],
        "pairs": [{"a": "000:2", "b": "001:2", "tier": "must", "relations": ["contradiction"]}],
        "must_not": [{"a": "000:1", "b": "001:1"}],
        "unique": [],
    }
    (tmp_path / "gold.json").write_text(json.dumps(gold), "utf-8")
    return tmp_path


@pytest.mark.skipif(not (SHARED / "tools").is_dir(), reason="the scorers are not here")
def test_errors_are_told_with_both_sentences_and_the_parts_of_the_score(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["benchmarks", "errors", str(story), "--engine", "lexical"])
    assert main() == 0
    told = capsys.readouterr().out
    assert "missed: 1" in told
    assert "must-not: 1" in told
    assert "wrong: 0" in told
    assert "conflicts: 1" in told
    assert "A school choir sang" in told
    assert "words +" in told
    assert "right: contradiction" in told


def test_a_story_that_is_not_there_is_said_to_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["benchmarks", "errors", str(tmp_path / "nowhere")])
    assert main() == 1
    assert "No such story with gold" in capsys.readouterr().out
