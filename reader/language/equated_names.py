"""Pairs of mentions that a text itself makes one: *the mayor, Ana Moss*; *Moss was elected Mayor*; *born
Ana Lind*.

Looks at the words between neighbouring mentions. Names that merely resemble each other are for
``name_variants``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from reader.language.name_parts import NameParts, name_parts
from reader.language.name_variants import are_names_of_one_person
from reader.vocabulary.span import Span

WIDEST_GAP = 80
"""Characters between two mentions that are looked at."""

_TOUCHING = re.compile(r",?\s", re.ASCII)
_OF_PLACE = re.compile(r" (?:of|for) (?:[A-Z][\w'’-]* |of |and |the |for |acting |deputy ){1,9}")
_APPOSED = re.compile(
    r"(?: (?:I{2,3}|Jr\.?|Sr\.?))?(?:, | ?[(–—] ?| - )"
    r"(?:then |now |the |a |an |his |her |its |their |our |former |current |first |"
    r"\d+(?:st|nd|rd|th) |[a-z][\w'’-]+ ){0,4}"
)
_BECAME = re.compile(
    r"\b(?:is|was|became|becomes|become|been|elected|appointed|named|promoted|created|crowned|ordained|elevated|"
    r"nominated|served as|serves as|work(?:s|ed) as)\b[^,(–—]{0,40}$"
)
_ENTERED_OFFICE = re.compile(
    r"\b(?:[Hh]e|[Ss]he) (?:was |had been |then |later |also |soon ){0,2}"
    r"(?:elected|appointed|became|named|promoted|made|created|crowned|ordained|served as)\b[^.;:]{0,40}$"
)
_ALIAS = re.compile(
    r"\b(?:born|née|nee|known|alias|a\.?k\.?a\.?|nicknamed|pen name|pseudonym|real name|stage name|"
    r"birth name)\b"
)
_ALIAS_BEHIND = re.compile(
    r"[^.;\n]{0,100}?\b(?:known|alias|nicknamed|pen name|pseudonym|real name|stage name|birth name)\b"
    r"[^.;\n]{0,40}?\b((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){1,3})"
)
_ENDS = re.compile(r"[;:!?\n]|\.\s")
_PARTS_FROM_FAMILY = re.compile(
    r"\b(?:to|son|daughter|brother|sister|wife|husband|father|mother|child|and|with)\b"
)


def equated_names(text: str, spans: Sequence[Span], parts: Sequence[NameParts]) -> list[tuple[int, int]]:
    """Pairs of indices of mentions, which come in reading order."""
    pairs: list[tuple[int, int]] = []
    last_name = -1
    for at, span in enumerate(spans):
        bare = not parts[at].words and not (parts[at].honorific and parts[at].office)
        before = _gap(text, spans, at - 1, at)
        if bare:
            behind = _gap(text, spans, at, at + 1)
            if behind is not None and parts[at + 1].words and _names_holder(behind):
                pairs.append((at, at + 1))
            elif before is not None and parts[at - 1].words and _holds(before):
                pairs.append((at - 1, at))
            elif last_name >= 0 and _ENTERED_OFFICE.search(text, max(0, span.start - WIDEST_GAP), span.start):
                pairs.append((last_name, at))
        elif parts[at].words:
            if before is not None and parts[at - 1].words and _is_alias(before):
                pairs.append((at - 1, at))
            last_name = at
    return pairs + _aliases(text, spans, parts)


def _aliases(text: str, spans: Sequence[Span], parts: Sequence[NameParts]) -> list[tuple[int, int]]:
    """Full names each with the first mention that bears the other name by which the text says it is known."""
    full = [at for at, part in enumerate(parts) if len(part.words) > 1]
    found: list[tuple[int, int]] = []
    seen: set[NameParts] = set()
    for at in full:
        match = _ALIAS_BEHIND.match(text, spans[at].end) if parts[at] not in seen else None
        seen.add(parts[at])
        if match is None or _PARTS_FROM_FAMILY.search(match[0]):
            continue
        other = name_parts(match[1])
        same = (i for i in full if i != at and are_names_of_one_person(other, parts[i]))
        found += [(at, i) for i in islice(same, 1)]
    return found


def _gap(text: str, spans: Sequence[Span], a: int, b: int) -> str | None:
    """What stands between two neighbouring mentions, where it is short and within a sentence."""
    if a < 0 or b >= len(spans) or not 0 <= spans[b].start - spans[a].end <= WIDEST_GAP:
        return None
    return text[spans[a].end : spans[b].start]


def _names_holder(gap: str) -> bool:
    return bool(_TOUCHING.fullmatch(gap) or _OF_PLACE.fullmatch(gap))


def _holds(gap: str) -> bool:
    if _ENDS.search(gap):
        return False
    return bool(gap.strip(" \n") and _APPOSED.fullmatch(gap)) or bool(_BECAME.search(gap))


def _is_alias(gap: str) -> bool:
    return bool(_ALIAS.search(gap)) and not _ENDS.search(gap) and not _PARTS_FROM_FAMILY.search(gap)
