"""The articles on the reading screen: watched while they are read, and read again when the reader asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.tui import messages
from reader.tui.place import Place
from reader.tui.reading import Reading
from reader.tui.views.view import ViewLines
from reader.tui.widgets.status_line import StatusLine
from reader.tui.widgets.top_line import TopLine

if TYPE_CHECKING:
    from reader.sources.read import Story
    from reader.sources.story_watch import Changes, StoryWatch
    from reader.tui.opening import Opening
    from reader.tui.screens.reading import ReadingScreen

LOOK = 2.0
"""Seconds between two looks at the files."""

AGAIN = 0.1
"""Seconds until it is tried again to put on the screen what was read, while something else is under way."""

GROUP = "articles"
"""Of the workers that look at the files and read them."""

NO_FILES = "These articles lie in no file that could be read again."


NAMELESS = "the articles on the disk have changed"
"""What is said in blind mode, where names of files may give the outlets away."""


class Articles:
    """The files behind the screen."""

    def __init__(self, screen: ReadingScreen, opened: Opening) -> None:
        self._screen = screen
        self._opened = opened
        self._watch: StoryWatch | None = None
        self._is_looking = False
        self._told = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """What was read: files and folders."""
        return self._opened.paths

    def begin(self) -> None:
        """Look at the files from now on; the first look tells what stands beside the articles."""
        self.look()
        self._screen.set_interval(LOOK, self.look)

    def look(self) -> None:
        """Look at the files, in a thread."""
        if self._is_looking:
            return
        from reader.sources.story_watch import StoryWatch

        if self._watch is None:
            self._watch = StoryWatch(self._opened.paths, self._screen.now.with_names.sources)
        watch = self._watch
        self._is_looking = True

        def run() -> None:
            try:
                changes = watch.changes()
            finally:
                self._is_looking = False
            if watch is self._watch:
                self._screen.post_message(messages.ArticlesLookedAt(changes))

        self._work(run)

    def on_looked_at(self, changes: Changes) -> None:
        """Say what is not as it was read, once; the first line keeps saying so."""
        told = changes.told
        if told and self._screen.now.revealed is not None:
            told = NAMELESS
        if told == self._told:
            return
        self._told = told
        self._screen.query_one(TopLine).remind("changed on disk" if told else "")
        self._say(f"{told}; ⟨read-again⟩ compares what is there now." if told else "")

    def read_again(self) -> None:
        """Read the files, in a thread."""
        if not self._opened.paths:
            self._say(NO_FILES)
            return
        paths = self._opened.paths

        def run() -> None:
            from reader.sources.read import read_story
            from reader.sources.story_watch import still_there

            try:
                story = read_story(still_there(paths) or paths)
            except ReaderError as error:
                self._screen.post_message(messages.StoryNotRead(f"The articles stay as they were: {error}"))
            else:
                self._screen.post_message(messages.StoryRead(story))

        self._say("The articles are being read again.")
        self._work(run)

    def on_read(self, story: Story) -> None:
        """Put the articles on the screen, when no dialog is open and all that was said is on the disk."""
        screen = self._screen
        is_busy = not screen.is_current or bool(screen.query("PromptLine, FilterLine"))
        if is_busy or not screen.reviews.is_idle:
            screen.set_timer(AGAIN, lambda: self.on_read(story))
            return
        told = f"Read again: {self._told}." if self._told else "Read again: nothing has changed."
        self._watch, self._told = None, ""
        screen.query_one(TopLine).remind("")
        before = screen.now.with_names
        if (before.story, before.sources) != (story.title, story.sources):
            self._swap(story)
        self._say(told)

    def _swap(self, story: Story) -> None:
        """Show these articles at the reader's place in the others, with all that was said of them."""
        screen = self._screen
        before = screen.now
        start = Place(focused=story.sources[0].id, visit=before.place.visit)
        reading = Reading(story.title, story.sources, None, start, review=before.review)
        screen.comparing.take(story)
        place = screen.kept_place.in_others(before, start, story.sources)
        screen.reading = reading.at(place) if before.revealed is None else reading.at(place).blinded()
        for view in screen.query(ViewLines):
            if not view.display:
                view.show(screen.now)
        screen.reviews.renew()
        screen.call_after_refresh(screen.kept_place.scroll)
        screen.compare()

    def _work(self, run: Callable[[], None]) -> None:
        self._screen.run_worker(run, thread=True, group=GROUP, exit_on_error=False)

    def _say(self, sentence: str, *, error: bool = False) -> None:
        self._screen.query_one(StatusLine).say(sentence, error=error)
