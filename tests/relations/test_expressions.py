from __future__ import annotations

from reader.relations.expressions import expressions

OUTCOMES, POLES, EVENTS = "outcome_classes.txt", "looser_poles.txt", "event_classes.txt"


def told(listed: str, text: str) -> list[tuple[str, str, int]]:
    return [
        (text[one.span.start : one.span.end], one.kind, one.pole) for one in expressions(listed).told(text)
    ]


def test_words_stand_in_any_form() -> None:
    assert told(OUTCOMES, "The board rejected it.") == [("rejected", "vote", 1), ("rejected", "offer", 1)]


def test_an_adverb_is_no_form_of_a_verb() -> None:
    assert told(OUTCOMES, "They worked closely and openly together.") == []


def test_a_gap_takes_up_to_four_words() -> None:
    assert ("kept the four late entries out", "admission", 1) in told(
        POLES, "They kept the four late entries out."
    )
    assert told(POLES, "They kept the four very late entries out.") == [("kept", "keep", 0)]


def test_a_word_of_two_meanings_counts_only_as_printed() -> None:
    assert told(EVENTS, "She was fired.") == []
    assert told(EVENTS, "The fire spread.") == [("fire", "happen", 0)]
    assert [kind for _, kind, _ in told(EVENTS, "It was found.")] == ["find"]
    assert [kind for _, kind, _ in told(EVENTS, "It was founded.")] == ["origin"]


def test_every_list_can_be_read() -> None:
    for listed in (OUTCOMES, POLES, EVENTS):
        assert expressions(listed).table
