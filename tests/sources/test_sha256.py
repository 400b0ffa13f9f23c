from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from reader.sources.sha256 import sha256


@given(st.binary())
def test_it_is_the_sum_that_hashlib_makes(data: bytes) -> None:
    assert sha256(data) == hashlib.sha256(data).hexdigest()
