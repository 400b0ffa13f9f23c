from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tables.differing import MOST, differing
from tests.ends import ends
from tests.tui.layout.strategies import texts


def marked(*cuts: str) -> list[list[str]]:
    return [
        [text[span.start : span.end] for span in spans]
        for text, spans in zip(cuts, differing(cuts), strict=True)
    ]


def test_what_a_shorter_cut_leaves_out_is_marked_in_the_longer_one() -> None:
    assert marked("keep quiet about the pumps until spring", "“Keep quiet,”") == [
        ["about the pumps until spring"],
        [],
    ]


def test_a_word_that_was_changed_is_marked_in_both() -> None:
    assert marked("the gates did what we paid for", "the gates had done what we paid for") == [
        ["did"],
        ["had done"],
    ]


def test_the_same_words_in_another_spelling_of_the_marks_do_not_differ() -> None:
    assert marked("“We don’t know,”", '"We don\'t know"') == [[], []]


def test_of_three_cuts_a_word_is_marked_that_one_of_the_others_lacks() -> None:
    assert marked("gates moved fast today", "gates moved", "gates today") == [
        ["moved fast today"],
        ["moved"],
        ["today"],
    ]


def test_one_cut_differs_from_nothing() -> None:
    assert marked("alone") == [[]]


def test_very_many_cuts_stand_without_marks() -> None:
    assert differing([f"word {n}" for n in range(MOST + 1)]) == [[] for _ in range(MOST + 1)]


@given(st.lists(texts, max_size=5))
def test_marks_lie_in_their_text_in_order_and_apart(cuts: list[str]) -> None:
    for text, spans in zip(cuts, differing(cuts), strict=True):
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(text) for edge in edges)
        assert all(text[span.start : span.end].strip() for span in spans)


def test_two_speeches_printed_whole_are_soon_held_against_each_other() -> None:
    with ends():
        differing(["no " * 20_000, "yes no " * 10_000])
