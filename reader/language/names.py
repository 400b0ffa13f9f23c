"""The names in a text, each with its kind, its title, its role, and what the text itself equates it with.

Leaves to ``entities`` which of them are one person or body, and to ``places`` what is known of a place.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reader.language.capital_runs import NameWord, Run, capital_runs
from reader.language.english.first_names import is_first_name, is_sure_first_name
from reader.language.english.offices import HONORIFICS, OFFICE_MODIFIERS, OFFICES
from reader.language.english.organisation_words import ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS
from reader.language.mention import NO_PARTS, Mention, NameKind, likeliest_kind, with_kind
from reader.language.name_kinds import country_of, kind_of_name
from reader.language.name_parts import SONS, NameParts, name_parts
from reader.language.name_variants import acronyms_of
from reader.language.places import place_of
from reader.language.roles import role_mentions, role_of
from reader.language.sentences import sentences as sentence_spans
from reader.vocabulary.span import Span

HEADLINE_SHARE = 0.6
"""Share of capitals among the words of four letters or more from which a sentence is a title."""

_LOWER = re.compile(r"(?<![\w’'-])[a-z]{2,}(?![\w’'])")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_IN_BRACKETS = re.compile(r"(?:['’]s)? ?[(\[][\"“]?([A-Z][A-Za-z&.]{1,9})[\"”]?[)\]]")
_ENDS_OF_SENTENCES = ".!?…\"”’':;,"
LOOK_BEFORE, LOOK_BEHIND = 24, 12
"""Characters around a name by which its kind is told."""


def mentions(text: str, sentences: Sequence[Span] | None = None) -> tuple[Mention, ...]:
    """The names of ``text`` in reading order, inside ``sentences`` where they are given."""
    spans = sentence_spans(text) if sentences is None else sentences
    common = frozenset(_LOWER.findall(text))
    runs: list[Run] = []
    titled: list[Run] = []
    for span in spans:
        found = capital_runs(text, span, common)
        (titled if found and _is_title(text, span) else runs).extend(found)
    known = {word.low for run in runs if not run.opens or len(run.words) > 1 for word in run.words}
    runs += [part for run in titled for part in _known_parts(run, known)]
    runs = [part for run in runs for part in _divided(text, run)]
    runs = [run for run in runs if not _is_doubtful(text, run, known, common)]
    named = _settled([_mention(text, run) for run in sorted(runs)])
    named = _with_acronyms(text, named)
    return tuple(sorted([*named, *role_mentions(text, named, spans)], key=lambda mention: mention.span))


def _is_title(text: str, span: Span) -> bool:
    if text[span.end - 1] in _ENDS_OF_SENTENCES:
        return False
    long = [word[0] for word in _LONG_WORD.finditer(text, span.start, span.end)]
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= HEADLINE_SHARE * len(long)


def _known_parts(run: Run, known: set[str]) -> Iterator[Run]:
    """Of a run in a title the stretches of words that are names elsewhere in the text, too."""
    part: list[NameWord] = []
    for word in (*run.words, None):
        if word is not None and (word.low in known or is_sure_first_name(word.low)):
            part.append(word)
        elif part:
            yield Run(tuple(part), False)
            part = []


def _divided(text: str, run: Run) -> Iterator[Run]:
    """The run as it is, or in two where a title begins inside it: *US | President Ana Moss*."""
    words = run.words
    for at in range(1, len(words) - 1):
        if words[at].low not in OFFICES and words[at].low not in HONORIFICS:
            continue
        if words[at + 1].low in OFFICES:
            continue
        first = at
        while first > 0 and (words[first - 1].low in OFFICE_MODIFIERS or words[first - 1].low in OFFICES):
            first -= 1
        if first > 0 and " of " in text[words[first - 1].end : words[first].start]:
            break
        if first > 0 and not all(is_first_name(word.low) for word in words[:first]):
            yield Run(words[:first], run.opens)
            yield Run(words[first:], False)
            return
        break
    if len(words) > 2 and is_sure_first_name(words[1].low) and _stands_apart(text, words):
        yield Run(words[:1], run.opens)
        yield Run(words[1:], False)
        return
    yield run


def _stands_apart(text: str, words: Sequence[NameWord]) -> bool:
    """Whether the word before a given name is none of the name: *Republican | Ana Moss*."""
    low = words[0].low
    return (
        len(low) > 2
        and words[1].low not in SONS
        and not is_first_name(low)
        and low not in HONORIFICS
        and low not in OFFICES
        and low not in OFFICE_MODIFIERS
        and text[words[0].end : words[1].start].isspace()
        and words[-1].low not in ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS
    )


def _is_doubtful(text: str, run: Run, known: set[str], common: frozenset[str]) -> bool:
    """Whether a single word that begins a sentence is probably a plain word."""
    if len(run.words) > 1:
        return False
    word = run.words[0]
    if len(word.low) < 2 or word.low in HONORIFICS:
        return True
    if not run.opens or word.low in known or is_sure_first_name(word.low):
        return False
    printed = text[word.start : word.end]
    if country_of(printed) is not None or printed.isupper():
        return False
    return word.low in common or not _is_known_name(printed)


def _is_known_name(printed: str) -> bool:
    return place_of(printed) is not None or printed.lower() in OFFICES


def _mention(text: str, run: Run) -> Mention:
    span = run.span
    printed = " ".join(text[span.start : span.end].split())
    if (
        text[span.end : span.end + 1] == "."
        and place_of(printed) is None
        and place_of(printed + ".") is not None
    ):
        span, printed = Span(span.start, span.end + 1), printed + "."  # Conn.
    lows = [word.low for word in run.words]
    parts = name_parts(printed)
    if not parts.words:
        return Mention(span, printed, NameKind.PERSON, printed, parts, "")
    before = text[max(0, span.start - LOOK_BEFORE) : span.start]
    kind = kind_of_name(printed, lows, parts, before, text[span.end : span.end + LOOK_BEHIND])
    return _of_kind(text, span, printed, kind, parts)


def _of_kind(text: str, span: Span, printed: str, kind: NameKind, parts: NameParts) -> Mention:
    if kind is not NameKind.PERSON:
        return Mention(span, printed, kind, printed, NO_PARTS, "")
    return Mention(span, printed, kind, printed.rsplit(None, 1)[-1], parts, role_of(text, span))


def _settled(named: list[Mention]) -> list[Mention]:
    """The mentions with one kind for one wording, and surnames alone made persons."""
    votes: defaultdict[str, Counter[NameKind]] = defaultdict(Counter)
    for mention in named:
        votes[mention.text][mention.kind] += 1
    kinds = {text: likeliest_kind(count) for text, count in votes.items()}
    words = {
        word
        for mention in named
        if kinds[mention.text] is NameKind.PERSON and len(mention.parts.words) > 1
        for word in (mention.parts.words[0], mention.parts.words[-1])
    }
    words |= {
        mention.parts.surname
        for mention in named
        if mention.kind is NameKind.PERSON and (mention.parts.honorific or mention.parts.office)
    }
    settled = []
    for mention in named:
        kind = kinds[mention.text]
        if " " not in mention.text and kind is not NameKind.PERSON and country_of(mention.text) is None:
            alone = name_parts(mention.text)
            if alone.surname in words and not (mention.text.isupper() and len(mention.text) < 4):
                kind = NameKind.PERSON
        if kind is mention.kind:
            settled.append(mention)
        else:
            settled.append(with_kind(mention, kind))
    return settled


def _with_acronyms(text: str, named: list[Mention]) -> list[Mention]:
    """The acronyms that stand in brackets behind the name they shorten, with a reference to it."""
    long_of: dict[str, Mention] = {}
    for mention in named:
        bracket = _IN_BRACKETS.match(text, mention.span.end) if " " in mention.text else None
        if bracket is not None and bracket[1].replace(".", "").upper() in acronyms_of(mention.text):
            long_of.setdefault(bracket[1], mention)
    return [_as_acronym(mention, long_of.get(mention.text)) for mention in named]


def _as_acronym(mention: Mention, long: Mention | None) -> Mention:
    if long is None:
        return mention
    kind = NameKind.ORGANISATION if long.kind is NameKind.OTHER else long.kind
    return mention._replace(kind=kind, head=mention.text, parts=NO_PARTS, role="", refers=long.span)
