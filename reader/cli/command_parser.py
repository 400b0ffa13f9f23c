"""What a command line may hold, as ``argparse`` wants it told: loaded only where there is more than paths."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from reader import __version__
from reader.cli.commands import COMMANDS, Command
from reader.cli.exit import UsageError

NAME = "reader"

DESCRIPTION = (
    "Several articles on one story, side by side: where they agree, contradict,\n"
    "dispute, frame differently or stay silent."
)


def command_parser(command: Command | None) -> argparse.ArgumentParser:
    """The parser of a command, without its options; that of the whole program if null."""
    if command is None:
        return _top()
    return _Parser(prog=f"{NAME} {command.name}", description=_sentence(command))


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
