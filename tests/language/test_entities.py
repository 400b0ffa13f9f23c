from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.entities import Entity, NamedText, entities
from reader.language.mention import NameKind
from reader.language.names import mentions
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "names"


def story(*texts: str) -> tuple[Entity, ...]:
    return entities([NamedText(text, mentions(text)) for text in texts])


def _wordings(entity: Entity) -> set[str]:
    return {text for _, text, _ in entity.names()}


def _cases() -> list[tuple[str, list[str], str, list[str]]]:
    found = []
    for path in (CASES / "one_person.md", CASES / "bodies_and_places.md"):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            name, *texts, expected = block.split("\n")
            found.append(
                (f"{path.stem}: {name}", [text[3:] for text in texts], expected[0], expected[3:].split(" / "))
            )
    return found


@pytest.mark.parametrize(("texts", "sign", "names"), [pytest.param(t, s, n, id=i) for i, t, s, n in _cases()])
def test_names_are_one_or_not_as_the_case_says(texts: list[str], sign: str, names: list[str]) -> None:
    holders = [
        [number for number, entity in enumerate(story(*texts)) if name in _wordings(entity)] for name in names
    ]
    if sign == "=":
        assert holders[0]
        assert all(holder == holders[0] for holder in holders)
    else:
        assert not set(holders[0]) & set(holders[1])
        assert holders[0]


def test_an_entity_has_its_fullest_name_gender_roles_and_counts() -> None:
    (moss,) = story("Mayor Moss spoke. Ana Moss left. Moss slept.", "Ms Moss slept.")
    assert (moss.name, moss.kind, moss.gender, moss.roles) == ("Ana Moss", NameKind.PERSON, "f", ("mayor",))
    assert moss.names() == ((0, "Mayor Moss", 1), (0, "Ana Moss", 1), (0, "Moss", 1), (1, "Ms Moss", 1))


def test_a_pronoun_behind_the_name_tells_the_gender() -> None:
    (tarn,) = story("Wrevin Tarn said that she would go. Tarn kept her word.")
    assert tarn.gender == "f"


def test_what_one_text_proves_a_person_is_one_in_all() -> None:
    (brandt,) = story("It was Ilya Brandt.", "The plan pleased Brandt.")
    assert brandt.kind is NameKind.PERSON


def test_a_title_without_a_holder_is_nobody() -> None:
    assert story("It is said that the President left.") == ()


NAMES = ["Ana Moss", "Moss", "Mayor", "Mr Moss", "Tom Moss", "the clerk", "Finland", "Helsinki said", "UN"]
WORDS = [*NAMES, "(UN)", "United Nations", ".", ",", "and", "\n\n", "spoke to"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


@given(st.lists(TEXTS, max_size=3))
def test_every_named_mention_is_in_one_entity_at_most_and_in_order(texts: list[str]) -> None:
    named = [NamedText(text, mentions(text)) for text in texts]
    held = [one for entity in entities(named) for one in entity.mentions]
    assert len({(one.source, one.mention.span) for one in held}) == len(held)
    bare = {m.text for one in named for m in one.mentions if m.kind is NameKind.PERSON and not m.parts.words}
    total = sum(len(one.mentions) for one in named)
    assert total - len(held) <= sum(m.text in bare for one in named for m in one.mentions)
    for entity in entities(named):
        places = [(one.source, one.mention.span) for one in entity.mentions]
        assert places == sorted(places)


def test_a_thousand_people_come_to_an_end() -> None:
    text = " ".join(f"It was {a}{b} {b}{a}son. " for a in "ABCDEFGHIJ" for b in ["an", "ol", "ir", "ev"] * 25)
    with ends():
        story(text, text)
