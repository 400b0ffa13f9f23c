"""``reader keys``: every key with its command, as the configuration has them, as text or Markdown."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.tui.commands.command import Command
    from reader.tui.key_table import KeyTable

GAP = 2
"""Blanks between the columns of the text."""

INTRODUCTION = """\
# Keys

Made by `reader keys --format md`; a test keeps it so. Where two are written together (`]c`), they are pressed
one after the other. The last column is the command's name in the [configuration](configuration.md), which can
give every command other keys. On the screen, `?` shows the keys that do something in the view that is shown,
and searches them."""

FIXED = """\
Three keys cannot be given away: `Esc` closes what is open, `Ctrl+C` copies what is marked, `Ctrl+Q` always
leaves the program. The mouse does what the keys do: a click chooses a column and a fact, opens a folded line
and goes where the ruler points; on the last line it calls the command that stands there, on the first it
opens the list of all commands, beside a window it closes that; the wheel scrolls."""


def arguments(parser: ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--format", choices=("text", "md"), default="text", help="text, or md for Markdown")
    parser.add_argument(
        "--check", action="store_true", help="say what in the configuration does not apply, and nothing else"
    )


def run(options: Namespace) -> int:
    """Print the keys, or what is wrong with the configuration."""
    from reader.settings.settings_file import read_settings
    from reader.tui.opening import opening

    opened = opening(read_settings())
    if options.check:
        return _check(opened.notices)
    print(as_markdown(opened.keys) if options.format == "md" else as_text(opened.keys))  # noqa: T201
    return 0


def _check(notices: tuple[str, ...]) -> int:
    from reader.printable import printable
    from reader.settings.places import user_config
    from reader.settings.settings_file import FILE

    path = user_config() / FILE
    told = notices or (f"{path}: " + ("all of it applies." if path.is_file() else "there is no such file."),)
    print("\n".join(map(printable, told)))  # noqa: T201 - what the command is for
    return 1 if notices else 0


def as_text(keys: KeyTable) -> str:
    """The keys in aligned columns, a heading a group."""
    groups = [(title, list(rows)) for title, rows in _groups(keys)]
    widths = [max(len(row[at]) for _, rows in groups for row in rows) + GAP for at in (0, 1)]
    lines: list[str] = []
    for title, rows in groups:
        lines += ["", title] if lines else [title]
        lines += [f"  {shown:<{widths[0]}}{does:<{widths[1]}}{name}" for shown, does, name in rows]
    return "\n".join(lines)


def as_markdown(keys: KeyTable) -> str:
    """The keys as a page, a table a group."""
    lines = [INTRODUCTION]
    for title, rows in _groups(keys, quoted=True):
        lines += ["", f"## {title}", "", "| key | does | name |", "|---|---|---|"]
        lines += [f"| {shown} | {does} | `{name}` |" for shown, does, name in rows]
    return "\n".join([*lines, "", FIXED])


def _groups(keys: KeyTable, *, quoted: bool = False) -> Iterator[tuple[str, Iterator[tuple[str, str, str]]]]:
    titles = dict.fromkeys(command.group for command in keys.commands)
    for title in titles:
        commands = [command for command in keys.commands if command.group == title]
        yield title, _rows(commands, quoted=quoted)


def _rows(commands: list[Command], *, quoted: bool) -> Iterator[tuple[str, str, str]]:
    """Keys, what they do and where, the command's id."""
    from reader.tui.key_table import keys_of

    for command in commands:
        shown = [_in_code(key) if quoted else key for key in keys_of(command)]
        does = command.tooltip
        if command.views:
            does += f" ({', '.join(command.views)})"
        yield " ".join(shown) or "–", does, command.id


def _in_code(key: str) -> str:
    """A key as Markdown code inside a table."""
    if "`" in key:
        return f"`` {key} ``"
    return "`" + key.replace("|", "\\|") + "`"
