from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.breaks import breaks
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
from tests.makers import source


@given(st.lists(st.text("ab é中🙂-", min_size=1, max_size=60), max_size=6), st.integers(2, 30))
def test_the_lines_of_a_passage_are_those_of_its_text_alone(texts: list[str], width: int) -> None:
    passage = source("One.").passages[0]
    passages = [passage._replace(text=text, end=len(text)) for text in texts]
    made = breaks(passages, width)
    assert len(made.first) == len(passages) + 1
    for number, one in enumerate(passages):
        lines = range(made.first[number], made.first[number + 1])
        assert [(made.starts[n], made.ends[n]) for n in lines] == list(wrap(shown_text(one.text), width))
