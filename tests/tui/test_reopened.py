"""A place told by passages is the same place again, also where the articles stand in another order."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.review.bookmark_form import bookmark_form, read_bookmark
from reader.tui.bookmarked import bookmarked
from reader.tui.layout.anchor import Anchor as Row
from reader.tui.layout.page import Fold
from reader.tui.place import Pane, Place, Sort, View
from reader.tui.reading import Reading
from reader.tui.reopened import fact_again, reopened, tops_again
from reader.vocabulary import Source
from tests.tui.stories import comparison, sources

UNTIL_LEFT = {"hit", "mark", "trail", "visit"}
"""What of a place lasts until the reader leaves."""

FOUND_LATER = {"fact"}
"""What is found once there is a comparison."""

SIGLA = [source.id for source in sources()]
PASSAGES = [passage.id for source in sources() for passage in source.passages]

places = st.builds(
    Place,
    focused=st.sampled_from(SIGLA[:2]),
    view=st.sampled_from(View),
    fact=st.none(),
    passage=st.none() | st.sampled_from(PASSAGES),
    hidden=st.lists(st.sampled_from(SIGLA[2:]), max_size=2, unique=True).map(tuple),
    order=st.just(()) | st.permutations(SIGLA).map(tuple),
    widened=st.dictionaries(st.sampled_from(SIGLA), st.integers(-3, 3)).map(lambda one: tuple(one.items())),
    pivot=st.none() | st.sampled_from(SIGLA),
    locked=st.booleans(),
    fold=st.sampled_from(Fold),
    context=st.integers(0, 5),
    unfolded=st.lists(st.sampled_from(PASSAGES), max_size=3, unique=True).map(tuple),
    sort=st.sampled_from(Sort),
    pane=st.sampled_from(Pane),
    query=st.text(max_size=5),
    filter=st.sampled_from(["", "is:open"]),
    bar=st.none() | st.floats(0, 1),
)


def reading(place: Place) -> Reading:
    return Reading("A story", sources(), comparison(), place)


@given(places)
def test_a_place_is_the_same_again(place: Place) -> None:
    kept = read_bookmark(bookmark_form(bookmarked(reading(place), {})))
    assert kept is not None
    again = reopened(kept, sources(), Place(focused="A"))
    for one in fields(Place):
        if one.name not in UNTIL_LEFT | FOUND_LATER:
            assert getattr(again, one.name) == getattr(place, one.name), one.name


@pytest.mark.parametrize("fact", [group.id for group in comparison().groups])
def test_every_fact_is_found_again(fact: str) -> None:
    place = Place(focused="A", fact=fact)
    kept = bookmarked(reading(place), {})
    found = fact_again(kept, comparison())
    assert found is not None
    assert found.id == fact
    waiting = reopened(kept, sources(), Place(focused="A")).passage
    assert waiting in {member.passage for member in found.members}


def turned(given: tuple[Source, ...]) -> tuple[Source, ...]:
    """The articles named the other way round, each under another letter."""
    made = []
    for siglum, source in zip(SIGLA, reversed(given), strict=True):
        passages = tuple(
            passage._replace(id=f"{siglum}{number}", source=siglum)
            for number, passage in enumerate(source.passages, 1)
        )
        made.append(source._replace(id=siglum, passages=passages))
    return tuple(made)


def test_letters_follow_the_articles() -> None:
    place = Place(focused="B", hidden=("E",), pivot="A", widened=(("C", 2),), passage="B3")
    kept = bookmarked(reading(place), {"A": Row(4, 10, -1)})
    other = turned(sources())
    again = reopened(kept, other, Place(focused="A"))
    assert (again.focused, again.hidden, again.pivot, again.widened) == ("D", ("A",), "E", (("C", 2),))
    assert again.passage == "D3"
    assert tops_again(kept, other) == {"E": Row(4, 10, -1)}


def test_what_is_gone_is_left_out_and_two_columns_stay() -> None:
    place = Place(focused="E", hidden=("C", "D"), pivot="E", passage="E1", order=("E", "D", "C", "B", "A"))
    kept = bookmarked(reading(place), {"E": Row(0, 0, 0)})
    left = sources()[:3]
    again = reopened(kept, left, Place(focused="A"))
    assert (again.focused, again.hidden, again.pivot, again.passage) == ("A", ("C",), None, None)
    assert again.order == ("C", "B", "A")
    assert tops_again(kept, left) == {}
    assert reopened(kept, left[:2], Place(focused="A")).hidden == ()


def test_words_of_a_later_version_are_passed_over() -> None:
    kept = bookmarked(reading(Place(focused="A")), {})._replace(view="map", fold="half", sort="", pane="?")
    assert reopened(kept, sources(), Place(focused="A")) == replace(Place(focused="A"))
