"""The lists of a story that is given as sources and links, without collation in between."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparison.story_lists import StoryLists
from reader.language.annotate import annotate
from reader.vocabulary import Link, Source


def lists(*sources: Source, links: Sequence[Link] = ()) -> StoryLists:
    """The lists of the sources, their passages linked by ``links``."""
    return StoryLists(sources, [one for source in sources for one in annotate(source)], links)


def blocks(text: str) -> list[list[str]]:
    """The lines of each case of a file."""
    return [block.splitlines() for block in text.strip().split("\n\n") if block.strip()]
