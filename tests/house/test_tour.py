"""The tour and the script that makes its pictures speak of the same ten."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from reader.settings.themes import theme_named
from reader.tui.commands import COMMANDS
from reader.tui.key_names import key_name

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "tour.md").read_text("utf-8")


def pictures() -> list[ast.Call]:
    """The steps of the script, which needs a package that the tests do without."""
    script = ast.parse((DOCS / "make_pictures.py").read_text("utf-8"))
    calls = [one for one in ast.walk(script) if isinstance(one, ast.Call)]
    return [one for one in calls if isinstance(one.func, ast.Name) and one.func.id == "Picture"]


def word(call: ast.Call, number: int) -> str:
    argument = call.args[number]
    assert isinstance(argument, ast.Constant)
    return str(argument.value)


def test_the_page_shows_the_pictures_that_the_script_makes_in_that_order() -> None:
    shown = re.findall(r"^!\[[^\]]+\]\(pictures/(\w+)\.png\)$", PAGE, re.MULTILINE)
    made = [word(one, 0) for one in pictures()]
    assert len(made) == 10
    assert shown == made


def test_every_picture_is_there() -> None:
    signature = b"\x89PNG"
    for one in pictures():
        assert (DOCS / "pictures" / f"{word(one, 0)}.png").read_bytes().startswith(signature)


def test_the_page_names_the_themes_of_the_pictures() -> None:
    themes = list(dict.fromkeys(word(one, 1) for one in pictures()))
    for name in themes:
        assert theme_named(name).name == name
        assert name in PAGE.rpartition("The themes of the pictures")[2]


def test_the_keys_of_the_page_are_bound() -> None:
    bound = {key_name(key) for command in COMMANDS for key in command.keys}
    bound |= {chord for command in COMMANDS for chord in command.chords} | {"Esc", "Tab", "E ›", "reader"}
    named = re.findall(r"`([^` ]{1,6}|E ›)`", PAGE)
    assert "c" in named
    assert sorted(set(named) - bound) == []


def test_other_pages_that_the_page_points_to_exist() -> None:
    for name in re.findall(r"\]\((\w+\.md)\)", PAGE):
        assert (DOCS / name).is_file()
