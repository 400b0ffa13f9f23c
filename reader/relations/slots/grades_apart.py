"""Two grades that one assessment gives: rated “fair”, graded “poor”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

_GRADED = re.compile(
    r"\b(?:rat|grad|class|classifi|scor|rank|judg|mark|assess|deem|label|describ)(?:e|es|ed|ing|ified|ifies)\b"
    r"[^.;:]{0,60}?[“\"‘'](?P<grade>[^\W\d_][\w -]{1,25})[,.]?[”\"’']",
    re.IGNORECASE,
)


def grades_apart(pair: Pair) -> Iterator[Finding]:
    """The grades of the two passages, where each has one and they are two."""
    ours, theirs = _grade(pair.a), _grade(pair.b)
    if ours is None or theirs is None:
        return
    if pair.a.words(ours).lower() == pair.b.words(theirs).lower():
        return
    yield pointed(
        "grade", ours, theirs, "two grades for what looks like one assessment: “{a}” / “{b}”", once=True
    )


def grade_keys(side: Annotation) -> Iterator[str]:
    """The slot of the passage's grade as an index knows it."""
    if _grade(side) is not None:
        yield "grade"


@remembered
def _grade(side: Annotation) -> Span | None:
    found = list(_GRADED.finditer(side.passage.text))
    at = side.passage.start
    return Span(found[0].start("grade") + at, found[0].end("grade") + at) if len(found) == 1 else None
