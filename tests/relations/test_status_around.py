from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.language.certainty import Status
from reader.relations.status_around import status_around
from tests.makers import source


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Twenty shops are to be added this year.", Status.PLANNED),
        ("The chain will open twenty shops.", Status.PLANNED),
        ("Twenty shops were added this year.", Status.ASSERTED),
    ],
)
def test_what_opens_a_plan_is_planned(text: str, status: Status) -> None:
    side = annotate(source(text, id="A", on="2024-09-10"))[0]
    assert status_around(side, side.quantities[0].span) is status
