"""A story with gold: its articles compared, and what the scorer says of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.overheard import Overheard, overheard
from benchmarks.scorers import scorer
from reader.comparison.json_form import json_form
from reader.sources.read import read_story

Gold = dict[str, Any]
"""What ``gold.json`` holds."""


class Scored(NamedTuple):
    """One story by one engine."""

    name: str
    """Of the folder."""
    gold: Gold
    """What is right."""
    overheard: Overheard
    """The comparison."""
    export: dict[str, Any]
    """The comparison as an export has it."""
    counts: dict[str, Any]
    """What the scorer counts: most of it a pair, how many of how many."""
    errors: dict[str, list[Any]]
    """What was missed and wrong, by kind."""


def stories(data: Path) -> list[Path]:
    """The folders of stories with gold, by name."""
    return [gold.parent for gold in sorted(data.glob("stories/*/gold.json"))]


def scored(folder: Path, *, engine: str, tools: Path) -> Scored:
    """The story in a folder, compared and scored; ``tools`` is where the folder of the scorers lies."""
    articles = read_story(sorted(map(str, folder.glob("*.txt"))))
    heard = overheard(articles.sources, story=articles.title, engine=engine)
    export: dict[str, Any] = json.loads(json.dumps(json_form(heard.comparison)))
    gold: Gold = json.loads((folder / "gold.json").read_text("utf-8"))
    counts, errors = scorer(tools, "story_eval").score(gold, export)
    return Scored(folder.name, gold, heard, export, counts, errors)
