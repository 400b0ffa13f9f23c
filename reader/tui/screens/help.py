"""The keys that do something now, grouped, over the screen; typing searches them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.columns import Columns
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Static

from reader.printable import printable
from reader.settings.theme import Theme
from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.key_list import KeySection
from reader.tui.key_table import KeyTable
from reader.tui.widgets.rendered_once import RenderedOnce
from reader.vocabulary.relation import Relation

NARROW, WIDEST = 84, 160
"""Cells of the dialog with one column and with two; as its style sheet has them."""

WIDE = 136
"""Cells of the terminal from which the list has two columns."""

FRAME = 9
"""Cells of the dialog that are border, padding and scroll bar."""

SIGNS_ROWS = 4
"""Lines that the signs take, with their heading and the blank line after them."""

INDENT = 2
"""Blanks before what stands under a heading."""

MOUSE = (
    "A click chooses a column and a fact, opens a folded line and goes where the ruler points. "
    "On the last line it calls the command that stands there, on the first it opens the list of all; "
    "beside a window it closes that. The wheel scrolls."
)
"""What the mouse does, for the end of the list."""


class HelpScreen(FramedScreen, ModalScreen[None]):
    """Every key that does something where it was called from; on a story also what the signs mean."""

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
        background-tint: $surface 0%;
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

    def __init__(
        self,
        theme: Theme,
        keys: KeyTable,
        listed: Callable[[str], Sequence[KeySection]],
        *,
        where: str,
        on_story: bool = True,
    ) -> None:
        """``listed`` gives the keys that fit what is typed; all of them where that is nothing."""
        super().__init__()
        self._theme = theme
        self._keys = keys
        self._listed = listed
        self._where = where
        self._on_story = on_story

    def compose(self) -> ComposeResult:
        """The line to search on, then the list, scrolled where it is longer than the screen."""
        wide = self.app.size.width >= WIDE
        with Vertical(id="help", classes="-wide" if wide else ""):
            with Horizontal(id="search"):
                yield Label("keys", markup=False)
                yield Input(placeholder=f"{self._where} · type to search · Esc closes")
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

    def on_click(self, event: events.Click) -> None:
        """A click beside the list closes it."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            event.stop()
            self.dismiss()

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
        sections = list(self._listed(query))
        whole = not query.strip() and self._on_story
        if not sections:
            nothing = Text("No key and no command is called that.", style=self._dim)
            return [nothing, *([Text()] * (columns - 1))]
        cut = _middle(sections, before=SIGNS_ROWS if whole else 0) if columns == 2 else len(sections)
        halves = [sections[:cut], sections[cut:]][:columns]
        room = (min(self.app.size.width * 96 // 100, WIDEST if columns == 2 else NARROW) - FRAME) // columns
        lists = [[self._section(section, _keys_width(half, room)) for section in half] for half in halves]
        if whole:
            lists[0].insert(0, self._signs())
            lists[-1].append(Text(MOUSE, style=self._dim))
        return [RenderedOnce(Group(*_spaced(parts))) for parts in lists]

    def _signs(self) -> RenderableType:
        """The six signs and what they are called, on as few lines as they take."""
        signs = []
        for relation in Relation:
            colour = getattr(self._theme.colours, relation.name.lower()).removeprefix("ansi_")
            signs.append(Text.assemble((relation.sign, Style(color=colour, bold=True)), f" {relation.value}"))
        return Group(Text("Signs", "bold"), Padding(Columns(signs, padding=(0, 3)), (0, 0, 0, INDENT)))

    def _section(self, section: KeySection, keys_width: int) -> RenderableType:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(width=keys_width, overflow="fold")
        grid.add_column(overflow="fold")
        for row in section.rows:
            does = Text(row.does)
            if row.note:
                does.append(f"  {row.note}", self._dim)
            grid.add_row(Padding(Text(row.keys, "bold"), (0, 0, 0, INDENT)), does)
        return Group(Text(section.title, "bold"), grid)

    @property
    def _dim(self) -> Style:
        return Style(color=self._theme.colours.dim.removeprefix("ansi_"))


def _keys_width(sections: Sequence[KeySection], room: int) -> int:
    """Cells for the keys: what they need, less than half of the room at most."""
    needed = max((len(row.keys) for section in sections for row in section.rows), default=0)
    return min(needed + INDENT, room * 9 // 20)


def _middle(sections: Sequence[KeySection], *, before: int) -> int:
    """How many sections stand in the first of two columns that are about as long."""
    heights = [len(section.rows) + 2 for section in sections]
    total = before + sum(heights)
    return min(range(len(sections) + 1), key=lambda n: abs(total - 2 * (before + sum(heights[:n]))))


def _spaced(parts: Sequence[RenderableType]) -> list[RenderableType]:
    """The parts with a blank line between them."""
    return [part if at == 0 else Padding(part, (1, 0, 0, 0)) for at, part in enumerate(parts)]
