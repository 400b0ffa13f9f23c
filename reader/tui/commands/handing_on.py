"""Keys that take something out of the program, explain it or leave it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, AnotherStory, Dialog, Leave, Open, Request, Say

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison

GROUP = "Program"


def export(reading: Reading) -> Request:
    """Ask where to write the diff summary."""
    return Say(STILL_COMPARING) if reading.comparison is None else Open(Dialog.EXPORT)


def handed_on(reading: Reading, *, only_passing: bool) -> Comparison:
    """What is written: the comparison with what was said of it, or what the filter shows of that.

    In blind mode the names are hidden after the filter, which may ask for an outlet.
    """
    comparison = reading.with_names.comparison
    assert comparison is not None
    kept = replace(comparison, reviewed=reading.reviewed)
    if only_passing and reading.passing is not None:
        from reader.filter.restricted import restricted

        kept = restricted(kept, reading.passing, typed=reading.place.filter)
    if reading.revealed is None:
        return kept
    from reader.export.blinded import blinded

    return blinded(kept)


def why(reading: Reading) -> Request:
    """Show what the verdict on the current fact rests on."""
    if reading.comparison is None:
        return Say(STILL_COMPARING)
    if reading.group is None:
        return Say("No fact is chosen; ⟨next-fact⟩ goes to the next.")
    return Open(Dialog.WHY)


COMMANDS = (
    Command("why", ("i",), "Why: score, gates, evidence in full", GROUP, why),
    Command("export", ("w", "ctrl+s"), "Write the diff summary", GROUP, export),
    Command(
        "palette",
        ("ctrl+p",),
        "Every command by name, and every fact",
        GROUP,
        lambda reading: Open(Dialog.PALETTE),
    ),
    Command("help", ("question_mark", "f1"), "Keys", GROUP, lambda reading: Open(Dialog.HELP)),
    Command("another-story", ("ctrl+o",), "Another story …", GROUP, lambda reading: AnotherStory()),
    Command("quit", ("q", "ctrl+q"), "Quit, or back to the list of stories", GROUP, lambda reading: Leave()),
)
"""In the order of the help."""
