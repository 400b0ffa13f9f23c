"""What every command keeps, wherever the reader is."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.tui.commands import BY_ID, CHORDS, COMMANDS
from reader.tui.commands.command import Command
from reader.tui.place import Place, Stop, View
from reader.tui.reading import Reading
from reader.tui.requests import Request, Say
from tests.makers import comparison as made_of
from tests.makers import source
from tests.tui.commands.readings import reading
from tests.tui.stories import comparison, passage_id

TWO = (source("One.", id="A"), source("Two.", id="B"))
PLACES = {
    "no comparison yet": replace(reading(), comparison=None),
    "no comparison yet, words searched for": replace(reading(query="barrier"), comparison=None),
    "no fact at all": Reading("x", TWO, made_of(*TWO), Place("A")),
    "a story of nothing but the fold": Reading("x", TWO, made_of(*TWO), Place("A", view=View.FACTS)),
    "all columns but two hidden": reading(hidden=("A", "B", "C"), focused="D"),
    "all but two hidden, a fact of hidden ones": reading(hidden=("A", "B", "C"), focused="D", fact="F2"),
    "at a passage": reading(passage=passage_id("A", "slept in his office")),
    "at a passage before the comparison": replace(
        reading(passage=passage_id("A", "slept in his office"), query="office"), comparison=None
    ),
    "at a passage of a hidden column": reading(passage="A6", hidden=("A",), focused="B"),
    "in the table": reading(view=View.FACTS, fact="F5"),
    "in the table at a passage": reading(view=View.FACTS, passage="A6"),
    "the way back to a hidden column": reading(trail=(Stop("F2", None, "A"),), hidden=("A",), focused="B"),
    "a query that stands nowhere": reading(query="zzz"),
    "a hit beyond the last": reading(query="barrier", hit=99),
}


def holds_together(outcome: Reading) -> bool:
    """Can the screen show this reading?"""
    place, compared = outcome.place, outcome.comparison
    ids = {passage.id for source in outcome.sources for passage in source.passages}
    return (
        place.focused in outcome.sigla
        and len(outcome.sigla) >= 2
        and (place.fact is None or (compared is not None and place.fact in compared.group_of))
        and (place.passage is None or place.passage in ids)
        and not (place.fact and place.passage)
        and (place.pivot is None or place.pivot in outcome.sigla)
    )


def follow(command: Command, on: Reading) -> Reading:
    outcome = command.run(on)
    assert isinstance(outcome, Reading | Request)
    if isinstance(outcome, Say):
        assert outcome.sentence.endswith((".", "”."))
        outcome = outcome.reading or on
    return outcome if isinstance(outcome, Reading) else on


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_no_command_fails_anywhere(command: Command, place: Reading) -> None:
    assert holds_together(follow(command, place))


@settings(max_examples=60)
@given(st.lists(st.sampled_from(COMMANDS), max_size=40), st.booleans())
def test_no_series_of_commands_leads_to_a_place_that_cannot_be_shown(
    commands: list[Command], compared: bool
) -> None:
    at = reading(query="barrier") if compared else replace(reading(query="barrier"), comparison=None)
    for command in commands:
        at = follow(command, at)
        assert holds_together(at), command.id


def test_ids_keys_and_chords_are_each_given_once() -> None:
    for given_out in (
        [command.id for command in COMMANDS],
        [key for command in COMMANDS for key in command.keys],
        [chord for command in COMMANDS for chord in command.chords],
    ):
        assert [one for one, count in Counter(given_out).items() if count > 1] == []
    assert len(BY_ID) == len(COMMANDS)


def test_every_command_has_a_key_and_says_what_it_does() -> None:
    for command in COMMANDS:
        assert command.keys or command.chords
        assert command.tooltip == command.tooltip.strip() != ""
        assert command.id == command.id.lower()


def test_a_chord_has_a_single_key_twin() -> None:
    assert {chord: command.id for chord, command in CHORDS.items()} == {
        "]c": "next-fact",
        "[c": "previous-fact",
        **{f"\\{number}": f"view-{view}" for number, view in enumerate(View, start=1)},
    }
    assert all(len(key) == 1 or "+" in key for command in CHORDS.values() for key in command.keys)


@pytest.mark.parametrize(
    "keys",
    [
        "j",
        "k",
        "h",
        "l",
        "J",
        "K",
        "c",
        "C",
        "d",
        "D",
        "f",
        "F",
        "a",
        "A",
        "u",
        "U",
        "enter",
        "backspace",
        "tab",
        "shift+tab",
        "slash",
        "n",
        "N",
        "s",
        "z",
        "x",
        "X",
        "v",
        "V",
        "w",
        "ctrl+s",
        "T",
        "question_mark",
        "q",
        "space",
        "b",
        "g",
        "G",
        "ctrl+d",
        "ctrl+u",
        "down",
        "up",
        "left",
        "right",
        "pagedown",
        "pageup",
        "home",
        "end",
        "alt+down",
        "alt+up",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "p",
        "plus",
        "underscore",
        "less_than_sign",
        "greater_than_sign",
        "left_curly_bracket",
        "right_curly_bracket",
        "y",
        "o",
    ],
)
def test_the_keys_of_the_design_are_bound(keys: str) -> None:
    assert any(keys in command.keys for command in COMMANDS)


def test_the_story_for_these_tests_has_every_relation() -> None:
    assert len({group.relation for group in comparison().groups}) == 6
