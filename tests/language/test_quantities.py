from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.quantities import Precision, Quantity, QuantityKind, quantities
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "quantities" / "quantities.md"
STORY = Path(__file__).parents[3] / "shared" / "stories" / "alaska" / "gold.json"


def cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for block in re.split(r"\n\s*\n", CASES.read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            found.append((lines[0], lines[1].removeprefix("A  "), [line[3:] for line in lines[2:]]))
    return found


def told(quantity: Quantity, text: str) -> str:
    """One quantity as the cases write it."""
    pair = "" if quantity.other is None else f":{quantity.other:g}"
    parts = [f"“{text[slice(*quantity.span)]}”", quantity.kind.value, f"{quantity.value:g}{pair}"]
    if quantity.low != quantity.high:
        parts.append(f"[{quantity.low:g}..{quantity.high:g}]")
    parts += [quantity.unit, quantity.noun]
    parts.append(f"of {quantity.of:g}" if quantity.of else "")
    parts.append(f"({quantity.slot})" if quantity.slot else "")
    parts += ["part" if quantity.part else "", "increment" if quantity.increment else "", quantity.change]
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=name) for name, t, e in cases()])
def test_a_sentence_gives_its_quantities(text: str, expected: list[str]) -> None:
    assert ([told(quantity, text) for quantity in quantities(text)] or ["none"]) == expected


PIECES = (
    "12 1,140 3.5 2021 2,0 1/2 one two twenty - – hundred million m bn km % $ £ to and of the a in no none "
    "both half third people gates percent points May 18 March on at p.m. 14:30 about least more than "
    ", . ( ) ' ’s killed voted 5 6-3 year old Anna first second Highway 9 ½ ³ ٣"
)
WORDS = st.sampled_from(PIECES.split())
SENTENCES = st.lists(WORDS, max_size=25).map(" ".join) | st.lists(WORDS, max_size=25).map("".join)


@given(st.text(max_size=80) | SENTENCES)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for quantity in quantities(text):
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        assert text[slice(*quantity.span)].strip() == text[slice(*quantity.span)]
        end = quantity.span.end


@given(SENTENCES)
def test_a_value_lies_in_its_interval(text: str) -> None:
    for quantity in quantities(text):
        assert quantity.low <= quantity.high
        assert quantity.low <= quantity.value + 1e-6
        assert quantity.value <= quantity.high + 1e-6
        if quantity.precision is Precision.EXACT:
            assert quantity.low == quantity.high


@pytest.mark.parametrize("day", range(1, 32))
def test_a_day_of_the_month_is_never_a_quantity(day: int) -> None:
    for text in (
        f"On March {day} they left.",
        f"On {day} March they left.",
        f"On the {day}th of May they left.",
    ):
        assert quantities(text) == ()


@pytest.mark.parametrize(
    "line",
    ["1,140 ", "3-2-", "five to ", "three of the ", "one hundred ", "1, ", "gates 1, 2, ", "12 big ", "1/"],
)
def test_a_hostile_line_comes_to_an_end(line: str) -> None:
    text = line * (80_000 // len(line))
    with ends():
        assert all(0 <= one.span.start < one.span.end <= len(text) for one in quantities(text))


def test_the_hash_seed_changes_nothing() -> None:
    code = (
        "from reader.language.quantities import quantities;"
        "print(quantities('Some 12 men paid $3m in 40-60 days.'))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


@pytest.mark.skipif(not STORY.exists(), reason="the stories are not beside the checkout")
def test_real_articles_hold_no_year_and_no_day_among_their_counts() -> None:
    story = json.loads(STORY.read_text(encoding="utf-8"))
    for passage in (passage for article in story["articles"] for passage in article["body"]):
        for quantity in quantities(passage["text"]):
            assert not (quantity.kind is QuantityKind.COUNT and 1900 <= quantity.value <= 2100)
