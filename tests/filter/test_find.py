from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.filter.find import find
from tests.makers import source

letters = st.text("aAbBİßŞ’‘'“”\"–-— \u00a0\x1b\u202e", max_size=30)


@given(letters, st.integers(0, 29), st.integers(1, 5))
def test_what_is_copied_from_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    article = source("Before it.", text, id="A")
    sought = text[start : start + length].strip()
    found = [article.text[hit.span.start : hit.span.end] for hit in find([article], sought)]
    assert bool(found) == bool(sought)


@given(st.lists(letters, min_size=1, max_size=4), letters)
def test_a_hit_lies_inside_its_passage_and_hits_come_in_reading_order(
    sentences: list[str], sought: str
) -> None:
    article = source(*sentences, id="A")
    spans = {passage.id: passage for passage in article.passages}
    hits = find([article], sought)
    assert [hit.span for hit in hits] == sorted(hit.span for hit in hits)
    for hit in hits:
        passage = spans[hit.passage]
        assert passage.start <= hit.span.start < hit.span.end <= passage.end


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The BARRIER held.", "barrier"),
        ("Osmund’s gates", "osmund's"),
        ("He said “never”.", 'said "never"'),
        ("a two–day storm", "two-day"),
        ("310\u00a0million", "310 million"),
        ("dry", "  dry "),
        ("İstanbul held", "held"),
        ("[bold]x[/]", "[bold]"),
        ("price (net)", "(net)"),
    ],
)
def test_case_quotation_marks_and_dashes_do_not_matter(text: str, query: str) -> None:
    assert len(find([source(text)], query)) == 1


@pytest.mark.parametrize("query", ["", "   ", "storms"])
def test_nothing_is_found_for_an_empty_query_or_a_word_that_is_not_there(query: str) -> None:
    assert find([source("The storm passed.")], query) == ()


def test_every_place_in_every_source_is_found() -> None:
    one, other = source("Gate by gate.", "The gate.", id="A"), source("No gate here.", id="B")
    assert [hit.passage for hit in find([one, other], "gate")] == ["A1", "A1", "A2", "B1"]


def test_hits_do_not_overlap() -> None:
    assert len(find([source("aaaa")], "aa")) == 2


def test_a_hit_never_spans_two_passages() -> None:
    assert find([source("The gate", "closed")], "gate closed") == ()


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("The Uyghur quarter", "~uighur", ["Uyghur"]),
        ("President Zelenskiy left", "~Zelensky", ["Zelenskiy"]),
        ("the ministers met", "~minister", ["ministers"]),
        ("Ana Marsch and Anna Marsh", "~ana marsh", ["Ana Marsch"]),
        ("a café by the cape", "~cafe", ["café", "cape"]),
        ("the ship and the shop", "~shi", ["ship"]),
        ("nothing of the kind", "~bridge", []),
        ("anything", "~", []),
    ],
)
def test_a_tilde_finds_what_is_spelt_alike(text: str, query: str, found: list[str]) -> None:
    article = source(text, id="A")
    assert [article.text[hit.span.start : hit.span.end] for hit in find([article], query)] == found


@given(letters, letters)
def test_a_fuzzy_hit_lies_inside_its_passage(text: str, sought: str) -> None:
    article = source(text, id="A")
    spans = [hit.span for hit in find([article], f"~{sought}")]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize("typed", ["caf\u00e9", "cafe\u0301", "CAF\u00c9"])
def test_an_accent_is_found_however_it_is_written(typed: str) -> None:
    one = source("The Caf\u00e9 Roya closed. The cafe\u0301 opened again.")
    found = [one.text[hit.span.start : hit.span.end] for hit in find([one], typed)]
    assert found == ["Caf\u00e9", "cafe\u0301"]
