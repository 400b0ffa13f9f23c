"""From the paths of the command line to the comparison, for what needs no screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.cli.paths import with_sample
from reader.comparison.compare import compare
from reader.sources.read import read_story
from reader.vocabulary import Comparison


def compared(paths: Sequence[str], *, bar: float | None = None) -> Comparison:
    """The comparison of the articles at ``paths``; ``bar`` null for the engine's own."""
    story = read_story(with_sample(paths))
    if bar is None:
        comparison = compare(story.sources, story=story.title)
    else:
        comparison = compare(story.sources, story=story.title, bar=bar)
    return replace(comparison, warnings=(*story.notices, *comparison.warnings))
