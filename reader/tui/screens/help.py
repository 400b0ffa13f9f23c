"""The keys that do something now, grouped, over the screen; typing searches them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.console import Group, RenderableType
from rich.style import Style
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from reader.printable import printable
from reader.settings.theme import Theme
from reader.tui.key_list import KeySection, key_list
from reader.tui.key_table import KeyTable
from reader.tui.place import View
from reader.vocabulary.relation import Relation

KEYS_WIDTH = 27
"""Cells of the column of keys at most."""

COLUMN = 78
"""Cells of a column of the list."""

WIDE = 2 * COLUMN + 12
"""Cells of the terminal from which the list has two columns."""

MOUSE = (
    "A click chooses a column and a fact, opens a folded line and goes where the ruler points; "
    "the wheel scrolls."
)
"""What the mouse does, for the end of the list."""


class HelpScreen(ModalScreen[None]):
    """What the signs mean, and every key that does something in the view it was called from."""

    DEFAULT_CSS = """
    HelpScreen { align: center middle; background: $background 60%; }
    HelpScreen #help {
        width: 84; max-width: 96%; height: auto; max-height: 94%;
        background: $surface; border: round $border; padding: 0 2;
    }
    HelpScreen #help.-wide { width: 160; }
    HelpScreen #search { height: 1; margin: 0 0 1 0; }
    HelpScreen Label { width: auto; padding: 0 1 0 0; color: $accent; text-style: bold; }
    HelpScreen Input, HelpScreen Input:focus {
        width: 1fr; height: 1; border: none; padding: 0; background: $surface;
    }
    HelpScreen VerticalScroll {
        height: auto; scrollbar-size-vertical: 1; scrollbar-color: $border;
        scrollbar-background: $surface; scrollbar-color-hover: $accent; scrollbar-color-active: $accent;
    }
    HelpScreen #lists { height: auto; }
    HelpScreen .list { width: 1fr; height: auto; padding: 0 2 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Close", show=False),
        Binding("enter,f1", "dismiss", "Close", show=False, priority=True),
        Binding("down", "scroll(1)", "Down", show=False),
        Binding("up", "scroll(-1)", "Up", show=False),
        Binding("pagedown,ctrl+d", "scroll(8)", "A page down", show=False, priority=True),
        Binding("pageup,ctrl+u", "scroll(-8)", "A page up", show=False, priority=True),
    ]

    def __init__(self, keys: KeyTable, view: View, theme: Theme) -> None:
        super().__init__()
        self._keys = keys
        self._view = view
        self._theme = theme

    def compose(self) -> ComposeResult:
        """The line to search on, then the list, scrolled where it is longer than the screen."""
        wide = self.app.size.width >= WIDE
        with Vertical(id="help", classes="-wide" if wide else ""):
            with Horizontal(id="search"):
                yield Label("keys", markup=False)
                yield Input(placeholder=f"of the {self._view} view · type to search · Esc closes")
            with VerticalScroll(can_focus=False), Horizontal(id="lists"):
                for half in self._halves("", 2 if wide else 1):
                    yield Static(half, classes="list", markup=False)

    def on_mount(self) -> None:
        """Type here at once."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits; the key that opened the help closes it as well."""
        event.stop()
        if (safe := printable(event.value)) != event.value:
            event.input.value = safe
            return
        if event.value in self._opening_keys():
            self.dismiss()
            return
        lists = list(self.query(".list").results(Static))
        for part, half in zip(lists, self._halves(event.value, len(lists)), strict=True):
            part.update(half)
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_leave(self) -> None:
        """Empty the line; close where it is empty."""
        line = self.query_one(Input)
        if line.value:
            line.value = ""
        else:
            self.dismiss()

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(VerticalScroll).scroll_relative(y=rows * 2, animate=False)

    def _opening_keys(self) -> set[str]:
        """What the keys of the help write on the line."""
        from reader.tui.key_names import SYMBOLS

        command = next(one for one in self._keys.commands if one.id == "help")
        return {SYMBOLS.get(key, key) for key in command.keys if key in SYMBOLS or len(key) == 1}

    def _halves(self, query: str, columns: int) -> list[RenderableType]:
        """The list in one column, or in two that are about as long."""
        sections = key_list(self._keys, view=self._view, query=query)
        parts = [(len(section.rows) + 2, self._section(section)) for section in sections]
        if not query.strip():
            parts.insert(0, (len(Relation) + 2, self._signs()))
            parts.append((2, Text(f"\n{MOUSE}", style=self._dim)))
        elif not parts:
            parts = [(1, Text("No key and no command is called that.", style=self._dim))]
        return _split(parts, columns)

    def _signs(self) -> RenderableType:
        grid = _grid()
        for relation in Relation:
            colour = getattr(self._theme.colours, relation.name.lower()).removeprefix("ansi_")
            grid.add_row(Text(f"  {relation.sign}", Style(color=colour, bold=True)), relation.value)
        return Group(Text("Signs", "bold"), grid)

    def _section(self, section: KeySection) -> RenderableType:
        grid = _grid()
        for row in section.rows:
            does = Text(row.does)
            if row.note:
                does.append(f"  {row.note}", self._dim)
            grid.add_row(Text(f"  {row.keys}", "bold"), does)
        return Group(Text(f"\n{section.title}", "bold"), grid)

    @property
    def _dim(self) -> Style:
        return Style(color=self._theme.colours.dim.removeprefix("ansi_"))


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=KEYS_WIDTH, overflow="fold")
    grid.add_column(overflow="fold")
    return grid


def _split(parts: Sequence[tuple[int, RenderableType]], columns: int) -> list[RenderableType]:
    """The parts with their heights, one after the other, in columns as even as whole parts allow."""
    if columns == 1:
        return [Group(*(part for _, part in parts))]
    total = sum(height for height, _ in parts)
    cut = min(range(len(parts) + 1), key=lambda n: abs(total - 2 * sum(height for height, _ in parts[:n])))
    return [Group(*(part for _, part in half)) for half in (parts[:cut], parts[cut:])]
