"""Readings to try commands on, and running a command by its id."""

from __future__ import annotations

from dataclasses import replace

from reader.tui.commands import BY_ID
from reader.tui.place import Place
from reader.tui.reading import Reading
from reader.tui.requests import Request, Say
from tests.tui.stories import TITLE, comparison, sources


def reading(**place: object) -> Reading:
    """The made-up story, compared, at a place."""
    return Reading(TITLE, sources(), comparison(), replace(Place("A"), **place))  # type: ignore[arg-type]


def run(name: str, on: Reading) -> Reading | Request:
    """What the command gives back."""
    return BY_ID[name].run(on)


def after(name: str, on: Reading) -> Reading:
    """The reading after a command, whether it says something or not."""
    outcome = run(name, on)
    if isinstance(outcome, Say):
        assert outcome.reading is not None, outcome.sentence
        return outcome.reading
    assert isinstance(outcome, Reading), outcome
    return outcome


def said(name: str, on: Reading) -> str:
    """The sentence of a command that says one."""
    outcome = run(name, on)
    assert isinstance(outcome, Say), outcome
    return outcome.sentence
