from __future__ import annotations

from textual.app import App
from textual.widget import Widget

from reader.tui.layout.breaks import breaks
from reader.tui.widgets.wrapped_ahead import AT_ONCE, LinesMade, WrappedAhead
from reader.vocabulary import Source
from tests.ends import ends
from tests.makers import source

SHORT = source("The ferry sailed at noon.", id="A")
LONG = source("The ferry sailed at noon.", id="B")._replace(words=AT_ONCE + 1)


class Asking(Widget):
    """Keeps what the thread makes, as the columns do."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[tuple[Source, int]] = []
        self.lines = WrappedAhead(self)

    def on_lines_made(self, message: LinesMade) -> None:
        self.made.append((message.source, message.width))
        self.lines.take(message)


async def asked(widget: Asking, app: App[None], *widths: int) -> None:
    widget.lines.look_ahead([SHORT, LONG], widths)
    await app.workers.wait_for_complete()


async def test_long_articles_are_wrapped_at_every_width_in_a_thread_and_once() -> None:
    app: App[None] = App()
    with ends():
        async with app.run_test() as pilot:
            widget = Asking()
            await app.mount(widget)
            for _ in range(2):
                await asked(widget, app, 12, 9, 12)
                await pilot.pause()
            assert widget.made == [(LONG, 9), (LONG, 12)]


async def test_what_was_wrapped_for_other_widths_is_let_go() -> None:
    app: App[None] = App()
    with ends():
        async with app.run_test() as pilot:
            widget = Asking()
            await app.mount(widget)
            await asked(widget, app, 9)
            await pilot.pause()
            widget.lines.forget()
            await asked(widget, app, 9)
            await pilot.pause()
            assert widget.made == [(LONG, 9), (LONG, 9)]


def test_lines_are_those_of_the_source_that_is_asked_for() -> None:
    lines = WrappedAhead(Widget())
    other = source("The ferry did not sail at all.", id="A")
    for one in (SHORT, other, SHORT):
        assert lines.of(one, 9) == breaks(one.passages, 9)
    assert lines.of(SHORT, 9) is lines.of(SHORT, 9)
