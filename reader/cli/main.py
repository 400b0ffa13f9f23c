"""The command line: which command, and its options. Errors and exit status are for ``reader.cli.exit``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NoReturn

from reader import __version__
from reader.cli.commands import COMMANDS, Command
from reader.cli.exit import UsageError, exit_status

NAME = "reader"

DESCRIPTION = (
    "Several articles on one story, side by side: where they agree, contradict,\n"
    "dispute, frame differently or stay silent."
)


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
    module = import_module(f"reader.cli.commands.{(command or COMMANDS[0]).module}")
    parser = (
        _top() if command is None else _Parser(prog=f"{NAME} {command.name}", description=_sentence(command))
    )
    module.arguments(parser)
    status: int = module.run(parser.parse_args(given if command is None else given[1:]))
    return status


def _top() -> argparse.ArgumentParser:
    commands = "\n".join(f"  {one.name:<10}{one.help}" for one in COMMANDS)
    parser = _Parser(
        prog=NAME,
        usage=f"{NAME} [options] [PATH…]\n       {NAME} COMMAND …",
        description=DESCRIPTION,
        epilog=(
            f"commands:\n{commands}\n\n“{NAME} COMMAND --help” says what a command takes; "
            f"“{NAME} seeds” shows the sample."
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    return parser


def _sentence(command: Command) -> str:
    return f"{command.help[0].upper()}{command.help[1:]}."


class _Parser(argparse.ArgumentParser):
    """Tells a wrong command line the way all errors are told."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}; see “{self.prog} --help”.")
