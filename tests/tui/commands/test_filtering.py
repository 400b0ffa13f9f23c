from __future__ import annotations

from dataclasses import replace

import pytest

from reader.filter.fact_filter import FilterError
from reader.tui.commands.filtering import filtered, filtered_so_far, passed, refiltered
from reader.tui.reading import Reading
from reader.tui.requests import Dialog, Open, Say
from reader.tui.widgets.top_line import top_line
from reader.vocabulary.review import FactReview, Reviewed, Verdict
from tests.tui.commands.readings import reading, run
from tests.tui.stories import comparison


def under(line: str, on: Reading | None = None) -> Reading:
    found = filtered(on or reading(), line)
    assert isinstance(found, Reading), found
    return found


def test_the_key_opens_the_line_once_there_are_facts() -> None:
    assert run("filter", reading()) == Open(Dialog.FILTER)
    assert isinstance(run("filter", replace(reading(), comparison=None)), Say)


def test_a_filter_stays_with_the_place_and_says_how_many_pass() -> None:
    found = under("  relation:dispute ")
    assert found.place.filter == "relation:dispute"
    assert found.passing == {"F4"}
    assert passed(found) == f"1 of {len(comparison().groups)} facts"


def test_an_empty_filter_lets_everything_pass() -> None:
    assert under("", under("relation:dispute")) == reading()


def test_what_passes_follows_the_review() -> None:
    found = under("is:open relation:dispute")
    said = Reviewed(facts={"F4": FactReview(Verdict.CONFIRMED)})
    assert refiltered(replace(found, reviewed=said)).passing == set()


def test_what_passes_waits_for_the_comparison() -> None:
    early = under("relation:dispute", replace(reading(), comparison=None))
    assert early.passing is None
    assert refiltered(replace(early, comparison=comparison())).passing == {"F4"}


@pytest.mark.parametrize(
    "line", ["rel", "relation:dispute cov", "relation:dispute -", "relation:dispute not"]
)
def test_a_key_that_is_being_typed_asks_nothing_yet(line: str) -> None:
    found = filtered_so_far(reading(), line)
    assert isinstance(found, Reading)
    assert found.passing in (None, {"F4"})


@pytest.mark.parametrize("line", ["barrier", 'text:"a rel', "relation:dispute,con"])
def test_other_words_are_taken_at_once(line: str) -> None:
    found = filtered_so_far(reading(), line)
    assert isinstance(found, FilterError) or found.place.filter == line


def test_no_fact_steps_where_none_passes() -> None:
    nothing = under("coverage:unique")
    outcome = run("next-fact", nothing)
    assert isinstance(outcome, Say)
    assert outcome == Say("No fact passes the filter: ⟨filter⟩ changes it.")


def test_blind_mode_keeps_a_filter_and_does_not_tell_the_outlet_that_it_names() -> None:
    outlet = "Northern Ledger"
    named = under(f'source:"{outlet}"')
    blind = refiltered(named.blinded())
    assert blind.passing == named.passing
    assert blind.passing
    shown = "".join(piece.text for piece in top_line(blind, 200))
    assert outlet not in shown
    assert f"{len(blind.passing)} of" in shown
