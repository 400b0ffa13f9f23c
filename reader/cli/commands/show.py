"""``reader PATH…``: the articles side by side on the screen, or as plain text where there is no terminal."""

from __future__ import annotations

import gc
import os
import sys
from argparse import ArgumentParser, Namespace

from reader.cli.comparing_options import comparing_options
from reader.cli.filtered import check_filter, filter_option, filtered

NO_SCREEN = frozenset({"dumb", "unknown"})
"""Values of TERM for terminals that cannot place text."""


def arguments(parser: ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an article (.txt, .md) or a folder of them")
    parser.add_argument("--plain", action="store_true", help="plain text in reading order, no screen")
    parser.add_argument("--theme", metavar="NAME", help="the colours to start with")
    parser.add_argument("--reduced-motion", action="store_true", help="nothing blinks, glides or turns")
    comparing_options(parser)
    filter_option(parser)


def run(options: Namespace) -> int:
    """Show the story; the screen compares by itself, after its first frame."""
    check_filter(options.filter)
    if options.plain or not _has_screen():
        return _plain(options)
    if options.engine == "vectors":
        from reader.neural.installed import require_installed

        require_installed()
    # Collecting while modules load finds nothing and costs a twelfth of the start; the screen turns it on.
    gc.disable()
    from reader.cli.paths import with_sample
    from reader.sources.read import read_story

    story = read_story(with_sample(options.paths))
    from reader.tui.app import run as run_screen

    return run_screen(
        story,
        theme=options.theme,
        reduced_motion=options.reduced_motion,
        engine=options.engine,
        bar=options.bar,
        filter_line=options.filter or "",
    )


def _plain(options: Namespace) -> int:
    from reader.cli.compared import compared
    from reader.export.write import write

    comparison = compared(options.paths, engine=options.engine, bar=options.bar)
    write(filtered(comparison, options.filter), format_name="txt", output=None)
    return 0


def _has_screen() -> bool:
    """Keys can be read and text can be placed. Textual itself starts without a terminal, and hangs."""
    terminals = (sys.stdin, sys.stdout)
    return os.environ.get("TERM") not in NO_SCREEN and all(
        one is not None and one.isatty() for one in terminals
    )
