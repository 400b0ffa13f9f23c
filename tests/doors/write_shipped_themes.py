"""Writes reader/settings/shipped_themes.py from themes/*.yaml.

Run it from the root of the repository: ``python -m tests.doors.write_shipped_themes``.
"""

from __future__ import annotations

from pathlib import Path

from reader.settings.theme import ROLES, Theme
from reader.settings.theme_file import parse_theme

ROOT = Path(__file__).resolve().parents[2]

TARGET = ROOT / "reader" / "settings" / "shipped_themes.py"

FIRST = ("newsprint", "night")
"""The defaults for a light and a dark terminal lead; the others follow in the order of their names."""

HEAD = '''"""The shipped themes as Python, so that the first frame needs no YAML.

Generated from themes/*.yaml by ``python -m tests.doors.write_shipped_themes``; change those, not this.
"""

from __future__ import annotations

from reader.settings.theme import Colours, Theme

SHIPPED = (
'''


def themes_of_the_folder() -> list[Theme]:
    """Every theme under themes/, in the order in which they are offered."""
    files = sorted((ROOT / "themes").glob("*.yaml"))
    themes = [parse_theme(file.read_text("utf-8"), name=file.name) for file in files]
    rank = {name: at for at, name in enumerate(FIRST)}
    return sorted(themes, key=lambda theme: (rank.get(theme.name, len(rank)), theme.name))


def module_text(themes: list[Theme]) -> str:
    """The module that holds these themes."""
    lines = [HEAD]
    for theme in themes:
        lines += ["    Theme(\n", f"        name={_literal(theme.name)},\n"]
        lines += [f"        intent={_literal(theme.intent)},\n", f"        dark={theme.dark},\n"]
        lines.append("        colours=Colours(\n")
        lines += [f"            {role}={_literal(getattr(theme.colours, role))},\n" for role in ROLES]
        lines.append("        ),\n    ),\n")
    return "".join(lines) + ')\n"""The defaults for light and dark first."""\n'


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    TARGET.write_text(module_text(themes_of_the_folder()), "utf-8")
