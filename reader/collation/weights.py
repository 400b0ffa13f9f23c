"""The figures of the lexical score, each with its source.

Those of engine page §1 were learned on ECB+ (train) and SuperPAL by a logistic regression without negative
weights. Those of §8 were learned again on seven of the eight annotated stories and measured on the eighth,
which raised the mean F1 of the pairs shown from .50 to .58; they stand here rounded, in the scale of §1.
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

PHRASES = 0.1
"""Wording: for neighbouring words that both have; ``bigram`` of engine page §8."""

QUOTATION = 3.0
"""Wording: for a quotation that both have; ``quote`` of engine page §8."""

EQUAL_FIGURES = 0.5
"""For typed figures that both have; ``tnum`` of engine page §8."""

CLOSE_FIGURES = 2.0
"""For figures of one kind that are nearly the same; ``tclose`` of engine page §8."""

NEIGHBOURS = 0.5
"""Context: for passages beside them that match too; ``nb_sides`` of engine page §8."""

PARAGRAPH = 0.5
"""Context: for other passages of their paragraphs that match; engine page §8, next steps."""

RIVALS = 0.15
"""Context: for how far they are ahead of the next best partner of either."""

DISTANCE = -2.0
"""Context: for standing early in one article and late in the other; ``posdiff`` of engine page §8, which says
to be careful with it: real news tells facts in less like order than the stories it was learned on."""

SAME_EVENT = 0.5
"""For how well two sources go together, as against the mean of the story; engine page §1."""

FEWEST_FOR_MEAN = 3
"""Sources from which a mean of their affinities says something; engine page §1."""

LEAST = -1.5
"""Log-odds from words from which a pair's surroundings are looked at; below, they could hardly save it."""

BEST = 8
"""Best matches of two sources that say how well they go together; engine page §1."""

MOST_AHEAD = 3.0
"""Log-odds from which a lead over the rivals counts no more."""

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
