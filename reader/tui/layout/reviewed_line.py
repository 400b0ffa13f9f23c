"""How far the reader has come with a story, on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.counted import counted

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.review import Reviewed


def reviewed_line(comparison: Comparison, reviewed: Reviewed | None, *, orphans_key: str) -> str:
    """How far the reader has come with the facts; empty before the first word."""
    if reviewed is None or not (reviewed.facts or reviewed.orphans):
        return ""
    from reader.vocabulary.review import Verdict

    verdicts = [reviewed.verdict(group.id) for group in comparison.groups]
    told = [f"{verdicts.count(verdict)} {verdict.value}" for verdict in (*list(Verdict)[1:], Verdict.OPEN)]
    notes = sum(bool(said.note) for said in reviewed.facts.values())
    told += [counted(notes, "note")] if notes else []
    if reviewed.orphans:
        listed = f", {orphans_key} lists them" if orphans_key else ""
        told.append(f"{len(reviewed.orphans)} without a place{listed}")
    return " · ".join(told)
