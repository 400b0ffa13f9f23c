"""What every shipped theme keeps: all roles, contrast, and marks that any colour vision can see."""

from __future__ import annotations

from itertools import combinations

import pytest
from textual.color import Color

from reader.settings.shipped_themes import SHIPPED
from reader.settings.theme import ROLES, Theme
from reader.vocabulary import Relation
from tests.doors.write_shipped_themes import ROOT, TARGET, module_text, themes_of_the_folder

EXPECTED = ["newsprint", "night", "colour-blind", "high-contrast", "terminal"]

TEXT = 4.5
"""Contrast of text, WCAG 2.2 §1.4.3."""

MARK = 3.0
"""Contrast of what is no text, WCAG 2.2 §1.4.11."""

ENHANCED = 7.0
"""Contrast the high-contrast theme promises, WCAG 2.2 §1.4.6."""

APART = 10.0
"""Distance in CIE L*a*b* from which two marks of the colour-blind theme count as told apart."""

Rgb = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

SIMULATIONS: dict[str, Matrix] = {
    # Viénot, Brettel and Mollon 1999, for the sRGB primaries, on linear values.
    "protanopia": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deuteranopia": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}

# Brettel, Viénot and Mollon 1997 for tritanopia: one half-plane each side of the neutral axis.
TRITAN_SIDE: Rgb = (0.03901, -0.02788, -0.01113)
TRITAN: tuple[Matrix, Matrix] = (
    ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
    ((0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796)),
)

RELATION_ROLES = [relation.name.lower() for relation in Relation]
MEASURED = [theme for theme in SHIPPED if theme.colours.ground.startswith("#")]
every_theme = pytest.mark.parametrize("theme", SHIPPED, ids=lambda theme: theme.name)
measured_theme = pytest.mark.parametrize("theme", MEASURED, ids=lambda theme: theme.name)


def colour(theme: Theme, role: str) -> str:
    value: str = getattr(theme.colours, role)
    return value


def linear(hexed: str) -> Rgb:
    red, green, blue = (int(hexed[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return expand(red), expand(green), expand(blue)


def expand(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(rgb: Rgb) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def contrast(a: Rgb, b: Rgb) -> float:
    darker, lighter = sorted((luminance(a), luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


def dot(a: Rgb, b: Rgb) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def seen(rgb: Rgb, vision: str) -> Rgb:
    """The colour as somebody sees it who lacks a kind of cone."""
    if vision == "tritanopia":
        matrix = TRITAN[0] if dot(rgb, TRITAN_SIDE) >= 0 else TRITAN[1]
    else:
        matrix = SIMULATIONS[vision]
    red, green, blue = (min(1.0, max(0.0, dot(row, rgb))) for row in matrix)
    return red, green, blue


def lab(rgb: Rgb) -> Rgb:
    """CIE L*a*b* under D65."""
    rows: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    x, y, z = (
        ratio ** (1 / 3) if ratio > 0.008856 else 7.787 * ratio + 16 / 116
        for ratio in (dot(row, rgb) / white for row, white in zip(rows, (0.9505, 1.0, 1.089), strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


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
    assert contrast(linear(colour(theme, role)), linear(colour(theme, ground))) >= TEXT


@measured_theme
@pytest.mark.parametrize(
    ("letters", "ground"),
    [
        ("dim", "ground"),
        ("dim", "raised"),
        ("badge_text", "badge"),
        ("badge_focus_text", "badge_focus"),
    ],
)
def test_secondary_text_can_be_read(theme: Theme, letters: str, ground: str) -> None:
    assert contrast(linear(colour(theme, letters)), linear(colour(theme, ground))) >= TEXT


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised", "current"])
@pytest.mark.parametrize("role", [*RELATION_ROLES, "accent", "error"])
def test_marks_stand_out(theme: Theme, role: str, ground: str) -> None:
    assert contrast(linear(colour(theme, role)), linear(colour(theme, ground))) >= MARK


@measured_theme
@pytest.mark.parametrize("ground", ["ground", "raised", "current"])
@pytest.mark.parametrize("vision", [*SIMULATIONS, "tritanopia"])
def test_marks_stand_out_whatever_the_colour_vision(theme: Theme, vision: str, ground: str) -> None:
    behind = seen(linear(colour(theme, ground)), vision)
    for role in RELATION_ROLES:
        assert contrast(seen(linear(colour(theme, role)), vision), behind) >= MARK, role


@pytest.mark.parametrize("vision", [*SIMULATIONS, "tritanopia"])
def test_the_colour_blind_theme_keeps_the_relations_apart(vision: str) -> None:
    (theme,) = (theme for theme in SHIPPED if theme.name == "colour-blind")
    for one, other in combinations(RELATION_ROLES, 2):
        a, b = (lab(seen(linear(colour(theme, role)), vision)) for role in (one, other))
        assert sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5 >= APART, (one, other)


def test_the_high_contrast_theme_keeps_its_promise() -> None:
    (theme,) = (theme for theme in SHIPPED if theme.name == "high-contrast")
    for role in ["text", "strong", "dim", *RELATION_ROLES, "accent", "error"]:
        for ground in ("ground", "raised", "current"):
            assert contrast(linear(colour(theme, role)), linear(colour(theme, ground))) >= ENHANCED, role


def test_a_simulation_leaves_grey_as_it_is() -> None:
    for vision in [*SIMULATIONS, "tritanopia"]:
        assert seen((0.5, 0.5, 0.5), vision) == pytest.approx((0.5, 0.5, 0.5), abs=0.002)


def test_red_and_green_fall_together_for_who_lacks_the_cones() -> None:
    red, green = (0.5, 0.0, 0.0), (0.0, 0.147, 0.0)
    a, b = (lab(seen(rgb, "deuteranopia")) for rgb in (red, green))
    assert (
        sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5
        < sum((x - y) ** 2 for x, y in zip(lab(red), lab(green), strict=True)) ** 0.5 / 4
    )


def test_signs_differ_by_shape() -> None:
    assert len({relation.sign for relation in Relation}) == len(Relation)


def test_the_terminal_theme_paints_no_ground_of_its_own() -> None:
    (theme,) = (theme for theme in SHIPPED if theme.name == "terminal")
    assert all(value.startswith("ansi_") for value in theme.colours)
    assert theme.is_ansi
    assert {colour(theme, role) for role in ("ground", "raised", "current")} == {"ansi_default"}
