"""From the paths of the command line to the comparison, for what needs no screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.cli.paths import with_sample
from reader.cli.reviewed import review_of, reviewed
from reader.collation.bar import DEFAULT_BAR
from reader.comparison.compare import compare
from reader.neural.chosen_engine import chosen_engine
from reader.review.standing import hands_of
from reader.settings.places import vectors_cache
from reader.settings.settings_file import read_settings
from reader.sources.read import read_story
from reader.vocabulary import Comparison, Kind


def compared(paths: Sequence[str], *, engine: str | None = None, bar: float | None = None) -> Comparison:
    """The comparison of the articles at ``paths``, with what the reader has said of it.

    ``engine`` and ``bar`` are null for what the settings say, and without that for the program's own choice.
    """
    settings = read_settings()
    story = read_story(with_sample(paths))
    chosen = chosen_engine(
        engine or settings.engine,
        passages=sum(passage.kind is Kind.BODY for source in story.sources for passage in source.passages),
        cache=vectors_cache(),
        model=settings.vectors_model,
    )
    review = review_of(story.sources)
    joined, parted = hands_of(story.sources, review)
    wanted = settings.bar if bar is None else bar
    comparison = compare(
        story.sources,
        story=story.title,
        engine=chosen.name,
        bar=DEFAULT_BAR if wanted is None else wanted,
        meanings=chosen.meanings,
        joined=joined,
        parted=parted,
    )
    comparison = reviewed(comparison, review)
    return replace(comparison, warnings=(*story.notices, *comparison.warnings))
