"""A heap of articles into stories, by names, opening words, turns of phrase and days of publication.

Says which articles belong together, not what a story is called. Near-linear in the heap.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.stories.affinity import LEAST, affinities
from reader.stories.article import Article
from reader.stories.merging import merged
from reader.stories.portrait import portraits


def group_articles(heap: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """The numbers of the articles by story, each in order, stories in the order of their first article."""
    return merged(len(heap), affinities(portraits(heap)), least=LEAST)
