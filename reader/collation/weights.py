"""The figures of collation that are set and not learned, each with its source.

Those of engine page §1 were learned on ECB+ (train) and SuperPAL by a logistic regression without negative
weights; they make the first glance that tells sources on other events. What the engines weigh pairs by stands
in their tables of weights.
"""

from __future__ import annotations

BASE = -2.324
"""Log-odds of two passages that share nothing; engine page §1."""

WORDS = 6.534
"""For shared words by their rarity; ``piv`` of engine page §1."""

LETTERS = 2.257
"""For shared runs of letters; ``char`` of engine page §1."""

RARE_WORDS = 2.427
"""For shared words by their rarity in English alone; ``cosbg`` of engine page §1."""

SECOND_WORD = 0.144
"""For the second-weightiest shared word; ``mx2`` of engine page §1."""

NUMBERS = 0.464
"""For shared figures; ``num`` of engine page §1."""

DATES = 0.499
"""For each shared weekday or month; ``date`` of engine page §1."""

SAME_EVENT = 3.0
"""Log-odds for how well two sources go together, as against the mean of a story of very many sources.
Measured on ECB+ (dev), whose heaps of some twenty articles hold two stories each."""

MEAN_TRUSTED_FROM = 110
"""Pairs of sources whose mean affinity is worth half of ``SAME_EVENT``: three sources tell little of what is
usual."""

FEWEST_FOR_MEAN = 3
"""Sources from which a mean of their affinities says something; engine page §1."""

LONGER_APART = -0.6
"""Log-odds for each time that the days between two articles double beyond ``SOON``; engine page §8."""

SOON = 14
"""Days between two articles that say nothing against one fact; engine page §8."""

LEAST = -4.0
"""Log-odds of the first stage from which a pair's surroundings are looked at; below, they could not save
it."""

VECTORS_TO = 2000
"""Passages of a story to which the vectors are asked: they compare every two of them."""

NEAREST = 0.2
"""Share of all pairs, those whose words are nearest in meaning, that are scored whatever they share; engine
page §8."""

NEAREST_OF_A_PASSAGE = 20
"""How many such pairs there are at most for each passage of a story."""

BEST = 8
"""Best matches of two sources that say how well they go together; engine page §1."""

FULL_LENGTH = 10
"""Passages of an article from which the place in it says all it can."""

COUNTRY_RARITY = 3.0
"""Rarity in English of a country's token; engine page §1."""

NUMBER_RARITY = 3.0
"""Rarity of a figure of one or two digits; engine page §1."""

LONG_NUMBER_RARITY = 4.5
"""Rarity of a figure from three digits; engine page §1."""

LONG_NUMBER = 3
"""Digits from which a figure is long."""

LEAST_STORY_RARITY = 0.05
"""Floor of a term's rarity in the story, for terms of nearly every passage; engine page §1."""

RARITY_SCALE = 3.0
"""Divides the rarity in English, so that the middle of both scales is one; engine page §1."""

WORDS_SLOPE = 0.6
"""How far a passage's own weight, and not the mean one, norms its words; engine page §1."""

OTHER_SLOPE = 0.8
"""The same for letters and rare words; engine page §1."""

GRAM = 4
"""Length of the runs of letters; engine page §1."""

LIGHT = 0.5
"""Tokens of less weight are left out of the letters; engine page §1."""
