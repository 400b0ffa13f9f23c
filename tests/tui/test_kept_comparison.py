from __future__ import annotations

import pytest

from reader.comparison.compare import compare
from reader.tui.kept_comparison import compared_by_words
from reader.vocabulary import Source
from tests import makers

SOURCES = (
    makers.source("The dam at Hollow Creek failed on Monday.", "Three people died.", id="A", on="2024-05-01"),
    makers.source("The dam at Hollow Creek failed on Monday.", "Five people died.", id="B", on="2024-05-02"),
)


def no_comparing(*sources: Source, **how: object) -> None:
    raise AssertionError("compared again")


def test_what_was_compared_before_is_not_compared_again(monkeypatch: pytest.MonkeyPatch) -> None:
    made = compare(SOURCES, story="Dam", bar=0.25)
    assert compared_by_words(SOURCES, story="Dam", bar=0.25) == made
    monkeypatch.setattr("reader.comparison.compare.compare", no_comparing)
    again = compared_by_words(SOURCES, story="Dam", bar=0.25)
    assert again == made
    assert again.sources is SOURCES


def test_its_lists_are_those_of_the_comparison() -> None:
    made = compared_by_words(SOURCES, story="Dam", bar=0.25)
    again = compared_by_words(SOURCES, story="Dam", bar=0.25)
    assert again.lists is not made.lists
    for name in ("ledger", "voices", "naming", "wording", "timeline"):
        assert getattr(again, name) == getattr(made, name), name
    assert again.ledger


@pytest.mark.parametrize("another", ["bar", "by hand", "date", "text"])
def test_another_bar_pair_or_article_is_compared_anew(another: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared_by_words(SOURCES, story="Dam", bar=0.25)
    monkeypatch.setattr("reader.comparison.compare.compare", no_comparing)
    changed = {
        "date": (SOURCES[0]._replace(published=SOURCES[1].published), SOURCES[1]),
        "text": (SOURCES[0], makers.source("The dam held.", id="B", on="2024-05-02")),
    }
    with pytest.raises(AssertionError, match="compared again"):
        compared_by_words(
            changed.get(another, SOURCES),
            story="Dam",
            bar=0.5 if another == "bar" else 0.25,
            parted=(("A1", "B1"),) if another == "by hand" else (),
        )
