from __future__ import annotations

import pytest

from reader.tables.facts import ORDERS
from reader.tui.commands.viewing import to_row, to_view
from reader.tui.place import Sort, View
from tests.tui.commands.readings import after, reading, said


def test_the_views_go_round_and_keep_the_fact() -> None:
    at, visited = reading(fact="F5"), []
    for _ in View:
        at = after("next-view", at)
        visited.append(at.place.view)
    assert visited == [*list(View)[1:], View.COLUMNS]
    assert at.place.fact == "F5"
    assert after("previous-view", at).place.view is list(View)[-1]


@pytest.mark.parametrize("view", View)
def test_each_view_has_a_command_and_changes_nothing_but_the_view(view: View) -> None:
    before = reading(fact="F5", focused="C", query="gates")
    at = after(f"view-{view}", before)
    assert at == to_view(before, view)
    assert at.place.view is view
    assert to_view(at, before.place.view) == before


def test_the_facts_are_sorted_in_every_order_in_turn_and_told_how() -> None:
    at, sentences = reading(view=View.FACTS), []
    for _ in Sort:
        sentences.append(said("sort", at))
        at = after("sort", at)
    assert sentences == [
        f"The facts are sorted by {one}." for one in ("coverage", "position", "confidence", "relation")
    ]


def test_every_order_of_the_table_is_one_of_the_place() -> None:
    assert list(ORDERS) == list(Sort)


@pytest.mark.parametrize("sort", Sort)
def test_the_next_fact_is_the_one_that_the_table_shows_next(sort: Sort) -> None:
    at, visited = reading(view=View.FACTS, sort=sort), []
    for _ in range(9):
        at = after("next-fact", at)
        visited.append(at.place.fact)
    assert sorted(map(str, visited)) == [f"F{n}" for n in range(1, 10)]
    if sort is Sort.POSITION:
        assert visited == [group.id for group in at.comparison.groups]  # type: ignore[union-attr]


def test_going_along_a_list_leaves_no_trail_and_opening_a_row_does() -> None:
    before = reading(view=View.LEDGER, fact="F1", hidden=("C",))
    along = to_row(before, "C", "C5", "F5", opened=False)
    assert (along.place.fact, along.place.passage, along.place.focused) == ("F5", None, "C")
    assert (along.place.view, along.place.trail, along.place.hidden) == (View.LEDGER, (), ())
    opened = to_row(before, "C", "C7", None, opened=True)
    assert (opened.place.fact, opened.place.passage, opened.place.view) == (None, "C7", View.COLUMNS)
    assert [stop.fact for stop in opened.place.trail] == ["F1"]


def test_the_columns_come_level_on_what_was_chosen_in_a_list_and_stay_where_they_were_without() -> None:
    before = reading(view=View.LEDGER, fact="F1")
    assert to_row(before, "A", "A4", "F1", opened=False).place.visit == before.place.visit
    assert to_row(before, "A", "A4", "F2", opened=False).place.visit > before.place.visit
