"""``--filter``: the comparison with the facts that pass, for what needs no screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import ReaderError

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from reader.filter.fact_filter import FactFilter
    from reader.vocabulary.comparison import Comparison


def filter_option(parser: ArgumentParser) -> None:
    """Give a command the option."""
    parser.add_argument(
        "--filter",
        metavar="TEXT",
        help="only the facts that pass, such as “relation:dispute source:A”; docs/filter.md has all of it",
    )


def check_filter(typed: str | None) -> None:
    """Say at once what no comparison is needed for.

    Raises:
        ReaderError: the filter cannot be understood; the sentence says where and what would be right.
    """
    if typed:
        from reader.filter.parse import parse

        _located(lambda: parse(typed))


def filtered(comparison: Comparison, typed: str | None) -> Comparison:
    """The comparison with the facts that pass the filter; as it is without one.

    Raises:
        ReaderError: the filter cannot be understood, or asks for a source or a voice that is not there.
    """
    if not typed or not typed.strip():
        return comparison
    from reader.filter.checked import checked
    from reader.filter.parse import parse
    from reader.filter.passing import NOTHING_SAID, passing
    from reader.filter.restricted import restricted

    asked = _located(lambda: checked(parse(typed), comparison))
    said = NOTHING_SAID if comparison.reviewed is None else comparison.reviewed.facts
    kept = passing(asked, comparison, said)
    return restricted(comparison, kept, typed=typed.strip())


def _located(understand: Callable[[], FactFilter]) -> FactFilter:
    """An error of the filter, with its place on the command line."""
    from reader.filter.fact_filter import FilterError

    try:
        return understand()
    except FilterError as error:
        raise ReaderError(f"--filter, character {error.start + 1}: {error.sentence}") from error
