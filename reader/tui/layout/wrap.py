"""A text into rows of a width. Wraps, never truncates; knows no style."""

from __future__ import annotations

from rich.cells import split_graphemes

from reader.tui.layout.cells import ODD_WIDTH


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """The rows of the text, each as offsets ``(start, end)``, at most ``width`` cells wide.

    Breaks at blanks, after a hyphen or dash inside a word too long for a row, and anywhere where there is
    neither. Blanks at a break belong to no row; every other character is in exactly one.
    """
    width = max(1, width)
    if ODD_WIDTH.search(text):
        return _wrap_clusters(text, width)
    rows: list[tuple[int, int]] = []
    start, length = _skip_blanks(text, 0), len(text)
    while length - start > width:
        blank = text.rfind(" ", start, start + width + 1)
        if blank > start:
            end = blank
        else:
            hyphen = max(text.rfind("-", start, start + width), text.rfind("–", start, start + width))
            end = hyphen + 1 if hyphen > start else start + width
        rows.append((start, _trim(text, start, end)))
        start = _skip_blanks(text, end)
    if start < length and (end := _trim(text, start, length)) > start:
        rows.append((start, end))
    return rows


def _wrap_clusters(text: str, width: int) -> list[tuple[int, int]]:
    """As ``wrap``, by grapheme clusters and their widths."""
    rows: list[tuple[int, int]] = []
    clusters = split_graphemes(text)[0]
    start = _skip_blanks(text, 0)
    used = 0
    last_blank = -1
    number = 0
    while number < len(clusters):
        begin, _, cells = clusters[number]
        if begin < start:
            number += 1
            continue
        if text[begin] == " ":
            last_blank = begin
        if used + cells > width and begin > start:
            stop = last_blank if last_blank > start else begin
            if (trimmed := _trim(text, start, stop)) > start:
                rows.append((start, trimmed))
            start = _skip_blanks(text, stop)
            used, last_blank = 0, -1
            while number > 0 and clusters[number - 1][0] >= start:
                number -= 1
            continue
        used += cells
        number += 1
    if (trimmed := _trim(text, start, len(text))) > start:
        rows.append((start, trimmed))
    return rows


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end
