from __future__ import annotations

import pytest

from reader.comparison import annotated as module
from reader.comparison.annotated import annotated
from reader.language.annotate import annotate
from tests.makers import source


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_known", {})


def test_the_same_source_is_annotated_once() -> None:
    article = source("The dam broke at dawn.", "Nobody was hurt.")
    assert annotated(article) == annotate(article)
    assert annotated(article) is annotated(article)


def test_another_source_is_annotated_by_itself_even_where_it_says_the_same() -> None:
    one, other = source("The dam broke at dawn.", id="A"), source("The dam broke at dawn.", id="B")
    assert [side.passage.source for article in (one, other) for side in annotated(article)] == ["A", "B"]


def test_what_was_not_asked_for_longest_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 3)
    first, second, third = (source("The dam broke.", f"It is gate {number}.") for number in range(3))
    kept = annotated(first)
    annotated(second)
    assert annotated(first) is not kept
    latest = annotated(third)
    assert annotated(third) is latest
    assert sum(len(held.passages) for held, _ in module._known.values()) <= 3


def test_a_source_longer_than_all_that_may_be_kept_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 1)
    article = source("The dam broke at dawn.", "Nobody was hurt.")
    assert annotated(article) == annotated(article)
    assert not module._known
