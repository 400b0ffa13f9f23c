"""What runs in threads: comparing and writing. A thread only ever calls ``post``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

from reader.errors import ReaderError
from reader.tui.messages import ComparisonFailed, ComparisonReady, SummaryWritten, WorkFailed

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison, Notice
    from reader.vocabulary.source import Source

Post = Callable[[Message], object]


def compare_sources(
    post: Post, run: int, sources: tuple[Source, ...], story: str, notices: tuple[Notice, ...]
) -> None:
    """Compare the articles and post the comparison, or the sentence that says why there is none."""
    from dataclasses import replace

    from reader.comparison.compare import compare

    try:
        comparison = compare(sources, story=story)
        post(ComparisonReady(run, replace(comparison, warnings=(*notices, *comparison.warnings))))
    except ReaderError as error:
        post(ComparisonFailed(run, str(error)))


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
