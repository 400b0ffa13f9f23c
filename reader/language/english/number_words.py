"""Numbers as English writes them in letters."""

from __future__ import annotations

UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
"""Zero to nineteen."""

TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10),
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        strict=True,
    )
}
"""Twenty to ninety; what may be followed by a unit."""

MULTIPLIERS = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "billion": 1e9,
    "billions": 1e9,
    "trillion": 1e12,
    "trillions": 1e12,
}
"""Words that multiply the figure before them; ``billion`` in the modern sense."""

SUFFIXES = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
"""Letters set right behind a figure; ``m`` may also be the metre."""

VAGUE = {
    "couple": (2.0, 3.0),
    "few": (3.0, 12.0),
    "several": (3.0, 12.0),
    "handful": (3.0, 12.0),
    "dozens": (24.0, 200.0),
    "scores": (40.0, 200.0),
    "tens": (20.0, 200.0),
    "hundreds": (200.0, 2e3),
    "thousands": (2e3, 2e4),
    "millions": (2e6, 2e7),
    "billions": (2e9, 2e10),
    "trillions": (2e12, 2e13),
}
"""Vague numerals and what they may stand for; relations page §1.5."""

VAGUE_OF_VAGUE = {
    ("tens", "thousands"): (2e4, 2e5),
    ("hundreds", "thousands"): (2e5, 2e6),
    ("tens", "millions"): (2e7, 2e8),
    ("hundreds", "millions"): (2e8, 2e9),
    ("tens", "billions"): (2e10, 2e11),
    ("hundreds", "billions"): (2e11, 2e12),
}
"""``tens of thousands``."""

FRACTION_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
"""Single characters, alone or behind a whole number."""

SHARES = {
    "half": (50.0, 45.0, 55.0),
    "third": (100 / 3, 30.0, 36.0),
    "thirds": (200 / 3, 62.0, 70.0),
    "quarter": (25.0, 22.0, 28.0),
    "quarters": (75.0, 72.0, 78.0),
    "fifth": (20.0, 18.0, 22.0),
    "sixth": (100 / 6, 15.0, 18.0),
    "eighth": (12.5, 11.5, 13.5),
    "tenth": (10.0, 9.0, 11.0),
}
"""Fractions in words: percent, least, most; relations page §1.5. ``thirds`` is two, ``quarters`` three."""

_FIRST_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ORDINALS = {word: value for value, word in enumerate(_FIRST_ORDINALS.split(), start=1)} | {
    word[:-1] + "ieth": value for word, value in TENS.items()
}
"""First to nineteenth, twentieth, thirtieth …"""

DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
"""A decade of a century, or of a life."""
