"""What the reader should know of the sources before trusting a comparison of them, one sentence each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.vocabulary.comparison import Notice
from reader.vocabulary.passage import Kind
from reader.vocabulary.source import Source

SAME_TEXT = 0.5
"""Share of the body passages of the shorter of two sources that stand word for word in the other."""

FEWEST_WORDS = 4
"""Words of a passage from which its repetition says something."""


def warnings(sources: Sequence[Source], strangers: Mapping[str, str]) -> tuple[Notice, ...]:
    """The notices about the sources, gravest first; ``strangers`` are those on another event, with the
    reason."""
    other_event = [
        Notice(
            "other-event",
            (source.id,),
            f"{source.id} tells of another event than the rest: {strangers[source.id]}; "
            "its passages are linked with none of theirs.",
        )
        for source in sources
        if source.id in strangers
    ]
    return (*other_event, *_same_text(sources), *_undated(sources))


def _same_text(sources: Sequence[Source]) -> list[Notice]:
    texts = {source.id: _long_passages(source) for source in sources}
    found = []
    for at, one in enumerate(sources):
        for other in sources[at + 1 :]:
            fewer = min(len(texts[one.id]), len(texts[other.id]))
            common = len(texts[one.id] & texts[other.id])
            if fewer and common >= SAME_TEXT * fewer:
                note = (
                    f"{one.id} and {other.id} have {common} sentences word for word in common: "
                    "count them as one witness."
                )
                found.append(Notice("same-text", (one.id, other.id), note))
    return found


def _long_passages(source: Source) -> set[str]:
    texts = (" ".join(p.text.casefold().split()) for p in source.passages if p.kind is Kind.BODY)
    return {text for text in texts if text.count(" ") + 1 >= FEWEST_WORDS}


def _undated(sources: Sequence[Source]) -> list[Notice]:
    sigla = tuple(source.id for source in sources if source.published.date is None)
    if not sigla:
        return []
    named = sigla[0] if len(sigla) == 1 else f"{', '.join(sigla[:-1])} and {sigla[-1]}"
    verb = "has" if len(sigla) == 1 else "have"
    note = (
        f"{named} {verb} no date of publication, so that times told from it, such as “on Friday”, stay open."
    )
    return [Notice("undated", sigla, note)]
