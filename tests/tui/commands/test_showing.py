from __future__ import annotations

import pytest

from reader.tui.layout.page import Fold
from reader.tui.place import Pane
from reader.tui.requests import Dialog, Open
from tests.tui.commands.readings import after, reading, run, said


def test_the_lock_is_turned_and_said() -> None:
    assert said("scroll-lock", reading()) == "Each column scrolls by itself."
    assert not after("scroll-lock", reading()).place.locked
    assert said("scroll-lock", reading(locked=False)) == "The columns scroll together."


@pytest.mark.parametrize(
    ("fold", "following", "sentence"),
    [
        (Fold.ASIDE, Fold.UNLINKED, "What is in no fact is folded."),
        (Fold.UNLINKED, Fold.NOTHING, "Nothing is folded."),
        (Fold.NOTHING, Fold.ASIDE, "Captions and boilerplate are folded."),
    ],
)
def test_the_folds_go_round_and_are_said(fold: Fold, following: Fold, sentence: str) -> None:
    at = reading(fold=fold, unfolded=("A13",))
    assert said("fold", at) == sentence
    assert after("fold", at).place.fold is following
    assert after("fold", at).place.unfolded == ()


def test_a_column_is_hidden_and_the_next_one_focused() -> None:
    at = after("hide-column", reading(focused="B"))
    assert at.place.hidden == ("B",)
    assert at.place.focused == "C"
    assert said("hide-column", reading(focused="B")) == "B is hidden; ⟨show-columns⟩ shows it again."


def test_the_last_column_hidden_gives_the_focus_to_the_left() -> None:
    assert after("hide-column", reading(focused="E")).place.focused == "D"


def test_two_columns_stay() -> None:
    at = reading(hidden=("C", "D", "E"))
    assert said("hide-column", at) == "Two columns stay: ⟨show-columns⟩ shows the hidden ones."


def test_hidden_columns_are_shown_again() -> None:
    assert after("show-columns", reading(hidden=("A", "B"), focused="C")).place.hidden == ()
    assert said("show-columns", reading()) == "No column is hidden."


def test_the_pane_goes_round() -> None:
    at, visited = reading(), []
    for _ in Pane:
        at = after("fact-pane", at)
        visited.append(at.place.pane)
    assert visited == [Pane.LARGE, Pane.FOLDED, Pane.NORMAL]


def test_the_theme_key_opens_the_chooser() -> None:
    assert run("theme", reading()) == Open(Dialog.THEMES)
