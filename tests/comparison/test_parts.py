from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.compare import compare
from reader.comparison.parts import Divided, split_by_claim
from reader.language.annotate import annotate
from tests.makers import source

WEIGHT = {"#212": 4.0, "clinic": 3.0, "minist": 3.0, "law": 2.0, "summer": 2.0, "doctor": 2.0, "case": 1.0}

BOTH = "Doctors at the clinic recorded 212 cases, and the minister promised a tougher law by the summer."
CASES = "The clinic's doctors counted 212 cases."
LAW = "A tougher law is to come by the summer, the minister said."


def divided(*sentences: str) -> list[Divided]:
    weight = dict.fromkeys(
        (token.term for text in sentences for one in annotate(source(text)) for token in one.tokens), 1.0
    )
    return [
        Divided(annotate(source(text, id=siglum))[0], weight | WEIGHT)
        for siglum, text in zip("ABCDEF", sentences, strict=False)
    ]


def words(text: str, other: str) -> str:
    ours, theirs = divided(text, other)
    part = ours.part([theirs])
    return text[part.start : part.end]


def test_the_part_is_the_claim_that_the_other_passage_states() -> None:
    assert words(BOTH, CASES) == "Doctors at the clinic recorded 212 cases"
    assert words(BOTH, LAW) == "and the minister promised a tougher law by the summer."


def test_a_passage_of_one_claim_is_its_own_part() -> None:
    assert words(CASES, BOTH) == CASES


def test_nothing_in_common_leaves_the_whole_passage() -> None:
    assert words(BOTH, "Rain fell on Oslo.") == BOTH


def test_who_speaks_is_no_part_without_what_is_said() -> None:
    said = "The bridge was never safe, said Ingrid Falk of the road office."
    assert words(said, "Ingrid Falk of the road office spoke on Monday.") == said


def test_the_evidence_lies_in_the_part() -> None:
    ours, theirs = divided(BOTH, LAW)
    at = BOTH.index("212")
    part = ours.part([theirs], evidence=[annotate(source(BOTH))[0].span._replace(start=at, end=at + 3)])
    assert part.start <= at < at + 3 <= part.end


def split(sentences: Sequence[str], sources: str) -> list[tuple[str, ...]]:
    names = [f"{siglum}{number}" for number, siglum in enumerate(sources)]
    made = dict(zip(names, divided(*sentences), strict=True))
    return split_by_claim(
        names, made, source_of={name: name[0] for name in names}, linked=lambda a, b: a[0] != b[0]
    )


def test_a_sentence_of_two_facts_stands_in_two_groups() -> None:
    assert split([BOTH, CASES, LAW], "ABB") == [("A0", "B1"), ("A0", "B2")]


def test_a_group_of_one_fact_stays_whole() -> None:
    assert split([CASES, CASES, "At the clinic doctors saw 212 cases."], "ABC") == [("A0", "B1", "C2")]


SENTENCES = [BOTH, CASES, LAW, "The law came, and doctors cheered at the clinic.", "212 cases were seen."]


@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=5), st.data())
def test_no_link_is_lost_and_none_is_made(sentences: list[str], data: st.DataObject) -> None:
    sources = data.draw(st.lists(st.sampled_from("ABC"), min_size=len(sentences), max_size=len(sentences)))
    sources.sort()
    names = [f"{siglum}{number}" for number, siglum in enumerate(sources)]
    pairs = {(a, b) for a, b in combinations(names, 2) if a[0] != b[0]}
    kept = {pair for pair in pairs if data.draw(st.booleans())}
    groups = split_by_claim(
        names,
        dict(zip(names, divided(*sentences), strict=True)),
        source_of={name: name[0] for name in names},
        linked=lambda a, b: (a, b) in kept,
    )
    shown = {pair for group in groups for pair in combinations(group, 2) if pair in kept}
    assert shown == kept
    assert all(group == tuple(sorted(group, key=names.index)) for group in groups)


def test_the_comparison_says_which_part_is_meant() -> None:
    made = compare(
        [source(BOTH, id="A"), source(CASES, id="B"), source("Dogs bark.", id="C")],
        story="The clinic",
        bar=0.0,
    )
    (member,) = [m for group in made.groups for m in group.members if m.passage == "A1"][:1]
    assert BOTH[member.start : member.end] == "Doctors at the clinic recorded 212 cases"
