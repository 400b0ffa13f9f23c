"""Meaning in figures: sentence and word vectors of a small network. An extra; nothing is ever fetched."""
