from __future__ import annotations

from reader.language.annotate import annotate
from reader.relations.exchanges import exchanges
from tests.makers import source


def pairs(*sentences: str) -> list[tuple[list[str], list[str]]]:
    return [(sorted(one), sorted(other)) for one, other in exchanges(annotate(source(*sentences)))]


def test_who_replies_quarrels_with_who_spoke_before() -> None:
    told = pairs(
        "The judge was asleep, Ines Prado said.", "Marek Stroh replied that the judge had heard all of it."
    )
    assert (["ines", "prado"], ["marek", "stroh"]) in told


def test_the_answer_to_a_question_is_no_quarrel() -> None:
    assert not pairs("“Will the ferry sail?” asked Ines Prado.", "Marek Stroh replied that it would.")


def test_who_speaks_on_does_not_reply_to_himself() -> None:
    assert not pairs("The ferry is late, Marek Stroh said.", "Marek Stroh replied that it would be repaired.")


def test_a_sentence_that_sets_two_speakers_against_each_other_shows_them() -> None:
    assert pairs("The score was forged, Ines Prado insists; Marek Stroh says he saw it written.") == [
        (["ines", "prado"], ["marek", "stroh"])
    ]


def test_two_who_say_two_things_do_not_quarrel() -> None:
    assert not pairs("The play opens in May, Ines Prado said.", "The hall seats 400, Marek Stroh said.")
