"""Keys that take something out of the program, explain it or leave it."""

from __future__ import annotations

from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Dialog, Leave, Open, Request, Say

GROUP = "Program"


def export(reading: Reading) -> Request:
    """Ask where to write the diff summary."""
    return Say(STILL_COMPARING) if reading.comparison is None else Open(Dialog.EXPORT)


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
    Command("quit", ("q", "ctrl+q"), "Quit", GROUP, lambda reading: Leave()),
)
"""In the order of the help."""
