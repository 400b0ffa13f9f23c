"""What every shipped theme keeps: all roles, contrast, and marks that any colour vision can see."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from rich._palettes import EIGHT_BIT_PALETTE
from rich.color import Color as RichColour
from rich.color import ColorSystem
from textual.color import Color

from reader.settings.colour_vision import VISIONS, contrast, distance
from reader.settings.shipped_themes import SHIPPED
from reader.settings.theme import ROLES, Theme
from reader.settings.theme_faults import APART, MARK, TEXT, theme_faults
from reader.tui.layout.bars import CURRENT_BAR, bar_of, ruler_bar_of
from reader.tui.layout.cells import cell_width
from reader.tui.theme import textual_theme
from reader.vocabulary import Relation
from tests.doors.write_shipped_themes import ROOT, TARGET, module_text, themes_of_the_folder

EXPECTED = [
    "newsprint",
    "night",
    "colour-blind",
    "daylight",
    "foolscap",
    "high-contrast",
    "lamplight",
    "terminal",
]

ENHANCED = 7.0
"""Contrast the high-contrast theme promises, WCAG 2.2 §1.4.6."""

RELATION_ROLES = [relation.name.lower() for relation in Relation]
MEASURED = [theme for theme in SHIPPED if theme.colours.ground.startswith("#")]
every_theme = pytest.mark.parametrize("theme", SHIPPED, ids=lambda theme: theme.name)
measured_theme = pytest.mark.parametrize("theme", MEASURED, ids=lambda theme: theme.name)


def colour(theme: Theme, role: str) -> str:
    value: str = getattr(theme.colours, role)
    return value


def test_the_shipped_themes_are_those_expected() -> None:
    assert [theme.name for theme in SHIPPED] == EXPECTED


def test_the_python_form_is_generated_from_the_files() -> None:
    assert TARGET.read_text("utf-8") == module_text(themes_of_the_folder()), (
        "run python -m tests.doors.write_shipped_themes"
    )


@every_theme
def test_a_theme_lies_in_the_file_of_its_name(theme: Theme) -> None:
    assert (ROOT / "themes" / f"{theme.name}.yaml").is_file()


@every_theme
def test_textual_takes_every_colour(theme: Theme) -> None:
    for value in theme.colours:
        Color.parse(value)


@every_theme
def test_the_documentation_names_every_theme(theme: Theme) -> None:
    assert f"| {theme.name} |" in (ROOT / "themes" / "README.md").read_text("utf-8")


@pytest.mark.parametrize("role", ROLES)
def test_the_documentation_names_every_role(role: str) -> None:
    assert f"`{role}`" in (ROOT / "themes" / "README.md").read_text("utf-8")


@pytest.mark.parametrize("role", RELATION_ROLES)
def test_every_relation_has_a_role(role: str) -> None:
    assert role in ROLES


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised", "current", "find"])
@pytest.mark.parametrize("role", ["text", "strong"])
def test_text_can_be_read(theme: Theme, role: str, ground: str) -> None:
    assert contrast(colour(theme, role), colour(theme, ground)) >= TEXT


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised"])
@pytest.mark.parametrize("role", ["dim", *RELATION_ROLES, "accent", "error"])
def test_what_is_said_in_colour_can_be_read(theme: Theme, role: str, ground: str) -> None:
    assert contrast(colour(theme, role), colour(theme, ground)) >= TEXT


@measured_theme
def test_the_words_that_say_the_same_are_quiet_and_can_be_read(theme: Theme) -> None:
    assert contrast(colour(theme, "dim"), colour(theme, "current")) >= TEXT


@measured_theme
@pytest.mark.parametrize(
    ("letters", "ground"),
    [("badge_text", "badge"), ("badge_focus_text", "badge_focus"), ("badge_focus_text", "accent")],
)
def test_a_siglum_can_be_read(theme: Theme, letters: str, ground: str) -> None:
    assert contrast(colour(theme, letters), colour(theme, ground)) >= TEXT


def in_256_colours(hexed: str) -> str:
    """The colour that a terminal shows which has 256 of them."""
    number = RichColour.parse(hexed).downgrade(ColorSystem.EIGHT_BIT).number
    assert number is not None
    return EIGHT_BIT_PALETTE[number].hex


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised", "current"])
def test_256_colours_are_enough(theme: Theme, ground: str) -> None:
    behind = in_256_colours(colour(theme, ground))
    for role in ("text", "strong"):
        assert contrast(in_256_colours(colour(theme, role)), behind) >= TEXT, role
    for role in RELATION_ROLES:
        assert contrast(in_256_colours(colour(theme, role)), behind) >= MARK, role


@measured_theme
def test_a_chosen_entry_can_be_read(theme: Theme) -> None:
    assert contrast(theme.colours.badge_focus_text, theme.colours.accent) >= TEXT


@every_theme
def test_the_place_of_writing_can_be_seen_on_every_ground(theme: Theme) -> None:
    drawn = textual_theme(theme).variables
    grounds = {colour(theme, ground) for ground in ("ground", "raised", "current")}
    for cursor in ("input-cursor", "block-cursor", "block-cursor-blurred"):
        assert drawn[f"{cursor}-background"] not in grounds
        assert drawn[f"{cursor}-background"] != drawn[f"{cursor}-foreground"]


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised", "current"])
@pytest.mark.parametrize("role", [*RELATION_ROLES, "accent", "error"])
def test_marks_stand_out(theme: Theme, role: str, ground: str) -> None:
    assert contrast(colour(theme, role), colour(theme, ground)) >= MARK


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised", "current"])
@pytest.mark.parametrize("vision", VISIONS)
def test_marks_stand_out_whatever_the_colour_vision(theme: Theme, vision: str, ground: str) -> None:
    for role in RELATION_ROLES:
        assert contrast(colour(theme, role), colour(theme, ground), vision) >= MARK, role


@measured_theme
@pytest.mark.parametrize("vision", [None, *VISIONS])
def test_the_relations_are_told_apart_whatever_the_colour_vision(theme: Theme, vision: str | None) -> None:
    for one, other in combinations(RELATION_ROLES, 2):
        assert distance(colour(theme, one), colour(theme, other), vision) >= APART, (one, other)


@every_theme
def test_the_check_of_a_theme_finds_no_fault(theme: Theme) -> None:
    assert theme_faults(theme) == []


def test_the_high_contrast_theme_keeps_its_promise() -> None:
    (theme,) = (theme for theme in SHIPPED if theme.name == "high-contrast")
    for role in ["text", "strong", "dim", *RELATION_ROLES, "accent", "error"]:
        for ground in ("ground", "raised", "current"):
            assert contrast(colour(theme, role), colour(theme, ground)) >= ENHANCED, role


def test_there_are_light_and_dark_themes_and_each_says_which_it_is() -> None:
    assert 3 <= sum(theme.dark for theme in MEASURED) <= len(MEASURED) - 3
    for theme in MEASURED:
        lighter = contrast(theme.colours.ground, "#000000") > contrast(theme.colours.ground, "#ffffff")
        assert lighter is not theme.dark
        assert theme.intent.startswith("Dark: " if theme.dark else "Light: ")


def test_signs_differ_by_shape() -> None:
    assert len({relation.sign for relation in Relation}) == len(Relation)


@pytest.mark.parametrize("bar", [bar_of, ruler_bar_of])
def test_bars_differ_by_shape(bar: Callable[..., str]) -> None:
    assert len({bar(role, current=False) for role in RELATION_ROLES}) == len(Relation)
    assert CURRENT_BAR not in {bar(role, current=False) for role in RELATION_ROLES}
    assert {cell_width(bar(role, current=False)) for role in RELATION_ROLES} == {1}


def test_the_terminal_theme_paints_no_ground_of_its_own() -> None:
    (theme,) = (theme for theme in SHIPPED if theme.name == "terminal")
    assert all(value.startswith("ansi_") for value in theme.colours)
    assert theme.is_ansi
    assert {colour(theme, role) for role in ("ground", "raised", "current")} == {"ansi_default"}
