from __future__ import annotations

from dataclasses import replace

from reader.tui.commands.citing import selected
from reader.tui.requests import STILL_COMPARING, Copy, OpenSource, Say
from tests.tui.commands.readings import reading, run, said
from tests.tui.stories import passage_id


def copied(**place: object) -> str:
    outcome = run("copy", reading(**place))
    assert isinstance(outcome, Copy), outcome
    return outcome.text


def test_the_passage_is_copied_with_outlet_title_and_day() -> None:
    assert copied(focused="B", fact="F2") == (
        "“Some 25 boats lay in the inner harbour when the gates closed, the coastguard counted.” "
        "(Coastal Current, “Barrier holds, bill grows”, 12 March 2031, inferred: “Tuesday”)"
    )


def test_a_passage_in_no_fact_is_copied_too() -> None:
    text = copied(focused="A", passage=passage_id("A", "slept in his office"))
    assert text.startswith("“He had slept in his office for two nights.” (The Osmund Pilot, ")


def test_a_quotation_inside_takes_single_marks_around() -> None:
    assert copied(focused="A", fact="F3").startswith("‘“The gates did what we paid for,” said")


def test_a_column_without_the_fact_says_so() -> None:
    assert said("copy", reading(focused="D", fact="F2")).startswith("D lacks this fact")


def test_without_a_passage_nothing_is_copied() -> None:
    assert said("copy", reading()).startswith("No passage is chosen")
    assert run("copy", replace(reading(), comparison=None)) == Say(STILL_COMPARING)


def test_escapes_in_a_passage_do_not_reach_the_clipboard() -> None:
    at = reading(focused="A", passage="A1")
    passages = (at.sources[0].passages[0]._replace(text="Red \x1b]52;c;eA==\x07 tide"),)
    hostile = replace(at, sources=(at.sources[0]._replace(passages=passages), *at.sources[1:]))
    outcome = run("copy", hostile)
    assert isinstance(outcome, Copy)
    assert "\x1b" not in outcome.text
    assert "\x07" not in outcome.text


def test_a_selection_is_counted_in_words() -> None:
    assert selected("B", "three words here") == Copy(
        "three words here", "3 words of B copied to the clipboard."
    )
    assert selected("B", "one") == Copy("one", "1 word of B copied to the clipboard.")
    assert selected("B", " ") == Say("Nothing was selected.")


def test_the_focused_columns_article_is_opened() -> None:
    assert run("open-source", reading(focused="C")) == OpenSource("c.txt")


def test_in_blind_mode_no_article_is_opened() -> None:
    assert said("open-source", reading().blinded()).startswith("In blind mode")
