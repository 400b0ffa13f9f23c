from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.relations.clauses import clauses
from tests.ends import ends


def parts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in clauses(text)]


def test_two_statements_joined_by_while_are_two_parts() -> None:
    assert parts("Exports rose in May while imports fell sharply.") == [
        "Exports rose in May",
        "while imports fell sharply.",
    ]


def test_two_nouns_joined_by_and_stay_together() -> None:
    assert parts("The bread and butter were sold out.") == ["The bread and butter were sold out."]


@given(st.text(max_size=200))
def test_parts_are_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for span in clauses(text):
        assert at <= span.start <= span.end <= len(text)
        at = span.end


def test_a_line_of_a_megabyte_comes_to_an_end() -> None:
    with ends():
        for piece in (" , (", " ", " and", "— "):
            clauses(piece * (1_000_000 // len(piece)))
