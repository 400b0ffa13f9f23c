"""What the program keeps in mind from one run to the next: a small file each, in the user's state folder.

For what the user chooses on the screen: the configuration file is theirs and is never written. What cannot be
kept is no error, since nothing the reader made depends on it.
"""

from __future__ import annotations

from contextlib import suppress

from reader.settings.places import user_state

FOLDER = "remembered"
"""In the user's state folder; a file a matter."""

LONGEST = 200
"""Characters read of what was kept."""


def remembered(matter: str) -> str | None:
    """What was last kept of a matter, such as ``theme``; null where nothing was."""
    try:
        with (user_state() / FOLDER / matter).open(encoding="utf-8") as file:
            return file.read(LONGEST).strip() or None
    except (OSError, UnicodeDecodeError):
        return None


def remember(matter: str, text: str) -> bool:
    """Keep ``text`` until something else is kept of the matter; says whether that could be done."""
    from reader.atomic_file import write_whole  # loads what no start needs
    from reader.errors import ReaderError

    with suppress(OSError, ReaderError):
        folder = user_state() / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / matter, f"{text}\n")
        return True
    return False
