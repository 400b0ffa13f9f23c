"""Which of the keys that the user wants apply, and what is said of the others."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.settings.settings import Remap
from reader.strict_yaml import Place
from reader.tui.commands import COMMANDS
from reader.tui.commands.command import Command
from reader.tui.key_table import PREFIXES, KeyTable, keys_of
from reader.tui.keymap import FIXED, Keymap, keymap
from reader.tui.place import View
from reader.tui.requests import Leave

AT = "config.yaml, line "


def command(name: str, *keys: str, chords: Sequence[str] = (), views: Sequence[View] = ()) -> Command:
    return Command(name, keys, name.title(), "Group", lambda reading: Leave(), tuple(chords), tuple(views))


FEW = (
    command("next", "J", "alt+down", chords=("]c",)),
    command("back", "K", chords=("[c",)),
    command("find", "slash"),
    command("fold", "z", views=(View.COLUMNS,)),
    command("sort", "S", views=(View.FACTS,)),
)


def wanted(**remaps: Sequence[str] | str) -> list[Remap]:
    return [
        Remap(
            name.replace("_", "-"),
            (keys,) if isinstance(keys, str) else tuple(keys),
            Place("config.yaml", n, 3),
        )
        for n, (name, keys) in enumerate(remaps.items(), start=1)
    ]


def mapped(**remaps: Sequence[str] | str) -> Keymap:
    return keymap(FEW, wanted(**remaps))


def keys(made: Keymap, name: str) -> tuple[str, ...]:
    return next(keys_of(one) for one in made.commands if one.id == name)


def test_without_remaps_nothing_changes() -> None:
    assert keymap(COMMANDS, []) == Keymap(COMMANDS, ())


def test_a_remap_takes_the_place_of_all_keys_and_chords() -> None:
    made = mapped(next=["n", "]n"], find="Ctrl+F")
    assert made.notices == ()
    assert keys(made, "next") == ("n", "]n")
    assert keys(made, "find") == ("Ctrl+F",)
    assert keys(made, "back") == ("K", "[c")


def test_two_commands_can_change_places() -> None:
    made = mapped(next="K", back="J")
    assert made.notices == ()
    assert (keys(made, "next"), keys(made, "back")) == (("K",), ("J",))


def test_an_empty_list_takes_the_keys_away() -> None:
    made = mapped(fold=[])
    assert (keys(made, "fold"), made.notices) == ((), ())


def test_commands_of_different_views_can_share_a_key() -> None:
    made = mapped(fold="x", sort="x")
    assert made.notices == ()
    table = KeyTable(made.commands)
    assert [table.called("x", view).id for view in (View.COLUMNS, View.FACTS)] == ["fold", "sort"]


@pytest.mark.parametrize(
    ("remaps", "told", "kept"),
    [
        (
            {"fnd": "f"},
            "there is no command “fnd”. Did you mean “find”?",
            {"find": ("/",)},
        ),
        ({"zzz": "f"}, "there is no command “zzz”. “reader keys” lists the commands.", {}),
        ({"find": "ff"}, "“ff” is no key; write one such as j, J, Ctrl+D", {"find": ("/",)}),
        ({"find": ["ff", "F"]}, "“ff” is no key", {"find": ("F",)}),
        ({"find": "K"}, "K already calls “Back” (back); give that another key as well", {"find": ("/",)}),
        ({"find": ["K", "f"]}, "K already calls “Back” (back)", {"find": ("f",), "back": ("K", "[c")}),
        ({"find": "]c"}, "]c already calls “Next” (next)", {"find": ("/",)}),
        (
            {"find": "f", "sort": "f"},
            "f already calls “Find” (find)",
            {"find": ("f",), "sort": ("S",)},
        ),
        ({"find": "]"}, "] begins the chord ]c of next, so find cannot have it alone.", {"find": ("/",)}),
        ({"find": ["f", "]", "]x"]}, "] begins the chord ]c of next", {"find": ("f", "]x")}),
        (
            {"next": "n", "find": ["]", "]x"]},
            "] begins the chord ]x of the same command.",
            {"next": ("n",), "find": ("]x",)},
        ),
        (
            {"next": "]", "find": "]x"},
            "the chord ]x cannot be: ] alone already calls “Next” (next).",
            {"next": ("]",), "find": ("/",)},
        ),
        ({"find": "Esc"}, "Esc closes what is open and cannot be given away.", {"find": ("/",)}),
        ({"find": ["Ctrl+Q", "f"]}, "Ctrl+Q always leaves the program", {"find": ("f",)}),
        ({"find": "\x1b[2J"}, "“␛[2J” is no key", {"find": ("/",)}),
    ],
)
def test_what_cannot_be_is_one_sentence_and_the_rest_applies(
    remaps: dict[str, list[str] | str], told: str, kept: dict[str, tuple[str, ...]]
) -> None:
    made = mapped(**remaps)
    (notice,) = made.notices
    assert notice.startswith(AT)
    assert told in notice
    assert {name: keys(made, name) for name in kept} == kept


def test_a_prefix_that_begins_no_chord_any_more_can_be_a_key() -> None:
    made = mapped(next="J", find="]")
    assert made.notices == ()
    assert keys(made, "find") == ("]",)
    assert KeyTable(made.commands).prefix("right_square_bracket") is None
    assert KeyTable(made.commands).prefix("left_square_bracket") == "["


def test_a_command_whose_keys_have_all_been_taken_keeps_none() -> None:
    made = mapped(find="K", fold="/", sort="z")
    assert len(made.notices) == 1
    assert keys(made, "find") == ()
    assert keys(made, "fold") == ("/",)


KEYS = ["j", "J", "K", "]", "[", "\\", "]c", "[c", "\\1", "1", "/", "Ctrl+D", "Esc", "zz", "", "S", "z", "c"]


@settings(max_examples=150)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([*(one.id for one in COMMANDS), "no-such"]),
            st.lists(st.sampled_from(KEYS), max_size=3),
        ),
        max_size=12,
        unique_by=lambda one: one[0],
    )
)
def test_whatever_is_wanted_every_key_calls_one_command_in_a_view(
    remaps: list[tuple[str, list[str]]],
) -> None:
    made = keymap(COMMANDS, [Remap(name, tuple(keys), Place("config.yaml", 1, 1)) for name, keys in remaps])
    assert [one.id for one in made.commands] == [one.id for one in COMMANDS]
    for view in View:
        live = [one for one in made.commands if one.is_live(view)]
        called = [key for one in live for key in (*one.keys, *one.chords)]
        assert len(called) == len(set(called))
        begun = {PREFIXES[chord[0]] for one in live for chord in one.chords}
        assert begun.isdisjoint(called)
        assert not set(FIXED).intersection(called) - {"ctrl+q"}


@given(st.permutations(["next", "back", "find"]), st.permutations(["J", "K", "slash"]))
def test_keys_dealt_out_anew_all_apply(names: list[str], dealt: list[str]) -> None:
    made = keymap(
        FEW, [Remap(n, (k,), Place("config.yaml", 1, 1)) for n, k in zip(names, dealt, strict=True)]
    )
    assert made.notices == ()
    assert {one.id: one.keys for one in made.commands if one.id in names} == {
        name: (key,) for name, key in zip(names, dealt, strict=True)
    }
