from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.overlap import overlap, statement
from reader.relations.pair import pair_of
from reader.vocabulary import Span
from tests.makers import source


def at(text: str, word: str) -> Span:
    return Span(text.index(word), text.index(word) + len(word))


def test_what_both_statements_have_besides_the_two_words() -> None:
    a, b = "The ferry to Orsa was late.", "The ferry to Orsa and the bus were early."
    pair = pair_of(annotate(source(a, id="A"))[0], annotate(source(b, id="B"))[0])
    found = overlap(pair, at(a, "late"), at(b, "early"))
    assert len(found.shared) == 2
    assert found.cover_a == 1.0
    assert found.cover_b == pytest.approx(2 / 3)


def test_a_statement_ends_with_the_speakers_words() -> None:
    text = "The bridge is safe, according to Ines Prado, spokeswoman of the ministry."
    side = annotate(source(text, id="A"))[0]
    assert side.words(statement(side, at(text, "safe"))) == "The bridge is safe"
