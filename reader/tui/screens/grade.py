"""Choosing a grade of the Admiralty code, for a claim or a source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from reader.tui.frames.framed_screen import FramedScreen

NO_GRADE = "0"
"""The key that takes a grade away."""


class GradeScreen(FramedScreen, ModalScreen[str | None]):
    """The grades in a list. Answers with the chosen one, empty for none, null where it was left."""

    DEFAULT_CSS = """
    GradeScreen { align: center bottom; background: transparent; }
    GradeScreen Vertical {
        width: 72; max-width: 96%; height: auto; margin: 0 1;
        background: $surface; border: round $border; padding: 0 1;
        border-title-color: $foreground; border-subtitle-color: $foreground 70%;
    }
    GradeScreen OptionList, GradeScreen OptionList:focus {
        height: auto; background: $surface; border: none; padding: 0;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Leave", show=False),
        Binding("j", "next(1)", show=False),
        Binding("k", "next(-1)", show=False),
    ]

    def __init__(
        self, about: str, grades: Mapping[str, str], *, held: str, suggested: tuple[str, str]
    ) -> None:
        """``suggested`` is a grade with the reason for it, both empty where there is none."""
        super().__init__()
        self._about = about
        self._grades = grades
        self._held = held
        self._suggested = suggested

    def compose(self) -> ComposeResult:
        """A line a grade."""
        with Vertical() as frame:
            frame.border_title = Content(self._about)
            frame.border_subtitle = "its key or Enter grades · Esc leaves"
            yield OptionList(
                *(Option(Text(self._line(grade, told)), id=grade) for grade, told in self._grades.items()),
                Option(Text(f"{NO_GRADE}  no grade"), id=NO_GRADE),
            )

    def _line(self, grade: str, told: str) -> str:
        name, why = self._suggested
        return f"{grade}  {told}{f'   suggested: {why}' if grade == name else ''}"

    def on_mount(self) -> None:
        """Begin at the grade that it has, else at the one that is suggested."""
        options = self.query_one(OptionList)
        names = [*self._grades, NO_GRADE]
        begin = self._held or self._suggested[0]
        options.highlighted = names.index(begin) if begin in names else 0
        options.focus()

    def on_click(self, event: events.Click) -> None:
        """A click beside the list leaves it."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            event.stop()
            self.dismiss(None)

    def action_next(self, step: int) -> None:
        """j and k as in every list."""
        options = self.query_one(OptionList)
        options.action_cursor_down() if step > 0 else options.action_cursor_up()

    def on_key(self, event: events.Key) -> None:
        """A grade's own key grades."""
        key = (event.character or "").upper()
        if key == NO_GRADE or key in self._grades:
            event.stop()
            self.dismiss("" if key == NO_GRADE else key)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take it."""
        self.dismiss("" if event.option_id == NO_GRADE else event.option_id)
