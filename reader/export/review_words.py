"""What the reader has said of facts and sources, in the words of documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.export.quoting import quoted
from reader.one_line import one_line
from reader.vocabulary import Comparison, FactReview, Verdict
from reader.vocabulary.grades import CREDIBILITY, RELIABILITY

QUOTE = 160
"""Characters quoted of a passage that is not there any more."""

WITHOUT_A_PLACE = "Reviews that find no place in these articles"
"""Heading of what is listed and not dropped."""


class ReviewWords(NamedTuple):
    """What was said of a fact."""

    verdict: str
    """``confirmed, credibility 2 (probably true)``; empty where neither was said."""
    note: tuple[str, ...]
    """Its lines, each safe to show, without blank ones."""


def review_words(said: FactReview) -> ReviewWords:
    """What was said of a fact, in words."""
    verdict = "" if said.verdict is Verdict.OPEN else said.verdict.value
    grade = f"credibility {said.grade} ({CREDIBILITY[said.grade]})" if said.grade in CREDIBILITY else ""
    lines = tuple(shown for line in said.note.split("\n") if (shown := one_line(line)))
    return ReviewWords(", ".join(filter(None, [verdict, grade])), lines)


def said_of(comparison: Comparison, fact: str) -> ReviewWords:
    """What was said of a group, in words; empty ones where nothing was."""
    reviewed = comparison.reviewed
    return review_words(reviewed.facts.get(fact, FactReview()) if reviewed is not None else FactReview())


def source_grade(comparison: Comparison, siglum: str) -> str:
    """``B (usually reliable)``; empty where the source was not graded."""
    grade = comparison.reviewed.sources.get(siglum, "") if comparison.reviewed is not None else ""
    return f"{grade} ({RELIABILITY[grade]})" if grade in RELIABILITY else ""


def without_a_place(comparison: Comparison) -> Iterator[str]:
    """A sentence for each review that found no fact."""
    for orphan in comparison.reviewed.orphans if comparison.reviewed is not None else ():
        words = review_words(orphan.said)
        told = "; ".join(filter(None, [words.verdict, *words.note])) or "reviewed"
        quotes = " / ".join(quoted(one_line(quote, limit=QUOTE)) for quote in orphan.quotes)
        yield f"On a {orphan.about}: {told}{f': {quotes}' if quotes else ''} ({one_line(orphan.why)})."
