"""The sample articles are our own work: their length, and no sentence of theirs that stands elsewhere."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from reader.strict_yaml import strict_mapping

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted(path for path in (ROOT / "seeds").glob("[0-9]-*") if path.suffix in {".txt", ".md"})
STORIES = ROOT.parent / "shared" / "stories"

RUN = 8
"""Words in a row that two articles may not share outside quotations."""

SHORTEST, LONGEST = 350, 600
"""Words of a seed, with everything that stands around the article."""

QUOTATION = re.compile(r"“[^”\n]{0,2000}”|\"[^\"\n]{0,2000}\"")
ADDRESS = re.compile(r"\]\([^)\s]{0,200}\)")
WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")


def words(text: str) -> list[str]:
    return [word.lower().replace("'", "’") for word in WORD.findall(ADDRESS.sub("]", text))]


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of eight words that no quotation interrupts."""
    found: set[tuple[str, ...]] = set()
    for part in QUOTATION.split(text):
        own = words(part)
        found.update(tuple(own[at : at + RUN]) for at in range(len(own) - RUN + 1))
    return found


def test_there_are_five_and_one_is_markdown() -> None:
    assert [path.suffix for path in SEEDS].count(".md") == 1
    assert len(SEEDS) == 5


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_a_seed_is_neither_short_nor_long(path: Path) -> None:
    assert SHORTEST <= len(words(path.read_text("utf-8"))) <= LONGEST


@pytest.mark.parametrize(("one", "other"), combinations(SEEDS, 2), ids=lambda path: path.stem)
def test_no_two_seeds_share_a_sentence(one: Path, other: Path) -> None:
    assert sorted(runs(one.read_text("utf-8")) & runs(other.read_text("utf-8"))) == []


@pytest.mark.skipif(not STORIES.is_dir(), reason="the stories for measuring are not here")
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_no_seed_takes_a_sentence_from_the_stories_for_measuring(path: Path) -> None:
    own = runs(path.read_text("utf-8"))
    for article in sorted(STORIES.glob("*/*.txt")):
        assert sorted(own & runs(article.read_text("utf-8"))) == [], article.name


def test_a_shared_run_would_be_found() -> None:
    sentence = "The mayor opened the new bridge before a small crowd on Sunday."
    assert runs(f"Rain fell. {sentence}") & runs(f"{sentence} Nobody fell in.")
    assert not runs(f"She said: “{sentence}”") & runs(sentence)


def test_the_story_file_names_only_seeds() -> None:
    sources = strict_mapping((ROOT / "seeds" / "story.yaml").read_text("utf-8"), name="story.yaml").mapping(
        "sources"
    )
    assert sources is not None
    assert sorted(sources.values) == [path.name for path in SEEDS]


def test_the_readme_tells_of_the_planted_contradiction() -> None:
    told = (ROOT / "seeds" / "README.md").read_text("utf-8")
    texts = {path.name: path.read_text("utf-8") for path in SEEDS}
    assert "Forty reporters" in texts["3-conclusion.txt"]
    assert "Twenty-five reporters" in texts["4-aftermath.txt"]
    assert "reporters" in told
