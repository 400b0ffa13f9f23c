from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import compare, start, terminal
from benchmarks.__main__ import COMMANDS, main
from benchmarks.believable import believable
from benchmarks.drawn import Terminal
from benchmarks.floors import WORD, floor
from benchmarks.places import ROOT, SEEDS
from reader.language.sentences import sentences


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_says_what_it_takes(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", command, "--help"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert not ended.value.code
    assert COMMANDS[command] in " ".join(capsys.readouterr().out.split())


def test_the_benchmarks_are_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert all(name in done.stdout for name in COMMANDS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the clock of another process")
@pytest.mark.parametrize("name", ["empty_app", "two_lines", "all_cells"])
def test_a_floor_shows_its_word_and_answers_a_key(name: str) -> None:
    with terminal.Program([sys.executable, floor(name)], columns=60, lines=20) as program:
        assert program.wait_for(WORD) > 0
        program.settle(0.5)
        drawn = Terminal(60, 20)
        drawn.feed(program.taken().decode())
        assert WORD in drawn.text()
        drawn.answer()
        cost = program.press("j")
        drawn.feed(program.taken().decode())
    assert (cost.frames > 0) == (name != "empty_app")
    answer = drawn.answer()
    assert (answer.frames, answer.twice, answer.outside, answer.unknown) == (cost.frames, (), (), ())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the clock of another process")
def test_a_program_that_does_not_show_the_text_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "PATIENCE", 5.0)
    with (
        terminal.Program([sys.executable, "-c", "print('something else')"]) as program,
        pytest.raises(RuntimeError),
    ):
        program.wait_for(WORD)


def test_the_word_that_a_start_waits_for_stands_in_the_first_article() -> None:
    assert start.first_word(SEEDS) in (SEEDS / "1-announcement.txt").read_text("utf-8")


def test_made_up_articles_are_as_long_as_asked_and_always_the_same() -> None:
    one, other = believable(30)
    assert (one, other) == believable(30)
    assert one != believable(30, seed=2)[0]
    assert sum(len(sentences(paragraph)) for paragraph in one.split("\n\n")[3:]) == 30


def test_a_comparison_is_timed_by_stage(tmp_path: Path) -> None:
    for number, text in enumerate(believable(6)):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "compare", "--once", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    spent = json.loads(done.stdout)
    assert spent.keys() == {"all", *compare.STAGES}
    assert sum(spent[stage] for stage in compare.STAGES) == pytest.approx(spent["all"], abs=0.001)


def test_every_part_of_the_language_layer_is_timed() -> None:
    from benchmarks import language

    spent = language.once(SEEDS)
    assert {"sentences", "one pass", "tokens", "claims", "names", "all", "bytes kept"} <= set(spent)
    assert spent["all"] > 0
