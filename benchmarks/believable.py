"""Made-up articles on one made-up story, as many sentences as asked for: to see how the cost grows.

Two articles share a part of their facts, each told in words of its own; names are put together from
syllables, so that a longer article speaks of more people and places. The same number gives the same texts.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

SHARED = 0.4
"""Share of an article's sentences whose fact the other article tells too."""

PARAGRAPH = 3
"""Sentences of a paragraph."""

FACTS_A_PERSON = 12
"""Facts told of one person or place before the next comes up."""

_FIRST = ("Ana", "Bram", "Cora", "Dario", "Elke", "Fenna", "Goran", "Hilde", "Ivo", "Jarla", "Kasper", "Lena")
_SYLLABLES = (
    "bar",
    "del",
    "fen",
    "gor",
    "hal",
    "kes",
    "lor",
    "mar",
    "nov",
    "ost",
    "pel",
    "ram",
    "sel",
    "tor",
    "ver",
)
_ENDINGS = ("ton", "sen", "ner", "man", "ford", "wick", "berg", "stad")
_ROLES = ("mayor", "engineer", "minister", "nurse", "farmer", "judge", "spokesman", "teacher", "inspector")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MATTERS = (
    "the flood barrier",
    "the harbour budget",
    "the tram strike",
    "the water works",
    "the vaccine delivery",
    "the night ferry",
    "the school roof",
    "the grain export",
    "the border post",
    "the hospital wing",
    "the rail bridge",
    "the fishing quota",
)
_TOLD = (
    (
        "{person} said on {day} that {matter} in {place} would cost {number} crowns.",
        "According to {person}, {place} will pay {number} crowns for {matter}.",
    ),
    (
        "About {number} people left {place} on {day} because of {matter}.",
        "On {day} some {number} residents of {place} were moved away over {matter}, officials said.",
    ),
    (
        "“We have waited {number} days for {matter},” {person} told reporters in {place}.",
        "{person} complained in {place} of a wait of {number} days for {matter}.",
    ),
    (
        "Work on {matter} near {place} began on {day} and employs {number} workers, {person} wrote.",
        "{number} workers started on {matter} outside {place} on {day}, {person} wrote.",
    ),
    (
        "The council of {place} rejected {matter} by {number} votes, and {person} resigned.",
        "{person} stepped down after {place}'s council voted against {matter} with {number} votes.",
    ),
    (
        "{person}, who lives in {place}, opposes {matter} and has collected {number} signatures since {day}.",
        "Since {day}, {number} people in {place} have signed the petition of {person} against {matter}.",
    ),
)
"""How a fact is told, in two ways."""


class _Fact(NamedTuple):
    told: tuple[str, str]
    slots: dict[str, str]


def believable(sentences: int, *, seed: int = 1) -> tuple[str, str]:
    """Two articles of so many sentences each, as plain text with headline, byline and date."""
    chance = Random(seed)
    shared = round(sentences * SHARED)
    facts = _facts(chance, 2 * sentences - shared)
    common, others = facts[:shared], facts[shared:]
    half = sentences - shared
    return (
        _article(chance, common + others[:half], way=0, outlet="The Northern Gazette"),
        _article(chance, common + others[half:], way=1, outlet="Harbour Post"),
    )


def _facts(chance: Random, count: int) -> list[_Fact]:
    made = []
    person = place = ""
    for number in range(count):
        if number % FACTS_A_PERSON == 0:
            person = f"{chance.choice(_FIRST)} {_name(chance)}"
            place = _name(chance)
        slots = {
            "person": person if chance.random() < 0.5 else f"the {chance.choice(_ROLES)} {person.split()[1]}",
            "place": place,
            "matter": chance.choice(_MATTERS),
            "number": f"{chance.randint(2, 9999):,}",
            "day": chance.choice(_DAYS),
        }
        made.append(_Fact(chance.choice(_TOLD), slots))
    return made


def _name(chance: Random) -> str:
    return (chance.choice(_SYLLABLES) + chance.choice(_SYLLABLES) + chance.choice(_ENDINGS)).capitalize()


def _article(chance: Random, facts: list[_Fact], *, way: int, outlet: str) -> str:
    told = [fact.told[way].format(**fact.slots) for fact in facts]
    chance.shuffle(told)
    told = [sentence[0].upper() + sentence[1:] for sentence in told]
    paragraphs = [" ".join(told[at : at + PARAGRAPH]) for at in range(0, len(told), PARAGRAPH)]
    return (
        "\n\n".join(["A long day on the coast", f"By Lena Marton\n\n{outlet}, March 4, 2021", *paragraphs])
        + "\n"
    )
