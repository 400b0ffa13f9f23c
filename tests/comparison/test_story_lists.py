from __future__ import annotations

from dataclasses import replace

from reader.comparison.compare import compare
from reader.comparison.json_lists import json_lists
from reader.vocabulary import GivenLists, TimelineEntry, WordingKind
from tests.comparison.makers import lists
from tests.makers import comparison, source

DAY = "2024-03-07"


def test_names_are_counted_source_by_source() -> None:
    a = source("Ana Moss spoke.", "Moss left, and Moss came back.", id="A")
    b = source("Mayor Ana Moss spoke.", id="B")
    (entity,) = (one for one in lists(a, b).naming if one.kind == "person")
    assert entity.entity == "Ana Moss"
    told = [(name.source, name.text, name.uses) for name in entity.names]
    assert told == [("A", "Ana Moss", 1), ("A", "Moss", 2), ("B", "Mayor Ana Moss", 1)]


def test_a_hedge_comes_with_what_it_governs() -> None:
    (hedge,) = (
        one for one in lists(source("The tanks may leak again.")).wording if one.kind is WordingKind.HEDGE
    )
    assert (hedge.text, hedge.note) == ("may", "leak again")


def test_a_vague_voice_is_printed_without_its_apposition() -> None:
    (vague,) = (
        one
        for one in lists(source("Critics, a loud lot, said the tanks were leaking.")).wording
        if one.kind is WordingKind.VAGUE
    )
    assert (vague.text, vague.note) == ("Critics", "said")


def test_a_judging_verb_counts_where_it_reports() -> None:
    found = lists(source("The firm admitted that the tanks leaked.", "She brought the first claim."))
    verbs = [one.passage for one in found.wording if one.kind is WordingKind.REPORTING_VERB]
    assert "A2" not in verbs


def test_times_stand_in_their_order_with_the_passages_that_name_them() -> None:
    a = source("The bridge opened on Tuesday.", "It was built in 2019.", id="A", on=DAY)
    b = source("The bridge opened on 5 March 2024.", "It must close by 30 March 2024.", id="B", on=DAY)
    assert lists(a, b).timeline == (
        TimelineEntry("2019", "year", ("A2",)),
        TimelineEntry("2024-03-05", "day", ("A1", "B1")),
        TimelineEntry("/2024-03-30", "day", ("B2",)),
    )


def test_a_day_of_saying_is_not_on_the_timeline() -> None:
    assert not lists(source("It leaked, the engineer said on Tuesday.", on=DAY)).timeline


def test_a_list_is_made_once() -> None:
    made = lists(source("Ana Moss said the bridge was safe."))
    assert made.voices is made.voices
    assert made.ledger is made.ledger


def test_a_comparison_hands_its_lists_on_when_it_is_changed() -> None:
    found = compare([source("Ana Moss said the bridge was safe.")], story="")
    assert [one.speaker for one in replace(found, story="Another").voices] == ["Ana Moss"]


def test_a_comparison_without_lists_has_empty_ones() -> None:
    bare = comparison(source("One thing."))
    assert json_lists(bare) == {name: [] for name in ("ledger", "voices", "naming", "wording", "timeline")}
    given = replace(bare, lists=GivenLists(timeline=(TimelineEntry("2019", "year", ("A1",)),)))
    assert json_lists(given)["timeline"] == [{"value": "2019", "precision": "year", "passages": ["A1"]}]
