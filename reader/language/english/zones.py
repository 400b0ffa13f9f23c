"""Time zones by the letters and names that news uses, as hours east of Greenwich."""

from __future__ import annotations

from reader.language.english.word_set import word_set

ZONES = {
    "gmt": 0.0,
    "utc": 0.0,
    "wet": 0.0,
    "bst": 1.0,
    "cet": 1.0,
    "cest": 2.0,
    "eet": 2.0,
    "eest": 3.0,
    "msk": 3.0,
    "est": -5.0,
    "edt": -4.0,
    "et": -5.0,
    "eastern": -5.0,
    "cst": -6.0,
    "cdt": -5.0,
    "ct": -6.0,
    "central": -6.0,
    "mst": -7.0,
    "mdt": -6.0,
    "mt": -7.0,
    "mountain": -7.0,
    "pst": -8.0,
    "pdt": -7.0,
    "pt": -8.0,
    "pacific": -8.0,
    "hkt": 8.0,
    "sgt": 8.0,
    "jst": 9.0,
    "kst": 9.0,
    "aest": 10.0,
    "aedt": 11.0,
    "nzst": 12.0,
    "nzdt": 13.0,
}
"""Zone by its letters. ``ET`` and its kin do not say summer or winter: winter is taken, which keeps their
distances from one another right. Letters that stand for several zones (IST) are left out."""

NAMED = word_set("eastern central mountain pacific")
"""Zones whose name needs *time* behind it."""
