"""Parallax: several articles on one story, side by side in the terminal."""

__version__ = "0.1.0"
