from __future__ import annotations

from pathlib import Path

import pytest

from reader.sources.boilerplate import kinds
from reader.sources.formats import plain_text
from reader.sources.masthead import Masthead, masthead
from reader.sources.outlets import series

CASES = Path(__file__).parents[1] / "cases" / "masthead"


def _cases() -> list[tuple[str, str, dict[str, str]]]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            name, *rows = block.split("\n")
            text = "\n\n".join(row[3:] for row in rows if row[0] == "|")
            said = dict(row[3:].split(": ", 1) for row in rows if row[0] == "=")
            found.append((f"{path.stem}: {name}", text, said))
    return found


def _read(text: str) -> Masthead:
    article = plain_text.read(text.encode(), name="a.txt")
    texts = [text[one.start : one.end] for one in article.paragraphs]
    return masthead(list(zip(kinds(article), texts, strict=True)))


@pytest.mark.parametrize(("text", "said"), [pytest.param(t, s, id=n) for n, t, s in _cases()])
def test_the_masthead_says_what_the_case_says(text: str, said: dict[str, str]) -> None:
    found = _read(text)
    date = found.published
    shown = {
        "outlet": found.outlet or "none",
        "author": found.author or "none",
        "series": found.series or "none",
        "published": f"{date.date} {date.basis}" if date.date else "none",
    }
    assert {key: shown[key] for key in said} == said


def test_an_inferred_day_says_from_which_words() -> None:
    found = _read(
        "Ferry stops\n\nSUNDHAVEN, March 4, 2025 (NNW) — The board stopped the ferry on Monday. It was cold."
    )
    assert found.published.note == "from the dateline “March 4, 2025”"


@pytest.mark.parametrize("name", ["The Islander", "the islander", "Islander", "ISLANDER."])
def test_spellings_of_one_outlet_are_one_series(name: str) -> None:
    assert series(name) == "islander"
