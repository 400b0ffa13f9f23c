"""What is over in one passage goes on in the other. Which of them was written later is for the gates."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.searched import searched
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.8
"""Relations page §3.4."""

LEAST_SHARED = 2
"""Terms that the passages share."""

_OVER = re.compile(
    r"\b(?:ha(?:s|ve|d) (?:\w+ )?(?:been )?(?:stopped|ended|ceased|halted|finished|contained|extinguished|"
    r"plugged|sealed|repaired|fixed|resolved|restored|cleared|lifted|settled)|"
    r"(?:is|are|was|were) (?:now )?over|"
    r"(?:is|are|was|were) (?:now )?(?:fully |completely )?(?:under control|contained|extinguished|plugged|"
    r"sealed|repaired|fixed|resolved|restored))\b",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:(?:is|are|was|were) still(?! (?:no|not)\b)|still (?:\w+s|ha(?:s|ve))|continu(?:es?|ed|ing) to|"
    r"(?:remains?|remained) (?:without|out of|cut off|blocked|closed|on strike)|goes on|go on)\b",
    re.IGNORECASE,
)


def still_and_over(pair: Pair) -> Finding | None:
    """What has ended in one passage and goes on in the other, as a contradiction."""
    if len(pair.shared) < LEAST_SHARED:
        return None
    found = _against(pair.a, pair.b)
    if found is not None:
        return found
    found = _against(pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _against(ended: Annotation, going_on: Annotation) -> Finding | None:
    over, still = _stated(ended, _OVER), _stated(going_on, _STILL)
    if over is None or still is None:
        return None
    if searched(_STILL, ended.passage.text) or searched(_OVER, going_on.passage.text):
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="outcome",
        a=over,
        b=still,
        note="over in {A} (“{a}”), going on in {B} (“{b}”)",
        confidence=CONFIDENCE,
        changing=True,
        running=True,
    )


def _stated(side: Annotation, pattern: re.Pattern[str]) -> Span | None:
    found = searched(pattern, side.passage.text)
    if found is None:
        return None
    span = Span(found.start() + side.passage.start, found.end() + side.passage.start)
    stated = status_at(side.statuses, span.start) is Status.ASSERTED
    return span if stated and polarity_at(side.negations, span.end - 1) > 0 else None
