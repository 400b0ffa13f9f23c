"""The rows of ledger, voices, naming, wording and timeline."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.tables.depth import depth_rows
from reader.tables.ledger import NO_DATE, ledger_lines
from reader.tables.naming import name_places, naming_rows
from reader.tables.timeline import Told, by_event, timeline_rows, told_times
from reader.tables.voices import CUT_LENGTH, VoicePart, reporting_verbs, speaker_rows
from reader.tables.wording import verb_uses, word_uses, wording_rows
from reader.vocabulary import (
    AttributionType,
    Basis,
    GivenLists,
    Kind,
    LedgerEntry,
    LedgerKind,
    LedgerRow,
    Member,
    NameUse,
    Naming,
    Published,
    Relation,
    Span,
    TimelineEntry,
    TimeMention,
    Voice,
    WordingKind,
)
from reader.vocabulary.wording import NO_SIDE
from tests.makers import comparison, link, source
from tests.tables.listed import NEWS, POST, listed, span


def test_mismatches_come_first_then_what_most_sources_say() -> None:
    lines = ledger_lines(listed())
    assert [line.subject for line in lines] == ["tonnes", "burst", "Ana Moss", "people"]
    assert (lines[0].mismatch, lines[0].note) == (True, "14 tonnes / 12 tonnes")


def test_each_source_has_a_cell_and_an_empty_one_where_it_is_silent() -> None:
    people = ledger_lines(listed())[-1]
    assert [(cell.source, [one.text for one in cell.readings]) for cell in people.cells] == [
        ("A", []),
        ("B", ["Some 40"]),
    ]


def test_a_date_is_shown_with_the_day_that_it_means_or_as_unresolved() -> None:
    burst = next(line for line in ledger_lines(listed()) if line.kind is LedgerKind.DATE)
    assert [one.text for cell in burst.cells for one in cell.readings] == [
        "Tuesday → 2024-03-05",
        "5 March → 2024-03-05",
    ]
    open_date = LedgerRow("A", "A2", Span(0, 1), "spring", None, None, "by")
    made = replace(listed(), lists=GivenLists((LedgerEntry(LedgerKind.DATE, "law", (open_date,)),)))
    assert ledger_lines(made)[0].cells[0].readings[0].text == "by spring → unresolved"


def test_a_person_is_shown_with_the_role_that_the_source_gives() -> None:
    person = next(line for line in ledger_lines(listed()) if line.kind is LedgerKind.PERSON)
    assert [one.text for cell in person.cells for one in cell.readings] == ["Ana Moss, engineer", "Moss"]


def test_what_one_source_alone_says_can_be_left_out() -> None:
    assert "people" not in [line.subject for line in ledger_lines(listed(), at_least=2)]
    assert [row.entity for row in naming_rows(listed())] == ["Ana Moss"]


def test_an_utterance_is_shown_without_the_words_of_the_article_between() -> None:
    moss, critics = speaker_rows(listed())
    assert [(cut.passage, cut.text) for cut in moss.variants[0]] == [
        ("A1", "“We knew,” … “and we waited.”"),
        ("B2", "“We knew,”"),
    ]
    assert moss.counts == (("A", 1), ("B", 1))
    assert (critics.vague, critics.variants) == (True, ())


def test_reporting_words_are_counted_source_by_source() -> None:
    assert reporting_verbs(listed()) == (("A", (("said", 2),)), ("B", (("said", 1),)))


def test_speakers_stand_by_name_then_described_then_vague_then_open() -> None:
    said = listed().voices[1].utterances
    spoken = [("The 3-2 decision", False), ("Critics", True), ("A judge", False), ("Ana Moss", False)]
    voices = tuple(Voice(speaker, None, vague, said) for speaker, vague in spoken)
    made = replace(listed(), lists=GivenLists(voices=voices, naming=listed().naming))
    assert [(row.speaker, row.part) for row in speaker_rows(made)] == [
        ("Ana Moss", VoicePart.NAMED),
        ("A judge", VoicePart.DESCRIBED),
        ("Critics", VoicePart.VAGUE),
        ("The 3-2 decision", VoicePart.OPEN),
    ]


def test_what_several_sources_report_of_a_speaker_comes_first() -> None:
    moss, critics = listed().voices
    both = moss._replace(utterances=(*critics.utterances, *moss.utterances))
    made = replace(listed(), lists=GivenLists(voices=(both,)))
    assert [len(cuts) for cuts in speaker_rows(made)[0].utterances] == [2, 1]


def test_quoted_words_come_before_what_is_told_of_them() -> None:
    moss, critics = listed().voices
    said = critics.utterances[0]
    told_of = said._replace(
        variants=tuple(one._replace(type=AttributionType.INDIRECT) for one in said.variants)
    )
    made = replace(listed(), lists=GivenLists(voices=(moss._replace(utterances=(told_of, said)),)))
    assert [cuts[0].direct for cuts in speaker_rows(made)[0].utterances] == [True, False]


def test_a_loaded_word_that_leans_to_no_side_is_left_out() -> None:
    (word,) = (one for one in listed().wording if one.kind is WordingKind.LOADED)
    idle = word._replace(text="waited", note=f"{NO_SIDE}, in quoted words")
    made = replace(listed(), lists=GivenLists(wording=(word, idle)))
    assert [row.cells for row in wording_rows(made)] == [(("A", (("scandal", 1),)), ("B", ()))]


def test_a_name_that_is_part_of_a_longer_one_of_the_same_source_is_left_out() -> None:
    entry = listed().ledger[-1]
    rows = (*entry.rows, entry.rows[0]._replace(text="Moss", modifier=None))
    made = replace(listed(), lists=GivenLists(ledger=(entry._replace(rows=rows),)))
    told = [[one.text for one in cell.readings] for cell in ledger_lines(made)[0].cells]
    assert told == [["Ana Moss, engineer"], ["Moss"]]


@pytest.mark.parametrize(("values", "slight"), [((2, 2), True), ((2, 3), False), ((1.0, 2.0), True)])
def test_figures_up_to_two_say_little_and_come_last(values: tuple[float, float], slight: bool) -> None:
    count = listed().ledger[2]
    rows = tuple(count.rows[0]._replace(value=value) for value in values)
    small = count._replace(rows=rows, subject="sides")
    made = replace(listed(), lists=GivenLists(ledger=(small, count)))
    lines = ledger_lines(made)
    assert [line.subject for line in lines] == (["people", "sides"] if slight else ["sides", "people"])
    assert {line.subject: line.slight for line in lines} == {"people": False, "sides": slight}


def test_words_stand_by_kind_and_source() -> None:
    told = [(row.kind.value, row.cells) for row in wording_rows(listed())]
    assert told == [
        ("loaded", (("A", (("scandal", 1),)), ("B", ()))),
        ("hedge", (("A", ()), ("B", (("may", 1),)))),
        ("vague", (("A", (("critics", 1),)), ("B", ()))),
    ]


def test_a_time_is_shown_with_its_bound_in_words_and_the_words_around_it() -> None:
    first, second = timeline_rows(listed())
    assert (first.value, first.passages) == ("2024-03-05", (("A", ("A2",)), ("B", ("B1",))))
    assert "burst on Tuesday" in first.told
    assert second.value == "by 2024-03-30"


def test_a_stretch_of_time_is_said_in_words() -> None:
    made = replace(listed(), lists=GivenLists(timeline=(TimelineEntry("2019/2021", "stretch", ("A2",)),)))
    assert timeline_rows(made)[0].value == "2019 to 2021"


def dated(printed: str, value: str | None, on: Published) -> tuple[str, str, str]:
    """How a date of an article of that day is shown: printed, resolved, basis."""
    article = source(f"It burst {printed}.", id="A")._replace(published=on)
    row = LedgerRow("A", "A1", Span(9, 9 + len(printed)), printed, value, None, None)
    made = replace(
        comparison(article, NEWS), lists=GivenLists((LedgerEntry(LedgerKind.DATE, "burst", (row,)),))
    )
    reading = ledger_lines(made)[0].cells[0].readings[0]
    return reading.printed, reading.resolved, reading.basis


DAY = Published("2024-03-07", Basis.STATED)


def test_a_relative_date_says_from_which_day_it_is_counted() -> None:
    assert dated("Tuesday", "2024-03-05", DAY) == ("Tuesday", "2024-03-05", "from 2024-03-07")
    inferred = DAY._replace(basis=Basis.INFERRED)
    assert dated("Tuesday", "2024-03-05", inferred)[2] == "from c. 2024-03-07"


def test_a_date_with_its_year_and_one_counted_from_the_text_do_not() -> None:
    assert dated("5 March 2024", "2024-03-05", DAY)[2] == ""
    assert dated("two days later", "2024-03-09", DAY)[2] == ""


def test_a_date_that_is_not_resolved_says_where_the_article_has_none() -> None:
    assert dated("Tuesday", None, Published()) == ("Tuesday", "unresolved", NO_DATE)
    assert dated("some day", None, DAY) == ("some day", "unresolved", "")


def test_the_bound_of_a_date_is_told_once() -> None:
    assert dated("30 March", "/2024-03-30", DAY)[1] == "2024-03-30"
    assert dated("March and April", "2024-03/2024-04", DAY)[1] == "2024-03 to 2024-04"


def test_a_cut_is_cut_to_length_unless_it_is_asked_for_whole() -> None:
    long = "“" + "we knew and we waited " * 20 + "”"
    article = source(long, id="A")
    voice = listed().voices[0]
    variant = voice.utterances[0].variants[0]._replace(passage="A1", span=Span(0, len(long)))
    spoken = voice._replace(utterances=(voice.utterances[0]._replace(variants=(variant,)),))
    made = replace(comparison(article, NEWS), lists=GivenLists(voices=(spoken,)))
    assert len(speaker_rows(made)[0].utterances[0][0].text) <= CUT_LENGTH + 1
    cut = speaker_rows(made, at_most=None)[0].utterances[0][0]
    assert cut.text == " ".join(long.split())
    assert (cut.cue, cut.span) == ("said", Span(0, len(long)))


def test_a_word_tells_where_it_first_stands_and_how_often() -> None:
    kinds = dict(word_uses(listed()))
    (scandal,) = dict(kinds[next(iter(kinds))])["A"]
    assert (scandal.text, scandal.uses, scandal.passage, scandal.note) == ("scandal", 1, "A3", "negative")
    assert POST.text[scandal.span.start : scandal.span.end] == "scandal"
    assert [
        (siglum, [(w.text, w.uses, w.passage) for w in words]) for siglum, words in verb_uses(listed())
    ] == [
        ("A", [("said", 2, "A1")]),
        ("B", [("said", 1, "B2")]),
    ]


def test_a_name_is_found_where_it_first_stands_as_words_of_its_own() -> None:
    article = source("Mossley slept.", "Then Ana\nMoss spoke.", id="A")
    naming = Naming(
        "Ana Moss", "person", (NameUse("A", "Moss", 1), NameUse("A", "Ana Moss", 1), NameUse("A", "Lund", 1))
    )
    made = replace(comparison(article, NEWS), lists=GivenLists(naming=(naming,)))
    assert {name: passage for (_, name), (passage, _) in name_places(made).items()} == {
        "Moss": "A2",
        "Ana Moss": "A2",
    }


def test_what_is_told_of_a_time_is_the_part_that_states_the_fact() -> None:
    one = source("The tank burst on Tuesday, and 40 people fled.", id="A")
    made = comparison(one, NEWS, links=[link("A1", "B1", Relation.AGREEMENT)])
    group = replace(made.groups[0], members=(Member("A1", 0, 25), made.groups[0].members[1]))
    made = replace(
        made,
        groups=(group,),
        times=(TimeMention("A1", Span(18, 25), "2024-03-05"),),
        lists=GivenLists(timeline=(TimelineEntry("2024-03-05", "day", ("A1", "B1")),)),
    )
    first, second = told_times(made)
    assert (first.passage, first.part, first.spans) == ("A1", Span(0, 25), (Span(18, 25),))
    assert (second.passage, second.spans) == ("B1", ())
    assert NEWS.text[second.part.start : second.part.end] == NEWS.passages[0].text


def test_times_that_are_not_resolved_come_last_as_they_are_printed_and_days_of_saying_not_at_all() -> None:
    open_time = TimeMention("A2", span(POST, "Tuesday"), None)
    made = replace(listed(), times=(open_time, open_time._replace(of_saying=True)))
    assert [(one.when, one.resolved) for one in told_times(made)][-2:] == [
        ("by 2024-03-30", True),
        ("“Tuesday”", False),
    ]


def told(*given: tuple[str, bool, str, str]) -> list[Told]:
    """What is told, by time in words, whether it is resolved, passage and a word of that."""
    texts = {"A": POST, "B": NEWS}
    return [
        Told(when, resolved, passage[0], passage, Span(0, 1), (span(texts[passage[0]], word),))
        for when, resolved, passage, word in given
    ]


def events(*given: tuple[str, bool, str, str]) -> list[list[str]]:
    """The passages of each event, where A2 and B1 tell one fact."""
    made = comparison(POST, NEWS, links=[link("A2", "B1", Relation.AGREEMENT)])
    return [[one.passage for one in event] for event in by_event(told(*given), made)]


def test_one_time_of_one_fact_is_one_event_whoever_tells_it() -> None:
    tuesday = ("2024-03-05", True)
    assert events((*tuesday, "A1", "knew"), (*tuesday, "A2", "burst"), (*tuesday, "B1", "burst")) == [
        ["A1"],
        ["A2", "B1"],
    ]
    assert events((*tuesday, "A2", "burst"), ("2024-03-06", True, "B1", "burst")) == [["A2"], ["B1"]]


def test_unresolved_times_are_one_event_in_one_passage_or_where_they_are_printed_alike() -> None:
    assert events(("“Tuesday”", False, "A2", "burst"), ("“Friday”", False, "A2", "tank")) == [["A2", "A2"]]
    assert events(("“Tuesday”", False, "A2", "burst"), ("“Friday”", False, "B1", "burst")) == [["A2"], ["B1"]]
    assert events(("“Tuesday”", False, "A2", "burst"), ("“Tuesday”", False, "B1", "burst")) == [["A2", "B1"]]


def test_a_time_is_said_in_words_in_the_timeline_and_the_ledger() -> None:
    entry = listed().ledger[0]
    lists = GivenLists(
        timeline=(TimelineEntry("2024-W10", "week", ("A2",)),),
        ledger=(entry._replace(rows=(entry.rows[0]._replace(value="2024-W10"),)),),
    )
    made = replace(listed(), lists=lists)
    assert timeline_rows(made)[0].value == "the week of 2024-03-04"
    assert ledger_lines(made)[0].cells[0].readings[0].resolved == "the week of 2024-03-04"


def test_a_fact_is_as_deep_as_the_share_of_the_article_before_it() -> None:
    one = source("A headline of some words.", "The tank burst.", "And then it burned.", "© The Post", id="A")
    kinds = [*(passage.kind for passage in one.passages[:3]), Kind.BOILERPLATE]
    one = one._replace(
        passages=tuple(p._replace(kind=kind) for p, kind in zip(one.passages, kinds, strict=True))
    )
    made = comparison(one, NEWS, links=[link("A2", "B1"), link("A3", "B1")])
    (row,) = depth_rows(made)
    end = one.passages[2].end
    assert dict(row.cells) == {
        "A": (("A2", round(one.passages[1].start / end, 4)), ("A3", round(one.passages[2].start / end, 4))),
        "B": (("B1", 0.0),),
    }
