"""Bytes into sources: the only reader of articles."""
