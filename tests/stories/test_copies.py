from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.stories.copies import RUN, copies
from reader.vocabulary import Kind
from tests.makers import source

WIRE = (
    "The last lighthouse keeper of the Orran Isles came ashore on Monday after thirty-one winters out there.",
    "His lamp is now worked from a desk in the harbour office, where a clerk presses a button at dusk.",
)
OWN = (
    "Few people saw the boat arrive, for the quay was being mended and the café had closed for the season.",
    "A brass band from the school played two marches and then, since nobody asked them to stop, a third one.",
)


def test_a_text_taken_over_whole_is_a_copy() -> None:
    (copy,) = copies([source(*WIRE, id="A"), source(*WIRE, id="B")])
    assert (copy.a, copy.b, copy.share) == ("A", "B", 1.0)


def test_the_source_of_which_more_stands_in_the_other_comes_first() -> None:
    (copy,) = copies([source(*WIRE, *OWN, id="A"), source(*WIRE, id="B")])
    assert (copy.a, copy.b, copy.share) == ("B", "A", 1.0)
    assert "49% of those of A in B" in copy.note


def test_what_each_wrote_alone_is_no_copy() -> None:
    assert copies([source(*WIRE, id="A"), source(*OWN, id="B")]) == ()


def test_two_reports_of_one_speech_are_no_copies() -> None:
    speech = "“I kept that lamp through thirty-one winters and shall miss it every evening at dusk,” he said."
    assert copies([source(speech, OWN[0], id="A"), source(speech, OWN[1], id="B")]) == ()


def test_captions_are_not_counted() -> None:
    kinds = [Kind.CAPTION, Kind.BODY]
    one, other = (source(WIRE[0], own, id=siglum, kinds=kinds) for siglum, own in zip("AB", OWN, strict=True))
    assert copies([one, other]) == ()


def test_curly_and_straight_marks_and_capitals_make_no_difference() -> None:
    straight = "The keeper's lamp is now worked from a desk in the harbour office, the council's clerk wrote."
    (copy,) = copies([source(straight, id="A"), source(straight.replace("'", "’").upper(), id="B")])
    assert copy.share == 1.0


def test_a_sentence_of_a_long_article_is_no_copy() -> None:
    many = [
        f"Sentence number {number} says what nobody else says about keeper {number}." for number in range(30)
    ]
    assert copies([source(WIRE[0], *many, id="A"), source(WIRE[0], *OWN, *OWN, *OWN, *OWN, id="B")]) == ()


def test_a_run_shorter_than_the_shortest_is_not_counted() -> None:
    words = WIRE[0].split()
    shared = " ".join(words[: RUN - 1])
    assert copies([source(f"{shared} or so.", id="A"), source(f"{shared} at last.", id="B")]) == ()
    shared = " ".join(words[:RUN])
    assert len(copies([source(f"{shared} or so.", id="A"), source(f"{shared} at last.", id="B")])) == 1


def test_three_copies_of_one_text_are_three_pairs() -> None:
    found = copies([source(*WIRE, id=siglum) for siglum in "ABC"])
    assert [(copy.a, copy.b) for copy in found] == [("A", "B"), ("A", "C"), ("B", "C")]


@given(
    st.lists(
        st.lists(st.sampled_from([*WIRE, *OWN, "“Never,” he said."]), min_size=1, max_size=4), max_size=4
    )
)
def test_shares_are_parts_and_do_not_depend_on_the_order(texts: list[list[str]]) -> None:
    sources = [source(*text, id=siglum) for siglum, text in zip("ABCD", texts, strict=False)]
    found = copies(sources)
    assert all(0 < copy.share <= 1 for copy in found)
    turned = copies(sources[::-1])
    assert {(frozenset((c.a, c.b)), c.share) for c in found} == {
        (frozenset((c.a, c.b)), c.share) for c in turned
    }
