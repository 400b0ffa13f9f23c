"""Keys that step from fact to fact, to what one source alone says, and to what was searched for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.filter.find import find
from reader.tui.commands.command import Command
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Dialog, Open, Request, Say
from reader.vocabulary.relation import Relation

if TYPE_CHECKING:
    from reader.vocabulary.group import Group

GROUP = "Step"

MOST_NAMED = 2
"""Relations that are named one by one at most."""

Step = Callable[[Reading], Reading | Request]


def to_fact(reading: Reading, group: Group) -> Reading:
    """The reading at a fact, the focus on a column that has it: the focused one, the pivot, or the first."""
    comparison = reading.comparison
    assert comparison is not None
    present = [comparison.passage_of[member.passage].source for member in group.members]
    shown = [siglum for siglum in present if siglum in reading.sigla]
    kept = [siglum for siglum in (reading.place.focused, reading.place.pivot) if siglum in shown]
    focused = next(iter([*kept, *shown]), reading.place.focused)
    return reading.at(reading.place.going_to(fact=group.id, passage=None, focused=focused))


def _on_sign(reading: Reading, group: Group, relations: Collection[Relation]) -> Reading:
    """The reading at the fact, the focus on a column whose passage carries what was looked for."""
    found, comparison = to_fact(reading, group), reading.comparison
    assert comparison is not None
    resting: Collection[str] = found.resting
    if group.relation not in relations:
        signs = _signs(reading, group)
        resting = {comparison.passage_of[one].source for one, sign in signs.items() if sign in relations}
    place = found.place
    if place.focused in resting:
        return found
    focused = next((siglum for siglum in found.sigla if siglum in resting), place.focused)
    return found.at(replace(place, focused=focused))


def _signs(reading: Reading, group: Group) -> Mapping[str, Relation]:
    """For each passage of the fact the relation whose sign it carries while the fact is the current one."""
    comparison, pivot = reading.comparison, reading.place.pivot
    assert comparison is not None
    held = comparison.standing if pivot is None else comparison.standing_to.get(pivot, {})
    return {
        member.passage: held[group.id, member.passage]
        for member in group.members
        if (group.id, member.passage) in held
    }


def to_passage(reading: Reading, passage: str, siglum: str) -> Reading:
    """The reading at a passage that stands in no fact, or was searched for."""
    return reading.at(reading.place.going_to(fact=None, passage=passage, focused=siglum))


def _within(name: str, group: Group) -> str:
    """What to say where a fact was gone to for the sake of one that is not its gravest relation."""
    return f"{_an(name).capitalize()} within this {group.relation.value}."


def _an(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _step(direction: int, relations: frozenset[Relation], name: str) -> Step:
    """To the next fact in which a passage carries the sign of one of the ``relations``."""

    def step(reading: Reading) -> Reading | Request:
        comparison = reading.comparison
        if comparison is None:
            return Say(STILL_COMPARING)
        groups = _in_order(reading)
        numbers = range(len(groups))[::direction]

        def wanted(among: Iterable[int]) -> Iterator[int]:
            return (n for n in among if reading.passes(groups[n].id) and holds(groups[n]))

        def holds(group: Group) -> bool:
            is_meant = group.relation in relations and reading.place.pivot is None
            return is_meant or not relations.isdisjoint(_signs(reading, group).values())

        first = next(wanted(numbers), None)
        if first is None:
            told = f"in {reading.place.pivot}, the pivot" if reading.place.pivot else "in this story"
            where = told if reading.passing is None else "passes the filter: ⟨filter⟩ changes it"
            return Say(f"No {name} {where}.")
        at = _standing(reading, groups, direction)
        ahead = next(wanted(n for n in numbers if (n - at) * direction > 0), None)
        group = groups[first if ahead is None else ahead]
        found = _on_sign(reading, group, relations)
        if ahead is not None:
            is_within = group.relation not in relations
            return Say(_within(name, group), found) if is_within else found
        if sum(1 for _ in wanted(numbers)) == 1:
            return Say(f"The only {name}.", found)
        return Say(f"Round to the {'first' if direction > 0 else 'last'} {name}.", found)

    return step


def _in_order(reading: Reading) -> Sequence[Group]:
    """The facts in the order in which the view shows them."""
    comparison = reading.comparison
    assert comparison is not None
    if reading.place.view is View.FACTS:
        from reader.tables.facts import in_order

        return in_order(comparison, by=reading.place.sort)
    return reading.facts


def _standing(reading: Reading, groups: Sequence[Group], direction: int) -> float:
    """Where among the facts the reader stands: the number of the current one, or between two."""
    place = reading.place
    if place.fact is not None:
        at = next((n for n, group in enumerate(groups) if group.id == place.fact), None)
        return _among(reading, groups) if at is None else at
    if place.passage is not None:
        order = _reading_order(reading)
        source = next(s for s in reading.sources if any(p.id == place.passage for p in s.passages))
        own = {passage.id for passage in source.passages}
        before = [
            n
            for n, group in enumerate(groups)
            for first in [next((m.passage for m in group.members if m.passage in own), None)]
            if first is not None and order[first] <= order[place.passage]
        ]
        return max(before, default=-1) + 0.5
    return -1 if direction > 0 else len(groups)


def _among(reading: Reading, groups: Sequence[Group]) -> float:
    """Between which facts a current one stands that is not among them: the pivot lacks it."""
    assert reading.comparison is not None
    order = {group.id: number for number, group in enumerate(reading.comparison.groups)}
    here = order.get(reading.place.fact or "", -1)
    before = [n for n, group in enumerate(groups) if order[group.id] < here]
    return max(before, default=-1) + 0.5


def _reading_order(reading: Reading) -> dict[str, int]:
    ids = (passage.id for source in reading.sources for passage in source.passages)
    return {passage: number for number, passage in enumerate(ids)}


def _unique(direction: int) -> Step:
    def step(reading: Reading) -> Reading | Request:
        comparison = reading.comparison
        if comparison is None:
            return Say(STILL_COMPARING)
        pivot = reading.place.pivot
        sigla = reading.sigla if pivot is None else (pivot,)
        wanted = [p for p in comparison.unique if comparison.passage_of[p].source in sigla]
        if not wanted:
            where = "one source" if pivot is None else f"{pivot}, the pivot,"
            return Say(f"No passage stands in {where} alone.")
        return _along(reading, wanted, direction, "passage told by one alone")

    return step


def _along(reading: Reading, wanted: Sequence[str], direction: int, name: str) -> Reading | Request:
    """The next of the passages in reading order after where the reader stands."""
    comparison = reading.comparison
    assert comparison is not None
    order = _reading_order(reading)
    group = reading.group
    here: float = -1 if direction > 0 else len(order)
    if reading.place.passage is not None:
        here = order[reading.place.passage]
    elif group is not None:
        ids = [member.passage for member in group.members]
        here = order[
            next((i for i in ids if comparison.passage_of[i].source == reading.place.focused), ids[0])
        ]
    ahead = [p for p in wanted if (order[p] > here if direction > 0 else order[p] < here)]
    chosen = (ahead or wanted)[0 if direction > 0 else -1]
    found = to_passage(reading, chosen, comparison.passage_of[chosen].source)
    if ahead:
        return found
    return Say(f"Round to the {'first' if direction > 0 else 'last'} {name}.", found)


def _hit(direction: int) -> Step:
    def step(reading: Reading) -> Reading | Request:
        if not reading.place.query:
            return Open(Dialog.FIND)
        shown = [source for source in reading.sources if source.id in reading.sigla]
        hits = find(shown, reading.place.query)
        if not hits:
            return Say(f"“{reading.place.query}” stands in no column.")
        at = reading.place.hit
        number = (at + direction) % len(hits) if at >= 0 else (0 if direction > 0 else len(hits) - 1)
        return Say(f"“{reading.place.query}”: {number + 1} of {len(hits)}.", to_hit(reading, number))

    return step


def to_hit(reading: Reading, number: int) -> Reading:
    """The reading at a hit of its query, counted over the columns that are shown."""
    shown = [source for source in reading.sources if source.id in reading.sigla]
    hit = find(shown, reading.place.query)[number]
    siglum = next(s.id for s in shown if any(p.id == hit.passage for p in s.passages))
    place = replace(reading.place, hit=number, view=View.COLUMNS)
    if hit.passage not in place.unfolded:
        place = replace(place, unfolded=(*place.unfolded, hit.passage))
    return to_passage(reading.at(place), hit.passage, siglum)


def level(reading: Reading) -> Reading | Request:
    """From another view to the columns; there, every column to the current fact again."""
    place = reading.place
    if place.view is not View.COLUMNS:
        return reading.at(replace(place, view=View.COLUMNS, visit=place.visit + 1))
    if place.fact is None and place.passage is None:
        return Say("No fact is chosen: ⟨next-fact⟩ goes to the first one.")
    return reading.at(replace(place, visit=place.visit + 1))


def back(reading: Reading) -> Reading | Request:
    """To the fact or passage before."""
    place = reading.place
    if not place.trail:
        return Say("This is where you began.")
    *before, stop = place.trail
    return reading.at(
        replace(
            place,
            fact=stop.fact,
            passage=stop.passage,
            focused=stop.focused if stop.focused in reading.sigla else place.focused,
            trail=tuple(before),
            visit=place.visit + 1,
        )
    )


_KINDS = (
    ("fact", ("J", "alt+down"), ("K", "alt+up"), tuple(Relation)),
    ("contradiction", ("c",), ("C",), (Relation.CONTRADICTION, Relation.DIFFERENCE)),
    ("dispute", ("d",), ("D",), (Relation.DISPUTE,)),
    ("framing", ("f",), ("F",), (Relation.FRAMING,)),
    ("agreement", ("a",), ("A",), (Relation.AGREEMENT,)),
)
"""What is stepped to, the keys on and back, and the relations that are meant."""


def _steps() -> Iterator[Command]:
    """On and back for each kind."""
    for kind, on, back_again, relations in _KINDS:
        name = " or ".join(one.value for one in relations) if len(relations) <= MOST_NAMED else kind
        for direction, word, keys, bracket in ((1, "next", on, "]"), (-1, "previous", back_again, "[")):
            chords = (f"{bracket}c",) if kind == "fact" else ()
            step = _step(direction, frozenset(relations), name)
            yield Command(f"{word}-{kind}", keys, f"{word.capitalize()} {name}", GROUP, step, chords)


COMMANDS = (
    *_steps(),
    Command("next-unique", ("u",), "Next passage told by one alone", GROUP, _unique(1)),
    Command("previous-unique", ("U",), "Previous passage told by one alone", GROUP, _unique(-1)),
    Command("level", ("enter",), "Bring the columns level", GROUP, level),
    Command("back", ("backspace",), "Back where you came from", GROUP, back),
    Command("find", ("slash",), "Find words, ~word alike ones", GROUP, lambda reading: Open(Dialog.FIND)),
    Command("next-hit", ("n",), "Next place found", GROUP, _hit(1)),
    Command("previous-hit", ("N",), "Previous place found", GROUP, _hit(-1)),
)
"""In the order of the help."""
