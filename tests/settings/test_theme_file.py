"""What a theme file must hold, and how each fault is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.settings.theme import ROLES, Theme
from reader.settings.theme_file import parse_theme


def theme_file(
    *, name: str = "dusk", intent: str = "Grey.", dark: str = "true", **colours: str | None
) -> str:
    """A theme file in which every role is grey but those given; a role given as None is left out."""
    head = f"name: {name}\nintent: {intent}\ndark: {dark}\nroles:\n"
    chosen = {**dict.fromkeys(ROLES, '"#808080"'), **colours}
    return head + "".join(f"  {role}: {value}\n" for role, value in chosen.items() if value is not None)


def parse(text: str) -> Theme:
    return parse_theme(text, name="dusk.yaml")


def fault(text: str) -> str:
    with pytest.raises(ReaderError) as error:
        parse(text)
    return str(error.value)


def test_a_whole_theme_is_read() -> None:
    theme = parse(theme_file(ground='"#ABCDEF"', text="ansi_bright_black", dark="false"))
    assert (theme.name, theme.intent, theme.dark) == ("dusk", "Grey.", False)
    assert (theme.colours.ground, theme.colours.text) == ("#abcdef", "ansi_bright_black")


def test_an_unknown_role_is_told_with_the_nearest_known() -> None:
    told = fault(theme_file(agreemnt='"#000000"'))
    assert told == "dusk.yaml, line 26, column 3: unknown key “agreemnt”. Did you mean “agreement”?"


def test_missing_roles_are_named() -> None:
    assert fault(theme_file(find=None, track=None)).endswith("no colour for the roles track, find.")


@pytest.mark.parametrize("key", ["name", "intent", "dark", "roles"])
def test_a_missing_key_is_named(key: str) -> None:
    lines = theme_file().splitlines()
    kept = [line for line in lines if not line.startswith(key) and not (key == "roles" and line[0] == " ")]
    assert f"“{key}” is missing" in fault("\n".join(kept))


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("red", "“red” is no colour for “error”. Did you mean “ansi_red”?"),
        ('"#fff"', "“#fff” is no colour for “error”. Write “#rrggbb”"),
        ('"#12345g"', "“#12345g” is no colour"),
        ("ansi_magneta", "Did you mean “ansi_magenta”?"),
        ("chartreuse", "“chartreuse” is no colour for “error”. Write “#rrggbb”"),
        ("#ff0000", "must stand in quotation marks"),
        ("[red, green]", "“error” takes one colour"),
    ],
)
def test_a_bad_colour_is_told_with_its_role(written: str, reason: str) -> None:
    assert reason in fault(theme_file(error=written))


@pytest.mark.parametrize("written", ["yes", "1", '"true"', "True"])
def test_dark_takes_true_or_false(written: str) -> None:
    assert "“dark” takes true or false" in fault(theme_file(dark=written))


@pytest.mark.parametrize("written", ["Dusk", "two words", "../dusk", "-dusk", "d" * 41, "[a]"])
def test_a_name_is_one_plain_word(written: str) -> None:
    assert fault(theme_file(name=written)).startswith("dusk.yaml, line 1, column 7: ")


@pytest.mark.parametrize("written", ['""', '" "', '"a\\nb"', "x" * 121])
def test_an_intent_is_one_line(written: str) -> None:
    assert "“intent” takes one line" in fault(theme_file(intent=written))


def test_a_role_that_stands_twice_is_refused() -> None:
    assert "the key “find” stands twice" in fault(theme_file() + '  find: "#000000"\n')


@given(st.text(max_size=300))
def test_any_text_gives_a_theme_or_one_sentence_with_the_file(text: str) -> None:
    told = "dusk.yaml, line "
    try:
        parse(text)
    except ReaderError as error:
        told = str(error)
    assert told.startswith("dusk.yaml, line ")


@given(st.sampled_from(ROLES), st.text(max_size=30))
def test_whatever_stands_for_a_colour_only_colours_pass(role: str, value: str) -> None:
    escaped = "".join(f"\\U{ord(letter):08X}" for letter in value)
    try:
        outcome = getattr(parse(theme_file(**{role: f'"{escaped}"'})).colours, role)
    except ReaderError as error:
        outcome = str(error)
    assert outcome.startswith(("#", "ansi_", "dusk.yaml, line "))
