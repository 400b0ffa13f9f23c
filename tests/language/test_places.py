from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.english.gazetteer import Level, gazetteer
from reader.language.places import conflict, contains, place_of, readings

CASES = Path(__file__).parents[1] / "cases" / "places"
NAMES = st.sampled_from(sorted(gazetteer())) | st.text(max_size=12)


def _cases() -> list[tuple[str, str, str, str]]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            name, *lines = block.split("\n")
            for line in lines:
                ours, theirs = line[3:].split(" / ")
                found.append((f"{path.stem}: {name}: {line[3:]}", line[0], ours, theirs))
    return found


@pytest.mark.parametrize(("sign", "ours", "theirs"), [pytest.param(s, a, b, id=n) for n, s, a, b in _cases()])
def test_two_places_stand_as_the_case_says(sign: str, ours: str, theirs: str) -> None:
    if sign in "⊃⊅":
        assert contains(ours, theirs) is (sign == "⊃")
    else:
        assert conflict(ours, theirs) is (sign == "≠")


def test_the_likelier_reading_comes_first() -> None:
    assert [place.country for place in readings("Birmingham")] == ["United Kingdom", "United States"]


def test_a_capital_is_known_as_one() -> None:
    lisbon = place_of("Lisbon")
    assert lisbon is not None
    assert (lisbon.level, lisbon.country, lisbon.capital) == (Level.CITY, "Portugal", True)


def test_an_unknown_name_is_no_place() -> None:
    assert place_of("the old mill") is None
    assert place_of("x" * 100_000) is None


@given(NAMES, NAMES)
def test_conflict_goes_both_ways_and_never_with_containment(ours: str, theirs: str) -> None:
    assert conflict(ours, theirs) == conflict(theirs, ours)
    assert not (conflict(ours, theirs) and (contains(ours, theirs) or contains(theirs, ours)))


@given(NAMES)
def test_a_known_place_contains_itself_and_conflicts_not_with_itself(name: str) -> None:
    assert contains(name, name) is bool(readings(name))
    assert not conflict(name, name)


def test_every_place_lies_in_places_that_are_known() -> None:
    places = [place for name in gazetteer() for place in gazetteer().get(name)]
    known = {place.name for place in places}
    assert all(outer in known for place in places for outer in place.within)
