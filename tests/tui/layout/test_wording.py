from __future__ import annotations

from reader.tables.depth import depth_rows
from reader.tables.naming import name_places, naming_rows
from reader.tables.wording import verb_uses, word_uses
from reader.tui.layout.block import Block
from reader.tui.layout.grid import frame
from reader.tui.layout.wording import Wordings, wording_blocks
from tests.tui.layout.drawn import told
from tests.tui.stories import comparison


def blocks(sigla: str = "ABCDE", width: int = 180) -> list[Block]:
    of = comparison()
    rows = Wordings(naming_rows(of), name_places(of), word_uses(of), verb_uses(of), depth_rows(of))
    return wording_blocks(rows, of, frame(width, sigla, least=20), sigla=sigla)


def row(label: str, sigla: str = "ABCDE") -> Block:
    return next(block for block in blocks(sigla) if told(block)[0].startswith(label))


def test_the_headlines_stand_side_by_side() -> None:
    first = blocks()[0]
    assert told(first)[0].startswith("headline")
    assert [lead.source for lead in first.leads] == list("ABCDE")
    assert all(words in " ".join(told(first)) for words in ("Tide barrier", "Barrier holds,", "costly"))


def test_who_is_called_by_several_names_has_a_row_and_all_others_share_one() -> None:
    first = row("Leif Aronsen is called")
    assert told(first)[0].split()[4:] == [
        "Leif",
        "Aronsen",
        "harbour",
        "master",
        "harbour",
        "master",
        "–",
        "–",
    ]
    alike = row("called alike")
    assert "Skarv" in told(alike)[0]
    assert not any(" is called" in told(block)[0] for block in blocks()[blocks().index(alike) :])


def test_under_each_other_a_word_has_a_row_behind_its_source() -> None:
    lines = [told(block)[0] for block in blocks(width=80)]
    first = next(n for n, line in enumerate(lines) if line.startswith("loaded words"))
    assert [line.replace("loaded words", "").split() for line in lines[first : first + 3]] == [
        ["A", "wall", "negative"],
        ["C", "costly", "negative"],
        ["C", "long-delayed", "negative"],
    ]


def test_a_name_leads_to_where_it_is_first_printed() -> None:
    of = comparison()
    for lead in row("Leif Aronsen").leads:
        assert any(name in of.passage_of[lead.passage].text for name in ("Leif Aronsen", "harbour master"))


def test_each_word_of_a_source_has_a_row_and_tells_its_charge_or_what_it_governs() -> None:
    lines = [told(block)[0] for block in blocks()]
    first = next(n for n, line in enumerate(lines) if line.startswith("loaded words"))
    assert lines[first].split()[2:] == ["wall", "negative", "–", "costly", "negative", "–", "–"]
    assert lines[first + 1].split() == ["long-delayed", "negative"]
    assert "is to be  put to the" in told(row("not stated as certain"))[0]


def test_reporting_words_are_counted_source_by_source() -> None:
    assert "said 2" in told(row("reporting words  "))[0]


def test_every_fact_has_a_bar_in_the_articles_that_tell_it_as_deep_as_it_stands() -> None:
    of = comparison()
    bars = {block.fact: block for block in blocks() if block.fact}
    assert list(bars) == [group.id for group in of.groups]
    cost = told(bars["F5"])[0].replace("what the barrier cost", "").split()
    depths = [bar.index("█") / len(bar) for bar in cost if "█" in bar]
    told_at = [of.passage_of[m.passage] for m in of.group_of["F5"].members]
    ends = [
        max(p.end for p in of.source_of[one.source].passages if p.kind != "boilerplate") for one in told_at
    ]
    expected = [one.start / end for one, end in zip(told_at, ends, strict=True)]
    assert all(abs(depth - due) < 0.1 for depth, due in zip(depths, expected, strict=True))
    assert cost[-2:] == ["–", "–"]


def test_only_framing_gives_words_a_sign() -> None:
    signs = {block.sign for block in blocks() if block.fact is None}
    assert signs == {" ", "~"}
    assert row("loaded words").sign == "~"


def test_hidden_sources_have_no_part() -> None:
    assert {lead.source for block in blocks("BC") for lead in block.leads} == {"B", "C"}


def test_with_a_filter_the_words_that_are_left_keep_their_label() -> None:
    of = comparison()
    rows = Wordings(naming_rows(of), name_places(of), word_uses(of), verb_uses(of), depth_rows(of))
    drawn = wording_blocks(rows, of, frame(180, "ABCDE", least=20), sigla="ABCDE", facts={"F6"})
    loaded = next(block for block in drawn if told(block)[0].startswith("loaded words"))
    assert [lead.source for lead in loaded.leads] == ["A", "C"]
    assert [block.fact for block in drawn if block.fact] == ["F6"]
    assert told(drawn[-1])[0].startswith("how deep it stands")
