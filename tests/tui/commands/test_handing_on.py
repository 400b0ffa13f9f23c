from __future__ import annotations

from dataclasses import replace

from reader.tui.requests import STILL_COMPARING, Dialog, Leave, Open, Say
from tests.tui.commands.readings import reading, run


def test_export_asks_where_to_write() -> None:
    assert run("export", reading()) == Open(Dialog.EXPORT)


def test_there_is_nothing_to_export_before_the_comparison() -> None:
    assert run("export", replace(reading(), comparison=None)) == Say(STILL_COMPARING)


def test_help_opens_and_quit_leaves() -> None:
    assert run("help", reading()) == Open(Dialog.HELP)
    assert run("quit", reading()) == Leave()
