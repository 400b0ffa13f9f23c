"""A table in Markdown, of cells that are Markdown already."""

from __future__ import annotations

from collections.abc import Iterable


def markdown_table(heads: Iterable[str], rows: Iterable[Iterable[str]], *, numbers: int = 0) -> str:
    """A table whose last ``numbers`` columns are set to the right."""
    heads = list(heads)
    rule = ["---"] * (len(heads) - numbers) + ["--:"] * numbers
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, rule, *rows))
