"""The keys, grouped, over the screen."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.tui.commands import COMMANDS
from reader.tui.commands.command import Command
from reader.tui.key_names import key_name
from reader.vocabulary.relation import Relation

KEYS_WIDTH = 27
"""Cells of the column of keys."""


class HelpScreen(ModalScreen[None]):
    """What the signs mean, and every key."""

    DEFAULT_CSS = """
    HelpScreen { align: center middle; background: $background 60%; }
    HelpScreen VerticalScroll {
        width: 82; max-width: 95%; height: auto; max-height: 90%;
        background: $surface; border: round $border; padding: 0 2;
        scrollbar-size-vertical: 1; scrollbar-color: $border; scrollbar-background: $surface;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", "Close", show=False),
        Binding("j,down", "scroll(1)", "Down", show=False),
        Binding("k,up", "scroll(-1)", "Up", show=False),
    ]

    def compose(self) -> ComposeResult:
        """The text, scrolled where it is longer than the screen."""
        with VerticalScroll():
            yield Static(help_text(), markup=False)

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(VerticalScroll).scroll_relative(y=rows * 2, animate=False)


def help_text() -> Text:
    """Signs, then the keys of each group."""
    text = Text()
    text.append("Signs\n", "bold")
    for relation in Relation:
        text.append(f"  {relation.sign:<{KEYS_WIDTH - 2}}", "bold")
        text.append(f"{relation.value}\n")
    for group, commands in groupby(COMMANDS, key=lambda command: command.group):
        text.append(f"\n{group}\n", "bold")
        for keys, does in _rows(list(commands)):
            text.append(f"  {keys:<{KEYS_WIDTH - 2}}", "bold")
            text.append(f"{does}\n")
    text.append(f"\n  {'Ctrl+P':<{KEYS_WIDTH - 2}}", "bold")
    text.append("every command by name, and every fact\n")
    text.append(
        "\nA click chooses a column and a fact, opens a folded line, and goes\nwhere the ruler points."
    )
    return text


def _rows(commands: list[Command]) -> list[tuple[str, str]]:
    """Keys and what they do; a command and its opposite share a row."""
    rows = []
    left = list(commands)
    while left:
        command = left.pop(0)
        if command.id == "column-1":
            left = [other for other in left if not other.id.startswith("column-")]
            rows.append(("1 … 9", "Column by number"))
            continue
        twin = next((other for other in left if _opposite(command, other)), None)
        if twin is None:
            rows.append((_keys(command), command.tooltip))
            continue
        left.remove(twin)
        both = command.tooltip.replace("Next", "Next, previous", 1)
        rows.append((f"{_keys(command)} · {_keys(twin)}", both))
    return rows


def _opposite(command: Command, other: Command) -> bool:
    return command.id.startswith("next-") and other.id == command.id.replace("next-", "previous-", 1)


def _keys(command: Command) -> str:
    return " ".join([*map(key_name, command.keys), *command.chords])
