"""What can be measured of a colour: contrast, distance, and how somebody sees it who lacks a kind of cone.

Colours are ``#rrggbb`` in sRGB; a terminal's own colours cannot be measured.
"""

from __future__ import annotations

Rgb = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

VISIONS = ("protanopia", "deuteranopia", "tritanopia")
"""The three ways to lack a kind of cone: that for long, middle and short waves."""

_DICHROMAT: dict[str, Matrix] = {
    # Viénot, Brettel and Mollon 1999, for the sRGB primaries, on linear values.
    "protanopia": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deuteranopia": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}

# Brettel, Viénot and Mollon 1997 for tritanopia: one half-plane each side of the neutral axis.
_TRITAN_SIDE: Rgb = (0.03901, -0.02788, -0.01113)
_TRITAN: tuple[Matrix, Matrix] = (
    ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
    ((0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796)),
)

_TO_XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE: Rgb = (0.9505, 1.0, 1.089)


def contrast(one: str, other: str, vision: str | None = None) -> float:
    """Contrast of two colours by WCAG 2.2, 1..21; ``vision`` is one of ``VISIONS``, null for every cone."""
    darker, lighter = sorted((_luminance(_seen(one, vision)), _luminance(_seen(other, vision))))
    return (lighter + 0.05) / (darker + 0.05)


def distance(one: str, other: str, vision: str | None = None) -> float:
    """How far apart two colours look: their distance in CIE L*a*b* under D65, where 2 is just noticed."""
    a, b = _lab(_seen(one, vision)), _lab(_seen(other, vision))
    return float(sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5)


def _seen(colour: str, vision: str | None) -> Rgb:
    rgb = _linear(colour)
    if vision is None:
        return rgb
    if vision == "tritanopia":
        matrix = _TRITAN[0] if _dot(rgb, _TRITAN_SIDE) >= 0 else _TRITAN[1]
    else:
        matrix = _DICHROMAT[vision]
    red, green, blue = (min(1.0, max(0.0, _dot(row, rgb))) for row in matrix)
    return red, green, blue


def _linear(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _expanded(red), _expanded(green), _expanded(blue)


def _expanded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _luminance(rgb: Rgb) -> float:
    return _dot(rgb, _TO_XYZ[1])


def _dot(a: Rgb, b: Rgb) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def _lab(rgb: Rgb) -> Rgb:
    ratios = (_dot(row, rgb) / white for row, white in zip(_TO_XYZ, _WHITE, strict=True))
    x, y, z = (ratio ** (1 / 3) if ratio > 0.008856 else 7.787 * ratio + 16 / 116 for ratio in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
