from __future__ import annotations

from reader.tables.timeline import Told, told_times
from reader.tui.layout.block import Block
from reader.tui.layout.timeline import MOST_TOLD, OPEN, OPEN_UNDATED, timeline_blocks, timeline_frame
from reader.vocabulary import Span
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


def test_one_event_is_one_row_with_all_who_tell_it_under_each_other() -> None:
    told_by_three = blocks()[1]
    assert [lead.source for lead in told_by_three.leads] == ["A", "B", "C"]
    assert [mark for mark in told(told_by_three)[0].split() if mark in "·■"] == ["■", "■", "■", "·", "·"]
    assert [row.split()[0] for row in told(told_by_three)[2:4]] == ["B", "C"]


def test_two_events_of_one_day_are_two_rows_under_one_time() -> None:
    of = comparison()
    day = [one._replace(spans=()) if one.source == "B" else one for one in told_times(of) if one.resolved]
    drawn = timeline_blocks(day, of, timeline_frame(140, "ABCDE"), sigla="ABCDE")[1:3]
    assert [[lead.source for lead in block.leads] for block in drawn] == [["A", "C"], ["B"]]
    assert [block.parted for block in drawn] == [False, True]
    assert told(drawn[1])[0].startswith(" " * 20)


def test_the_time_is_marked_where_it_is_told() -> None:
    assert marked(blocks()[1]) == ["Tuesday"] * 3


def test_a_dot_says_which_source_tells_it() -> None:
    dots = [mark for mark in told(blocks()[2])[0].split() if mark in "·■"]
    assert dots == ["■", "·", "·", "·", "·"]
    assert "■" not in "".join(told(blocks(width=80)[2]))


def test_the_sign_is_that_of_the_fact_which_the_passages_stand_in() -> None:
    assert [block.sign for block in blocks() if block.leads] == ["≟", "=", "→", "→", " "]


def test_a_square_has_the_colour_of_how_its_own_source_stands() -> None:
    of = comparison()
    agrees, contradicts = (of.passage_of[name] for name in ("B10", "C6"))
    day = [
        Told("2031-03-11", True, one.source, one.id, Span(one.start, one.end), (Span(one.start, one.end),))
        for one in (agrees, contradicts)
    ]
    (event,) = timeline_blocks(day, of, timeline_frame(140, "ABCDE"), sigla="ABCDE")
    assert event.sign == "≠"
    assert squares(event) == ["dim", "agreement", "contradiction", "dim", "dim"]


def squares(block: Block) -> list[str]:
    """The role of each source's square or point."""
    return [piece.role for piece in block.lines[0] if piece.text in ("  ■ ", "  · ")]


def test_undated_articles_are_named_as_the_reason_over_all_that_they_leave_open() -> None:
    of = comparison()
    undated = [one._replace(source="E", passage="E2") for one in told_times(of) if not one.resolved]
    drawn = timeline_blocks(undated, of, timeline_frame(140, "ABCDE"), sigla="ABCDE")
    assert told(drawn[0]) == [OPEN_UNDATED]
    assert not any("undated" in line for line in told(drawn[1]))


def test_an_undated_article_is_named_as_the_reason_beside_dated_ones() -> None:
    of = comparison()
    (dated,) = (one for one in told_times(of) if not one.resolved)
    undated = dated._replace(source="E", passage="E2", when="“May”")
    drawn = timeline_blocks([dated, undated], of, timeline_frame(140, "ABCDE"), sigla="ABCDE")
    assert told(drawn[0]) == [OPEN]
    assert [any("undated article" in line for line in told(block)) for block in drawn[1:]] == [False, True]


def test_a_long_passage_is_told_around_its_time() -> None:
    of = comparison()
    for block in blocks(width=200):
        for lead in block.leads:
            text = of.passage_of[lead.passage].text
            assert len(text) <= MOST_TOLD or any("…" in line for line in told(block))


def test_hidden_sources_tell_nothing() -> None:
    assert {lead.source for block in blocks("BD") for lead in block.leads} == {"B", "D"}


def test_with_a_filter_the_time_stands_over_what_is_left() -> None:
    of = comparison()
    frame = timeline_frame(140, "ABCDE")
    drawn = timeline_blocks(told_times(of), of, frame, sigla="BC", facts={"F1"})
    assert [[lead.source for lead in block.leads] for block in drawn] == [["B", "C"]]
    assert told(drawn[0])[0].startswith("2031-03-11")
