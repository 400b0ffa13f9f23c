"""The people, bodies and places of a story, each with all its mentions in all its texts.

Puts together what ``names`` found: surname and full name, title and role, acronym and long form, spellings,
a capital for its government, a people for its country. A person of whom only a title is known is left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.organisation_words import BUSINESS_WORDS, COMPANY_ENDINGS
from reader.language.english.seats import SEATS
from reader.language.english.spelling import folded
from reader.language.equated_names import equated_names
from reader.language.mention import Mention, NameKind, likeliest_kind, with_kind
from reader.language.name_groups import NamedPerson, person_groups
from reader.language.name_kinds import LOCATIVE, country_of
from reader.language.name_parts import folded_name, name_parts
from reader.language.name_variants import acronyms_of
from reader.language.places import place_of
from reader.vocabulary.span import Span


class NamedText(NamedTuple):
    """A text and the names found in it."""

    text: str
    """What the spans of the mentions point into."""
    mentions: Sequence[Mention]
    """In reading order."""


class EntityMention(NamedTuple):
    """A mention and the text in which it stands."""

    source: int
    """Index of the text."""
    mention: Mention
    """The mention."""


class Entity(NamedTuple):
    """One person, body, place or thing of a story."""

    name: str
    """Its fullest name as printed; of a person without the title."""
    kind: NameKind
    """Person, organisation, place or other."""
    gender: str
    """``f``, ``m`` or empty, by titles, given names and the pronouns that follow."""
    roles: tuple[str, ...]
    """Offices and roles that the texts give, in order of first mention."""
    mentions: tuple[EntityMention, ...]
    """All places where it is named, text by text in reading order."""

    def names(self) -> tuple[tuple[int, str, int], ...]:
        """Source, name as printed and how often, in order of first mention."""
        count = Counter((one.source, one.mention.text) for one in self.mentions)
        return tuple((source, text, number) for (source, text), number in count.items())


METONYM_BEHIND = re.compile(
    r"(?:['’]s (?!(?:airport|mayor|streets?|suburbs?|centre|center)\b)| (?:said|says|has|have|had|is|was|"
    r"will|would|wants?|wanted|insists?|insisted|accused|accuses|denied|denies|rejected|rejects|warned|warns|agreed|"
    r"called|calls|announced|imposed|imposes|hopes|fears|could|must|should)\b| and [A-Z])"
)
"""Behind a capital: it stands for its government."""

_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b")
LOOK_FOR_PRONOUN = 90
"""Characters behind a name in which a pronoun may mean it."""

_SMALL = frozenset(["of", "for", "the", "and", "on", "in", "at"])
_Key = tuple[str, ...]


def entities(texts: Sequence[NamedText]) -> tuple[Entity, ...]:
    """The entities of a story in order of their first mention."""
    texts = _of_one_kind(texts)
    people = [
        EntityMention(source, mention)
        for source, one in enumerate(texts)
        for mention in one.mentions
        if mention.kind is NameKind.PERSON
    ]
    others = [
        EntityMention(source, mention)
        for source, one in enumerate(texts)
        for mention in one.mentions
        if mention.kind is not NameKind.PERSON
    ]
    found = [*_people(texts, people), *_others(texts, others)]
    first = {id(entity): (entity.mentions[0].source, entity.mentions[0].mention.span) for entity in found}
    return tuple(sorted(found, key=lambda entity: (first[id(entity)], entity.kind, entity.name)))


def _of_one_kind(texts: Sequence[NamedText]) -> list[NamedText]:
    """The texts with one kind for one wording throughout the story; what one text proves a person is one in
    all."""
    votes: defaultdict[str, Counter[NameKind]] = defaultdict(Counter)
    names: set[tuple[str, ...]] = set()
    for one in texts:
        for mention in one.mentions:
            votes[mention.text][mention.kind] += 1
            if len(mention.parts.words) > 1:
                names |= {mention.parts.words, mention.parts.words[-1:]}
    made = []
    for one in texts:
        changed = []
        for mention in one.mentions:
            kind = likeliest_kind(votes[mention.text])
            if kind is NameKind.OTHER and name_parts(mention.text).words in names:
                kind = NameKind.PERSON
            changed.append(mention if kind is mention.kind else with_kind(mention, kind))
        made.append(NamedText(one.text, changed))
    return made


def _people(texts: Sequence[NamedText], named: Sequence[EntityMention]) -> list[Entity]:
    """The persons, each with mentions by name, title and role."""
    place = {(one.source, one.mention.span): at for at, one in enumerate(named)}
    equated: list[tuple[int, int]] = []
    for source, named_text in enumerate(texts):
        own = [m for m in named_text.mentions if m.kind is NameKind.PERSON]
        names = [m for m in own if m.refers is None]
        spans = [mention.span for mention in names]
        for a, b in equated_names(named_text.text, spans, [mention.parts for mention in names]):
            equated.append((place[source, spans[a]], place[source, spans[b]]))
        equated += [
            (place[source, mention.span], place[source, mention.refers])
            for mention in own
            if mention.refers is not None and (source, mention.refers) in place
        ]
    persons = [NamedPerson(one.source, one.mention.text, one.mention.parts) for one in named]
    held: defaultdict[int, list[EntityMention]] = defaultdict(list)
    for one, group in zip(named, person_groups(persons, equated), strict=True):
        held[group].append(one)
    return [
        _person(texts, members)
        for members in held.values()
        if any(one.mention.parts.words for one in members)
    ]


def _person(texts: Sequence[NamedText], members: list[EntityMention]) -> Entity:
    count = Counter(_bare_name(one.mention) for one in members if one.mention.parts.words)
    name = max(count, key=lambda text: (min(len(text.split()), 3), count[text], text))
    roles = [role for one in members for role in (one.mention.parts.office, one.mention.role) if role]
    genders = Counter(one.mention.gender for one in members if one.mention.gender)
    if not genders:
        genders = _pronouns(texts, members)
    gender = max(genders, key=lambda g: (genders[g], g)) if genders else ""
    return Entity(name, NameKind.PERSON, gender, tuple(dict.fromkeys(roles)), tuple(members))


def _bare_name(mention: Mention) -> str:
    """The name without its title."""
    words = mention.text.split()
    return (
        " ".join(words[-max(1, len(mention.parts.words)) :])
        if mention.parts.office or mention.parts.honorific
        else mention.text
    )


def _pronouns(texts: Sequence[NamedText], members: Sequence[EntityMention]) -> Counter[str]:
    """How often *he* and *she* follow the name before another capital does."""
    votes: Counter[str] = Counter()
    for one in members:
        text, end = texts[one.source].text, one.mention.span.end
        near = text[end : end + LOOK_FOR_PRONOUN]
        stop = re.search(r"[A-Z\n]", near)
        pronoun = _PRONOUN.search(near, 0, stop.start() if stop else len(near))
        if pronoun is not None:
            votes["m" if pronoun[1] else "f"] += 1
    return votes


def _others(texts: Sequence[NamedText], named: Sequence[EntityMention]) -> list[Entity]:
    """Bodies, places and things, by the words of their names."""
    keys = [_key(texts[one.source].text, one.mention) for one in named]
    long_of = _acronyms(named, keys)
    long_of.update((((-1, *short)), long) for short, long in _cut_short(named, keys).items())
    held: defaultdict[_Key, list[EntityMention]] = defaultdict(list)
    for one, key in zip(named, keys, strict=True):
        held[long_of.get((one.source, *key), long_of.get((-1, *key), key))].append(one)
    return [_thing(key, members) for key, members in held.items()]


def _key(text: str, mention: Mention) -> _Key:
    """What two names of one body or place have in common."""
    printed, span = mention.text, mention.span
    seat = SEATS.get(printed)
    if seat is not None:
        return ("@", seat)
    country = country_of(printed)
    if country is not None:
        place = place_of(printed)
        is_city = place is not None and place.capital
        before = text[max(0, span.start - 16) : span.start]
        stands_for = not LOCATIVE.search(before) and METONYM_BEHIND.match(text, span.end)
        if not is_city or stands_for or before.endswith("between "):
            return ("@", country)
    if mention.kind is NameKind.PLACE:
        place = place_of(printed)
        if place is not None:
            return ("place", place.name, *place.within)
    words = [folded(folded_name(word)) for word in re.findall(r"[\w'’.-]+", printed)]
    while len(words) > 1 and words[-1] in COMPANY_ENDINGS:
        words.pop()
    return ("name", *sorted(word for word in words if word not in _SMALL))


def _acronyms(named: Sequence[EntityMention], keys: Sequence[_Key]) -> dict[tuple[int | str, ...], _Key]:
    """For the keys of acronyms the long names: as the text says, else the only name of the story with the
    initials."""
    at: dict[tuple[int, Span], _Key] = {
        (one.source, one.mention.span): key for one, key in zip(named, keys, strict=True)
    }
    initials: defaultdict[str, set[_Key]] = defaultdict(set)
    for one, key in zip(named, keys, strict=True):
        if " " in one.mention.text and key[0] == "name":
            for acronym in sorted(acronyms_of(one.mention.text)):
                initials[acronym].add(key)
    found: dict[tuple[int | str, ...], _Key] = {}
    for one, key in zip(named, keys, strict=True):
        told = at.get((one.source, one.mention.refers)) if one.mention.refers is not None else None
        if told is not None:
            found[(one.source, *key)] = told
            found.setdefault((-1, *key), told)
        short = one.mention.text.replace(".", "")
        if short.isupper() and len(short) > 2 and len(initials[short]) == 1 and key[0] == "name":
            found.setdefault((-1, *key), min(initials[short]))
    return found


def _cut_short(named: Sequence[EntityMention], keys: Sequence[_Key]) -> dict[_Key, _Key]:
    """For *Supreme Court* and *Hale* the only body that goes on: Supreme Court of Appeal, Hale Motors."""
    key_of = {one.mention.text: key for one, key in zip(named, keys, strict=True) if key[0] == "name"}
    longer: defaultdict[str, set[_Key]] = defaultdict(set)
    for text, key in key_of.items():
        head = re.split(r" (?:of|for) ", text, maxsplit=1)[0]
        if head != text and " " in head:
            longer[head].add(key)
        first, _, rest = text.partition(" ")
        if rest and text.rsplit(None, 1)[-1].lower() in BUSINESS_WORDS:
            longer[first].add(key)
    return {key_of[head]: min(keys) for head, keys in longer.items() if head in key_of and len(keys) == 1}


def _thing(key: _Key, members: list[EntityMention]) -> Entity:
    count = Counter(one.mention.text for one in members)
    kinds = Counter(one.mention.kind for one in members)
    kind = likeliest_kind(kinds)
    name = max(count, key=lambda text: (count[text], text))
    if key[0] == "@":
        kind = NameKind.PLACE
        own = [text for text in count if place_of(text) is not None and not _is_capital(text)]
        name = max(own, key=lambda text: (count[text], text), default=name)
    elif name.isupper():
        name = max(
            (text for text in count if " " in text), key=lambda text: (count[text], text), default=name
        )
    return Entity(name, kind, "", (), tuple(members))


def _is_capital(text: str) -> bool:
    place = place_of(text)
    return place is not None and place.capital
