from __future__ import annotations

from reader.tables.voices import VoicePart, reporting_verbs, speaker_rows
from reader.tui.layout.block import Block
from reader.tui.layout.voices import VERBS, voices_blocks, voices_frame, voices_head
from tests.tui.layout.drawn import marked, rows, told
from tests.tui.stories import comparison


def blocks(sigla: str = "ABCDE", width: int = 140) -> list[Block]:
    of = comparison()
    spoken = speaker_rows(of, at_most=None)
    return voices_blocks(spoken, reporting_verbs(of), of, voices_frame(width, sigla), sigla=sigla)


def test_the_cuts_of_one_utterance_stand_under_each_other_with_their_differing_words_marked() -> None:
    first = blocks()[0]
    assert [lead.source for lead in first.leads] == ["A", "B"]
    lines = told(first)
    assert lines[0].startswith("Leif Aronsen")
    assert "A  “The gates did what we paid for”  said" in lines[0]
    assert "B  the gates had done what the town paid for  said, indirect" in lines[1]
    assert marked(first) == ["did", "we", "had done", "the town"]


def test_cuts_that_may_be_of_two_utterances_are_told_to_be_so() -> None:
    assert told(blocks()[0])[-1].strip() == "possibly one utterance, similarity .62"


def test_the_speaker_is_named_once_with_role_and_counts() -> None:
    first, second = blocks()[:2]
    assert told(first)[0].split()[2:7] == ["1", "1", "1", "·", "·"]
    assert told(first)[1].startswith("harbour master")
    assert told(second)[0].startswith(" " * 20)
    assert (first.parted, second.parted) == (False, True)


def test_vague_voices_stand_apart_and_reporting_words_at_the_end() -> None:
    listed = [told(block)[0] for block in blocks()]
    assert listed.index(VoicePart.VAGUE) < next(
        n for n, row in enumerate(listed) if row.startswith("Critics")
    )
    assert listed[listed.index(VERBS) + 1 :] == ["A  had called · said", "B  said 2", "C  denied · said"]
    assert VoicePart.OPEN not in listed


def test_in_a_narrow_view_the_speaker_stands_over_what_is_said() -> None:
    lines = told(blocks(width=60)[0])
    assert lines[0] == "Leif Aronsen  harbour master  A 1 · B 1 · C 1"
    assert lines[1].startswith("A  “The gates did")
    assert rows(voices_head(voices_frame(60, "ABCDE"), "A"))[0].strip().startswith("who is quoted")


def test_hidden_sources_are_not_heard() -> None:
    listed = [told(block) for block in blocks("CD")]
    assert not any("Siv Moe" in line for lines in listed for line in lines)
    assert [lead.source for block in blocks("CD") for lead in block.leads] == ["C", "C"]


def test_with_a_filter_the_speaker_is_named_over_what_is_left() -> None:
    of = comparison()
    spoken = speaker_rows(of, at_most=None)
    first = spoken[0]._replace(utterances=spoken[0].utterances[::-1])
    drawn = voices_blocks([first], (), of, voices_frame(140, "ABCDE"), sigla="ABCDE", facts={"F3"})
    assert len(drawn) == 1
    assert told(drawn[0])[0].startswith("Leif Aronsen")
    assert "“The gates did what we paid for”" in told(drawn[0])[0]
