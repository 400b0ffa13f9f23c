from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.blind.blinded import Blind
from reader.comparison.compare import compare
from reader.comparison.json_form import json_form
from reader.vocabulary import Comparison, Kind, Notice, Source
from tests.makers import source

BODY = Kind.BODY


def articles() -> list[Source]:
    return [
        source(
            "By Vera Holm and Otto Lind",
            "The Harbour Post has seen the plan, which closes 12 of the town's 40 schools.",
            "“We had no choice,” mayor Rosa Quist told the Post on Monday.",
            "The quay at dusk. Photo: Nils Berg/Harbour Post",
            id="A",
            outlet="The Harbour Post",
            author="Vera Holm and Otto Lind",
            title="Twelve schools to close, the Harbour Post learns",
            on="2024-03-05",
            kinds=[Kind.BYLINE, BODY, BODY, Kind.CAPTION],
        ),
        source(
            "Nine of the town's 40 schools will close, according to the Harbour Post.",
            "Mayor Rosa Quist said there was no choice, RTV reported. Write to desk@rtv.example.",
            "Follow @rtvnews.",
            id="B",
            outlet="Regional Tele Vision",
            author=None,
            title="Nine schools to close",
            on="2024-03-05",
            kinds=[BODY, BODY, Kind.BOILERPLATE],
        ),
    ]


def seen() -> tuple[Comparison, Comparison]:
    found = compare(articles(), story="Schools, by the Harbour Post", bar=0.2)
    return found, Blind(found.sources).comparison(found)


def test_no_text_of_the_comparison_names_an_outlet_or_an_author() -> None:
    _, blind = seen()
    told = json.dumps(json_form(blind), ensure_ascii=False)
    for name in ("Harbour", "Post", "Vera", "Holm", "Otto", "Lind", "Nils", "Berg", "RTV", "Tele", "rtvnews"):
        assert name not in told, name


def test_an_article_without_a_headline_is_not_called_by_its_file() -> None:
    one = source("The gates shut.", id="A", title="wire-service.txt")._replace(path="story/wire-service.txt")
    assert [blind.title for blind in Blind([one]).sources] == ["[A]"]


def test_who_is_reported_keeps_the_name() -> None:
    _, blind = seen()
    assert any("Rosa Quist" in passage.text for passage in blind.passage_of.values())


def test_each_name_becomes_the_siglum_of_its_own_article() -> None:
    _, blind = seen()
    assert blind.passage_of["B1"].text == "Nine of the town's 40 schools will close, according to [A]."
    assert blind.passage_of["A4"].text == "The quay at dusk. Photo: [A]"


def test_one_outlet_of_two_articles_is_in_each_its_own() -> None:
    both = [
        source(f"The Harbour Post says so {text}.", id=siglum, outlet="Harbour Post")
        for siglum, text in (("A", "today"), ("B", "again"))
    ]
    assert [one.text for one in Blind(both).sources] == ["The [A] says so today.", "The [B] says so again."]


def test_facts_and_relations_stay() -> None:
    found, blind = seen()
    assert found.groups
    assert [(g.id, g.relation, g.witnesses) for g in blind.groups] == [
        (g.id, g.relation, g.witnesses) for g in found.groups
    ]
    assert [(link.a, link.b, link.score) for link in blind.links] == [
        (link.a, link.b, link.score) for link in found.links
    ]


def test_offsets_count_the_new_text() -> None:
    found, blind = seen()
    for passage in blind.passage_of.values():
        assert blind.source_of[passage.source].text[passage.start : passage.end] == passage.text
    for before, after in zip(found.ledger, blind.ledger, strict=True):
        for old, new in zip(before.rows, after.rows, strict=True):
            told = blind.source_of[new.source].text[slice(*new.span)]
            assert told == found.source_of[old.source].text[slice(*old.span)] or told in ("[A]", "[B]")


NAMES = [
    "The Daily Globe",
    "Globe",
    "Ada Voss",
    "The Globe",
    "the Globe",
    "DAILY GLOBE",
    "x",
    " ",
    ".",
    "“",
    "12",
]


@given(
    st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=8).map(" ".join), min_size=1, max_size=5)
)
def test_passages_stay_in_order_and_within_the_text(sentences: list[str]) -> None:
    story = [source(*sentences, id="A", outlet="The Daily Globe", author="Ada Voss")]
    blind = Blind(story).sources[0]
    assert len(blind.passages) == len(sentences)
    at = 0
    for passage in blind.passages:
        assert at <= passage.start <= passage.end <= len(blind.text)
        assert blind.text[passage.start : passage.end] == passage.text
        assert "Daily Globe" not in passage.text
        assert "Ada Voss" not in passage.text
        at = passage.end


def test_a_warning_about_a_file_does_not_name_it() -> None:
    one = source("The gates shut.", id="A")._replace(path="story/harbour-post.txt")
    two = source("The gates opened.", id="B")
    told = compare([one, two], story="Gates")
    note = "story/harbour-post.txt does not say its encoding; harbour-post.txt was guessed at."
    told = replace(told, warnings=(Notice("encoding", ("A",), note),))
    assert Blind([one, two]).comparison(told).warnings[0].note == (
        "[A] does not say its encoding; [A] was guessed at."
    )


def test_an_address_in_the_text_is_hidden_where_it_names_an_outlet_or_an_author() -> None:
    sentence = "Write to otto.lind@mail.example, @harbourpost or press@police.example."
    one = source(sentence, id="A", outlet="The Harbour Post", author="Otto Lind")
    blind = Blind([one]).sources[0].passages[0].text
    assert blind == "Write to [A], [A] or press@police.example."


def test_an_outlet_of_one_word_is_hidden_in_capitals_too() -> None:
    one = source("OSLO (KURIER) - The gates shut, the Kurier said; kurier.example has it.", outlet="Kurier")
    assert "KURIER" not in Blind([one]).sources[0].passages[0].text
    other = source("As kurier.example said, the gates shut.", outlet="Kurier.example")
    assert Blind([other]).sources[0].passages[0].text == "As [A] said, the gates shut."


def test_the_agency_of_a_dateline_is_hidden_wherever_it_stands() -> None:
    one = source(
        "STADEN (NWX) — The gates shut.", "Nobody was hurt, NWX learned.", id="A", outlet="Northern Wire"
    )
    two = source("The gates shut, NWX reports.", "Two cellars (CAN) were wet.", id="B")
    told = [passage.text for article in Blind([one, two]).sources for passage in article.passages]
    assert told[:3] == [
        "STADEN ([A]) — The gates shut.",
        "Nobody was hurt, [A] learned.",
        "The gates shut, [A] reports.",
    ]
    assert told[3] == "Two cellars (CAN) were wet."


def test_what_an_outlet_says_about_itself_hides_its_name_cut_short_too() -> None:
    one = source(
        "The courier brought it.",
        "Sign up to Morning Courier, our free letter.",
        outlet="The Northern Courier",
        kinds=[Kind.BODY, Kind.BOILERPLATE],
    )
    told = [passage.text for passage in Blind([one]).sources[0].passages]
    assert told == ["The courier brought it.", "Sign up to Morning [A], our free letter."]


def test_a_folder_that_is_called_after_an_outlet_does_not_give_it_away() -> None:
    given = [
        source("The gates shut.", id="A", outlet="The Harbour Post"),
        source("The gates opened.", id="B", outlet="Kurier"),
    ]
    blind = Blind(given)
    assert blind.title("kurier_and_harbour-post 2024") == "[B]_and_[A] 2024"
    assert blind.title("harbourpost") == "[A]"
    assert blind.title("The harbour after the storm") == "The harbour after the storm"
