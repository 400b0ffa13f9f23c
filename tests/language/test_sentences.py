from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.sentences import sentences
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "sentences"
DATA = Path(__file__).parents[2].parent / "shared" / "benchmarks" / "sentences"
ALLOWED = {"gum_news": 10.0, "pud_news": 6.0}
"""Errors per 1,000 sentences."""


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            name, text, *expected = block.split("\n")
            plain = [one[3:].replace("\\n", "\n") for one in (text, *expected)]
            found.append((f"{path.stem}: {name}", plain[0], plain[1:]))
    return found


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=n) for n, t, e in _cases()])
def test_the_text_is_cut_as_the_case_says(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text)] == expected


@given(st.text(alphabet=st.sampled_from("aB.?!…\"”“' \n\t(1)-–U.S. \u00a0é\u202e\x1b。")))
def test_every_character_that_is_not_blank_is_in_one_sentence(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(text[s.start : s.end].split()) for s in spans) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() != "" for s in spans)


@pytest.mark.parametrize(
    "hostile",
    [
        "." * 200_000 + "x",
        ".)" * 100_000 + "x",
        "a. " * 100_000,
        "\n " * 100_000,
        "1) " * 100_000,
        "…" * 200_000 + "x",
    ],
    ids=["points", "brackets", "initials", "lines", "items", "ellipses"],
)
def test_a_hostile_text_comes_to_an_end(hostile: str) -> None:
    with ends():
        found = sentences(hostile)
    assert all(0 <= one.start < one.end <= len(hostile) for one in found)


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared benchmarks are not here")
@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_errors_on_annotated_news_stay_below_the_goal(name: str) -> None:
    wrong = total = 0
    for row in (DATA / f"{name}.dev.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(row)
        found = [gold["text"][span.start : span.end] for span in sentences(gold["text"])]
        wrong += len(_ends(gold["sentences"]) ^ _ends(found))
        total += len(gold["sentences"])
    assert 1000 * wrong / total <= ALLOWED[name]


def _ends(parts: list[str]) -> set[int]:
    """Boundaries inside the text, by the characters that are not blank before them."""
    ends, length = set(), 0
    for part in parts:
        length += len(re.sub(r"\s+", "", part))
        ends.add(length)
    return ends - {length}
