from __future__ import annotations

from reader.comparison.compare import compare
from reader.language.annotate import Annotation, annotate
from reader.relations.slots.hits import Hits, slot_hits
from reader.vocabulary import Relation
from tests.ends import ends
from tests.makers import source

DAY = "2024-09-10"


def annotated(*sentences: str, id: str, on: str | None = DAY) -> tuple[Annotation, ...]:  # noqa: A002
    return annotate(source(*sentences, id=id, on=on))


def hits(*sources: tuple[Annotation, ...], linked: tuple[tuple[str, str], ...] = ()) -> Hits:
    scores = dict.fromkeys(linked, 0.9)
    return slot_hits([one for side in sources for one in side], scores, linked)


def test_one_act_with_two_stances_is_found_without_a_link() -> None:
    found = hits(
        annotated("Rain fell on the regatta.", "The brewery said it would take the case to court.", id="A"),
        annotated("It has ruled out an appeal, its finance director told analysts.", id="B"),
    )
    assert [(names, one.kind) for names, findings in found.items() for one in findings] == [
        (("A2", "B1"), "stance")
    ]


def test_two_votes_of_one_bench_are_found_without_a_link() -> None:
    found = hits(
        annotated("The 3-2 decision lifts a cloud that has hung over the stock.", id="A"),
        annotated("The judges voted 4-1 to find the brewery responsible.", id="B"),
    )
    assert list(found) == [("A1", "B1")]


def test_a_slot_that_a_source_fills_many_times_is_no_slot_of_the_story() -> None:
    votes = ("The first motion fell by 5-0.", "The second was carried by 4-1.", "The third fell by 3-2.")
    found = hits(annotated(*votes, id="A"), annotated("The motion on the quay was carried by 2-3.", id="B"))
    assert found == {}


def test_figures_without_a_link_need_more_in_common_than_their_noun() -> None:
    found = hits(
        annotated("Seven boats were sunk by the storm.", id="A"),
        annotated("The museum shows nine boats.", id="B"),
    )
    assert found == {}


def test_a_source_that_tells_both_figures_sees_no_conflict_in_them() -> None:
    told = "Four boats of the pirates near Vell were taken by the navy."
    more = "Nine boats had left the harbour near Vell, and five of these got away from the navy."
    other = "The navy met nine boats of the pirates near Vell."
    assert hits(annotated(told, id="A"), annotated(other, id="B"), linked=(("A1", "B1"),))
    assert hits(annotated(told, more, id="A"), annotated(other, id="B"), linked=(("A1", "B1"),)) == {}


def test_a_reading_is_told_on_by_a_third_source() -> None:
    old = annotated("The stone theatre at Lodden, completed in 1931, seats 640.", id="A")
    new = annotated("The Lodden theatre of 640 seats, a stone house opened in 1937, is to close.", id="B")
    third = annotated("It opened in 1937, when the tram came.", id="C")
    found = slot_hits([*old, *new, *third], {("A1", "B1"): 0.9, ("B1", "C1"): 0.4}, [("A1", "B1")])
    assert list(found) == [("A1", "B1"), ("A1", "C1")]


def test_a_pair_that_only_a_slot_joins_is_a_fact_of_its_own() -> None:
    ours = source(
        "Rain fell on the regatta at Orsa all day.",
        "The brewery said it would take the case to the highest court, and its shares fell.",
        id="A",
        on=DAY,
    )
    theirs = source(
        "The mayor of Lodden opened the new market hall on Friday.",
        "It has ruled out an appeal, its finance director told analysts on a call.",
        id="B",
        on=DAY,
    )
    found = compare([ours, theirs], story="brewery")
    (group,) = [group for group in found.groups if group.relation is Relation.DIFFERENCE]
    (link,) = [link for link in found.links if link.group == group.id]
    assert [member.passage for member in group.members] == ["A2", "B2"]
    assert link.relation is Relation.DIFFERENCE
    assert "no contradiction" in link.evidence[0].note
    for member in group.members:
        passage = found.passage_of[member.passage]
        assert passage.start <= member.start < member.end <= passage.end


def test_what_the_reader_took_apart_is_not_put_together_by_a_slot() -> None:
    ours = source("The brewery said it would take the case to court.", id="A", on=DAY)
    theirs = source("It has ruled out an appeal, its director told analysts.", id="B", on=DAY)
    assert compare([ours, theirs], story="brewery").groups
    assert not compare([ours, theirs], story="brewery", parted=[("A1", "B1")]).groups


def test_a_long_story_ends() -> None:
    sentences = [
        f"In year {number} the council of Vell voted {number} to 3 and {number} boats were found on Monday."
        for number in range(400)
    ]
    with ends():
        hits(annotated(*sentences, id="A"), annotated(*sentences[::-1], id="B"))


def test_three_stances_on_one_act_are_one_fact() -> None:
    told = (
        "The brewery said it would take the case to the highest court.",
        "It has ruled out an appeal, its finance director told analysts.",
        "The company has not yet decided whether to appeal, a spokeswoman said.",
    )
    apart = ("Rain fell on the regatta.", "The mayor opened a hall.", "A ferry was late at Orsa.")
    sources = [
        source(other, sentence, id=siglum, on=DAY)
        for siglum, sentence, other in zip("ABC", told, apart, strict=True)
    ]
    (group,) = compare(sources, story="brewery").groups
    assert group.relation is Relation.DIFFERENCE
    assert [member.passage for member in group.members] == ["A2", "B2", "C2"]


def test_a_slot_that_one_passage_of_each_source_fills_needs_no_link() -> None:
    found = hits(
        annotated("Rain fell.", "The ferry to Orsa had 212 passengers when she was struck.", id="A"),
        annotated("There were 340 passengers on the ferry, which had left late.", id="B"),
    )
    assert list(found) == [("A2", "B1")]


def test_a_slot_that_several_passages_fill_needs_one() -> None:
    found = hits(
        annotated("The ferry to Orsa had 212 passengers.", "A bus had 31 passengers.", id="A"),
        annotated("There were 340 passengers on the ferry, which had left late.", id="B"),
    )
    assert found == {}


def test_a_rare_deed_that_one_source_denies_is_found_without_a_link() -> None:
    did = annotated("It rained.", "The harbour master apologised to the families of the crew.", id="A")
    did_not = annotated("The harbour master has not apologised to anybody.", "It was cold.", id="B")
    found = hits(did, did_not)
    assert [(names, one.kind) for names, findings in found.items() for one in findings] == [
        (("A2", "B1"), "negation")
    ]


def test_a_word_that_a_source_has_in_many_passages_tells_no_deed_apart() -> None:
    did = annotated("He apologised to the crew.", "She apologised to the crew.", id="A")
    assert hits(did, annotated("He has not apologised to the crew.", id="B")) == {}


def test_a_figure_of_which_a_story_has_one_needs_no_word_in_common() -> None:
    found = hits(
        annotated("The price was 75 million crowns.", id="A"), annotated("It pays 52 million crowns.", id="B")
    )
    assert list(found) == [("A1", "B1")]


def test_the_only_passages_on_a_fate_need_no_word_in_common() -> None:
    found = hits(
        annotated("A firefighter broke his arm.", "It was dark.", id="A"),
        annotated("The crews came through the night without a single injury.", id="B"),
    )
    assert list(found) == [("A1", "B1")]
