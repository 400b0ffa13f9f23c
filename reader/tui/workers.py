"""What runs in threads: comparing and writing. A thread only ever calls ``post``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from textual.message import Message
from textual.worker import get_current_worker

from reader.errors import ReaderError
from reader.tui.messages import ComparisonFailed, ComparisonReady, MeaningRead, SummaryWritten, WorkFailed
from reader.vocabulary.passage import Kind

if TYPE_CHECKING:
    from reader.neural.chosen_engine import ChosenEngine
    from reader.sources.read import Story
    from reader.vocabulary.comparison import Comparison

Post = Callable[[Message], object]


class ByHand(NamedTuple):
    """Pairs of passage ids."""

    joined: tuple[tuple[str, str], ...] = ()
    """Put together by the reader."""
    parted: tuple[tuple[str, str], ...] = ()
    """Taken apart."""


class Task(NamedTuple):
    """What to compare, and how."""

    story: Story
    """The articles."""
    engine: str
    """Lexical, vectors or auto."""
    bar: float
    """Score from which passages are put together."""
    model: Path | None
    """The model of the vectors where it is not the installed one."""
    words_first: bool
    """Put marks by words on the screen before those by meaning."""
    by_hand: ByHand = ByHand()
    """What the reader has put together and taken apart."""
    keeps: bool = False
    """The comparison by words is taken from the disk where it was made before, and put there."""


class Cancelled(Exception):  # noqa: N818 - no error: somebody wanted it
    """The reading for meaning was stopped."""


def compare_sources(post: Post, run: int, task: Task) -> None:
    """Compare the articles and post the comparison, or the sentence that says why there is none.

    By words first, where that is wanted, then by meaning, if the engine is to and can.
    """
    from reader.neural.chosen_engine import LEXICAL, ChosenEngine, chosen_engine
    from reader.settings.places import vectors_cache

    words = ChosenEngine(LEXICAL, None)
    worker = get_current_worker()
    total = sum(passage.kind is Kind.BODY for source in task.story.sources for passage in source.passages)
    done = 0

    def watch(count: int) -> None:
        nonlocal done
        if worker.is_cancelled:
            raise Cancelled
        done = min(done + count, total)
        post(MeaningRead(run, done, total))

    try:
        if task.words_first or task.engine == LEXICAL:
            post(ComparisonReady(run, _compared(task, words)))
        if task.keeps:
            from reader.settings.kept_values import STORIES

            STORIES.keep_waiting()
        if task.engine == LEXICAL:
            return
        chosen = chosen_engine(
            task.engine, passages=total, cache=vectors_cache(), model=task.model, watch=watch
        )
        if chosen.name != LEXICAL:
            watch(0)
        if chosen.name != LEXICAL or not task.words_first:
            post(ComparisonReady(run, _compared(task, chosen)))
    except Cancelled:
        return
    except ReaderError as error:
        post(ComparisonFailed(run, str(error)))


def _compared(task: Task, engine: ChosenEngine) -> Comparison:
    from dataclasses import replace

    from reader.neural.chosen_engine import LEXICAL

    story, (joined, parted) = task.story, task.by_hand
    if engine.name == LEXICAL and task.keeps:
        from reader.tui.kept_comparison import compared_by_words

        comparison = compared_by_words(
            story.sources, story=story.title, bar=task.bar, joined=joined, parted=parted
        )
    else:
        from reader.comparison.compare import compare

        comparison = compare(
            story.sources,
            story=story.title,
            engine=engine.name,
            bar=task.bar,
            meanings=engine.meanings,
            joined=joined,
            parted=parted,
        )
    return replace(comparison, warnings=(*story.notices, *comparison.warnings))


def write_summary(post: Post, comparison: Comparison, path: str) -> None:
    """Write the summary in the format that the file's suffix names; Markdown without a known one."""
    from reader.export.formats import FORMATS
    from reader.export.write import write

    try:
        target = Path(path).expanduser()
        target.resolve().exists()
    except (OSError, ValueError, RuntimeError) as error:  # a name that no file can have
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        post(WorkFailed(f"{path} cannot be written: {reason}."))
        return
    name = next((one.name for one in FORMATS if one.suffix == target.suffix.lower()), "md")
    try:
        write(comparison, format_name=name, output=target)
        post(SummaryWritten(str(target)))
    except ReaderError as error:
        post(WorkFailed(str(error)))


def free_path(story: str) -> str:
    """A file name for the summary of a story that does not exist in the working folder yet."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in story.lower())
    stem = "-".join(part for part in kept.split("-") if part)[:60] or "summary"
    names = [f"{stem}.md", *(f"{stem}-{number}.md" for number in range(2, 100))]
    return next((name for name in names if not Path(name).exists()), names[-1])
