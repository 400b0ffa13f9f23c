"""What the other sources say of the current fact, under the one column for which there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.page import BLANK_ROW, Page, Row, RowKind, with_rows
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group


def with_others(sheet: Page, before: int, comparison: Comparison, group: Group, siglum: str) -> Page:
    """The page of ``siglum`` with the fact's parts in the other sources before the row ``before``.

    A blank row stands around them; last comes which sources have nothing to say.
    """
    rows = []
    for member in group.members:
        passage = comparison.passage_of[member.passage]
        if passage.source == siglum:
            continue
        index = comparison.source_of[passage.source].passages.index(passage)
        start, end = member.start - passage.start, member.end - passage.start
        lines = wrap(shown_text(passage.text)[start:end], sheet.width)
        for number, (a, b) in enumerate(lines):
            whose = "" if number else passage.source
            rows.append(Row(RowKind.BESIDE, index, start + a, start + b, whose, passage.source))
    silent = [absence.source for absence in group.absent if absence.source != siglum]
    if silent:
        told = f"not in {' '.join(silent)}"
        rows += [Row(RowKind.NOTE, -1, 0, 0, told[a:b]) for a, b in wrap(told, sheet.width)]
    if rows:
        if before > 0 and sheet.rows[before - 1].kind is not RowKind.BLANK:
            rows.insert(0, BLANK_ROW)
        if before < len(sheet.rows) and sheet.rows[before].kind is not RowKind.BLANK:
            rows.append(BLANK_ROW)
    return with_rows(sheet, before, rows)
