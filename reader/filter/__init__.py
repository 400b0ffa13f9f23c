"""Choosing among facts and finding words."""
