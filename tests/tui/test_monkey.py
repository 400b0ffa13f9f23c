"""Keys, clicks and sizes without sense: nothing breaks, nothing is lost, nothing changes by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.sources.read import Story, read_story
from reader.vocabulary import Comparison
from tests.tui import stories
from tests.tui.monkey import at_play, written
from tests.tui.test_screen import SEEDS, hostile

STEPS = 300


def made_up() -> tuple[Story, Comparison]:
    return stories.story(), stories.comparison()


def samples() -> tuple[Story, Comparison]:
    from reader.comparison.compare import compare

    story = read_story([str(SEEDS)])
    return story, compare(story.sources, story=story.title)


def two_of_many() -> tuple[Story, Comparison]:
    from reader.comparison.compare import compare

    story = read_story([str(SEEDS)])
    two = story.sources[:2]
    return story._replace(sources=two), compare(two, story=story.title)


@pytest.mark.parametrize("story", [made_up, samples, two_of_many, hostile], ids=lambda one: one.__name__)
async def test_whatever_is_done_nothing_breaks_and_nothing_is_lost(
    story: Callable[[], tuple[Story, Comparison]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.review.where.user_state", lambda: tmp_path / "state")
    read, made = written(*story(), tmp_path / "story")
    async with at_play(read, made, seed=11) as monkey:
        await monkey.play(STEPS)
