from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from reader.tui.widgets.rendered_once import RenderedOnce


class Counted:
    """Knows for which widths it was rendered."""

    def __init__(self) -> None:
        self.widths: list[int] = []

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        self.widths.append(options.max_width)
        yield Text("Every key that does something now, and what it does.")


def lines(shown: RenderedOnce | Counted, width: int) -> list[str]:
    console = Console(width=80)
    rendered = console.render_lines(shown, console.options.update(width=width), pad=False)
    return ["".join(segment.text for segment in line) for line in rendered]


def test_it_looks_as_what_it_shows_at_every_width() -> None:
    shown = RenderedOnce(Counted())
    for width in (12, 30, 80, 12):
        assert lines(shown, width) == lines(Counted(), width)


def test_a_width_is_rendered_once() -> None:
    counted = Counted()
    shown = RenderedOnce(counted)
    for width in (30, 30, 12, 30, 12):
        lines(shown, width)
    assert counted.widths == [30, 12]
