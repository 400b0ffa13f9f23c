"""The key that filters the facts, and what a filter does to the reading.

What a filter means is for ``reader.filter``, loaded when one is first typed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Dialog, Open, Request, Say

if TYPE_CHECKING:
    from reader.filter.fact_filter import FactFilter, FilterError

GROUP = "Show"


def refiltered(reading: Reading) -> Reading:
    """The reading with the facts that pass its filter as its comparison and review are now.

    In blind mode a filter goes by the names that are hidden, as before.
    """
    comparison, line = reading.with_names.comparison, reading.place.filter
    if comparison is None or not line:
        return reading if reading.passing is None else replace(reading, passing=None)
    from reader.errors import ReaderError
    from reader.filter.parse import parse
    from reader.filter.passing import NOTHING_SAID, passing

    said = reading.reviewed.facts if reading.reviewed is not None else NOTHING_SAID
    try:
        facts = passing(parse(line), comparison, said)
    except ReaderError:
        facts = None
    return replace(reading, passing=facts)


def filtered(reading: Reading, line: str) -> Reading | FilterError:
    """The reading under another filter; what is wrong with the filter where it cannot be understood."""
    from reader.filter.fact_filter import FilterError
    from reader.filter.parse import parse

    try:
        asked = parse(line)
        _check(asked, reading)
    except FilterError as error:
        return error
    return refiltered(reading.at(replace(reading.place, filter=line.strip() if asked.terms else "")))


def _check(asked: FactFilter, reading: Reading) -> None:
    """Whether sources and voices are there; in blind mode what is wrong is told without a name."""
    from reader.filter.checked import checked
    from reader.filter.fact_filter import FilterError

    with_names = reading.with_names.comparison
    if with_names is None:
        return
    try:
        checked(asked, with_names)
    except FilterError:
        if reading.revealed is None or reading.comparison is None:
            raise
        checked(asked, reading.comparison)
        raise FilterError("The filter names a source or a voice that is not here.", 0, 0) from None


def filtered_so_far(reading: Reading, line: str) -> Reading | FilterError:
    """The same while it is typed: a word at the end that may become a key asks nothing yet."""
    return filtered(reading, line[: _unfinished(line)])


def filtered_as_far_as_right(reading: Reading, line: str, wrong: FilterError) -> Reading:
    """The reading under what stands before the mistake: the signs stay while a filter is being mended."""
    found: Reading | FilterError = wrong
    while not isinstance(found, Reading):
        line = line[: line.rfind(" ", 0, found.start) + 1]
        found = filtered_so_far(reading, line)
    return found


def passed(reading: Reading) -> str:
    """How many facts pass, in words."""
    comparison = reading.comparison
    if comparison is None or reading.passing is None:
        return ""
    return f"{len(reading.passing)} of {len(comparison.groups)} facts"


def _unfinished(line: str) -> int:
    """Where a word that may become a key begins at the end of the line; else the end."""
    from reader.filter.fact_filter import Key
    from reader.filter.nearest_word import nearest_word

    words = line.split()
    if not words or line[-1].isspace():
        return len(line)
    start = len(line) - len(words[-1])
    word = words[-1].removeprefix("-").casefold()
    may_be_key = any(key.startswith(word) for key in (*Key, "not", "and")) or (
        word.isalpha() and nearest_word(word, Key) is not None
    )
    return start if may_be_key and not _is_quoted(line[:start]) else len(line)


def _is_quoted(before: str) -> bool:
    """Whether a quotation is open at the end."""
    closing = ""
    from reader.filter.parse import CLOSES

    for character in before:
        closing = ("" if character in closing else closing) if closing else CLOSES.get(character, "")
    return bool(closing)


def open_filter(reading: Reading) -> Request:
    """The line on which a filter is typed."""
    return Say(STILL_COMPARING) if reading.comparison is None else Open(Dialog.FILTER)


COMMANDS = (Command("filter", ("t",), "Show only the facts that …", GROUP, open_filter),)
"""In the order of the help."""
