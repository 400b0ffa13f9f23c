"""A probability as log-odds: what is nearly sure or nearly out of the question is still told apart."""

from __future__ import annotations

from math import log

LEAST = 1e-4
"""To what the engine rounds its scores; nothing is surer."""


def log_odds(score: float) -> float:
    """Four digits; 0 for an even chance."""
    kept = min(max(score, LEAST), 1.0 - LEAST)
    return round(log(kept / (1.0 - kept)), 4)
