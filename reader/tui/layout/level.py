"""Brings the columns level: one row of the screen for every passage of a fact.

Pure: from pages and a fact to the page and the top row of every column. A column that lacks the fact says so
on that row, with its nearest passage.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.decimals import decimals
from reader.tui.layout.beside import with_others
from reader.tui.layout.cells import shorten
from reader.tui.layout.marks import gravest_links
from reader.tui.layout.page import Page, RowKind, with_note
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Absence, Group
    from reader.vocabulary.source import Source

NOTE_ROWS = 4
"""Rows at most for the quotation of the nearest passage."""

STEP = 4
"""Cells by which a note is shortened until it fits."""

LOW = 22
"""Rows of the view below which a note takes fewer: it stands on one line with what it quotes."""

LOW_NOTE_ROWS = 3
"""Rows at most for all of a note in a low view."""


class Levelled(NamedTuple):
    """A column brought level."""

    page: Page
    """Its rows, a note on the missing fact among them where it lacks it."""
    top: int
    """The row of the page at the top of the view; negative where blank rows stand above the first."""


def level_row(height: int, *, longest: int, deepest: int) -> int:
    """The row of the view on which passages meet: a quarter down.

    Higher if ``longest``, the rows of the longest passage, needs the room, or if nothing stands above the one
    that is ``deepest`` in its page.
    """
    return max(0, min(height // 4, height - longest, deepest))


def on_fact(
    comparison: Comparison,
    group: Group,
    pages: Mapping[str, Page],
    *,
    lead: str,
    height: int,
    pivot: str | None = None,
) -> dict[str, Levelled]:
    """Every column of ``pages`` (by siglum), the group's passages on one row of a view ``height`` rows high.

    ``lead`` is the column that the reader follows: where another lacks the fact, the note stands after the
    last passage that it shares with what the lead tells before the fact. With a ``pivot`` a column's passage
    is the one that stands to it. Where there is room for one column alone, the others' words stand under it.
    """
    rows = {siglum: _member_rows(comparison, group, siglum, pages[siglum], pivot) for siglum in pages}
    if len(pages) == 1 and len(comparison.sources) > 1:
        return _alone(comparison, group, pages, rows, lead=lead, height=height)
    present = [found for found in rows.values() if found is not None]
    longest = max((last - first + 1 for first, last in present), default=1)
    meet = level_row(height, longest=longest, deepest=max((first for first, _ in present), default=0))
    absences = {absence.source: absence for absence in group.absent}
    levelled = {}
    for siglum, sheet in pages.items():
        found = rows[siglum]
        if found is not None:
            levelled[siglum] = Levelled(sheet, found[0] - meet)
            continue
        noted, first, _ = _noted(comparison, group, siglum, sheet, absences.get(siglum), lead, height)
        levelled[siglum] = Levelled(noted, first - meet)
    return levelled


def _alone(
    comparison: Comparison,
    group: Group,
    pages: Mapping[str, Page],
    rows: Mapping[str, tuple[int, int] | None],
    *,
    lead: str,
    height: int,
) -> dict[str, Levelled]:
    """The one column for which there is room, the words of the others under its own, or under the note."""
    (siglum, sheet), found = next(iter(pages.items())), next(iter(rows.values()))
    if found is not None:
        first, last = found
    else:
        absence = next((one for one in group.absent if one.source == siglum), None)
        sheet, first, last = _noted(comparison, group, siglum, sheet, absence, lead, height)
    shown = with_others(sheet, last + 1, comparison, group, siglum)
    longest = last + 1 + len(shown.rows) - len(sheet.rows) - first
    return {siglum: Levelled(shown, first - level_row(height, longest=longest, deepest=first))}


def _noted(
    comparison: Comparison,
    group: Group,
    siglum: str,
    sheet: Page,
    absence: Absence | None,
    lead: str,
    height: int,
) -> tuple[Page, int, int]:
    """The page with the note that its source lacks the fact, and the note's first and last row."""
    before = _neighbour_row(comparison, group, siglum, sheet, lead)
    told = f"not in {siglum}"
    nearest = _nearest(comparison, group, siglum, absence)
    if height < LOW:
        whole = f"{told} · {nearest}" if nearest else told
        lines = _cut(whole, sheet.width, LOW_NOTE_ROWS)
    else:
        lines = [told, *(_cut(nearest, sheet.width, NOTE_ROWS) if nearest else ())]
    noted = with_note(sheet, before, lines)
    first = next(n for n in range(before, len(noted.rows)) if noted.rows[n].kind is RowKind.NOTE)
    return noted, first, first + len(lines) - 1


def on_passage(
    comparison: Comparison | None,
    passage: str,
    pages: Mapping[str, Page],
    sources: Sequence[Source],
    *,
    height: int,
) -> dict[str, Levelled]:
    """Every column brought to one passage: its own there, the others where the story stands then."""
    own = next(s for s in sources if any(p.id == passage for p in s.passages))
    index = next(n for n, p in enumerate(own.passages) if p.id == passage)
    rows = {}
    for siglum, sheet in pages.items():
        if siglum == own.id:
            row = sheet.first_row[index]
        else:
            row = _row_after_shared(comparison, own, index, siglum, sheet)
        rows[siglum] = row
    deepest = rows.get(own.id, max(rows.values()))
    longest = pages[own.id].last_row(index) - deepest + 1 if own.id in pages else 1
    meet = level_row(height, longest=longest, deepest=deepest)
    return {siglum: Levelled(pages[siglum], row - meet) for siglum, row in rows.items()}


def _member_rows(
    comparison: Comparison, group: Group, siglum: str, sheet: Page, pivot: str | None
) -> tuple[int, int] | None:
    """First and last row of a column's passage of the group, if it has one.

    Of several, the one that the group's relation rests on.
    """
    own = [m.passage for m in group.members if comparison.passage_of[m.passage].source == siglum]
    if not own:
        return None
    grave = gravest_links(comparison, group, pivot)
    resting = {passage for link in grave for passage in (link.a, link.b)}
    chosen = comparison.passage_of[next((p for p in own if p in resting), own[0])]
    index = comparison.source_of[siglum].passages.index(chosen)
    return sheet.first_row[index], sheet.last_row(index)


def _nearest(comparison: Comparison, group: Group, siglum: str, absence: Absence | None) -> str:
    """What the note says of the column's nearest passage."""
    if siglum in comparison.strangers:
        return "it tells of another event"
    if absence is None or absence.nearest is None:
        return ""
    elsewhere = comparison.elsewhere(group, absence.nearest)
    beside = f", see {elsewhere.id}" if elsewhere is not None else ""
    quoted = shown_text(comparison.passage_of[absence.nearest].text).strip("“” ")
    return f"nearest {decimals(absence.score)}{beside}: “{quoted}”"


def _cut(told: str, width: int, rows: int) -> list[str]:
    """The words in at most so many rows of a width; dots and the quotation mark tell that they go on."""
    cells = width * rows
    lines = [told[start:end] for start, end in wrap(told, width)]
    while len(lines) > rows and cells > width:
        cells -= STEP
        short = shorten(told, cells) + ("”" if "“" in told else "")
        lines = [short[start:end] for start, end in wrap(short, width)]
    return lines[:rows]


def _neighbour_row(comparison: Comparison, group: Group, siglum: str, sheet: Page, lead: str) -> int:
    ids = [member.passage for member in group.members]
    own = next((i for i in ids if comparison.passage_of[i].source == lead), ids[0])
    passage = comparison.passage_of[own]
    source = comparison.source_of[passage.source]
    return _row_after_shared(comparison, source, source.passages.index(passage), siglum, sheet)


def _row_after_shared(
    comparison: Comparison | None, lead: Source, index: int, siglum: str, sheet: Page
) -> int:
    """The row after what ``siglum`` shares with the lead's nearest passage before ``index``."""
    if comparison is None:
        return 0
    other, passage_of = comparison.source_of[siglum], comparison.passage_of
    for at in range(index - 1, -1, -1):
        shared = [
            passage_of[member.passage]
            for found in comparison.groups_at.get(lead.passages[at].id, ())
            for member in found.members
            if passage_of[member.passage].source == siglum
        ]
        if shared:
            return _next_start(sheet, max(map(other.passages.index, shared)))
    return 0


def _next_start(sheet: Page, index: int) -> int:
    """The row on which the passage after ``index`` begins; past the end after the last."""
    after = sheet.last_row(index) + 1
    found = bisect_left(sheet.first_row, after)
    return sheet.first_row[found] if found < len(sheet.first_row) else len(sheet.rows)
