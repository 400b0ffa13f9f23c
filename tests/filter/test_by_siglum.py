from __future__ import annotations

import pytest

from reader.filter.by_siglum import by_siglum
from tests.makers import comparison, source

STORY = comparison(
    source("The gates shut.", outlet="Harbour Post"),
    source("They held.", id="B", outlet="Ledger"),
    source("They opened.", id="C", outlet="Harbour Courier"),
)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("source:Ledger", "source:B"),
        ('relation:dispute -source:"Harbour Post",ledger is:open', "relation:dispute -source:A,B is:open"),
        ("source:harbour source:B", "source:A,C source:B"),
        ("source:nobody text:gates", "source:nobody text:gates"),
        ("relation:foo source:Ledger", "relation:foo source:Ledger"),
        ("", ""),
    ],
)
def test_outlets_become_sigla_and_the_rest_stays(typed: str, told: str) -> None:
    assert by_siglum(typed, STORY) == told
