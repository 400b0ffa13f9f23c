"""Choosing a theme: each is shown as it is passed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from reader.printable import printable
from reader.settings.theme import Theme
from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.layout.cells import shorten

if TYPE_CHECKING:
    from reader.tui.app import ParallaxApp

NAME = 14
"""Cells of the names."""

FRAME = 7
"""Cells of the dialog that are margin, border, padding and scroll bar."""


def choose_theme(app: ParallaxApp, say: Callable[[str], None]) -> None:
    """Open the list; ``say`` is told what is to be said of the one that was chosen."""
    from reader.settings.themes import available

    themes, broken = available()
    before = app.colours

    def chosen(name: str | None) -> None:
        theme = next((theme for theme in themes if theme.name == name), None)
        if theme is None:
            app.use(before)
        else:
            say(app.choose(theme))

    def preview(name: str) -> None:
        app.use(next(theme for theme in themes if theme.name == name))

    app.push_screen(ThemesScreen(themes, broken, before.name, preview), chosen)


class ThemesScreen(FramedScreen, ModalScreen[str | None]):
    """The themes in a list. Answers with the name of the chosen one, null where it was left."""

    DEFAULT_CSS = """
    ThemesScreen { align: right top; background: transparent; }
    ThemesScreen Vertical {
        width: 90; max-width: 100%; height: auto; max-height: 80%; margin: 2 1;
        background: $surface; border: round $border; padding: 0 1; border-subtitle-color: $foreground;
    }
    ThemesScreen OptionList, ThemesScreen OptionList:focus {
        height: auto; background: $surface; background-tint: $surface 0%; border: none; padding: 0;
        scrollbar-size-vertical: 1; scrollbar-color: $border; scrollbar-background: $surface;
    }
    ThemesScreen Static { color: $error; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,T", "dismiss(None)", "Leave", show=False),
        Binding("j", "next(1)", show=False),
        Binding("k", "next(-1)", show=False),
    ]

    def __init__(
        self, themes: Sequence[Theme], broken: Sequence[str], current: str, preview: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._themes = themes
        self._broken = broken
        self._current = current
        self._preview = preview

    def compose(self) -> ComposeResult:
        """The list, and what is wrong with broken themes."""
        with Vertical() as frame:
            frame.border_subtitle = "Enter keeps · Esc leaves"
            yield OptionList(*(Option(self._line(theme), id=theme.name) for theme in self._themes))
            for sentence in self._broken:
                yield Static(Text(printable(sentence)))

    def _line(self, theme: Theme) -> Text:
        """Name and intent on one line."""
        room = min(90, self.app.size.width) - FRAME
        return Text(shorten(f"{theme.name:<{NAME}} {printable(theme.intent)}", room), no_wrap=True)

    def on_mount(self) -> None:
        """Begin at the theme in use."""
        options = self.query_one(OptionList)
        names = [theme.name for theme in self._themes]
        options.highlighted = names.index(self._current) if self._current in names else 0
        options.focus()

    def action_next(self, step: int) -> None:
        """j and k as in every list."""
        options = self.query_one(OptionList)
        options.action_cursor_down() if step > 0 else options.action_cursor_up()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show it, unless another is chosen by now: while the list opens, its first is for a moment."""
        if event.option_id and event.option_index == event.option_list.highlighted:
            self._preview(event.option_id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take it."""
        self.dismiss(event.option_id)
