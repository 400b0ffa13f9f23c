"""Facts that happened: what widgets and workers tell the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
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


class ColumnChosen(Message):
    """The reader pressed on a column's masthead or text."""

    def __init__(self, siglum: str, passage: str | None) -> None:
        super().__init__()
        self.siglum = siglum
        """Of the column."""
        self.passage = passage
        """Id of the passage under the pointer, if there is one."""


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
