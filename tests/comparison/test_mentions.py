from __future__ import annotations

from reader.comparison.mentions import attributions, times
from reader.language.annotate import annotate
from tests.makers import source

ARTICLE = source(
    "The bridge was closed on 3 May 2024.",
    "“Two bolts had sheared off,” the engineer Ada Lind said.",
    on="2024-05-04",
)


def test_a_time_is_told_with_its_place_in_the_text_and_its_value() -> None:
    (time,) = times(annotate(ARTICLE))
    assert (time.passage, time.value) == ("A1", "2024-05-03")
    assert ARTICLE.text[time.span.start : time.span.end] == "3 May 2024"


def test_a_voice_is_told_with_the_stretch_that_it_speaks() -> None:
    (voice,) = attributions(annotate(ARTICLE), [ARTICLE])
    assert voice.passage == "A2"
    assert voice.speaker is not None
    assert "Lind" in voice.speaker
    assert voice.cue == "said"
    assert "Two bolts had sheared off" in ARTICLE.text[voice.content.start : voice.content.end]


def test_a_time_is_told_with_its_bound_and_whether_it_dates_the_saying() -> None:
    article = source(
        "The firm must close the mine by 30 March 2024.",
        "The mine was safe, the inspector said on Tuesday.",
        on="2024-03-07",
    )
    bound, said = times(annotate(article))
    assert (bound.value, bound.of_saying) == ("/2024-03-30", False)
    assert (said.value, said.of_saying) == ("2024-03-05", True)


def test_a_voice_is_cut_to_the_passages_that_its_content_runs_through() -> None:
    article = source("“The pumps failed. Nobody called us,” Ana Moss said.")
    middle = article.text.index(" Nobody")
    first, *_ = article.passages
    both = (
        first._replace(end=middle, text=article.text[:middle]),
        first._replace(id="A2", start=middle + 1, text=article.text[middle + 1 :]),
    )
    cut = article._replace(passages=both)
    found = attributions(annotate(cut), [cut])
    assert [(voice.passage, voice.speaker) for voice in found] == [("A1", "Ana Moss"), ("A2", "Ana Moss")]
    assert "Nobody called us" in cut.text[found[1].content.start : found[1].content.end]
