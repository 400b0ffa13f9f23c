from __future__ import annotations

from reader.tables.timeline import told_times
from reader.tui.layout.block import Block
from reader.tui.layout.timeline import OPEN, timeline_blocks, timeline_frame
from tests.tui.layout.drawn import marked, told
from tests.tui.stories import comparison


def blocks(sigla: str = "ABCDE", width: int = 140) -> list[Block]:
    of = comparison()
    return timeline_blocks(told_times(of), of, timeline_frame(width, sigla), sigla=sigla)


def test_the_times_come_in_their_order_and_the_unresolved_apart() -> None:
    times = [told(block)[0].split("  ")[0] for block in blocks()]
    assert [time for time in times if time] == [
        "2011",
        "2031-03-11",
        "2031-05",
        "2031-05-08",
        OPEN,
        "“March”",
    ]


def test_what_is_told_of_one_time_stands_together_under_it() -> None:
    same = blocks()[1:4]
    assert [lead.source for block in same for lead in block.leads] == ["A", "B", "C"]
    assert [block.parted for block in same] == [False, False, True]


def test_the_time_is_marked_where_it_is_told() -> None:
    assert marked(blocks()[1]) == ["Tuesday"]


def test_a_dot_says_which_source_tells_it() -> None:
    dots = [mark for mark in told(blocks()[2])[0].split() if mark in "·■"]
    assert dots == ["·", "■", "·", "·", "·"]
    assert "■" not in "".join(told(blocks(width=80)[2]))


def test_the_sign_is_that_of_the_fact_which_the_passage_stands_in() -> None:
    assert [block.sign for block in blocks() if block.leads] == ["≟", "=", "=", "=", "→", "→", " "]


def test_an_undated_article_is_named_as_the_reason() -> None:
    of = comparison()
    undated = [one._replace(source="E", passage="E2") for one in told_times(of) if not one.resolved]
    lines = told(timeline_blocks(undated, of, timeline_frame(140, "ABCDE"), sigla="ABCDE")[1])
    assert lines[1].startswith("undated article")


def test_hidden_sources_tell_nothing() -> None:
    assert {lead.source for block in blocks("BD") for lead in block.leads} == {"B", "D"}


def test_with_a_filter_the_time_stands_over_what_is_left() -> None:
    of = comparison()
    frame = timeline_frame(140, "ABCDE")
    drawn = timeline_blocks(told_times(of), of, frame, sigla="BC", facts={"F1"})
    assert [block.leads[0].source for block in drawn] == ["B", "C"]
    assert told(drawn[0])[0].startswith("2031-03-11")
