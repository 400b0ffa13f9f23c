from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.inserted import Inserted

NUMBERS = st.lists(st.integers(), max_size=12)


@given(NUMBERS, NUMBERS, st.data())
def test_it_reads_like_the_list_in_which_the_others_were_put(
    whole: list[int], others: list[int], draw: st.DataObject
) -> None:
    before = draw.draw(st.integers(0, len(whole)))
    made = Inserted(whole, before, others)
    plain = [*whole[:before], *others, *whole[before:]]
    assert list(made) == plain
    assert len(made) == len(plain)
    assert [made[at - len(plain)] for at in range(len(plain))] == plain
    cut = draw.draw(st.slices(len(plain)))
    assert made[cut] == plain[cut]


@given(NUMBERS, NUMBERS, NUMBERS)
def test_more_can_be_put_into_what_something_was_put_into(
    whole: list[int], others: list[int], more: list[int]
) -> None:
    once = Inserted(whole, len(whole), others)
    assert list(Inserted(once, 0, more)) == [*more, *whole, *others]
