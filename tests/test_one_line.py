from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.one_line import CUT, LONGEST_WORD, one_line

SENTENCE = "The council of the harbour town voted on Friday to close the old fish market by spring."


def test_a_text_within_the_limit_stays_whole() -> None:
    assert one_line("short\n enough", limit=20) == "short enough"


def test_a_long_text_is_cut_between_words() -> None:
    assert one_line(SENTENCE, limit=30) == "The council of the harbour" + CUT


def test_the_cut_keeps_what_it_must() -> None:
    at = SENTENCE.index("fish market")
    shown = one_line(SENTENCE, limit=25, keep=(at, at + len("fish market")))
    assert "fish market" in shown
    assert shown.startswith(CUT)
    assert shown.endswith(CUT)


@given(st.text(), st.integers(1, 60), st.integers(0, 200), st.integers(0, 60))
def test_the_line_is_short_and_one_line_whatever_must_stay(
    text: str, limit: int, start: int, length: int
) -> None:
    keep = (min(start, len(text)), min(start + length, len(text)))
    line = one_line(text, limit=limit, keep=keep)
    assert len(line) <= limit + 2 * len(CUT)
    assert line == " ".join(line.split())


@given(st.text(alphabet="abc de", max_size=300), st.integers(LONGEST_WORD * 3, 120), st.data())
def test_what_must_stay_stays_if_it_fits(text: str, limit: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + limit)))
    kept = " ".join(text[start:end].split())
    assert kept in one_line(text, limit=limit, keep=(start, end))
