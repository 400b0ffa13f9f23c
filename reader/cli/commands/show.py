"""``reader PATH…``: the articles side by side on the screen, or as plain text where there is no terminal.

Without a path the screen begins with the choice of stories; ``--continue`` is the story left last.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING

from reader.cli.comparing_options import comparing_options
from reader.cli.exit import UsageError
from reader.errors import ReaderError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NOTHING_GIVEN = (
    "Usage: reader PATH…, where each PATH is an article or a folder of articles; "
    "“reader seeds” shows the sample, “reader --help” says more."
)
"""Said where there is no screen on which a story could be chosen."""

NO_SCREEN = frozenset({"dumb", "unknown"})
"""Values of TERM for terminals that cannot place text."""

WITHOUT_OPTIONS: dict[str, object] = {
    "again": False,
    "plain": False,
    "theme": None,
    "reduced_motion": False,
    "engine": None,
    "bar": None,
    "filter": None,
    "only": None,
    "blind": False,
}
"""What the options are where none is given."""


def arguments(parser: ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="an article (.txt, .md) or a folder of them; without one you choose a story on the screen",
    )
    parser.add_argument(
        "--continue", dest="again", action="store_true", help="the story left last, where it was left"
    )
    parser.add_argument("--plain", action="store_true", help="plain text in reading order, no screen")
    parser.add_argument("--theme", metavar="NAME", help="the colours to start with")
    parser.add_argument("--reduced-motion", action="store_true", help="nothing blinks, glides or turns")
    comparing_options(parser)
    from reader.cli.handing_on import handing_on_options

    handing_on_options(parser)


def run_paths(paths: Sequence[str]) -> int:
    """Show the articles as without any option; needs no ``argparse``."""
    return run(SimpleNamespace(paths=list(paths), **WITHOUT_OPTIONS))


def run(options: Namespace | SimpleNamespace) -> int:
    """Show the story; the screen compares by itself, after its first frame."""
    wanted = _wanted_filter(options)
    if options.again:
        options.paths = _last_story(options.paths)
    with_screen = not options.plain and _has_screen()
    if not options.paths and not with_screen:
        raise UsageError(NOTHING_GIVEN)
    if not with_screen:
        return _plain(options)
    if options.engine == "vectors":
        from reader.neural.installed import require_installed

        require_installed()
    # Collecting while modules load finds nothing and costs a twelfth of the start; the screen turns it on.
    gc.disable()
    from reader.cli.paths import with_sample
    from reader.settings.kept_values import STORIES
    from reader.sources.read import read_story

    paths = with_sample(options.paths)
    story = read_story(paths, kept=STORIES) if paths else None
    from reader.tui.app import run as run_screen

    return run_screen(
        story,
        paths=paths,
        theme=options.theme,
        reduced_motion=options.reduced_motion,
        engine=options.engine,
        bar=options.bar,
        filter_line=wanted,
        blind=options.blind,
    )


def _wanted_filter(options: Namespace | SimpleNamespace) -> str:
    """The filter of the command line; empty without one, for which nothing is loaded."""
    if not options.filter and not options.only:
        return ""
    from reader.cli.handing_on import wanted_filter

    return wanted_filter(options) or ""


def _last_story(paths: Sequence[str]) -> list[str]:
    """The paths of the story that was left last."""
    from reader.review.bookmarks import Bookmarks

    if paths:
        raise UsageError("“--continue” opens the story left last: give it alone, or the paths alone.")
    latest = Bookmarks().latest(1)
    if not latest:
        raise ReaderError("No story was left yet: “reader PATH…” opens one, “reader seeds” the sample.")
    return list(latest[0].paths)


def _plain(options: Namespace | SimpleNamespace) -> int:
    from reader.cli.handing_on import handed_on
    from reader.export.write import write

    write(handed_on(options), format_name="txt", output=None)
    return 0


def _has_screen() -> bool:
    """Keys can be read and text can be placed. Textual itself starts without a terminal, and hangs."""
    terminals = (sys.stdin, sys.stdout)
    return os.environ.get("TERM") not in NO_SCREEN and all(
        one is not None and one.isatty() for one in terminals
    )
