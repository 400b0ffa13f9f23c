from __future__ import annotations

from reader.tables.ledger import ledger_lines
from reader.tui.layout.block import Block
from reader.tui.layout.grid import frame
from reader.tui.layout.ledger import ledger_blocks
from tests.tui.layout.drawn import told
from tests.tui.stories import comparison


def blocks(sigla: str = "ABCDE", width: int = 180) -> list[Block]:
    of = comparison()
    return ledger_blocks(ledger_lines(of), of, frame(width, sigla, least=20), sigla=sigla)


def row(subject: str, drawn: list[Block]) -> Block:
    return next(block for block in drawn if told(block)[0].startswith(subject))


def test_mismatches_come_first_contradictions_before_differences_each_with_its_reason() -> None:
    drawn = blocks()
    assert told(drawn[0]) == ["differ"]
    assert [told(block)[-1] for block in drawn[1:3]] == [
        "why  boats in the inner harbour: 40 against 25",
        "why  cost: 310 against 342 million crowns",
    ]
    assert told(drawn[3]) == ["agree"]


def test_a_mismatch_has_the_sign_of_the_conflict_that_it_stands_in() -> None:
    drawn = blocks()
    assert (row("the barrier cost", drawn).sign, row("boats", drawn).sign) == ("≟", "≠")
    assert (row("cellars", drawn).sign, row("storm", drawn).sign) == ("=", " ")


def test_a_relative_date_is_told_with_its_day_and_from_which_it_is_counted() -> None:
    text = " ".join(told(row("closed", blocks(width=400))))
    assert "Tuesday → 2031-03-11, from 2031-03-12" in text
    assert "Tuesday → 2031-03-11, from c. 2031-03-12" in text


def test_a_date_that_is_not_resolved_is_told_to_be_so() -> None:
    assert "March → unresolved" in " ".join(told(row("storm", blocks())))


def test_what_one_alone_tells_comes_last_and_names_after_figures() -> None:
    headings = [told(block)[0] for block in blocks() if not block.leads]
    assert headings == ["differ", "agree", "told by several: people, bodies, places", "told by one alone"]


def test_a_subject_of_which_only_hidden_sources_speak_is_not_listed() -> None:
    listed = [told(block)[0] for block in blocks("AB")]
    assert not any(subject.startswith("been closed") for subject in listed)
    assert any(subject.startswith("cellars") for subject in listed[listed.index("told by one alone") :])


def test_a_reading_leads_to_its_passage_and_to_the_fact_that_it_stands_in() -> None:
    leads = row("boats", blocks()).leads
    assert [(lead.source, lead.facts) for lead in leads] == [("A", ("F2",)), ("B", ("F2",))]
