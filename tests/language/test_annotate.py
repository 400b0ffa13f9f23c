from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.annotate import annotate
from reader.vocabulary import Kind
from tests.makers import source

SENTENCES = st.lists(
    st.sampled_from(
        [
            "Police said 12 people died on Tuesday.",
            "“We did not know,” Ines Holm told reporters in March.",
            "The mill will probably close next week.",
            "It was a shameful disaster.",
        ]
    ),
    min_size=1,
    max_size=4,
)


@given(SENTENCES)
@settings(max_examples=40, deadline=None)
def test_every_span_points_into_its_own_passage(sentences: list[str]) -> None:
    for one in annotate(source(*sentences, on="2024-09-10")):
        inside = [q.span for q in one.quantities] + [t.span for t in one.times]
        inside += (
            [n.operator for n in one.negations] + [s.cue for s in one.statuses] + [w.span for w in one.loaded]
        )
        for span in inside:
            assert one.passage.start <= span.start < span.end <= one.passage.end


def test_words_at_a_span_are_those_of_the_source() -> None:
    article = source("The first sentence is long.", "Then 14 ferries came.")
    second = annotate(article)[1]
    (ferries,) = second.quantities
    assert article.text[ferries.span.start : ferries.span.end] == second.words(ferries.span)
    assert "14" in second.words(ferries.span)


def test_captions_and_boilerplate_are_not_annotated() -> None:
    article = source("A caption.", "A sentence.", kinds=[Kind.CAPTION, Kind.BODY])
    assert [one.passage.text for one in annotate(article)] == ["A sentence."]


def test_a_name_is_a_capital_inside_the_sentence() -> None:
    (one,) = annotate(source("Workers met Ines Holm in France."))
    assert {"holm", "@france"} <= one.names
    assert "worker" not in one.names


def test_a_source_without_a_date_has_none() -> None:
    (one,) = annotate(source("It rained on Tuesday."))
    assert one.published is None
