from __future__ import annotations

from dataclasses import replace

from reader.tui.commands.filtering import refiltered
from reader.tui.commands.handing_on import handed_on
from reader.tui.requests import STILL_COMPARING, AnotherStory, Dialog, Leave, Open, Say
from tests.tui.commands.readings import reading, run


def test_export_asks_where_to_write() -> None:
    assert run("export", reading()) == Open(Dialog.EXPORT)


def test_there_is_nothing_to_export_before_the_comparison() -> None:
    assert run("export", replace(reading(), comparison=None)) == Say(STILL_COMPARING)


def test_help_opens_and_quit_leaves() -> None:
    assert run("help", reading()) == Open(Dialog.HELP)
    assert isinstance(run("quit", reading()), Leave)


def test_another_story_is_asked_for() -> None:
    assert isinstance(run("another-story", reading()), AnotherStory)


def test_what_is_written_is_all_or_what_the_filter_shows() -> None:
    whole, some = reading(), refiltered(reading(filter="relation:contradiction"))
    assert some.passing is not None
    assert handed_on(whole, only_passing=True) == whole.comparison
    assert handed_on(some, only_passing=False) == whole.comparison
    shown = handed_on(some, only_passing=True)
    assert {group.id for group in shown.groups} == some.passing
    assert shown.filter == "relation:contradiction"
    hidden = handed_on(some.blinded(), only_passing=True)
    assert [source.outlet for source in hidden.sources][:2] == ["[A]", "[B]"]
    assert {group.id for group in hidden.groups} == some.passing
