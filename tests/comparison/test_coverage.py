from __future__ import annotations

from reader.collation.nearest import NearestIndex
from reader.comparison.coverage import absences, coverage, witnesses
from reader.vocabulary import Absence, Copy, Coverage
from tests.makers import source

A, B, C = (source("One sentence.", id=siglum) for siglum in "ABC")


def test_a_fact_that_every_source_tells_is_told_by_all() -> None:
    assert coverage(["A", "B", "B", "C"], [A, B, C]) is Coverage.ALL
    assert coverage(["A", "B"], [A, B, C]) is Coverage.SHARED


def test_two_sources_of_one_publisher_are_one_witness() -> None:
    sources = [A._replace(series="post"), B._replace(series="post"), C]
    assert witnesses(["A", "B"], sources) == 1
    assert witnesses(["A", "B", "C"], sources) == 2


def test_sources_without_a_series_count_each_by_itself() -> None:
    assert witnesses(["A", "B", "C"], [A, B, C]) == 3


def test_two_sources_that_carry_one_text_are_one_witness() -> None:
    copies = [Copy("A", "B", 0.6, "")]
    assert witnesses(["A", "B"], [A, B, C], copies) == 1
    assert witnesses(["A", "B", "C"], [A, B, C], copies) == 2


def test_two_copies_of_a_third_are_one_witness_even_without_it() -> None:
    copies = [Copy("A", "B", 0.6, ""), Copy("C", "B", 0.7, "")]
    assert witnesses(["A", "C"], [A, B, C], copies) == 1


def test_a_borrowed_paragraph_leaves_two_witnesses() -> None:
    assert witnesses(["A", "B"], [A, B, C], [Copy("A", "B", 0.15, "")]) == 2


def test_a_series_named_like_a_siglum_is_not_that_source() -> None:
    assert witnesses(["A", "B"], [A, B._replace(series="A"), C]) == 2


def test_a_silent_source_is_shown_with_what_comes_nearest() -> None:
    index = NearestIndex({("A1", "C2"): 0.31}, {"A1": "A", "C2": "C"})
    assert absences(["A1"], ["A"], [A, B, C], index) == (Absence("B", None, 0.0), Absence("C", "C2", 0.31))
