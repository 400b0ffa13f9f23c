from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from reader.tui.layout.word_marks import Mark, MarkKind, parts_of, word_marks
from reader.vocabulary import Comparison, Evidence, Relation, Span
from tests.makers import comparison, link, source
from tests.tui.layout.strategies import comparisons, few


def marked(*texts: str, evidence: tuple[Evidence, ...] = (), pivot: str | None = None) -> dict[str, str]:
    """One fact of these sentences, a source each: what is marked in each, ``kind:words``, ``!`` for proof."""
    sources = [source(text, id=siglum) for siglum, text in zip("ABCD", texts, strict=False)]
    ids = [one.passages[0].id for one in sources]
    links = [
        link(one, other, Relation.CONTRADICTION if evidence else Relation.AGREEMENT, evidence=evidence)
        for number, one in enumerate(ids)
        for other in ids[number + 1 :]
    ]
    of = comparison(*sources, links=links)
    found = word_marks(of, of.groups[0], pivot)

    def told(mark: Mark, text: str) -> str:
        return f"{mark.kind.name.lower()}{'!' * mark.proves}:{text[slice(*mark.span)].strip()}"

    return {
        passage: " ".join(told(mark, of.passage_of[passage].text) for mark in marks)
        for passage, marks in found.items()
    }


@few
@given(comparisons())
def test_marks_lie_inside_their_passage_and_never_overlap(of: Comparison) -> None:
    for group in of.groups:
        for pivot in (None, "A"):
            for passage, marks in word_marks(of, group, pivot).items():
                length = len(of.passage_of[passage].text)
                assert all(0 <= mark.span.start < mark.span.end <= length for mark in marks)
                assert all(one.span.end <= other.span.start for one, other in pairwise(marks))


@few
@given(comparisons())
def test_every_member_has_its_part(of: Comparison) -> None:
    for group in of.groups:
        parts = parts_of(of, group)
        assert set(parts) == {member.passage for member in group.members}
        assert all(spans == sorted(spans) for spans in parts.values())


def test_what_both_say_is_quiet_and_so_is_what_stands_between() -> None:
    found = marked("The harbour of the town lay still.", "The town slept; its harbour froze.")
    assert found == {"A1": "quiet:harbour of the town", "B1": "quiet:town quiet:harbour"}


def test_the_same_figure_in_digits_and_in_words_is_quiet_and_another_stands_out() -> None:
    found = marked("Forty boats were moored.", "He saw 40 boats and 7 rafts.")
    assert found == {"A1": "quiet:Forty boats", "B1": "quiet:40 boats figure:7"}


def test_days_names_and_denials_that_one_alone_has_stand_out() -> None:
    found = marked("The ferry sailed.", "On Monday the ferry did not sail to Brekke.")
    assert found["B1"] == "time:Monday quiet:ferry did negation:not quiet:sail name:Brekke"


def test_a_capital_at_the_beginning_makes_no_name() -> None:
    assert "name" not in marked("Gulls came.", "Terns came. Puffins too.")["B1"]


def test_a_denial_in_all_of_them_is_no_difference() -> None:
    found = marked("The gate did not hold.", "The gate never held.")
    assert "negation" not in found["A1"] + found["B1"]


def test_what_the_relation_rests_on_wins_over_what_is_the_same() -> None:
    rests = Evidence("number", Span(0, 11), Span(0, 8), "40 against 25")
    found = marked("Forty boats waited.", "25 boats waited.", evidence=(rests,))
    assert found == {"A1": "figure!:Forty boats quiet:waited", "B1": "figure!:25 boats quiet:waited"}


def test_each_kind_of_evidence_has_its_kind_of_mark() -> None:
    for kind, name in (("date", "time"), ("place", "name"), ("wording", "loaded"), ("outcome", "other")):
        rests = Evidence(kind, Span(0, 5), Span(0, 5), "")
        assert marked("Alpha.", "Omega.", evidence=(rests,))["A1"] == f"{name}!:Alpha"


def test_a_whole_clause_of_evidence_is_left_to_the_ground() -> None:
    long = "Nobody knew how the water had come through the wall of the old pump house"
    rests = Evidence("voice", Span(0, len(long)), Span(0, 5), "")
    assert "other" not in marked(long, "Omega came.", evidence=(rests,)).get("A1", "")


def test_with_a_pivot_words_are_quiet_that_the_pivot_says() -> None:
    texts = ("The ferry sailed.", "The barge sank.", "The barge and the ferry burned.")
    assert marked(*texts)["C1"] == "quiet:barge and the ferry"
    assert marked(*texts, pivot="A")["C1"] == "quiet:ferry"
    assert marked(*texts, pivot="B")["C1"] == "quiet:barge"
    assert marked(*texts, pivot="B")["A1"] == ""


def test_words_of_one_source_do_not_quieten_each_other() -> None:
    a, b = source("The quay burned.", "The quay was rebuilt.", id="A"), source("Smoke rose.", id="B")
    of = comparison(a, b, links=[link("A1", "B1"), link("A2", "B1")])
    assert all(
        mark.kind is not MarkKind.QUIET for marks in word_marks(of, of.groups[0]).values() for mark in marks
    )
