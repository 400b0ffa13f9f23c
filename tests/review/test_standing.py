"""A review finds its fact again in another comparison and in a changed article; what cannot is listed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.review.entry import Field
from reader.review.review import Review
from reader.review.saying import of_pair, of_source
from reader.review.standing import hands_of, standing
from reader.vocabulary import Comparison, Source, Verdict
from tests.makers import comparison, link, source
from tests.review.stories import BRIDGE, ENGINEERS, compared, said, sources


def reviewed() -> Review:
    review = said(Review(), "F1", Field.VERDICT, "confirmed")
    return said(review, "F2", Field.NOTE, "Ask the council.")


def edited(*sentences: str) -> Source:
    """Article A after its file was changed."""
    return source(*sentences, id="A", title="Bridge closed")


def verdict_of(comparison: Comparison, review: Review) -> dict[str, Verdict]:
    return {name: said.verdict for name, said in standing(comparison, review).reviewed.facts.items()}


def test_a_verdict_stands_with_its_fact() -> None:
    assert verdict_of(compared(), reviewed()) == {"F1": Verdict.CONFIRMED, "F2": Verdict.OPEN}


def test_the_fact_may_have_another_id_and_one_more_member() -> None:
    a, b = sources()
    c = source("Torrum bridge shut.", id="C", title="Shut")
    links = [
        link("A3", "B2", group="F1"),
        *(link(*pair, group="F9") for pair in [("A1", "B1"), ("B1", "C1")]),
    ]
    found = standing(comparison(a, b, c, links=links), reviewed()).reviewed
    assert found.verdict("F9") is Verdict.CONFIRMED
    assert found.facts["F1"].note == "Ask the council."
    assert not found.orphans


def test_of_two_facts_the_one_that_shares_more_gets_the_review() -> None:
    links = [link("A1", "B1", group="F1"), *(link(*p, group="F2") for p in [("A1", "B1"), ("A2", "B1")])]
    review = said(Review(), "F2", Field.VERDICT, "dismissed", of=comparison(*sources(), links=links))
    assert verdict_of(comparison(*sources(), links=links), review) == {"F2": Verdict.DISMISSED}


def test_the_articles_may_come_in_another_order() -> None:
    turned = source(*ENGINEERS, id="A", title="Bridge shut"), source(*BRIDGE, id="B", title="Bridge closed")
    links = (link("A1", "B1", group="F7"),)
    assert verdict_of(comparison(*turned, links=links), reviewed()) == {"F7": Verdict.CONFIRMED}


def test_an_edited_sentence_keeps_its_review() -> None:
    changed = edited("A new beginning.", "The bridge at Torrum was closed on Monday night.", *BRIDGE[1:])
    links = (link("A2", "B1"),)
    assert verdict_of(comparison(changed, sources()[1], links=links), reviewed()) == {"F1": Verdict.CONFIRMED}


def test_a_sentence_that_is_gone_leaves_an_orphan() -> None:
    changed = edited("Trains run again.", *BRIDGE[1:])
    found = standing(comparison(changed, sources()[1], links=(link("A3", "B2"),)), reviewed()).reviewed
    assert [orphan.said.verdict for orphan in found.orphans] == [Verdict.CONFIRMED]
    assert "closed on Monday" in found.orphans[0].quotes[0]
    assert found.facts["F1"].note == "Ask the council."


def test_passages_that_no_fact_holds_together_leave_an_orphan() -> None:
    found = standing(comparison(*sources(), links=()), reviewed()).reviewed
    assert len(found.orphans) == 2
    assert not found.facts


def test_of_equal_sentences_the_one_with_the_same_neighbours_is_found() -> None:
    a, b = source("One.", "So it is.", "Two.", "So it is.", "Three.", id="A"), source("It is so.", id="B")
    both = comparison(a, b, links=(link("A2", "B1", group="F1"), link("A4", "B1", group="F2")))
    review = said(Review(), "F2", Field.VERDICT, "confirmed", of=both)
    longer = source("New.", "And new.", "One.", "So it is.", "Two.", "So it is.", "Three.", id="A")
    links = (link("A4", "B1", group="F1"), link("A6", "B1", group="F2"))
    assert verdict_of(comparison(longer, b, links=links), review) == {"F2": Verdict.CONFIRMED}


def test_pairs_made_by_hand_are_found_again() -> None:
    made = compared()
    review = Review().after(of_pair(Review(), made.sources, "B3", "A2", "joined"))
    assert hands_of(made.sources, review) == ((("A2", "B3"),), ())
    parted = review.after(of_pair(review, made.sources, "A2", "B3", "parted"))
    assert hands_of(made.sources, parted) == ((), (("A2", "B3"),))
    assert len(parted.entries) == 1


def test_a_source_keeps_its_grade_when_its_file_changes() -> None:
    made = compared()
    review = Review().after(of_source(Review(), made.sources, made.sources[0], "B"))
    changed = edited("Something else.")
    assert standing(comparison(changed, sources()[1]), review).reviewed.sources == {"A": "B"}


def test_what_is_taken_back_is_no_orphan() -> None:
    review = said(said(Review(), "F1", Field.VERDICT, "confirmed"), "F1", Field.VERDICT, "open")
    found = standing(comparison(*sources(), links=()), review).reviewed
    assert not found.orphans
    assert not found.facts


@given(st.lists(st.tuples(st.integers(0, 3), st.text("xyz ", min_size=1, max_size=30)), max_size=6))
def test_sentences_put_in_anywhere_move_no_review(added: list[tuple[int, str]]) -> None:
    sentences = list(BRIDGE)
    for at, sentence in added:
        sentences.insert(at, sentence)
    changed = edited(*sentences)
    here = {text: f"A{number}" for number, text in enumerate(sentences, start=1)}
    links = (link(here[BRIDGE[0]], "B1", group="F5"), link(here[BRIDGE[2]], "B2", group="F2"))
    found = standing(comparison(changed, sources()[1], links=links), reviewed()).reviewed
    assert found.verdict("F5") is Verdict.CONFIRMED
    assert found.facts["F2"].note == "Ask the council."


@given(st.permutations(range(4)), st.integers(0, 4))
def test_nothing_said_is_ever_dropped_whatever_the_facts_are(order: list[int], kept: int) -> None:
    pairs = [("A1", "B1"), ("A3", "B2"), ("A2", "B3"), ("A1", "B3")]
    links = [link(*pairs[n], group=f"F{number}") for number, n in enumerate(order[:kept], start=1)]
    made = standing(comparison(*sources(), links=links), reviewed())
    entries = [entry for entry in reviewed().entries.values() if not entry.is_blank]
    assert len(made.entry_of) + len(made.reviewed.orphans) == len(entries)
