"""A probability as documents and the screen print it."""

from __future__ import annotations


def decimals(probability: float) -> str:
    """Two places without a nought before the point: ``.80``, ``1.00``."""
    return f"{probability:.2f}".removeprefix("0")
