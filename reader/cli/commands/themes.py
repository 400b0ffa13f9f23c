"""``reader themes``: which themes there are, and what is wrong with one that somebody is making."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path


def arguments(parser: ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "--check", metavar="FILE", help="read a theme file, measure its colours and say what is wrong"
    )


def run(options: Namespace) -> int:
    """Print the themes, or the faults of one."""
    if options.check is not None:
        return _check(Path(options.check))
    from reader.printable import printable
    from reader.settings.places import user_config
    from reader.settings.themes import available

    themes, broken = available()
    width = max(len(theme.name) for theme in themes)
    lines = [f"{theme.name:<{width}}  {theme.intent}" for theme in themes]
    lines += ["", f"Your own go into {user_config() / 'themes'}.", *broken]
    print("\n".join(map(printable, lines)))  # noqa: T201 - what the command is for
    return 1 if broken else 0


def _check(path: Path) -> int:
    from reader.printable import printable
    from reader.settings.read_theme import read_theme
    from reader.settings.theme_faults import theme_faults

    theme = read_theme(path)
    faults = theme_faults(theme)
    measured = (
        "its colours can be read"
        if theme.colours.ground.startswith("#")
        else "its colours are the terminal's"
    )
    told = [f"{path}: {fault}" for fault in faults] or [f"{path}: “{theme.name}” is whole; {measured}."]
    print("\n".join(map(printable, told)))  # noqa: T201 - what the command is for
    return 1 if faults else 0
