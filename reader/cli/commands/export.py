"""``reader export PATH…``: the comparison as a document, on standard output or in a file."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from reader.cli.comparing_options import comparing_options
from reader.cli.handing_on import handed_on, handing_on_options
from reader.export.formats import FORMATS

STANDARD_OUTPUT = "-"
"""As ``--output``."""


def arguments(parser: ArgumentParser) -> None:
    """What the command takes."""
    known = "; ".join(f"{one.name}: {one.help}" for one in FORMATS) + "; from FILE's name, else md"
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an article (.txt, .md) or a folder of them")
    parser.add_argument("--format", type=_format, metavar="FORMAT", help=known)
    parser.add_argument(
        "--output", metavar="FILE", help="the file to write, replaced whole; “-” or none: standard output"
    )
    comparing_options(parser)
    handing_on_options(parser)


def run(options: Namespace) -> int:
    """Compare and write."""
    from reader.export.write import write

    output = None if options.output in (None, STANDARD_OUTPUT) else Path(options.output)
    format_name = options.format or _fitting(output)
    write(handed_on(options), format_name=format_name, output=output)
    return 0


def _fitting(output: Path | None) -> str:
    """The format whose suffix the file has, else the first."""
    suffix = output.suffix.lower() if output else ""
    return next((one.name for one in FORMATS if one.suffix == suffix), FORMATS[0].name)


def _format(name: str) -> str:
    if name not in (one.name for one in FORMATS):
        raise ArgumentTypeError(f"“{name}” is no format: choose {', '.join(one.name for one in FORMATS)}")
    return name
