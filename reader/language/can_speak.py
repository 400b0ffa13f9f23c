"""Whether the words before a reporting verb can be an unnamed speaker: *a judge*, *the court*, *a report*.

By the noun that they hang on, and nothing else: whether the phrase was rightly taken for the speaker is for
``attributions``. *The number*, *the sirens* and *a decision* say nothing.
"""

from __future__ import annotations

import re

from reader.language.english.offices import CALLINGS
from reader.language.english.organisation_words import KNOWN_BODIES, ORGANISATION_WORDS
from reader.language.english.speaking_nouns import BODIES, PAPERS, PEOPLE

_SPEAKING = PEOPLE | BODIES | PAPERS | CALLINGS | ORGANISATION_WORDS | KNOWN_BODIES
_ENDINGS = ("man", "men", "woman", "women", "person", "people", "ist", "ists", "folk")
"""Of a noun that means a person whatever stands before."""

_PART_OF = re.compile(
    r"^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|half|both|all|none|each) of ",
    re.IGNORECASE,
)
"""Before those of whom some are meant: *two of the ferrymen*."""

_BEHIND = re.compile(
    r"[,;(]|\s(?:of|for|from|at|in|on|by|with|to|near|under|over|about|against|who|which|that|whose)\b",
    re.IGNORECASE,
)
"""What a noun is told apart by begins here: *a lawyer for the town*."""

_WORD = re.compile(r"[\w-]+")


def can_speak(speaker: str) -> bool:
    """Whether the noun of the phrase means somebody, a body or a paper, or is a name."""
    speaker = _PART_OF.sub("", speaker)
    behind = _BEHIND.search(speaker, 1)
    words = _WORD.findall(re.sub(r"['’]s?\b", "", speaker[: behind.start()] if behind else speaker))
    if not words:
        return False
    # A statement released, a survey carried out: what was done to it stands behind the noun.
    noun = words[-2] if len(words) > 1 and words[-1].endswith("ed") else words[-1]
    if len(words) > 1 and noun[:1].isupper():
        return True
    return any(one in _SPEAKING or one.endswith(_ENDINGS) for one in _singular(noun.lower()))


def _singular(noun: str) -> tuple[str, ...]:
    """The noun and what its singular may be."""
    ends = [("ies", "y"), ("es", ""), ("s", "")]
    return (noun, *(noun.removesuffix(end) + begin for end, begin in ends if noun.endswith(end)))
