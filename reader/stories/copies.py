"""Sources that copy from each other or from a third: long runs of words that both have.

Quotations are left out, since two reports of one speech share them, and so are headlines, captions and
boilerplate. Who copied from whom is not said. Linear in the words of the sources.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from reader.language.quotations import quotations
from reader.vocabulary.copy import Copy
from reader.vocabulary.passage import Kind
from reader.vocabulary.source import Source

RUN = 8
"""Words from which a run that two sources share is copied: titles, set phrases and the names of bodies, which
those who report one event on their own share too, are shorter."""

LISTED = 0.1
"""Share of a source's words from which it is listed. Of 240 pairs of articles of different outlets on one
event one is above, which carries a wire report; the others are below .08."""

ONE_WITNESS = 0.3
"""Share from which two sources are one witness: a report built on the other's text, or on one that both
carry, and not a borrowed paragraph."""

FEWEST_COPIED = 40
"""Words that must be shared, too, in a long article: two or three sentences. Less may be a statement given
without marks."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_BITS = 32
"""Bits in which a word's number stands in a run: more words than any heap of articles has."""

_RUN_BITS = (1 << RUN * _BITS) - 1

Run = int
"""The numbers of ``RUN`` words one behind the other: half of what a tuple of the words would take."""


def copies(sources: Sequence[Source]) -> tuple[Copy, ...]:
    """The pairs of sources that are not independent, in the order of the sources."""
    numbers: dict[str, int] = {}
    stretches = {source.id: _stretches(source, numbers) for source in sources}
    shared = _shared_runs(stretches)
    found = (_copy(a.id, b.id, stretches, shared) for a, b in combinations(sources, 2))
    return tuple(copy for copy in found if copy is not None)


def _copy(
    one: str, other: str, stretches: dict[str, list[list[int]]], shared: dict[tuple[str, str], set[Run]]
) -> Copy | None:
    runs = shared.get((one, other))
    if not runs:
        return None
    ways = [(*_copied(stretches[a], runs), a, b) for a, b in ((one, other), (other, one))]
    (share, words, longest, a, b), back = sorted(ways, key=lambda way: -way[0])
    if share < LISTED or (words < FEWEST_COPIED and share < ONE_WITNESS):
        return None
    note = (
        f"{share:.0%} of the words of {a} outside quotations stand word for word in {b}, "
        f"{back[0]:.0%} of those of {b} in {a}; the longest run has {longest} words."
    )
    return Copy(a, b, round(share, 2), note)


def _copied(stretches: list[list[int]], runs: set[Run]) -> tuple[float, int, int]:
    """Which share of the words lies in one of the runs, how many words, and the longest stretch of them."""
    copied = longest = 0
    for words in stretches:
        covered_to = begin = 0
        for at, run in enumerate(_runs(words)):
            if run in runs:
                if at > covered_to:
                    begin = at
                copied += at + RUN - max(at, covered_to)
                covered_to = at + RUN
                longest = max(longest, covered_to - begin)
    total = sum(map(len, stretches))
    return copied / total if total else 0.0, copied, longest


def _shared_runs(stretches: dict[str, list[list[int]]]) -> dict[tuple[str, str], set[Run]]:
    """For every two sources that share any, in their order, the runs that both have."""
    holders: dict[Run, str] = {}
    several: defaultdict[Run, list[str]] = defaultdict(list)
    for siglum, own in stretches.items():
        for words in own:
            for run in _runs(words):
                first = holders.setdefault(run, siglum)
                if first != siglum and siglum not in several[run]:
                    several[run].append(siglum)
    shared: defaultdict[tuple[str, str], set[Run]] = defaultdict(set)
    for run, others in several.items():
        for pair in combinations((holders[run], *others), 2):
            shared[pair].add(run)
    return shared


def _runs(words: list[int]) -> Iterator[Run]:
    run = 0
    for at, word in enumerate(words, start=1):
        run = (run << _BITS | word) & _RUN_BITS
        if at >= RUN:
            yield run


def _stretches(source: Source, numbers: dict[str, int]) -> list[list[int]]:
    """The words of the body by their numbers, parted by quotations and other kinds of passages.

    A word that has no number yet is given the next one.
    """
    quoted = [one.span for one in quotations(source.text) if one.depth == 0 and not one.scare]
    found: list[list[int]] = [[]]
    at = 0
    for passage in source.passages:
        if passage.kind is not Kind.BODY:
            found.append([])
            continue
        begin = passage.start
        while at < len(quoted) and quoted[at].end <= begin:
            at += 1
        number = at
        while number < len(quoted) and quoted[number].start < passage.end:
            found[-1] += _words(source.text[begin : max(begin, quoted[number].start)], numbers)
            found.append([])
            begin = max(begin, quoted[number].end)
            number += 1
        found[-1] += _words(source.text[begin : passage.end], numbers)
    return [words for words in found if words]


def _words(text: str, numbers: dict[str, int]) -> list[int]:
    words = _WORD.findall(text.casefold().replace("’", "'"))
    return [numbers.setdefault(word, len(numbers)) for word in words]
