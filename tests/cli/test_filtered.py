from __future__ import annotations

from dataclasses import replace

import pytest

from reader.cli.filtered import check_filter, filtered
from reader.errors import ReaderError
from reader.vocabulary.review import FactReview, Reviewed, Verdict
from tests.filter.stories import comparison


@pytest.mark.parametrize("typed", [None, "", "  "])
def test_without_a_filter_the_comparison_is_as_it_was(typed: str | None) -> None:
    check_filter(typed)
    compared = comparison()
    assert filtered(compared, typed) is compared


def test_only_the_facts_that_pass_are_left() -> None:
    said = Reviewed(facts={"F3": FactReview(Verdict.CONFIRMED)})
    found = filtered(replace(comparison(), reviewed=said), "is:confirmed")
    assert [group.id for group in found.groups] == ["F3"]
    assert found.filter == "is:confirmed"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("is:open relaton:dispute", "--filter, character 9: “relaton” is no key: did you mean “relation”?"),
        ("source:Z", "--filter, character 8: No source is called “Z”; there are A, B and C."),
    ],
)
def test_a_wrong_filter_is_an_error_of_one_sentence_that_says_where(typed: str, said: str) -> None:
    with pytest.raises(ReaderError) as error:
        filtered(comparison(), typed)
    assert str(error.value) == said
