"""The options that say how articles are compared, the same for every command that compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

ENGINES = ("auto", "lexical", "vectors")
"""What ``--engine`` takes."""


def comparing_options(parser: ArgumentParser) -> None:
    """Give a command the options."""
    parser.add_argument(
        "--engine",
        type=_engine,
        metavar="NAME",
        help="lexical: by words and figures; vectors: by meaning too, an extra; "
        "auto: vectors where installed (default)",
    )
    parser.add_argument("--bar", type=_bar, metavar="P", help="put passages together from this score, 0 to 1")


def _engine(name: str) -> str:
    if name not in ENGINES:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"“{name}” is no engine: choose {', '.join(ENGINES)}")
    return name


def _bar(text: str) -> float:
    try:
        bar = float(text)
    except ValueError:
        bar = -1.0
    if not 0.0 <= bar <= 1.0:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"“{text}” is no score: give a number from 0 to 1")
    return bar
