"""What the reader has said of a story before, for what needs no screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from reader.review.review import Review
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.source import Source


ONLY = ("confirmed", "dismissed", "open", "noted")
"""What can be asked for; words of the filter's ``is``, written here so that the help loads no more."""


def only_option(parser: ArgumentParser) -> None:
    """Give a command the option that picks facts by what was said of them."""
    parser.add_argument(
        "--only",
        choices=ONLY,
        help="only the facts that you have confirmed, dismissed, left open, or put a note to",
    )


def only_filter(typed: str | None, only: str | None) -> str | None:
    """The filter as typed, with that of ``--only``; null without either."""
    both = [typed or "", f"is:{only}" if only else ""]
    return " ".join(filter(None, both)) or None


def review_of(sources: Sequence[Source]) -> Review:
    """What was said of these articles.

    Raises:
        ReaderError: the file of reviews cannot be read.
    """
    from reader.review.review import Review
    from reader.review.where import store_of

    return Review(store_of(sources).read().entries)


def reviewed(comparison: Comparison, review: Review) -> Comparison:
    """The comparison with what was said of it; as it is where that is nothing."""
    if not review.entries:
        return comparison
    from reader.review.standing import standing

    return replace(comparison, reviewed=standing(comparison, review).reviewed)
