"""The command ``reader``."""
