"""A comparison with the facts that pass a filter, for what is handed on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from reader.one_line import one_line
from reader.vocabulary.comparison import Comparison, Notice


def restricted(comparison: Comparison, facts: Collection[str], *, typed: str) -> Comparison:
    """Groups and links of the facts alone, and a notice that says so; all else as it was.

    ``typed`` is the filter as it was typed.
    """
    kept = tuple(group for group in comparison.groups if group.id in facts)
    told = f"{len(kept)} of {len(comparison.groups)}"
    said = f"Only the facts that pass the filter “{one_line(typed)}” are here: {told}."
    return replace(
        comparison,
        groups=kept,
        links=tuple(link for link in comparison.links if link.group in facts),
        warnings=(Notice("filter", (), said), *comparison.warnings),
        filter=typed,
    )
