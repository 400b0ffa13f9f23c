"""The parts of a sentence that each state one thing, found by its joints. No parser: what a verb governs is
guessed from commas and conjunctions, so a part may hold more than one statement, but rarely less.
"""

from __future__ import annotations

import re

from reader.vocabulary.span import Span

_JOINT = re.compile(
    r"[;:]\s{1,3}"
    r"|\s{0,3}[—–]\s{0,3}|\s--?\s"
    r"|\s{0,3}[()]\s{0,3}"
    r"|,?\s{1,3}(?=(?:but|while|whereas|although|though|because|after|before|when|who|which|whose|where|unless)\s)"
    r"|,\s{1,3}(?=(?:and|as|with|or|so|then|yet|leaving|bringing|including)\s)",
    re.IGNORECASE,
)
"""Where one statement may end and the next begin; relations page §1.1."""

SHORTEST = 12
"""Characters; what is shorter stays with the part before it."""


def clauses(text: str) -> tuple[Span, ...]:
    """The parts in order, without gaps but for the joints, as offsets in ``text``."""
    parts: list[Span] = []
    start = 0
    for joint in _JOINT.finditer(text):
        if joint.start() - start >= SHORTEST:
            parts.append(Span(start, joint.start()))
            start = joint.end()
    if len(text) - start >= SHORTEST or not parts:
        parts.append(Span(start, len(text)))
    else:
        parts[-1] = Span(parts[-1].start, len(text))
    return tuple(parts)
