from __future__ import annotations

from reader.language.annotate import annotate
from reader.relations.whose import is_one, whose
from reader.vocabulary import Source
from tests.makers import source


def one_paragraph(made: Source) -> Source:
    passages = [passage._replace(paragraph=0) for passage in made.passages]
    return made._replace(passages=tuple(passages))


def speakers(*sentences: str) -> list[list[str]]:
    return [sorted(one) for one in whose(annotate(one_paragraph(source(*sentences))))]


def test_a_named_speaker_is_known_by_the_words_of_the_name() -> None:
    assert speakers("The pier is safe, said Ines Prado, the harbour's engineer.") == [["ines", "prado"]]


def test_whoever_goes_on_with_a_pronoun_is_the_speaker_before() -> None:
    told = speakers("The pier is safe, said Ines Prado.", "She has walked it every day, she added.")
    assert told == [["ines", "prado"], ["ines", "prado"]]


def test_the_outlets_own_voice_has_no_speaker() -> None:
    assert speakers("The pier was closed on Sunday.") == [[]]


def test_a_speaker_without_a_name_does_not_take_the_name_before() -> None:
    told = speakers("The pier is safe, said Ines Prado.", "“No such order was given,” the statement said.")
    assert told[1] == []


def test_titles_and_days_are_no_names() -> None:
    assert speakers("On Tuesday Mr. Prado said that the pier was safe.") == [["prado"]]


def test_two_names_with_a_word_in_common_are_one() -> None:
    assert is_one(frozenset({"ines", "prado"}), frozenset({"prado"}))
    assert not is_one(frozenset(), frozenset())


def test_a_name_is_one_with_and_without_its_accents() -> None:
    assert speakers("The pier is safe, said Inés Prädo.") == speakers("The pier is safe, said Ines Prado.")
