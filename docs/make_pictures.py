"""Makes the README's picture from the sample story, by the program itself.

    .venv/bin/pip install resvg-py && .venv/bin/python docs/make_pictures.py

Wants DejaVu Sans Mono among the fonts of the machine.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import resvg_py

from reader.settings.places import shipped
from reader.settings.themes import theme_named
from reader.sources.read import read_story
from reader.tui.app import ParallaxApp

SIZE = (144, 38)
"""Columns and rows of the terminal in the picture: four sources side by side."""

KEYS = ("d",)
"""Pressed before the picture is taken: the first dispute."""

FONT = "DejaVu Sans Mono"


async def picture(theme: str) -> str:
    """The screen as SVG, standing on a fact of the sample story."""
    app = ParallaxApp(read_story([str(shipped("seeds"))]), theme_named(theme))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press(*KEYS)
        await pilot.pause()
        return app.export_screenshot(title="reader seeds")


def main() -> None:
    """Write one picture for each of two themes."""
    folder = Path(__file__).parent / "pictures"
    for theme in ("newsprint", "night"):
        svg = asyncio.run(picture(theme))
        png = resvg_py.svg_to_bytes(svg_string=svg, font_family=FONT, monospace_family=FONT)
        (folder / f"columns-{theme}.png").write_bytes(bytes(png))


if __name__ == "__main__":
    main()
