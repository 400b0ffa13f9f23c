"""The command line: which command, and its options. Errors and exit status are for ``reader.cli.exit``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from reader.cli.commands import COMMANDS
from reader.cli.exit import exit_status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line ``argv``, that of the process if null, and give back the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, TextIOWrapper):
        # The help has curly quotes, which not every terminal's encoding can say.
        sys.stdout.reconfigure(errors="backslashreplace")
    return exit_status(lambda: _run(given))


def _run(given: list[str]) -> int:
    # Only the first word can be a command, so “reader -- export” shows a file of that name.
    command = next((one for one in COMMANDS if one.name == next(iter(given), "")), None)
    if command is None and not any(word.startswith("-") for word in given):
        from reader.cli.commands.show import run_paths

        return run_paths(given)
    from reader.cli.command_parser import command_parser

    module = import_module(f"reader.cli.commands.{(command or COMMANDS[0]).module}")
    parser = command_parser(command)
    module.arguments(parser)
    status: int = module.run(parser.parse_args(given if command is None else given[1:]))
    return status
