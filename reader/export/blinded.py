"""A comparison without the names of outlets and authors, to be handed on: ``--blind``, and blind mode."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.blind.blinded import Blind
    from reader.vocabulary.comparison import Comparison, Notice
    from reader.vocabulary.review import Reviewed

HIDDEN = "hidden in blind mode"
"""In the place of a filter that may name an outlet."""


def blinded(comparison: Comparison) -> Comparison:
    """The comparison in which nothing tells whose article is whose: neither what the articles say, nor the
    program, nor the notes of the reader."""
    from reader.blind.blinded import Blind

    blind = Blind(comparison.sources)
    shown = _filter(comparison.filter)
    hidden = blind.comparison(comparison)
    return replace(
        hidden,
        filter=shown,
        warnings=tuple(
            _of_filter(before, comparison.filter, shown) if before.kind == "filter" else notice
            for before, notice in zip(comparison.warnings, hidden.warnings, strict=True)
        ),
        reviewed=None if comparison.reviewed is None else _reviewed(comparison.reviewed, blind),
    )


def _filter(typed: str) -> str:
    """The filter, unless it asks for words: they may be a part of an outlet's name."""
    from reader.filter.fact_filter import Key
    from reader.filter.parse import parse

    asked = {term.key for term in parse(typed).terms} if typed else set()
    return HIDDEN if asked & {Key.SOURCE, Key.VOICE, Key.TEXT} else typed


def _of_filter(notice: Notice, typed: str, shown: str) -> Notice:
    """The warning that the document is filtered, with the filter only as it may be shown."""
    from reader.one_line import one_line

    return notice._replace(note=notice.note.replace(f"“{one_line(typed)}”", f"“{one_line(shown)}”"))


def _reviewed(reviewed: Reviewed, blind: Blind) -> Reviewed:
    """What the reader has said, without names, and without passages that are gone: their files are named."""
    return reviewed._replace(
        facts={fact: said._replace(note=blind.words(said.note)) for fact, said in reviewed.facts.items()},
        orphans=tuple(
            one._replace(said=one.said._replace(note=blind.words(one.said.note)), quotes=())
            for one in reviewed.orphans
        ),
    )
