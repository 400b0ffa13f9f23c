"""Keys that take words out of an article with their citation, and that lead to the article itself."""

from __future__ import annotations

from reader.counted import counted
from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Copy, OpenSource, Request, Say

GROUP = "Cite"


def selected(siglum: str, text: str) -> Request:
    """Copy what was dragged over in a column."""
    count = len(text.split())
    if not count:
        return Say("Nothing was selected.")
    return Copy(text, f"{counted(count, 'word')} of {siglum} copied to the clipboard.")


def copy(reading: Reading) -> Request:
    """Copy the current passage of the focused column with its citation."""
    place = reading.place
    source = next(source for source in reading.sources if source.id == place.focused)
    group = reading.group
    if group is None and place.passage is None:
        if reading.comparison is None:
            return Say(STILL_COMPARING)
        return Say("No passage is chosen: ⟨next-fact⟩ goes to the first fact.")
    members = [member.passage for member in group.members] if group is not None else [place.passage]
    told = [passage for passage in source.passages if passage.id in members]
    if not told:
        return Say(f"{place.focused} lacks this fact: ⟨column-right⟩ goes to another column.")
    from reader.export.citation import citation
    from reader.export.quoting import quoted
    from reader.one_line import one_line

    cited = citation(source)
    words = " … ".join(one_line(passage.text) for passage in told)
    by = [cited.author] if cited.author else []
    where = ", ".join([cited.name, *by, quoted(cited.title), cited.day])
    said = f"The passage of {source.id} is copied with its citation."
    if len(told) > 1:
        said = f"The {len(told)} passages of {source.id} are copied with their citation."
    return Copy(f"{quoted(words)} ({where})", said)


def open_source(reading: Reading) -> Request:
    """Open the focused column's article where it came from."""
    if reading.revealed is not None:
        return Say("In blind mode no source is opened: ⟨blind⟩ shows the names again.")
    source = next(source for source in reading.sources if source.id == reading.place.focused)
    return OpenSource(source.path)


COMMANDS = (
    Command("copy", ("y",), "Copy the passage with its citation", GROUP, copy),
    Command("open-source", ("o",), "Open this column’s article in its own program", GROUP, open_source),
)
"""In the order of the help."""
