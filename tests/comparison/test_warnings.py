from __future__ import annotations

from reader.comparison.warnings import warnings
from tests.makers import source

LONG = ("The dam held until noon on Sunday.", "Then the operators opened two gates.")


def kinds(*args: object) -> list[str]:
    return [notice.kind for notice in warnings(*args)]  # type: ignore[arg-type]


def test_dated_sources_of_their_own_words_give_no_warning() -> None:
    sources = [source(LONG[0], id="A", on="2025-05-18"), source(LONG[1], id="B", on="2025-05-18")]
    assert warnings(sources, {}) == ()


def test_all_sources_without_a_date_are_named_in_one_sentence() -> None:
    sources = [source(LONG[0], id="A"), source(LONG[1], id="B"), source("Nobody knew why.", id="C")]
    (notice,) = warnings(sources, {})
    assert notice.kind == "undated"
    assert notice.sources == ("A", "B", "C")
    assert notice.note.startswith("A, B and C have no date of publication")


def test_a_source_on_another_event_is_named_with_the_reason() -> None:
    sources = [source(LONG[0], id="A", on="2025-05-18"), source(LONG[1], id="B", on="2025-05-18")]
    (notice,) = warnings(sources, {"B": "it shares hardly a fact with them"})
    assert (notice.kind, notice.sources) == ("other-event", ("B",))
    assert "it shares hardly a fact with them" in notice.note


def test_sources_that_share_their_sentences_are_one_text() -> None:
    sources = [source(*LONG, id="A", on="2025-05-18"), source(*LONG, "More.", id="B", on="2025-05-18")]
    assert kinds(sources, {}) == ["same-text"]


def test_two_sources_that_share_a_short_sentence_are_not_one_text() -> None:
    sources = [source("Nobody knew why.", id=siglum, on="2025-05-18") for siglum in "AB"]
    assert kinds(sources, {}) == []
