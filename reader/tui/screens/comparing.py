"""The comparing that a reading screen has done for it: which run counts, how far it is, how it is stopped."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.worker import Worker

from reader.collation.bar import DEFAULT_BAR
from reader.tui.screens.reviews import by_hand
from reader.tui.widgets.status_line import StatusLine
from reader.tui.widgets.top_line import TopLine
from reader.tui.workers import Task, compare_sources

if TYPE_CHECKING:
    from reader.sources.read import Story
    from reader.tui.opening import Opening
    from reader.tui.screens.reading import ReadingScreen
    from reader.vocabulary.comparison import Comparison

GROUP = "compare"
"""Of the workers that compare."""

NO_MORE = "The articles are compared by meaning already."


class Comparing:
    """The runs of one screen; the latest counts."""

    def __init__(self, screen: ReadingScreen, story: Story, opened: Opening) -> None:
        self._screen = screen
        self._story = story
        self._engine = opened.engine
        self._model = opened.vectors_model
        self._keeps = opened.keeps_comparisons
        self._run = 0
        self._worker: Worker[None] | None = None
        self._is_reading = False

    def start(self) -> None:
        """Compare the articles, as the reader is placed, in a thread; what runs already is stopped."""
        gc.freeze()
        gc.enable()
        now = self._screen.now
        self._run += 1
        self._tell(None)
        run = self._run
        task = Task(
            self._story,
            engine=self._engine,
            bar=DEFAULT_BAR if now.place.bar is None else now.place.bar,
            model=self._model,
            words_first=now.comparison is None,
            by_hand=by_hand(now),
            keeps=self._keeps,
        )
        self._worker = self._screen.run_worker(
            lambda: compare_sources(self._screen.post_message, run, task),
            thread=True,
            exclusive=True,
            group=GROUP,
            exit_on_error=False,
        )

    def take(self, story: Story) -> None:
        """From the next run on compare these articles."""
        self._story = story
        self._run += 1

    def stop_reading(self) -> bool:
        """Stop reading for meaning, and do without until it is asked for; false where nobody was reading."""
        if not self._is_reading or self._worker is None:
            return False
        from reader.neural.chosen_engine import LEXICAL

        self._worker.cancel()
        self._run += 1
        self._tell(None)
        if self._is_by_meaning:
            self._say("Stopped: the marks are those from before.")
        else:
            self._engine = LEXICAL
            key = self._screen.keys.shown("compare-by-meaning")
            again = f"; {key} begins again" if key else ""
            self._say(f"Stopped: the marks are by words alone{again}.")
        return True

    def read_for_meaning(self) -> None:
        """Compare by meaning; stop where that is under way."""
        from reader.neural.chosen_engine import VECTORS

        if self.stop_reading():
            return
        if self._is_by_meaning:
            self._say(NO_MORE)
            return
        self._engine = VECTORS
        self.start()

    def ready(self, run: int, comparison: Comparison) -> None:
        """Put the marks on, unless a later run is under way."""
        if run == self._run:
            from reader.tui.recompared import recompared

            self._tell(None)
            self._screen.reading = self._screen.kept_place.found(recompared(self._screen.now, comparison))
            gc.freeze()

    def read(self, run: int, done: int, total: int) -> None:
        """Say how far the reading for meaning is."""
        if run == self._run:
            self._tell((done, total))

    def failed(self, run: int, sentence: str) -> None:
        """Keep the sentence where the comparison would be; where there is one already, that stays."""
        if run != self._run:
            return
        if self._screen.now.comparison is None:
            self._screen.reading = replace(self._screen.now, failure=sentence)
        else:
            self._say(sentence, error=True)

    def ended(self, worker: Worker[None]) -> None:
        """Take away what was said of its progress, if no later run is under way."""
        if worker is self._worker and worker.is_finished:
            self._tell(None)

    @property
    def _is_by_meaning(self) -> bool:
        from reader.neural.chosen_engine import VECTORS

        comparison = self._screen.now.comparison
        return comparison is not None and comparison.engine.startswith(VECTORS)

    def _tell(self, progress: tuple[int, int] | None) -> None:
        self._is_reading = progress is not None
        self._screen.query_one(TopLine).tell(progress)

    def _say(self, sentence: str, *, error: bool = False) -> None:
        self._screen.query_one(StatusLine).say(sentence, error=error)
