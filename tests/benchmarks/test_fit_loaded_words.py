from __future__ import annotations

from typing import Any

import pytest

from benchmarks.fit_loaded_words import fit, parts_of, plain_keys, table_lines, without_names


def record(sentence: str) -> dict[str, Any]:
    return {"sentence": sentence, "label": "neutral", "opinion": "", "spans": []}


def test_near_copies_stay_in_one_part() -> None:
    copies = [
        record("The bridge over the river was closed on Monday."),
        record("Officials said the bridge over the river was closed."),
    ]
    others = [record(f"Sentence number {number} stands alone here.") for number in range(8)]
    for seed in range(5):
        parts = parts_of([*copies, *others], parts=2, seed=seed)
        assert sorted(number for part in parts for number in part) == list(range(10))
        assert any({0, 1} <= set(part) for part in parts)


def test_a_name_at_the_head_of_a_sentence_gets_no_weight() -> None:
    plain = plain_keys([record("Quillfeather resigned."), record("Then Quillfeather wept.")])
    assert "w=wept" in plain
    rows = without_names([([("w=quillfeather", 1.0), ("w=wept", 1.0), ("q", 1.0)], 1.0)], plain)
    assert rows == [([("w=wept", 1.0), ("q", 1.0)], 1.0)]


def test_a_feature_of_the_yes_rows_gets_a_positive_weight() -> None:
    rows = [([("w=vile", 1.0)], 1.0), ([("w=plain", 1.0)], 0.0)] * 10
    weights = fit(rows, epochs=5, prior=0.1)
    assert weights["w=vile"] > 0 > weights["w=plain"]


def test_the_table_has_a_line_for_each_weight_in_order() -> None:
    lines = list(table_lines({"*": -1.0, "b": 0.5, "a": 0.5}, {"*": 0.25}))
    assert lines[1:] == ["word\t-1.00\t*", "word\t0.50\ta b", "sentence\t0.25\t*"]


def test_the_same_rows_give_the_same_weights() -> None:
    rows = [([("a", 1.0), ("b", 0.5)], 1.0), ([("b", 1.0)], 0.0), ([("a", 1.0)], 0.3)]
    assert fit(rows, epochs=3, prior=1.0, runs=2) == pytest.approx(fit(rows, epochs=3, prior=1.0, runs=2))
