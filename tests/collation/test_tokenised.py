from __future__ import annotations

import pytest

from reader.collation.tokenised import Tokenised
from reader.language.annotate import annotate
from tests.makers import source


def of(*sentences: str) -> list[Tokenised]:
    return [Tokenised.of(one) for one in annotate(source(*sentences, on="2025-06-02"))]


def test_a_passage_keeps_its_figures_times_and_whether_it_is_said_by_others() -> None:
    told, said = of("The dam burst on Sunday and killed 14 people.", "The mayor said that the gate held.")
    assert [figure.value for figure in told.quantities] == [14]
    assert [time.value for time in told.times] == ["2025-06-01"]
    assert not told.attributed
    assert said.attributed


def test_the_quoted_share_counts_what_is_quoted_for_what_it_says() -> None:
    plain, part, whole, scare = of(
        "The gate held all night.",
        "The mayor said the gate “held all night long”.",
        "“The gate held all night long and nobody slept.”",
        "The “gate” held all night, as the whole town could see.",
    )
    assert plain.quoted == scare.quoted == 0.0
    assert 0.3 < part.quoted < 0.6
    assert whole.quoted == pytest.approx(1.0)
