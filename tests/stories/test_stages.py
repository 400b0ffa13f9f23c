from __future__ import annotations

from datetime import date

from reader.language.annotate import annotate
from reader.stories.stages import Stage, Stages, stages
from tests.makers import source

MET = "The finance ministers met in Corvello on Wednesday."


def told(*sources_: tuple[str, str], strangers: tuple[str, ...] = ()) -> Stages | None:
    made = [source(text, id=siglum, on=day) for siglum, (day, text) in zip("ABC", sources_, strict=False)]
    return stages([one for each in made for one in annotate(each)], strangers=strangers)


def test_the_event_has_the_day_that_most_sources_name() -> None:
    found = told(
        ("2021-05-13", MET),
        ("2021-05-13", f"{MET} They had dined on Saturday."),
        ("2021-05-14", "The ministers dined on Saturday. They met on Wednesday."),
    )
    assert found is not None
    assert (found.first, found.last) == (date(2021, 5, 12), date(2021, 5, 12))


def test_days_that_follow_each_other_are_one_event() -> None:
    both = "The ministers met on Tuesday and on Wednesday."
    found = told(("2021-05-13", both), ("2021-05-13", both))
    assert found is not None
    assert (found.first, found.last) == (date(2021, 5, 11), date(2021, 5, 12))


def test_two_days_far_apart_that_as_many_name_are_no_one_event() -> None:
    both = "The ministers dined on Saturday and met on Wednesday."
    assert told(("2021-05-13", both), ("2021-05-13", both)) is None


def test_a_source_on_another_event_has_no_stage_and_no_vote() -> None:
    other = ("2021-07-02", "The ministers met in Oslo on May 3.")
    found = told(("2021-05-13", MET), ("2021-05-13", MET), other, strangers=("C",))
    assert found is not None
    assert found.of == {"A": Stage.AFTER, "B": Stage.AFTER, "C": None}


def test_what_an_article_tells_late_is_history() -> None:
    late = " ".join(["They had fish."] * 7)
    sentences = [*late.replace(".", ".|").split("|")[:7], "The ministers met on Wednesday."]
    made = [source(*map(str.strip, sentences), id=siglum, on="2021-05-13") for siglum in "AB"]
    assert stages([one for each in made for one in annotate(each)]) is None
