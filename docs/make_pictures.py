"""Makes the pictures of docs/tour.md from the sample story, by the program itself.

    .venv/bin/pip install resvg-py && .venv/bin/python docs/make_pictures.py

``--check`` makes them in a folder that goes away again: it proves that every step still shows what the page
says. Wants DejaVu Sans Mono among the fonts of the machine; without it the pictures have no letters.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import resvg_py

from reader.settings.places import shipped
from reader.settings.themes import theme_named
from reader.sources.read import read_story
from reader.tui.app import ParallaxApp

FONT = "DejaVu Sans Mono"

WIDE = (140, 45)
SMALL = (80, 24)
"""Columns and rows of a terminal."""

TITLE = "reader seeds"
"""In the frame of each picture."""

SETTLED = 0.2
"""Seconds until what was pressed is on the screen."""

FOLDERS = ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
"""Where the program looks for what is the user's own; nothing of it shall be in a picture."""


class Picture(NamedTuple):
    """A step of the tour."""

    name: str
    """Of the file."""
    theme: str
    """Of the colours."""
    size: tuple[int, int]
    """Of the terminal."""
    keys: tuple[str, ...]
    """Pressed since the picture before."""
    shows: str
    """A word of which the page speaks, and which therefore has to be on the screen."""


def typed(text: str) -> tuple[str, ...]:
    """The keys of a text."""
    return tuple("space" if character == " " else character for character in text)


TOUR = (
    Picture("start", "newsprint", WIDE, (), "Harbour"),
    Picture("contradiction", "night", WIDE, ("c",), "contradiction"),
    Picture("why", "newsprint", WIDE, ("i",), "log-odds"),
    Picture("facts", "foolscap", WIDE, ("escape", "backslash", "2"), "relation"),
    Picture("ledger", "newsprint", WIDE, ("backslash", "3"), "differ"),
    Picture("voices", "lamplight", WIDE, ("backslash", "1", "d", "backslash", "4"), "utterance"),
    Picture("wording", "daylight", WIDE, ("backslash", "5", "g"), "called"),
    Picture("timeline", "night", WIDE, ("c", "backslash", "6"), "told"),
    Picture(
        "filter",
        "night",
        SMALL,
        ("backslash", "1", "d", "t", *typed("relation:dispute,framing voice:bl")),
        "Tab",
    ),
    Picture(
        "review",
        "colour-blind",
        WIDE,
        ("escape", "r", "e", *typed("Who called it so first? Ask both ministries."), "escape"),
        "confirmed",
    ),
)
"""In the order of the page."""


async def take(folder: Path) -> list[str]:
    """Walk through the tour and write each picture into the folder; gives back what was not to be seen."""
    missed = []
    app = ParallaxApp(read_story([str(shipped("seeds"))]), theme_named(TOUR[0].theme))
    async with app.run_test(size=TOUR[0].size) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        for picture in TOUR:
            app.use(theme_named(picture.theme))
            await pilot.resize_terminal(*picture.size)
            await pilot.press(*picture.keys)
            await app.workers.wait_for_complete()
            await pilot.pause(SETTLED)
            svg = app.export_screenshot(title=TITLE)
            if picture.shows not in svg:
                missed.append(f"{picture.name}: “{picture.shows}”")
            png = resvg_py.svg_to_bytes(svg_string=svg, font_family=FONT, monospace_family=FONT)
            (folder / f"{picture.name}.png").write_bytes(bytes(png))
    return missed


def main() -> None:
    """Write the pictures beside the page, or where they are not kept."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(dict.fromkeys(FOLDERS, home))
        folder = Path(home) if "--check" in sys.argv[1:] else Path(__file__).parent / "pictures"
        missed = asyncio.run(take(folder))
    if missed:
        sys.exit(f"Not on the screen any more: {', '.join(missed)}.")


if __name__ == "__main__":
    main()
