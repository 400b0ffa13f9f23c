from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.filter.fact_filter import FilterError, Key, Term
from reader.filter.parse import parse
from reader.printable import printable

SPICED = st.lists(
    st.one_of(
        st.sampled_from(
            [*(f"{key}:" for key in Key), *(f"{key}>" for key in Key), "-", "not ", '"', "“", ","]
        ),
        st.sampled_from(["dispute", "all", ".7", "70%", "A", " ", "≠", "or", "\x1b[2J", "\u202e", "\u2028"]),
        st.text(max_size=5),
    ),
    max_size=8,
).map("".join)


def asked(line: str) -> list[tuple[Key, tuple[str, ...], bool]]:
    return [(term.key, term.values, term.denied) for term in parse(line).terms]


def refused(line: str) -> FilterError:
    with pytest.raises(FilterError) as error:
        parse(line)
    return error.value


def explained(line: str) -> FilterError | None:
    """What is wrong with the line."""
    try:
        parse(line)
    except FilterError as error:
        return error
    return None


@given(SPICED)
def test_a_line_is_understood_or_explained(line: str) -> None:
    error = explained(line)
    if error is not None:
        said = str(error)
        assert 0 <= error.start <= error.end <= len(line)
        assert said[-1] in ".?"
        assert printable(said) == said
        assert "\n" not in said
        return
    found = parse(line)
    assert found.typed == line
    for term in found.terms:
        assert 0 <= term.start <= term.end <= len(line)
        assert term.values


def test_the_example_of_the_manual() -> None:
    line = (
        'relation:contradiction,dispute coverage:shared source:A,C voice:"Yang Jiechi" confidence>.7'
        ' is:unreviewed text:"rules-based"'
    )
    assert asked(line) == [
        (Key.RELATION, ("contradiction", "dispute"), False),
        (Key.COVERAGE, ("shared",), False),
        (Key.SOURCE, ("A", "C"), False),
        (Key.VOICE, ("Yang Jiechi",), False),
        (Key.CONFIDENCE, (".7",), False),
        (Key.IS, ("unreviewed",), False),
        (Key.TEXT, ("rules-based",), False),
    ]
    assert parse(line).terms[4].number == 0.7


@pytest.mark.parametrize("line", ["-relation:agreement", "not relation:agreement", "NOT Relation:AGREEMENT"])
def test_a_term_can_be_denied(line: str) -> None:
    assert asked(line) == [(Key.RELATION, ("agreement",), True)]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("bridge", ("bridge",)),
        ("12:30", ("12:30",)),
        ("rules-based", ("rules-based",)),
        ('"of two words"', ("of two words",)),
        ("“curly ones”", ("curly ones",)),
        ("«guillemets»", ("guillemets",)),
        ('text:"a, b",c', ("a, b", "c")),
    ],
)
def test_words_are_looked_for_in_the_text(line: str, values: tuple[str, ...]) -> None:
    assert asked(line) == [(Key.TEXT, values, False)]


def test_and_may_stand_between_terms() -> None:
    assert asked("is:noted and is:open") == asked("is:noted is:open")


def test_a_relation_can_be_given_by_its_sign() -> None:
    assert asked("relation:≠,⇄") == [(Key.RELATION, ("contradiction", "dispute"), False)]


@pytest.mark.parametrize(
    ("line", "sign", "number"),
    [
        ("confidence>.7", ">", 0.7),
        ("confidence>=70%", ">=", 0.7),
        ("score<0.5", "<", 0.5),
        ("witnesses<=2", "<=", 2),
        ("witnesses=3", "=", 3),
    ],
)
def test_a_number_is_compared_with(line: str, sign: str, number: float) -> None:
    term: Term = parse(line).terms[0]
    assert (term.sign, term.number) == (sign, pytest.approx(number))


@pytest.mark.parametrize(
    ("line", "wrong", "said"),
    [
        ("relation:dispuet", "dispuet", "did you mean “dispute”?"),
        ("is:open relation:xyz", "xyz", "choose contradiction, difference, dispute"),
        ("relatoin:dispute", "relatoin", "did you mean “relation”?"),
        ("confidence:.7", ":.7", "is compared with a number: confidence>.7."),
        ("confidence>7", "7", "runs from 0 to 1"),
        ("confidence>high", "high", "needs one number"),
        ("relation>dispute", ">", "no more and less"),
        ("relation:", "relation:", "“relation:” needs a value"),
        ("relation:dispute,", "relation:dispute,", "needs a value"),
        ('voice:"Ana', '"Ana', "is not closed"),
        ("is:open or is:noted", "or", "with a comma"),
        ("is:open not", "not", "must not be"),
        ("is:seen", "seen", "confirmed, dismissed, open, unreviewed or noted"),
        ('""', '""', "needs a value"),
    ],
)
def test_what_is_wrong_is_pointed_at_and_what_would_be_right_is_said(
    line: str, wrong: str, said: str
) -> None:
    error = refused(line)
    assert line[error.start : error.end] == wrong
    assert said in str(error)


def test_an_empty_line_asks_nothing() -> None:
    assert parse("   ").terms == ()
