from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command.articles import reader, written


@pytest.mark.parametrize("name", ["md", "json", "txt"])
def test_the_output_is_the_same_whatever_the_hash_seed(tmp_path: Path, name: str) -> None:
    paths = written(tmp_path)
    runs = [
        reader("export", *paths, "--format", name, home=tmp_path, PYTHONHASHSEED=seed) for seed in ("1", "2")
    ]
    assert [run.returncode for run in runs] == [0, 0]
    assert [run.stderr for run in runs] == [b"", b""]
    assert runs[0].stdout == runs[1].stdout


def test_the_json_holds_the_articles_and_their_shared_facts(tmp_path: Path) -> None:
    paths = written(tmp_path)
    form = json.loads(reader("export", *paths, "--format", "json", home=tmp_path).stdout)
    assert [one["path"] for one in form["sources"]] == paths
    assert form["groups"]
    said = {one["id"]: one["text"] for one in form["passages"]}
    texts = {Path(one["path"]).name: one["id"] for one in form["sources"]}
    assert any("Askvik" in said[member["passage"]] for one in form["groups"] for member in one["members"])
    assert set(texts) == {"courier.txt", "post.txt"}


def test_a_file_gets_what_standard_output_gets(tmp_path: Path) -> None:
    paths = written(tmp_path)
    output = tmp_path / "summary.md"
    told = reader("export", *paths, "--output", str(output), home=tmp_path)
    assert (told.returncode, told.stdout, told.stderr) == (0, b"", b"")
    assert output.read_bytes() == reader("export", *paths, "--output", "-", home=tmp_path).stdout


def test_the_name_of_the_file_chooses_the_format(tmp_path: Path) -> None:
    output = tmp_path / "all.json"
    reader("export", *written(tmp_path), "--output", str(output), home=tmp_path)
    assert json.loads(output.read_text(encoding="utf-8"))["schema_version"] == 1


def test_a_higher_bar_shows_fewer_pairs(tmp_path: Path) -> None:
    paths = written(tmp_path)
    low, high = (
        json.loads(reader("export", *paths, "--format", "json", "--bar", bar, home=tmp_path).stdout)
        for bar in ("0.2", "0.9")
    )
    assert (low["generator"]["bar"], high["generator"]["bar"]) == (0.2, 0.9)
    assert len(high["links"]) < len(low["links"])


def test_an_existing_file_stays_when_an_article_is_missing(tmp_path: Path) -> None:
    output = tmp_path / "kept.md"
    output.write_text("kept", encoding="utf-8")
    told = reader("export", str(tmp_path / "gone.txt"), "--output", str(output), home=tmp_path)
    assert told.returncode == 1
    assert output.read_text(encoding="utf-8") == "kept"


def test_a_filter_leaves_the_facts_that_pass_and_a_wrong_one_is_one_sentence(tmp_path: Path) -> None:
    paths = written(tmp_path)
    asked = ("--format", "json", "--filter", "Askvik")
    form = json.loads(reader("export", *paths, *asked, home=tmp_path).stdout)
    said = {one["id"]: one["text"] for one in form["passages"]}
    assert form["groups"]
    for group in form["groups"]:
        assert any("Askvik" in said[member["passage"]] for member in group["members"])
    assert {one["group"] for one in form["links"]} == {group["id"] for group in form["groups"]}
    assert form["generator"]["filter"] == "Askvik"
    wrong = reader("export", *paths, "--filter", "relaton:dispute", home=tmp_path)
    assert (wrong.returncode, wrong.stdout) == (1, b"")
    assert wrong.stderr.decode() == ("--filter, character 1: “relaton” is no key: did you mean “relation”?\n")


@pytest.mark.parametrize("name", ["md", "json", "txt"])
def test_a_blind_export_hides_files_outlets_and_authors_with_a_filter_too(tmp_path: Path, name: str) -> None:
    paths = written(tmp_path)
    asked = ("--blind", "--filter", "source:courier", "--format", name)
    done = reader("export", *paths, *asked, home=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    document = done.stdout.decode()
    for told in ("courier.txt", "Courier", "courier", "Mara Quist", "Per Aune"):
        assert told not in document, told
    assert "Ode Brenner" in document
