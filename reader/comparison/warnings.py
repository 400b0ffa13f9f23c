"""What the reader should know of the sources before trusting a comparison of them, one sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.stories.copies import ONE_WITNESS
from reader.stories.stages import Stage, Stages
from reader.vocabulary.comparison import Notice
from reader.vocabulary.copy import Copy
from reader.vocabulary.source import Source


def warnings(
    sources: Sequence[Source],
    strangers: Mapping[str, str],
    copies: Iterable[Copy] = (),
    stages: Stages | None = None,
    stories: Sequence[Sequence[str]] = (),
) -> tuple[Notice, ...]:
    """The notices about the sources, gravest first.

    ``strangers`` are those on another event, with the reason; ``stories`` the sigla of each story among them.
    """
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
    return (
        *_several_stories(stories),
        *other_event,
        *_same_text(copies),
        *_stages(stages),
        *_undated(sources),
    )


def _several_stories(stories: Sequence[Sequence[str]]) -> list[Notice]:
    """One notice where two stories or more have several sources each: a single stray is no story."""
    if sum(len(story) > 1 for story in stories) < 2:
        return []
    told = "; ".join(_listed(story) for story in stories)
    note = (
        f"These look like {len(stories)} stories, {told}: links across them say little; read one at a time."
    )
    return [Notice("several-stories", tuple(siglum for story in stories for siglum in story), note)]


def _same_text(copies: Iterable[Copy]) -> list[Notice]:
    return [
        Notice("same-text", (copy.a, copy.b), f"Count {copy.a} and {copy.b} as one witness: {copy.note}")
        for copy in copies
        if copy.share >= ONE_WITNESS
    ]


def _stages(told: Stages | None) -> list[Notice]:
    """One notice where sources were written at different stages of the event: then the later know more."""
    known = {siglum: stage for siglum, stage in told.of.items() if stage is not None} if told else {}
    if told is None or len(set(known.values())) < 2:
        return []
    parts = [
        (stage, _listed(sigla))
        for stage in Stage
        if (sigla := [siglum for siglum, own in known.items() if own is stage])
    ]
    (stage, first), *later = parts
    rest = ", ".join(f"{others} {own.value} it" for own, others in later)
    note = f"Written at different stages: {first} {stage.value} the event of {_days(told)}, {rest}."
    return [Notice("stage", tuple(known), note)]


def _days(told: Stages) -> str:
    last = f"{told.last.day} {told.last:%B %Y}"
    return last if told.first == told.last else f"{told.first.day} {told.first:%B} to {last}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _undated(sources: Sequence[Source]) -> list[Notice]:
    sigla = tuple(source.id for source in sources if source.published.date is None)
    if not sigla:
        return []
    verb = "has" if len(sigla) == 1 else "have"
    which = f"{_listed(sigla)} {verb} no date of publication"
    note = f"{which}, so that times told from it, such as “on Friday”, stay open."
    return [Notice("undated", sigla, note)]
