"""Seats that stand for the government in them."""

from __future__ import annotations

SEATS = {
    "Kremlin": "russia",
    "White House": "usa",
    "Downing Street": "uk",
    "10 Downing Street": "uk",
    "Whitehall": "uk",
    "Elysee": "france",
    "Élysée": "france",
    "Elysee Palace": "france",
    "Élysée Palace": "france",
    "Zhongnanhai": "china",
    "Blue House": "southkorea",
    "Planalto": "brazil",
}
"""The key of the country in ``countries`` for each seat as printed."""
