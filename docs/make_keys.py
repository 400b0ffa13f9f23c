"""Writes docs/keys.md from the commands, as ``reader keys --format md`` does where none is remapped.

.venv/bin/python docs/make_keys.py
"""

from __future__ import annotations

from pathlib import Path

from reader.cli.commands.keys import as_markdown
from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable

if __name__ == "__main__":
    page = Path(__file__).resolve().parent / "keys.md"
    page.write_text(as_markdown(KeyTable(COMMANDS)) + "\n", "utf-8")
