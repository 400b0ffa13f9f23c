"""Which of the given mentions of a text are one person's.

For mentions that somebody else has found; ``entities`` groups those that ``names`` finds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.english.first_names import is_first_name
from reader.language.equated_names import equated_names
from reader.language.name_groups import NamedPerson, person_groups
from reader.language.name_parts import NameParts, name_parts
from reader.vocabulary.span import Span

_CARRIES_ON = re.compile(r"(?: [A-Z][\w'’-]*[a-z]\b){1,3}", re.ASCII)
_POSSESSIVE = re.compile(r"['’]s?$")


def same_entity_groups(text: str, mentions: Sequence[Span]) -> list[int]:
    """For each mention, in the order given, the number of its person."""
    order = sorted(range(len(mentions)), key=lambda at: (mentions[at].start, -mentions[at].end))
    spans = [Span(*mentions[at]) for at in order]
    parts = [_parts(text, spans, at) for at in range(len(spans))]
    people = [
        NamedPerson(0, text[span.start : span.end], part) for span, part in zip(spans, parts, strict=True)
    ]
    groups = person_groups(people, equated_names(text, spans, parts))
    found = [0] * len(mentions)
    for at, group in zip(order, groups, strict=True):
        found[at] = group
    return found


def _parts(text: str, spans: Sequence[Span], at: int) -> NameParts:
    """The parts of a mention, which may have been cut before the end of the name: *Moss* of *Ana Moss
    Lind*."""
    span = spans[at]
    printed = text[span.start : span.end]
    parts = name_parts(printed)
    if len(parts.words) > 2 or (not parts.words and not parts.office and not parts.honorific):
        return parts
    may_go_on = not parts.words or is_first_name(parts.words[-1])
    more = _CARRIES_ON.match(text, span.end) if may_go_on else None
    if more is not None and not printed.endswith(("'s", "’s")):
        longer = name_parts(printed + _POSSESSIVE.sub("", more[0]))
        if longer.words:
            return longer
    return parts
