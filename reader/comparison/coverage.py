"""Who tells a fact and who does not: coverage, independent witnesses, and what comes nearest where a source
is silent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.collation.nearest import NearestIndex
from reader.stories.copies import ONE_WITNESS
from reader.vocabulary.copy import Copy
from reader.vocabulary.group import Absence, Coverage
from reader.vocabulary.source import Source


def coverage(present: Iterable[str], sources: Sequence[Source]) -> Coverage:
    """Whether the sources with the sigla ``present`` are all of them."""
    return Coverage.ALL if len(set(present)) == len(sources) else Coverage.SHARED


def witnesses(present: Iterable[str], sources: Sequence[Source], copies: Iterable[Copy] = ()) -> int:
    """Independent sources among those present: sources of one series are one witness, and so are sources that
    carry much of one text."""
    witness = {
        source.id: f"series {source.series}" if source.series else f"source {source.id}" for source in sources
    }
    for copy in copies:
        if copy.share >= ONE_WITNESS:
            kept, merged = witness[copy.a], witness[copy.b]
            witness = {siglum: kept if own == merged else own for siglum, own in witness.items()}
    told = set(present)
    return len({own for siglum, own in witness.items() if siglum in told})


def absences(
    members: Sequence[str], present: Iterable[str], sources: Sequence[Source], index: NearestIndex
) -> tuple[Absence, ...]:
    """The sources that are not present, each with its passage nearest to one of the members."""
    told = set(present)
    silent = [source.id for source in sources if source.id not in told]
    found = [(siglum, index.nearest(members, siglum)) for siglum in silent]
    return tuple(
        Absence(siglum, nearest.passage, nearest.score) if nearest else Absence(siglum, None, 0.0)
        for siglum, nearest in found
    )
