from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.annotate import annotate
from reader.language.claims import Claim, ClaimKind, claims
from reader.language.quantities import quantities
from reader.vocabulary import Span
from tests.ends import ends
from tests.makers import source

CASES = Path(__file__).parents[1] / "cases" / "claims"
BESIDES = {ClaimKind.EVENT, ClaimKind.QUOTATION}
"""Claims whose words stand in other claims, too."""


class Case(NamedTuple):
    name: str
    text: str
    marked: str
    told: list[str]
    events: list[str]


def cases(file: str) -> list[Case]:
    found = []
    for block in re.split(r"\n\s*\n", (CASES / file).read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            by_mark = {mark: [line[3:] for line in lines[1:] if line[0] == mark] for mark in "A|=*"}
            marked = (by_mark["|"] or by_mark["A"])[0]
            found.append(Case(lines[0], by_mark["A"][0], marked, by_mark["="], by_mark["*"]))
    return found


def told(text: str, claim: Claim) -> str:
    """One claim as the cases write it."""
    sign = "+" if claim.polarity > 0 else "−"
    slots = [
        printed(text, claim.subject),
        claim.predicate,
        printed(text, claim.object),
        sign,
        claim.status.value,
    ]
    return " | ".join(slots)


def printed(text: str, span: Span | None) -> str:
    return "–" if span is None else re.sub(r"\s+", " ", text[slice(*span)]).strip(' .,;“”"')


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases("claims.md")])
def test_a_sentence_gives_its_claims(case: Case) -> None:
    found = claims(case.text)
    stated = [told(case.text, c) for c in found if c.kind not in BESIDES | {ClaimKind.FRAGMENT}]
    assert stated == case.told
    assert [told(case.text, c) for c in found if c.kind is ClaimKind.EVENT] == case.events


def cuts(pieces: list[str]) -> set[int]:
    """After how many letters and signs, blanks not counted, one piece ends and the next begins."""
    places, count = set(), 0
    for piece in pieces[:-1]:
        count += len(re.sub(r"\s", "", piece))
        places.add(count)
    return places


def pieces(text: str, found: tuple[Claim, ...]) -> list[str]:
    """The text as its claims cut it."""
    parts = sorted(part for claim in found if claim.kind not in BESIDES for part in claim.parts)
    return [text[part.start : part.end] for part in parts]


def boundary_f1(file: str) -> float:
    hits = proposed = wanted = 0
    for case in cases(file):
        ours, theirs = cuts(pieces(case.text, claims(case.text))), cuts(case.marked.split("‖"))
        hits, proposed, wanted = hits + len(ours & theirs), proposed + len(ours), wanted + len(theirs)
    return 2 * hits / (proposed + wanted)


def slot_accuracy(file: str) -> float:
    """Share of right slots; a claim that is missed has none, one with another predicate is missed."""
    right = wanted = 0
    for case in cases(file):
        left = [told(case.text, c).split(" | ") for c in claims(case.text) if c.kind not in BESIDES]
        for line in case.told:
            slots = line.split(" | ")
            wanted += len(slots)
            same = [one for one in left if one[1] == slots[1]]
            if same:
                best = max(same, key=lambda one: sum(a == b for a, b in zip(one, slots, strict=True)))
                right += sum(a == b for a, b in zip(best, slots, strict=True))
                left.remove(best)
    return right / wanted


@pytest.mark.parametrize(
    ("file", "boundaries", "slots"), [("stories.md", 0.97, 0.97), ("stories_unseen.md", 0.93, 0.89)]
)
def test_the_annotated_sentences_of_the_written_stories(file: str, boundaries: float, slots: float) -> None:
    assert boundary_f1(file) >= boundaries
    assert slot_accuracy(file) >= slots


PIECES = (
    "the a mayor who that which said says police , . ; : — “ ” \" ( ) ' ’s and but when after if not was "
    "were has been killed killing to leave plans of in by 12 million Monday Anna it they closed 's would let "
    "building strikes both neither U.S. Mr. – -- $5 told residents expected … é"
)
WORDS = st.sampled_from(PIECES.split())
SENTENCES = st.lists(WORDS, max_size=30).map(" ".join) | st.lists(WORDS, max_size=30).map("".join)


@given(st.text(max_size=80) | SENTENCES)
def test_claims_lie_in_the_text_and_hold_every_word(text: str) -> None:
    covered = set()
    for claim in claims(text):
        spans = [*claim.parts, *(span for span in (claim.subject, claim.object, claim.cue) if span)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert list(claim.parts) == sorted(claim.parts)
        if claim.kind not in BESIDES:
            own = {place for part in claim.parts for place in range(part.start, part.end)}
            assert not own & covered
            covered |= own
    assert covered >= {place for place, sign in enumerate(text) if not sign.isspace()}


@given(SENTENCES, st.integers(1, 1000))
def test_offsets_are_those_of_the_source(text: str, start: int) -> None:
    here, there = claims(text), claims(text, start=start)
    assert [[Span(p.start + start, p.end + start) for p in c.parts] for c in here] == [
        list(c.parts) for c in there
    ]
    assert [told(text, c) for c in here] == [told(" " * start + text, c) for c in there]


def test_a_figure_hangs_on_the_claim_that_states_it() -> None:
    text = "The fire killed three people and destroyed 40 houses."
    first, second = claims(text, quantities=quantities(text))
    assert [q.value for q in first.quantities] == [3]
    assert [q.value for q in second.quantities] == [40]


def test_a_claim_knows_its_voice_and_its_time() -> None:
    article = source("“The dam is safe,” said Ida Brandt, who inspected it on Monday.", on="2025-05-20")
    (annotation,) = annotate(article)
    by_verb = {claim.predicate: claim for claim in annotation.claims}
    assert by_verb["be"].voice is not None
    assert by_verb["be"].voice.name == "Ida Brandt"
    assert by_verb["inspect"].voice is None
    assert [t.value for t in by_verb["inspect"].times] == ["2025-05-19"]
    assert by_verb["be"].times == ()


def test_each_quotation_is_a_claim() -> None:
    text = "He called it “a very long and dull affair indeed”, and left."
    (quoted,) = [claim for claim in claims(text) if claim.kind is ClaimKind.QUOTATION]
    assert text[slice(*quoted.span)] == "“a very long and dull affair indeed”"


def test_an_interrupted_claim_has_a_hole() -> None:
    text = "The ferry, built in 1987, sank within an hour."
    sank = next(claim for claim in claims(text) if claim.predicate == "sink")
    assert [text[slice(*part)] for part in sank.parts] == ["The ferry,", "sank within an hour."]


@pytest.mark.parametrize(
    "piece",
    [
        "The mayor, who said that the dam that broke was old, resigned and ",
        "of the and , ",
        "“a ( ",
        "killing ",
        "that which if ",
        "has not been to ",
        "not ",
        "the mayor, ",
    ],
)
def test_a_hostile_line_comes_to_an_end(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    with ends():
        found = claims(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)


def test_the_claims_are_the_same_whatever_the_hash_seed() -> None:
    script = (
        "import sys; from reader.language.claims import claims; "
        "print([claims(line) for line in sys.stdin.read().splitlines()])"
    )
    text = "\n".join(case.text for case in cases("claims.md")[:40])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            input=text,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(outputs) == 1
