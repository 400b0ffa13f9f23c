"""The sentences of ``tests/cases/utterances/uttered.txt``: whether somebody spoke in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.language.attributions import attributions
from reader.language.uttered import uttered
from reader.vocabulary import Span

FILE = Path(__file__).parents[1] / "cases" / "utterances" / "uttered.txt"


@pytest.mark.parametrize("line", FILE.read_text("utf-8").splitlines())
def test_what_somebody_plans_to_say_or_does_is_no_utterance(line: str) -> None:
    expected, text = line.split("\t")
    voices = attributions(text, [Span(0, len(text))], [0])
    assert any(uttered(voice, text) for voice in voices) is (expected == "yes")
