from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.json_form import json_form
from reader.filter.checked import checked
from reader.filter.fact_filter import FilterError
from reader.filter.parse import parse
from reader.filter.passing import passing
from reader.filter.restricted import restricted
from reader.vocabulary.review import FactReview, Verdict
from tests.filter.stories import comparison

COMPARISON = comparison()
ALL = {"F1", "F2", "F3"}
SAID = {"F1": FactReview(Verdict.CONFIRMED), "F2": FactReview(note="ask again")}
TERMS = (
    "relation:dispute",
    "relation:agreement,dispute",
    "coverage:all",
    "source:C",
    "voice:Marsh",
    "text:noon",
    "confidence>.6",
    "score<.5",
    "witnesses>=3",
    "is:open",
    "is:noted",
)


def passes(line: str) -> set[str]:
    return set(passing(checked(parse(line), COMPARISON), COMPARISON, SAID))


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("", ALL),
        ("relation:dispute,contradiction", {"F1", "F3"}),
        ("coverage:shared", {"F2", "F3"}),
        ("coverage:unique", set()),
        ("source:B", {"F1", "F2"}),
        ("source:b source:C", {"F1"}),
        ("source:gazette -source:weekly", {"F2"}),
        ("voice:Marsh", {"F2", "F3"}),
        ("voice:“ana marsh”", {"F2", "F3"}),
        ("text:O'Clock", {"F1"}),
        ("rules-based", {"F1", "F3"}),
        ("confidence>=.8", {"F1", "F3"}),
        ("score>.65", {"F1", "F2"}),
        ("witnesses=3", {"F1"}),
        ("is:confirmed", {"F1"}),
        ("is:open", {"F2", "F3"}),
        ("is:unreviewed", {"F3"}),
        ("is:noted", {"F2"}),
        ("-is:noted -is:confirmed", {"F3"}),
    ],
)
def test_the_facts_that_pass(line: str, facts: set[str]) -> None:
    assert passes(line) == facts


@given(st.sampled_from(TERMS))
def test_a_term_and_its_denial_share_the_facts_out(term: str) -> None:
    assert passes(term) | passes(f"-{term}") == ALL
    assert not passes(term) & passes(f"not {term}")


@given(st.lists(st.sampled_from(TERMS), max_size=4))
def test_every_further_term_lets_fewer_pass(terms: list[str]) -> None:
    for at in range(len(terms)):
        assert passes(" ".join(terms[: at + 1])) == passes(" ".join(terms[:at])) & passes(terms[at])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("source:D", "No source is called “D”; there are A, B and C."),
        ("source:“Nothern Gazete”", "did you mean “Northern Gazette”?"),
        ("voice:“Anna Marsh”", "Nobody called “Anna Marsh” is quoted here: did you mean “Ana Marsh”?"),
        ("voice:nobody", "Nobody called “nobody” is quoted here."),
    ],
)
def test_a_source_or_voice_that_is_not_there_is_explained(line: str, said: str) -> None:
    with pytest.raises(FilterError) as error:
        checked(parse(line), COMPARISON)
    assert said in str(error.value)


def test_a_restricted_comparison_has_the_facts_that_pass_and_says_so() -> None:
    line = "relation:dispute"
    kept = restricted(COMPARISON, passing(parse(line), COMPARISON), typed=line)
    written = json.loads(json.dumps(json_form(kept)))
    assert [group["id"] for group in written["groups"]] == ["F3"]
    assert [one["group"] for one in written["links"]] == ["F3"]
    assert written["generator"]["filter"] == line
    assert "1 of 3" in written["warnings"][0]["note"]
    assert written["passages"] == json_form(COMPARISON)["passages"]
    assert "filter" not in json_form(COMPARISON)["generator"]
