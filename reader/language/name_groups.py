"""Which mentions of persons mean one person: by full name, then surname or given name, then bare title.

Decides from names, titles and what the text itself equates; reads no text. A surname that several persons
bear goes to the one who is named most where it stands.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.language.english.first_names import is_sure_first_name
from reader.language.name_parts import NameParts
from reader.language.name_variants import (
    are_names_of_one_person,
    are_spellings_of_one_word,
    is_initial_form,
)


class NamedPerson(NamedTuple):
    """A place where a person is named, or addressed by a bare title."""

    source: int
    """Number of its text; 0 where there is one."""
    printed: str
    """As printed."""
    parts: NameParts
    """Its title and names."""


BY_SURNAME, BY_GIVEN_NAME, BY_MIDDLE_NAME, BY_SPELLING = 4.0, 2.5, 1.0, 1.5
"""How well a single word fits a person known by full name; only the order counts."""

OF_THE_SAME_TEXT = 2.0
"""Added where the person is named in full in the same text."""

BY_OFFICE = 1.0
"""Added where the titles agree."""


@dataclass
class _Person:
    """What is known of one person while mentions are gathered."""

    members: list[int] = field(default_factory=list)
    full: list[NameParts] = field(default_factory=list)
    single: set[str] = field(default_factory=set)
    offices: set[tuple[int, str]] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    texts: Counter[int] = field(default_factory=Counter)

    def take(self, at: int, mention: NamedPerson) -> None:
        parts = mention.parts
        self.members.append(at)
        self.texts[mention.source] += 1
        if len(parts.words) > 1 and parts not in self.full:
            self.full.append(parts)
        elif len(parts.words) == 1:
            self.single.add(parts.words[0])
        if parts.office:
            self.offices.add((mention.source, parts.office))
        if parts.gender:
            self.genders.add(parts.gender)

    def swallow(self, other: _Person) -> None:
        self.members += other.members
        self.full += [parts for parts in other.full if parts not in self.full]
        self.single |= other.single
        self.offices |= other.offices
        self.genders |= other.genders
        self.texts += other.texts


def person_groups(mentions: Sequence[NamedPerson], equated: Iterable[tuple[int, int]] = ()) -> list[int]:
    """For each mention the number of its person, numbered as they first appear.

    ``equated``: pairs of mentions that the text itself makes one, by apposition or *is*.
    """
    people = _people_in_full(mentions)
    person_of = {at: person for person in people for at in person.members}
    named = [(a, b) for a, b in equated if mentions[a].parts.words and mentions[b].parts.words]
    for a, b in named:
        if a in person_of and b in person_of:
            _merge(people, person_of, a, b)
    _place_single_words(mentions, people, person_of)
    for a, b in named:
        _merge(people, person_of, a, b)
    _place_titles(mentions, people, person_of, equated)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(id(person_of[at]), len(numbers)) for at in range(len(mentions))]


def _merge(people: list[_Person], person_of: dict[int, _Person], a: int, b: int) -> None:
    ours, theirs = person_of[a], person_of[b]
    if ours is theirs or (ours.genders | theirs.genders) == {"f", "m"}:
        return
    ours.swallow(theirs)
    people.remove(theirs)
    for at in theirs.members:
        person_of[at] = ours


def _people_in_full(mentions: Sequence[NamedPerson]) -> list[_Person]:
    """The persons who are named by two words or more."""
    people: list[_Person] = []
    by_word: defaultdict[str, list[_Person]] = defaultdict(list)
    by_name: dict[NameParts, _Person] = {}
    for at, mention in enumerate(mentions):
        parts = mention.parts
        if len(parts.words) < 2:
            continue
        person = by_name.get(parts)
        if person is None:
            near = {id(p): p for key in _keys(parts.words) for p in by_word[key]}
            fitting = [p for p in near.values() if _may_be(parts, p)]
            person = max(
                fitting,
                key=lambda p: (p.full[0].words == parts.words, p.texts[mention.source], len(p.members)),
                default=None,
            )
        if person is None:
            person = _Person()
            people.append(person)
        for key in _keys(parts.words):
            if person not in by_word[key]:
                by_word[key].append(person)
        by_name[parts] = person
        person.take(at, mention)
    return people


def _may_be(parts: NameParts, person: _Person) -> bool:
    """Whether a full name fits one by which a person is known and clashes with none."""
    return any(are_names_of_one_person(parts, known) for known in person.full) and not any(
        known.surname == parts.surname and not are_names_of_one_person(parts, known) for known in person.full
    )


def _keys(words: Sequence[str]) -> list[str]:
    """By what two spellings of a name are found to be near: each word, and its beginning for the
    spellings."""
    return [*words, *("~" + word[:1] for word in words[-1:] if len(word) > 4)]


def _place_single_words(
    mentions: Sequence[NamedPerson], people: list[_Person], person_of: dict[int, _Person]
) -> None:
    """Give every mention of one word its person, or make one."""
    known: dict[tuple[int, NameParts], _Person] = {}
    by_full_word: defaultdict[str, list[_Person]] = defaultdict(list)
    for person in people:
        for word in sorted({word for parts in person.full for word in parts.words}):
            by_full_word[word].append(person)
    alone: defaultdict[str, list[_Person]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        parts = mention.parts
        if len(parts.words) != 1:
            continue
        key = (mention.source, parts)
        chosen: _Person | None = known.get(key)
        if chosen is None:
            near = by_full_word[parts.words[0]] or _spelled_alike(mention, people)
            chosen = _best(mention, near) or _alone(mention, alone)
        if chosen is None:
            chosen = _Person()
            people.append(chosen)
        if not chosen.full and chosen not in alone[parts.words[0][:1]]:
            alone[parts.words[0][:1]].append(chosen)
        known[key] = chosen
        chosen.take(at, mention)
        person_of[at] = chosen


def _spelled_alike(mention: NamedPerson, people: Sequence[_Person]) -> list[_Person]:
    word = mention.parts.words[0]
    return [
        person
        for person in people
        if any(
            (parts.surname[:1] == word[:1] and are_spellings_of_one_word(word, parts.surname))
            or is_initial_form(mention.printed, parts.words)
            for parts in person.full
        )
    ]


def _best(mention: NamedPerson, people: Sequence[_Person]) -> _Person | None:
    """Of the persons known by full name the one whom a single word means best."""
    fits = [(_fit(mention, person), person) for person in people]
    most = max((fit for fit, _ in fits), default=0.0)
    if most <= 0:
        return None
    equal = [person for fit, person in fits if fit == most]
    return max(equal, key=lambda person: person.texts[mention.source] or len(person.members) / 1000)


def _fit(mention: NamedPerson, person: _Person) -> float:
    parts, word = mention.parts, mention.parts.words[0]
    if _clash_of_gender(parts, person):
        return 0.0
    fit = 0.0
    for full in person.full:
        if full.surname == word:
            fit = max(fit, BY_SURNAME)
        elif full.given == word:
            fit = max(fit, BY_GIVEN_NAME + is_sure_first_name(word) * 0.1)
        elif word in full.words:
            fit = max(fit, BY_MIDDLE_NAME)
        elif are_spellings_of_one_word(word, full.surname) or is_initial_form(mention.printed, full.words):
            fit = max(fit, BY_SPELLING)
    if not fit:
        return 0.0
    agrees = any(
        (parts.office and full.office == parts.office)
        or (parts.honorific and full.honorific == parts.honorific)
        for full in person.full
    )
    return fit + BY_OFFICE * bool(agrees) + OF_THE_SAME_TEXT * bool(person.texts[mention.source])


def _alone(mention: NamedPerson, alone: dict[str, list[_Person]]) -> _Person | None:
    """A person known by this single word, or one that is spelled like it."""
    parts, word = mention.parts, mention.parts.words[0]
    fitting = [
        person
        for person in alone.get(word[:1], ())
        if not _clash_of_gender(parts, person) and not _clash_of_office(mention, person)
    ]
    exact = [person for person in fitting if word in person.single]
    if exact:
        return exact[-1]
    return next(
        (
            person
            for person in fitting
            if any(
                are_spellings_of_one_word(word, one)
                and not (is_sure_first_name(word) and is_sure_first_name(one))
                for one in sorted(person.single)
            )
        ),
        None,
    )


def _clash_of_gender(parts: NameParts, person: _Person) -> bool:
    return bool(parts.gender) and bool(person.genders) and parts.gender not in person.genders


def _clash_of_office(mention: NamedPerson, person: _Person) -> bool:
    """Whether one text gives two offices to bearers of a bare surname: Senator Hale and Judge Hale."""
    office = mention.parts.office
    held = {one for source, one in person.offices if source == mention.source}
    return bool(office) and bool(held) and office not in held


def _place_titles(
    mentions: Sequence[NamedPerson],
    people: list[_Person],
    person_of: dict[int, _Person],
    equated: Iterable[tuple[int, int]],
) -> None:
    """Give every bare title the person whom the text says it means, or its last holder in the text."""
    partner: dict[int, int] = {}
    for a, b in equated:
        for title, other in ((a, b), (b, a)):
            if not mentions[title].parts.words:
                partner.setdefault(title, other)
    holder: dict[tuple[int, str], _Person] = {}
    for person in sorted(people, key=lambda person: len(person.members)):
        holder.update((key, person) for key in person.offices)
    in_story: defaultdict[str, list[_Person]] = defaultdict(list)
    for person in people:
        for office in sorted({office for _, office in person.offices}):
            in_story[office].append(person)
    waiting: dict[tuple[int, str], _Person] = {}
    for at, mention in enumerate(mentions):
        key = (mention.source, mention.parts.office)
        if mention.parts.words:
            continue
        meant = partner.get(at)
        if meant is not None and meant in person_of:
            chosen = person_of[meant]
            holder.setdefault(key, chosen)
        elif not mention.parts.office:
            chosen = _Person()
        elif key in holder and not _clash_of_gender(mention.parts, holder[key]):
            chosen = holder[key]
        else:
            vocative = (key[0], f"{mention.parts.honorific} {key[1]}")
            chosen = _holder(mention.parts, in_story[key[1]]) or waiting.get(vocative) or _Person()
            waiting[vocative] = chosen
        chosen.take(at, mention)
        person_of[at] = chosen


def _holder(parts: NameParts, people: Sequence[_Person]) -> _Person | None:
    """The only person of the story who bears the title."""
    return people[0] if len(people) == 1 and not _clash_of_gender(parts, people[0]) else None
