"""Facts that happened: what widgets and workers tell the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from reader.review.entry import Entry
    from reader.sources.read import Story
    from reader.sources.story_watch import Changes
    from reader.vocabulary.comparison import Comparison


class ComparisonReady(Message):
    """A worker has compared the articles."""

    def __init__(self, run: int, comparison: Comparison) -> None:
        super().__init__()
        self.run = run
        """Number of the run: a superseded one is dropped."""
        self.comparison = comparison
        """What it made."""


class ComparisonFailed(Message):
    """A worker could not compare the articles."""

    def __init__(self, run: int, sentence: str) -> None:
        super().__init__()
        self.run = run
        """Number of the run: a superseded one is dropped."""
        self.sentence = sentence
        """Why, in one sentence."""


class MeaningRead(Message):
    """A worker has read more passages for their meaning."""

    def __init__(self, run: int, done: int, total: int) -> None:
        super().__init__()
        self.run = run
        """Number of the run: a superseded one is dropped."""
        self.done = done
        """Passages read so far."""
        self.total = total
        """Passages there are."""

    def can_replace(self, message: Message) -> bool:
        """Only the latest word on it counts."""
        return isinstance(message, MeaningRead)


class WorkFailed(Message):
    """A worker could not do what it was asked."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
        """What went wrong, in one sentence."""


class SummaryWritten(Message):
    """The diff summary is on the disk."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        """Where."""


class ReviewsRead(Message):
    """What was said of the story before is there."""

    def __init__(
        self,
        entries: Mapping[str, Entry],
        sentence: str = "",
        *,
        waited: Mapping[str, Entry] | None = None,
    ) -> None:
        super().__init__()
        self.entries = entries
        """By id, as the file has them."""
        self.waited = entries if waited is None else waited
        """The same with what an earlier run could not write there."""
        self.sentence = sentence
        """What is wrong with the file; empty where nothing is."""


class ReviewsKept(Message):
    """Changes of the review are on the disk."""

    def __init__(self, count: int, entries: Mapping[str, Entry]) -> None:
        super().__init__()
        self.count = count
        """How many."""
        self.entries = entries
        """What the file holds now: with what another reader has said meanwhile."""


class ReviewsNotKept(Message):
    """Changes of the review could not be written."""

    def __init__(self, sentence: str, *, is_waiting: bool = False) -> None:
        super().__init__()
        self.sentence = sentence
        """Why, in one sentence."""
        self.is_waiting = is_waiting
        """They are on the disk all the same, in the user's own folder, for a later try or a later run."""


class ArticlesLookedAt(Message):
    """A worker has looked whether the articles are still as they were read."""

    def __init__(self, changes: Changes) -> None:
        super().__init__()
        self.changes = changes
        """What is not; all empty where everything is."""


class StoryRead(Message):
    """A worker has read the articles."""

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story = story
        """What they hold."""


class StoryNotRead(Message):
    """A worker could not read the articles."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
        """Why, in one sentence."""


class ColumnChosen(Message):
    """The reader pressed on a column's masthead or text."""

    def __init__(self, siglum: str, passage: str | None) -> None:
        super().__init__()
        self.siglum = siglum
        """Of the column."""
        self.passage = passage
        """Id of the passage under the pointer, if there is one."""


class WordsSelected(Message):
    """The reader has dragged over text of a column."""

    def __init__(self, siglum: str, text: str) -> None:
        super().__init__()
        self.siglum = siglum
        """Of the column."""
        self.text = text
        """What was selected, without the line breaks of the screen."""


class FoldPressed(Message):
    """The reader pressed on a folded line."""

    def __init__(self, passages: tuple[str, ...]) -> None:
        super().__init__()
        self.passages = passages
        """Ids of what is folded there."""


class RowChosen(Message):
    """The reader chose a row of a list."""

    def __init__(self, siglum: str, passage: str, fact: str | None, *, opened: bool) -> None:
        super().__init__()
        self.siglum = siglum
        """Of the source that the row leads to."""
        self.passage = passage
        """Id of the passage there."""
        self.fact = fact
        """Id of the fact that the row speaks of, if it is one."""
        self.opened = opened
        """The reader wants to see the passage in its column."""


class PanePressed(Message):
    """The reader pressed on the fact pane."""


class PromptAnswered(Message):
    """The reader finished the input line."""

    def __init__(self, purpose: str, answer: str | None) -> None:
        super().__init__()
        self.purpose = purpose
        """What was asked for."""
        self.answer = answer
        """Null where it was left without an answer."""


class PromptChanged(Message):
    """The reader typed in the input line."""

    def __init__(self, purpose: str, text: str) -> None:
        super().__init__()
        self.purpose = purpose
        """What is asked for."""
        self.text = text
        """What stands there now."""


class HintPutAway(Message):
    """The first-run hint was put away."""


class CommandPressed(Message):
    """The name of a command was pressed with the mouse."""

    def __init__(self, command: str) -> None:
        super().__init__()
        self.command = command
        """Id of the command."""
