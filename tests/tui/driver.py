"""The whole application without a terminal: press, click, and read what stands on the screen.

The comparison is the hand-made one unless a test gives another, so that no test waits for the engine.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from unittest.mock import patch

from textual.geometry import Region
from textual.pilot import Pilot

from reader.neural.chosen_engine import AUTO, LEXICAL, VECTORS, ChosenEngine
from reader.settings.settings import Settings
from reader.settings.shipped_themes import SHIPPED
from reader.sources.read import Story
from reader.tui.app import ParallaxApp
from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.layout.columns import MARGIN, RULER, Column
from reader.tui.layout.masthead import is_tall
from reader.tui.layout.page import RowKind, page
from reader.tui.layout.shown_text import shown_text
from reader.tui.opening import Opening, opening
from reader.tui.place import Place, View
from reader.tui.reading import Reading
from reader.tui.screens.reading import ReadingScreen
from reader.tui.views import view_class
from reader.tui.views.columns import ColumnsView
from reader.tui.widgets.fact_pane import FactPane
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.status_line import StatusLine
from reader.tui.widgets.top_line import TopLine
from reader.vocabulary import Comparison, Kind
from tests.tui.stories import comparison as made_by_hand
from tests.tui.stories import story as made_story

Compare = Callable[[], Comparison]

CompareByMeaning = Callable[[Callable[[int], None]], Comparison]
"""Given what is to be told how many passages more are read."""


class Driven:
    """An application that runs, and what a reader would see of it."""

    def __init__(self, app: ParallaxApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def screen(self) -> ReadingScreen:
        """The reading screen, also under a dialog."""
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReadingScreen))

    @property
    def now(self) -> Reading:
        return self.screen.now

    @property
    def place(self) -> Place:
        return self.screen.now.place

    @property
    def view(self) -> Lines:
        return self.screen.query_one(view_class(self.place.view))

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def click(self, widget: Lines, x: int, y: int) -> None:
        await self.pilot.click(widget, offset=(x, y))
        await self.pilot.pause()

    async def resize(self, width: int, height: int) -> None:
        await self.pilot.resize_terminal(width, height)
        await self.pilot.pause()

    def rows(self, widget: Lines) -> list[str]:
        """What stands on a part of the screen, row by row."""
        return [strip.text for strip in widget.render_lines(Region(0, 0, *widget.size))]

    @property
    def top_line(self) -> str:
        return self.rows(self.screen.query_one(TopLine))[0]

    @property
    def pane(self) -> list[str]:
        return self.rows(self.screen.query_one(FactPane))

    @property
    def status(self) -> str:
        return self.rows(self.screen.query_one(StatusLine))[0].strip()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self.screen.query_one(ColumnsView).columns

    @property
    def head_rows(self) -> int:
        """Rows of the mastheads."""
        if not is_tall(self.view.size.height):
            return 1
        return 1 + next(n for n, row in enumerate(self.rows(self.view)) if "───" in row)

    def margin(self, siglum: str) -> list[str]:
        """Sign and bar of every row of a column."""
        left = self.column(siglum).left
        strips = self.view.render_lines(Region(0, 0, *self.view.size))[self.head_rows :]
        return [strip.crop(left, left + MARGIN).text for strip in strips]

    def text(self, siglum: str) -> list[str]:
        """The text of a column, row by row."""
        column = self.column(siglum)
        left = column.left + MARGIN
        strips = self.view.render_lines(Region(0, 0, *self.view.size))[self.head_rows :]
        return [strip.crop(left, left + column.text_width).text.rstrip() for strip in strips]

    def ruler(self, siglum: str) -> str:
        column = self.column(siglum)
        at = column.left + column.width - RULER + 1
        return "".join(row[at] for row in self.rows(self.view)[self.head_rows :])

    def column(self, siglum: str) -> Column:
        return next(column for column in self.columns if column.siglum == siglum)

    def misdrawn(self) -> list[str]:
        """The columns that do not show their article as it is at their width: text lost, or another fold."""
        place, compared = self.place, self.now.comparison
        wrong: list[str] = []
        if place.view is not View.COLUMNS:
            return wrong
        linked = [
            passage
            for passage, groups in (compared.groups_at if compared else {}).items()
            if any(self.now.passes(group.id) for group in groups)
        ]
        for column in self.columns:
            source = next(source for source in self.now.sources if source.id == column.siglum)
            sheet = page(
                source.passages,
                column.text_width,
                fold=place.fold,
                linked=linked,
                unfolded=place.unfolded,
                context=place.context,
                with_headline=not is_tall(self.view.size.height),
            )
            due = [
                row.text or shown_text(source.passages[row.passage].text)[row.start : row.end]
                for row in sheet.rows
                if row.kind in (RowKind.TEXT, RowKind.FOLDED)
            ]
            shown, margin = self.text(column.siglum), self.margin(column.siglum)
            below = shown.index("") if "" in shown else 0  # a note of which the beginning is out of view
            if not any(
                is_part(without_notes(shown[at:], margin[at:]), due) for at in dict.fromkeys((0, below))
            ):
                wrong.append(column.siglum)
        return wrong

    def meeting_rows(self) -> dict[str, int]:
        """For every column shown the row on which the current fact, or the note on its absence, stands.

        Of several passages of a column the one that the fact's relation rests on counts.
        Headlines that stand in the masthead are left out.
        """
        now, found = self.now, {}
        group, compared = now.group, now.comparison
        assert group is not None
        assert compared is not None
        links = [link for link in compared.links_in[group.id] if link.relation is group.relation]
        resting = {passage for link in links for passage in (link.a, link.b)}
        for column in self.columns:
            own = [m.passage for m in group.members if compared.passage_of[m.passage].source == column.siglum]
            own = [passage for passage in own if passage in resting] or own
            if own and compared.passage_of[own[0]].kind is Kind.HEADLINE and is_tall(self.view.size.height):
                continue
            begins = shown_text(compared.passage_of[own[0]].text)[:12] if own else f"not in {column.siglum}"
            rows = zip(self.text(column.siglum), self.margin(column.siglum), strict=True)
            found[column.siglum] = next(
                (
                    n
                    for n, (row, bar) in enumerate(rows)
                    if row.startswith(begins) and ("█" in bar) == bool(own)
                ),
                -1,
            )
        return found


def is_part(rows: list[str], due: list[str]) -> bool:
    """Do the rows that are not blank follow one another in what is due?"""
    seen = [row for row in rows if row]
    return not seen or any(due[n : n + len(seen)] == seen for n in range(len(due)))


def without_notes(rows: list[str], margins: list[str]) -> list[str]:
    """The rows of a column without what others say of the fact, or that it is absent; a blank row ends it."""
    kept: list[str] = []
    in_note = False
    for row, margin in zip(rows, margins, strict=True):
        in_note = row.startswith("not in ") or margin.strip().isalpha() or (in_note and row != "")
        if not in_note:
            kept.append(row)
    return kept


@contextmanager
def compared_by(compare: Compare, by_meaning: CompareByMeaning | None = None) -> Iterator[None]:
    """Every screen opened meanwhile takes its comparison from here, and from the same thread as always."""

    def made(*given: object, engine: str = LEXICAL, meanings: Any = None, **how: object) -> Comparison:
        if engine == LEXICAL:
            return compare()
        assert by_meaning is not None
        return by_meaning(meanings)

    def chosen(wanted: str, *, watch: Callable[[int], None], **where: object) -> ChosenEngine:
        found: Any = watch
        return ChosenEngine(LEXICAL, None) if by_meaning is None else ChosenEngine(VECTORS, found)

    with (
        patch("reader.comparison.compare.compare", made),
        patch("reader.neural.chosen_engine.chosen_engine", chosen),
    ):
        yield


@asynccontextmanager
async def opened(
    width: int = 120,
    height: int = 36,
    *,
    story: Story | None = None,
    compare: Compare = made_by_hand,
    theme: str = "night",
    wait: bool = True,
    by_meaning: CompareByMeaning | None = None,
    keeps: bool = False,
    settings: Settings | None = None,
    blind: bool = False,
) -> AsyncIterator[Driven]:
    """The application on a story; with ``wait`` when the comparison has arrived.

    With ``keeps`` it writes what is said of the story to the disk; with ``settings`` it opens as for a user
    who has set them, the first-run hint included.
    """

    with compared_by(compare, by_meaning):
        colours = next(one for one in SHIPPED if one.name == theme)
        engine = LEXICAL if by_meaning is None else AUTO
        opens = Opening(colours, KeyTable(COMMANDS))
        if settings is not None:
            opens = opening(settings)
        opens = opens._replace(engine=engine, keeps_reviews=keeps, blind=blind)
        app = ParallaxApp(story or made_story(), opens.theme, opens)
        async with app.run_test(size=(width, height)) as pilot:
            driven = Driven(app, pilot)
            await pilot.pause()
            if wait:
                await app.workers.wait_for_complete()
                await pilot.pause()
            yield driven
