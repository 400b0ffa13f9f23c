"""What is handed on without a screen: the options that leave out some of it, and what they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.cli.filtered import check_filter, filter_option, filtered
from reader.cli.reviewed import only_filter, only_option

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from types import SimpleNamespace

    from reader.vocabulary.comparison import Comparison


def handing_on_options(parser: ArgumentParser) -> None:
    """Give a command the options."""
    filter_option(parser)
    only_option(parser)
    parser.add_argument(
        "--blind",
        action="store_true",
        help="hide outlets, authors, credits and file names: the sources are called by their letters",
    )


def wanted_filter(options: Namespace | SimpleNamespace) -> str | None:
    """The filter that ``--filter`` and ``--only`` come to; null without either.

    Raises:
        ReaderError: it cannot be understood, which is said before anything is compared.
    """
    wanted = only_filter(options.filter, options.only)
    check_filter(wanted)
    return wanted


def handed_on(options: Namespace | SimpleNamespace) -> Comparison:
    """The comparison of the articles that the command line names, with what its options leave of it.

    Raises:
        ReaderError: the articles cannot be compared, or the filter asks for what is not there.
    """
    wanted = wanted_filter(options)
    from reader.cli.compared import compared

    # A filter may name an outlet, so the names are hidden after it.
    kept = filtered(compared(options.paths, engine=options.engine, bar=options.bar), wanted)
    if not options.blind:
        return kept
    from reader.export.blinded import blinded

    return blinded(kept)
