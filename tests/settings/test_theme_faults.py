"""What is said of a theme that is hard to read."""

from __future__ import annotations

from reader.settings.shipped_themes import SHIPPED
from reader.settings.theme import Theme
from reader.settings.theme_faults import theme_faults

NIGHT = next(theme for theme in SHIPPED if theme.name == "night")


def changed(**colours: str) -> Theme:
    return NIGHT._replace(colours=NIGHT.colours._replace(**colours))


def test_a_good_theme_has_no_fault() -> None:
    assert theme_faults(NIGHT) == []


def test_letters_too_close_to_their_ground_are_told_with_both_figures() -> None:
    told = theme_faults(changed(dim="#303030"))
    assert told[0].startswith("“dim” on “ground”: contrast 1.")
    assert told[0].endswith("where text needs 4.5.")


def test_a_mark_that_fades_for_some_is_told_with_their_vision() -> None:
    told = [fault for fault in theme_faults(changed(contradiction="#ff0000")) if "a mark needs 3" in fault]
    assert told[0] == "“contradiction” on “ground”: contrast 2.6 with protanopia, where a mark needs 3."
    assert len(told) == 3


def test_relations_that_look_alike_are_told() -> None:
    alike = changed(dispute=NIGHT.colours.contradiction)
    assert theme_faults(alike) == ["“contradiction” and “dispute” look alike."]
    told = theme_faults(changed(agreement="#3fb68b", framing="#62b6f0"))
    assert told[-1] == "“framing” and “agreement” look alike with tritanopia."


def test_the_terminals_own_colours_are_not_judged() -> None:
    mine = changed(**dict.fromkeys(("text", "dim", "contradiction", "dispute"), "ansi_red"))
    assert theme_faults(mine) == []
