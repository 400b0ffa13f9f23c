"""A text into rows of a width. Wraps, never truncates; knows no style."""

from __future__ import annotations

from rich.cells import split_graphemes

from reader.tui.layout.cells import ODD_WIDTH


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """The rows of the text, each as offsets ``(start, end)``, at most ``width`` cells wide.

    Breaks at blanks, after a hyphen or dash inside a word too long for a row, and anywhere where there is
    neither. Blanks at a break belong to no row; every other character is in exactly one.
    """
    starts, ends = list[int](), list[int]()
    wrap_into(text, width, starts, ends)
    return list(zip(starts, ends, strict=True))


def wrap_into(text: str, width: int, starts: list[int], ends: list[int]) -> None:
    """As ``wrap``, the offsets put behind those that are in two lists."""
    width = max(1, width)
    if ODD_WIDTH.search(text):
        for start, end in _wrap_clusters(text, width):
            starts.append(start)
            ends.append(end)
        return
    start, length = _skip_blanks(text, 0), len(text)
    last_blank = text.rfind
    while length - start > width:
        end = last_blank(" ", start, start + width + 1)
        if end <= start:
            hyphen = max(text.rfind("-", start, start + width), text.rfind("–", start, start + width))
            end = hyphen + 1 if hyphen > start else start + width
        starts.append(start)
        ends.append(_trim(text, start, end) if text[end - 1] == " " else end)
        start = end if text[end] != " " else _skip_blanks(text, end + 1)
    if start < length and (end := _trim(text, start, length)) > start:
        starts.append(start)
        ends.append(end)


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
