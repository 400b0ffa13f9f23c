"""The pane under the view: the current fact, or the story where none is chosen.

What lays them out is loaded when there is something to lay out: not before the first frame.
"""

from __future__ import annotations

from textual import events
from textual.strip import Strip

from reader.tui.key_table import KeyTable
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
from reader.tui.messages import PanePressed
from reader.tui.place import Pane
from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.lines import paint
from reader.tui.widgets.reading_lines import ReadingLines
from reader.tui.widgets.status_line import Hint, hinted, key_line

RULE_FROM = 30
"""Rows of the screen from which a line parts the pane from the view."""


def pane_height(pane: Pane, screen: int) -> int:
    """Rows of the pane, its rule included, on a screen of so many rows."""
    if pane is Pane.FOLDED:
        return 1
    if pane is Pane.LARGE:
        return screen // 2
    return 5 if screen < RULE_FROM else 7 if screen < 48 else 9


_STARTING: tuple[Hint, ...] = (
    (("next-fact",), "next fact"),
    (("next-contradiction", "next-dispute", "next-framing", "next-agreement"), "next of a kind"),
    (("next-unique",), "what one alone tells"),
)
"""The keys that lead to a first fact."""

_WITHOUT_FACTS: tuple[Hint, ...] = (
    (("bar-down",), "lower the bar"),
    (("link",), "link two passages by hand"),
    (("next-unique",), "what one alone tells"),
)
"""The keys that help where there is none."""


class FactPane(ReadingLines):
    """How the sources stand on the current fact."""

    def __init__(self, styles: Styles, reading: Reading, keys: KeyTable) -> None:
        super().__init__(styles, reading)
        self._keys = keys

    def subject(self, reading: Reading) -> tuple[object, ...]:
        """What the pane's lines depend on."""
        place = reading.place
        said = reading.said_of(place.fact) if place.fact is not None else reading.reviewed
        comparison = id(reading.comparison)
        here = place.fact, place.passage, place.pane, reading.in_this_sentence
        return comparison, reading.failure, said, *here

    def strips(self) -> list[Strip]:
        """The rule, if there is room, and the lines."""
        width, height = self.size
        strips = []
        if height > 5:
            rule = [Piece(" "), Piece("─" * (width - 2), "rule")]
            strips.append(paint(rule, width, self.paints))
        lines = self._lines(width, height - len(strips))
        strips += [paint(line, width, self.paints, "raised") for line in lines]
        strips += [paint([], width, self.paints, "raised")] * (height - len(strips))
        return strips

    def _lines(self, width: int, height: int) -> list[Pieces]:
        reading = self.reading
        comparison, group, place = reading.comparison, reading.group, reading.place
        if comparison is not None and group is None and place.passage is not None:
            group = next(iter(comparison.groups_at.get(place.passage, ())), None)
        if comparison is not None and group is not None:
            from reader.tui.layout.fact_lines import fact_lines

            return fact_lines(
                comparison,
                group,
                width=width,
                height=height,
                full=place.pane is Pane.LARGE,
                said=reading.shown_words(group.id),
                beside=reading.in_this_sentence,
                enlarge=self._keys.shown("fact-pane"),
            )
        if place.passage is not None:
            passage = next(
                passage
                for source in reading.sources
                for passage in source.passages
                if passage.id == place.passage
            )
            from reader.tui.layout.fact_lines import passage_lines

            return passage_lines(comparison, passage, width=width, height=height)
        if comparison is not None:
            from reader.tui.layout.reviewed_line import reviewed_line
            from reader.tui.layout.whole_story import whole_story

            hints = _STARTING if comparison.groups else _WITHOUT_FACTS
            keys = key_line(hinted(hints, self._keys), width - 1)
            said = reviewed_line(comparison, reading.reviewed, orphans_key=self._keys.shown("orphans"))
            enlarge = self._keys.shown("fact-pane") if place.pane is not Pane.LARGE else ""
            return whole_story(comparison, width=width, height=height, keys=keys, said=said, enlarge=enlarge)
        if reading.failure:
            text = shown_text(reading.failure)
            return [[Piece(" "), Piece(text[a:b], "error")] for a, b in wrap(text, width - 2)]
        return [[Piece(" "), Piece("The articles are being compared; read on meanwhile.", "dim")]]

    def on_click(self, event: events.Click) -> None:
        """A click makes the pane larger, or folds it."""
        event.stop()
        self.post_message(PanePressed())
