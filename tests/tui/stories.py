"""A made-up story for the screen: five articles, every relation, gaps, voices, a warning. Never changes.

The comparison is written by hand, so that pictures of the screen change with the screen alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import NamedTuple

from reader.sources.read import Story
from reader.vocabulary import (
    Absence,
    Attribution,
    AttributionType,
    Basis,
    Comparison,
    Evidence,
    Kind,
    Link,
    Notice,
    Published,
    Relation,
    Source,
    Span,
)
from tests import makers

TITLE = "The Osmund barrier"

_KINDS = {
    "#": Kind.HEADLINE,
    "_": Kind.STANDFIRST,
    "@": Kind.BYLINE,
    "*": Kind.SUBHEAD,
    "^": Kind.CAPTION,
    "!": Kind.BOILERPLATE,
}

PILOT = """
# Tide barrier shuts for the first time as storm passes Osmund
@ By Runa Feldt
. The tide barrier at Osmund was closed on Tuesday evening, and the streets behind it stayed dry.
+ Forty boats had been brought into the inner harbour before the gates met.
. “The gates did what we paid for,” said the harbour master, Leif Aronsen.
+ He had slept in his office for two nights.
^ The northern gate on Tuesday at dusk. Photo: Runa Feldt
. The barrier cost 310 million crowns, ten million less than the council had set aside.
. Critics had called it a wall for the rich quarter; on Wednesday few of them were to be heard.
* What comes next
. The council will vote on a second barrier at Skarv in May.
+ No house in the town was flooded.
! Subscribe to the Morning Pilot: tides and tidings before breakfast.
! © The Osmund Pilot
"""
CURRENT = """
# Barrier holds, bill grows
_ The gates closed in time. Who pays for them is another matter.
@ Per Nygaard
. Osmund’s new tide barrier was shut on Tuesday evening for the first time.
. Some 25 boats lay in the inner harbour when the gates closed, the coastguard counted.
. The barrier has cost 342 million crowns so far, according to the town’s auditor.
+ “Nobody told us about the extra pumps,” the auditor, Siv Moe, said.
. The harbour master said the gates had done what the town paid for.
. A second barrier at Skarv is to be put to the council in spring.
. In the low street behind the church two cellars took in water.
! Read more: How high is high water?
"""
LEDGER = """
# Osmund’s costly wall passes its first test
. A long-delayed barrier spared the town of Osmund on Tuesday night, to the relief of those who built it.
. The owners of the fish market said the gates had been closed too late.
+ “We carried crates in the rain for an hour,” said one of them, Tuva Lind.
. The harbour master denied that: the gates moved “to the minute”.
. Two cellars in Church Lane were flooded.
. The price, 342 million crowns, is a third more than the first estimate of 2011.
^ Crates at the fish market. Photo: Northern Ledger
"""
RADIO = """
# Council approves Skarv barrier
. The council of Osmund voted for a second barrier at Skarv on Thursday night, nine to six.
. The first one had kept the town dry in the storm of March.
. Work is to begin within two years.
. A third barrier is not planned.
"""
ALMANAC = """
# The gates of Veerhaven, thirty years on
. Veerhaven’s barrier has been closed eleven times since it was opened.
. Its engineers advised the planners of Osmund.
"""


def article(siglum: str, lines: str, *, outlet: str | None, on: Published) -> Source:
    """An article in the form above: a sign for the kind, ``+`` for a sentence of the same paragraph."""
    marked = [line.partition(" ")[::2] for line in lines.strip().splitlines()]
    made = makers.source(
        *(text for _, text in marked),
        id=siglum,
        title=marked[0][1],
        kinds=[_KINDS.get(sign, Kind.BODY) for sign, _ in marked],
    )
    paragraph = -1
    passages = []
    for (sign, _), passage in zip(marked, made.passages, strict=True):
        paragraph += sign != "+"
        passages.append(passage._replace(paragraph=paragraph))
    return made._replace(outlet=outlet, published=on, passages=tuple(passages))


@cache
def sources() -> tuple[Source, ...]:
    """The five articles, A to E."""
    stated = Basis.STATED
    return (
        article("A", PILOT, outlet="The Osmund Pilot", on=Published("2031-03-12", stated)),
        article(
            "B", CURRENT, outlet="Coastal Current", on=Published("2031-03-12", Basis.INFERRED, "“Tuesday”")
        ),
        article("C", LEDGER, outlet="Northern Ledger", on=Published("2031-03-13", stated)),
        article("D", RADIO, outlet="Radio Skarv", on=Published("2031-05-08", stated)),
        article("E", ALMANAC, outlet=None, on=Published()),
    )


class _Proof(NamedTuple):
    """Evidence between two sources of a fact: the words on both sides, kind and note."""

    a: tuple[str, str]
    b: tuple[str, str]
    kind: str
    note: str


def passage_id(siglum: str, words: str) -> str:
    """The id of the passage of a source that holds these words."""
    source = next(source for source in sources() if source.id == siglum)
    return next(passage.id for passage in source.passages if words in passage.text)


def _span(siglum: str, words: str) -> Span:
    source = next(source for source in sources() if source.id == siglum)
    start = source.text.index(words)
    return Span(start, start + len(words))


def _fact(
    name: str, relation: Relation, members: Mapping[str, str], proofs: Sequence[_Proof] = ()
) -> list[Link]:
    """The links of a fact: those with proofs in its relation, the others in agreement."""
    links = []
    for (one, its), (other, words) in combinations(members.items(), 2):
        found = tuple(
            Evidence(proof.kind, _span(*proof.a), _span(*proof.b), proof.note)
            for proof in proofs
            if (proof.a[0], proof.b[0]) == (one, other)
        )
        plain = relation is Relation.AGREEMENT or not found
        links.append(
            makers.link(
                passage_id(one, its),
                passage_id(other, words),
                Relation.AGREEMENT if plain else relation,
                group=name,
                evidence=found
                or (Evidence("words", _span(one, its), _span(other, words), "the same words"),),
            )
        )
    return links


_LINKS: tuple[tuple[str, Relation, Mapping[str, str], tuple[_Proof, ...]], ...] = (
    (
        "F1",
        Relation.AGREEMENT,
        {"A": "was closed on Tuesday", "B": "was shut on Tuesday", "C": "spared the town"},
        (),
    ),
    (
        "F2",
        Relation.CONTRADICTION,
        {"A": "Forty boats", "B": "Some 25 boats"},
        (
            _Proof(
                ("A", "Forty boats"), ("B", "25 boats"), "number", "boats in the inner harbour: 40 against 25"
            ),
        ),
    ),
    (
        "F3",
        Relation.AGREEMENT,
        {"A": "did what we paid for", "B": "had done what the town paid for"},
        (
            _Proof(
                ("A", "what we paid for"),
                ("B", "what the town paid for"),
                "quote",
                "one utterance, quoted in A and told in B",
            ),
        ),
    ),
    (
        "F4",
        Relation.DISPUTE,
        {"A": "The gates did", "C": "closed too late"},
        (
            _Proof(
                ("A", "The gates did"), ("C", "too late"), "voice", "the harbour master against the owners"
            ),
        ),
    ),
    (
        "F5",
        Relation.DIFFERENCE,
        {"A": "cost 310 million", "B": "has cost 342 million", "C": "The price, 342 million"},
        (
            _Proof(
                ("A", "310 million"), ("B", "342 million"), "money", "cost: 310 against 342 million crowns"
            ),
            _Proof(
                ("A", "310 million"), ("C", "342 million"), "money", "cost: 310 against 342 million crowns"
            ),
        ),
    ),
    (
        "F6",
        Relation.FRAMING,
        {"A": "wall for the rich", "C": "costly wall"},
        (
            _Proof(
                ("A", "wall for the rich quarter"),
                ("C", "costly wall"),
                "wording",
                "“wall” with other stress",
            ),
        ),
    ),
    (
        "F7",
        Relation.FOLLOW_UP,
        {"A": "will vote on a second", "B": "put to the council", "D": "voted for a second"},
        (
            _Proof(("A", "in May"), ("D", "on Thursday night"), "date", "announced in A, held in D"),
            _Proof(("B", "in spring"), ("D", "on Thursday night"), "date", "announced in B, held in D"),
        ),
    ),
    (
        "F8",
        Relation.CONTRADICTION,
        {"A": "No house", "C": "were flooded"},
        (_Proof(("A", "No house"), ("C", "Two cellars"), "negation", "none in A, two in C"),),
    ),
    ("F9", Relation.AGREEMENT, {"B": "two cellars took in water", "C": "were flooded"}, ()),
)

GISTS = {
    "F1": "the barrier closed on Tuesday evening",
    "F2": "boats in the inner harbour",
    "F3": "the gates did what was paid for",
    "F4": "whether the gates closed in time",
    "F5": "what the barrier cost",
    "F6": "the barrier as a wall",
    "F7": "the vote on a second barrier at Skarv",
    "F8": "houses that were flooded",
    "F9": "two cellars in Church Lane",
}

_NEAREST = {
    ("F2", "C"): ("A long-delayed", 0.21),
    ("F1", "D"): ("The first one", 0.38),
    ("F5", "E"): ("Its eng", 0.12),
}


@cache
def comparison() -> Comparison:
    """The five articles compared by hand."""
    from tests.tui.story_lists import lists, times

    links = [link for fact in _LINKS for link in _fact(*fact)]
    plain = makers.comparison(*sources(), links=links, story=TITLE)
    groups = []
    for group in plain.groups:
        present = {plain.passage_of[member.passage].source for member in group.members}
        absent = []
        for source in sources():
            if source.id not in present:
                words, score = _NEAREST.get((group.id, source.id), (None, 0.0))
                absent.append(Absence(source.id, words and passage_id(source.id, words), score))
        groups.append(replace(group, gist=GISTS[group.id], absent=tuple(absent)))
    return replace(
        plain,
        groups=tuple(groups),
        warnings=(
            Notice("other-event", ("E",), "E reports another event than the rest: it names Veerhaven alone."),
            Notice("undated", ("E",), "E bears no date."),
        ),
        attributions=(
            Attribution(
                passage_id("A", "The gates did"),
                "Leif Aronsen",
                "said",
                _span("A", "The gates did what we paid for"),
                AttributionType.DIRECT,
            ),
            Attribution(
                passage_id("C", "closed too late"),
                "The owners of the fish market",
                "said",
                _span("C", "the gates had been closed too late"),
                AttributionType.INDIRECT,
            ),
        ),
        times=times(),
        lists=lists(),
    )


def story() -> Story:
    """The articles as the program reads them."""
    return Story(TITLE, sources(), ())
