"""The reading screen: shows one ``Reading``, runs commands on it, performs what they ask for."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.reactive import Reactive, var
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from reader.tui import messages
from reader.tui.commands import BY_ID
from reader.tui.commands.filtering import refiltered
from reader.tui.commands.jumping import to_fact, to_passage
from reader.tui.commands.showing import turn_pane
from reader.tui.commands.viewing import to_row
from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.layout.page import Fold
from reader.tui.place import Place
from reader.tui.reading import Reading
from reader.tui.requests import (
    AnotherStory,
    CompareByMeaning,
    Copy,
    Dialog,
    Leave,
    Open,
    OpenSource,
    ReadAgain,
    Request,
    Say,
    Scroll,
)
from reader.tui.screens import dialogs
from reader.tui.screens.comparing import GROUP as COMPARING
from reader.tui.screens.comparing import Comparing
from reader.tui.screens.reviews import REVIEWS, Reviews
from reader.tui.theme import Styles
from reader.tui.views import view_class
from reader.tui.widgets.fact_pane import FactPane, pane_height
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.status_line import StatusLine
from reader.tui.widgets.top_line import TopLine

if TYPE_CHECKING:
    from typing import Self

    from textual.geometry import Region
    from textual.widget import Widget

    from reader.sources.read import Story
    from reader.tui.app import ParallaxApp
    from reader.tui.commands.command import Command
    from reader.tui.opening import Opening
    from reader.tui.screens.articles import Articles
    from reader.tui.screens.kept_place import KeptPlace


AT_HOME = 0.4
"""Seconds after which the reader is taken to have begun: what is not needed before is loaded then."""


class ReadingScreen(FramedScreen, Screen[None]):
    """Top line, view, fact pane, status line."""

    DEFAULT_CSS = "ReadingScreen { layout: vertical; background: $background; overflow: hidden hidden; }"

    reading: var[Reading | None] = var(None, init=False)
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    """Textual's own. Who has the focus paints itself: the screen as a whole is not painted once more."""

    def __init__(self, story: Story, styles: Styles, opened: Opening) -> None:
        super().__init__()
        self.keys = opened.keys
        self._opened = opened
        self.paints = styles
        self._chord = ""
        self.comparing = Comparing(self, story, opened)
        place = Place(focused=story.sources[0].id, bar=opened.bar, filter=opened.filter_line)
        if opened.bookmark is not None:
            place = self.kept_place.start(place, story.sources)
        reading = Reading(story.title, story.sources, None, place)
        self.set_reactive(ReadingScreen.reading, reading.blinded() if opened.blind else reading)
        self.reviews = Reviews(self, kept=opened.keeps_reviews)

    @cached_property
    def kept_place(self) -> KeptPlace:
        """The reader's place on the disk; with a new story loaded after the first frame."""
        from reader.tui.screens.kept_place import KeptPlace

        return KeptPlace(self, self._opened)

    @cached_property
    def articles(self) -> Articles:
        """The files that are read; loaded after the first frame."""
        from reader.tui.screens.articles import Articles

        return Articles(self, self._opened)

    @property
    def now(self) -> Reading:
        """What is read and where."""
        assert self.reading is not None
        return self.reading

    def compose(self) -> ComposeResult:
        """The four parts; views other than the columns are made when first asked for."""
        self._top_line = TopLine(self.paints, self.now)
        yield self._top_line
        shown = view_class(self.now.place.view)
        self._views = {shown: shown(self.paints, self.now)}
        yield self._views[shown]
        self._pane = FactPane(self.paints, self.now, self.keys)
        self._pane.styles.height = pane_height(self.now.place.pane, self.app.size.height)
        yield self._pane
        if self._opened.with_hint:
            from reader.tui.widgets.first_hint import FirstHint

            yield FirstHint(self.paints, self.keys)
        self._status = StatusLine(self.paints, self.keys)
        yield self._status

    def on_mount(self) -> None:
        """Compare once the text stands on the screen."""
        if notices := self._opened.notices:
            several = f"{len(notices)} mistakes in the settings (“reader keys --check”): "
            told = (several if len(notices) > 1 else "") + notices[0]
            self.query_one(StatusLine).say(told, error=True)
        self.call_after_refresh(self.compare)
        self.call_after_refresh(self.reviews.read)
        if self._opened.bookmark is not None:
            self.call_after_refresh(self.kept_place.scroll)
        if self._opened.paths:
            self.set_timer(AT_HOME, self._begin)

    def _begin(self) -> None:
        """Keep the place and watch the articles."""
        self.kept_place.begin()
        self.articles.begin()

    # -- comparing -------------------------------------------------------------------------------

    def compare(self) -> None:
        """Compare the articles in a thread."""
        self.comparing.start()

    def on_comparison_ready(self, message: messages.ComparisonReady) -> None:
        """Put the marks on."""
        self.comparing.ready(message.run, message.comparison)

    def on_meaning_read(self, message: messages.MeaningRead) -> None:
        """Say how far it is."""
        self.comparing.read(message.run, message.done, message.total)

    def on_comparison_failed(self, message: messages.ComparisonFailed) -> None:
        """Say why."""
        self.comparing.failed(message.run, message.sentence)

    def on_work_failed(self, message: messages.WorkFailed) -> None:
        """Say what went wrong."""
        self.query_one(StatusLine).say(message.sentence, error=True)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """An error of ours in a thread is told in a sentence, like every other."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            from reader.settings.error_log import recorded

            sentence = recorded(event.worker.error)
            if event.worker.group == COMPARING and self.now.comparison is None:
                self.reading = replace(self.now, failure=sentence)
            self.query_one(StatusLine).say(sentence, error=True)
            if event.worker.group == REVIEWS:
                self.reviews.on_not_kept(sentence)
        self.comparing.ended(event.worker)

    def on_reviews_read(self, message: messages.ReviewsRead) -> None:
        """What was said before is there."""
        self.reviews.on_read(message)

    def on_reviews_kept(self, message: messages.ReviewsKept) -> None:
        """What was said is on the disk."""
        self.reviews.on_kept(message)

    def on_reviews_not_kept(self, message: messages.ReviewsNotKept) -> None:
        """Say so until it is."""
        self.reviews.on_not_kept(message.sentence, is_waiting=message.is_waiting)

    def on_unmount(self) -> None:
        """Leave nothing unsaved."""
        self.reviews.close()
        self.kept_place.close()

    def let_go(self) -> None:
        """Hold nothing of the story once it was left: Textual keeps its first screen to the end."""
        self.set_reactive(ReadingScreen.reading, None)
        shown = "_top_line", "_views", "_pane", "_status"
        for part in ("comparing", "reviews", "kept_place", "articles", *shown):
            vars(self).pop(part, None)
        self._query_one_cache.clear()
        assert not self.displayed_children  # asked for, since what was shown last is kept until then

    def on_articles_looked_at(self, message: messages.ArticlesLookedAt) -> None:
        """Say what is not as it was read."""
        self.articles.on_looked_at(message.changes)

    def on_story_read(self, message: messages.StoryRead) -> None:
        """Show what the articles hold now."""
        self.articles.on_read(message.story)

    def on_story_not_read(self, message: messages.StoryNotRead) -> None:
        """Say why."""
        self.query_one(StatusLine).say(message.sentence, error=True)

    def on_summary_written(self, message: messages.SummaryWritten) -> None:
        """Say where it is."""
        self.query_one(StatusLine).say(f"The summary is in {message.path}.")

    # -- commands --------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Run the command of a key, or of two keys one after the other."""
        if self.focused is not None:
            return  # what is typed on a line is for the line
        view, prefix = self.now.place.view, self.keys.prefix(event.key)
        if self._chord:
            command = self.keys.called_by_chord(self._chord + (event.character or ""), view)
            self._chord = ""
            self.query_one(StatusLine).say("")
        elif prefix is not None:
            command, self._chord = None, prefix
            self.query_one(StatusLine).say(f"{prefix} …")
        elif (command := self.keys.called(event.key, view)) is None:
            return
        event.stop()
        event.prevent_default()
        if command is not None:
            self.call(command)

    def key_escape(self) -> None:
        """Put the first-run hint away; else stop reading for meaning, or forget the mark or the selection."""
        if self.query("FirstHint"):
            self.on_hint_put_away()
        elif self.comparing.stop_reading():
            return
        elif self.now.place.mark is not None:
            self.reading = self.now.at(replace(self.now.place, mark=None))
            self.query_one(StatusLine).say("The mark is taken back.")
        elif self.query_one(view_class(self.now.place.view)).deselect():
            self.query_one(StatusLine).say("")

    def on_hint_put_away(self) -> None:
        """Take the first-run hint from the screen, for good."""
        from reader.settings.remembered import remember
        from reader.tui.opening import HINT
        from reader.tui.widgets.first_hint import FirstHint

        for hint in self.query(FirstHint):
            hint.remove()
            remember(HINT, "put away")

    def call(self, command: Command) -> None:
        """Run a command that a key was pressed for, where it does something in this view."""
        if command.is_live(self.now.place.view):
            self.action_command(command.id)
        else:
            views = " and ".join(view.value for view in command.views)
            self.query_one(StatusLine).say(f"“{command.tooltip}” is for the view of the {views}.")

    def action_command(self, name: str) -> None:
        """Run a command on the reading."""
        outcome = BY_ID[name].run(self.now)
        if isinstance(outcome, Reading):
            self._status.say("")
            self.reading = outcome
        else:
            self.perform(outcome)

    def perform(self, request: Request) -> None:
        """Do what lies outside the reading."""
        match request:
            case Say(sentence, reading):
                if reading is not None:
                    self.reading = reading
                self.query_one(StatusLine).say(sentence)
            case Scroll():
                chosen = self._views[view_class(self.now.place.view)].scroll_rows(request)
                if chosen is not None:
                    self.on_row_chosen(chosen)
            case Open(dialog):
                cast("ParallaxApp", self.app).hold_frame()
                dialogs.OPEN[dialog](self)
            case Copy(text, sentence):
                self.app.copy_to_clipboard(text)
                self.query_one(StatusLine).say(sentence)
            case OpenSource(path):
                from reader.tui.open_source import open_source

                self.query_one(StatusLine).say(open_source(path))
            case CompareByMeaning():
                self.comparing.read_for_meaning()
            case ReadAgain():
                self.articles.read_again()
            case Leave() | AnotherStory():
                if self.reviews.may_leave():
                    self.kept_place.close()
                    cast("ParallaxApp", self.app).leave_story(for_another=isinstance(request, AnotherStory))

    def validate_reading(self, reading: Reading | None) -> Reading | None:
        """What passes the filter follows comparison and review."""
        before = self.reading
        if reading is None or before is None:
            return reading
        if self.reviews.is_outdated(before, reading):
            reading = self.reviews.placed(reading)
        as_before = reading.comparison is before.comparison and reading.reviewed is before.reviewed
        return reading if as_before and reading.place.filter == before.place.filter else refiltered(reading)

    def watch_reading(self, before: Reading | None, reading: Reading | None) -> None:
        """Hand every part what it needs."""
        if reading is None or not self.is_mounted:
            return
        if before is None or before.place.pane is not reading.place.pane:
            self._fit_pane()
        if before is not None and before.place.bar != reading.place.bar:
            self.compare()
        self.reviews.follow(before, reading)
        self._top_line.show(reading)
        self._show_view(reading)
        self._pane.show(reading)
        self._status.show(reading.place.view)

    def _show_view(self, reading: Reading) -> None:
        wanted = view_class(reading.place.view)
        if wanted not in self._views:
            self._views[wanted] = wanted(self.paints, reading)
            self.mount(self._views[wanted], after=self._top_line)
        for kind, view in self._views.items():
            view.display = kind is wanted
        self._views[wanted].show(reading)

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Textual's own. A layout paints what it changes: the screen as a whole is not painted once more."""
        return super().refresh(*regions, repaint=repaint and not layout, layout=layout, recompose=recompose)

    def on_resize(self) -> None:
        """The pane's room depends on the height."""
        self._fit_pane()

    def _fit_pane(self) -> None:
        self._pane.styles.height = pane_height(self.now.place.pane, self.app.size.height)

    def restyle(self, styles: Styles) -> None:
        """Draw everything in another theme."""
        self.paints = styles
        for part in self.query(Lines):
            part.restyle(styles)

    # -- what widgets tell -----------------------------------------------------------------------

    def on_column_chosen(self, message: messages.ColumnChosen) -> None:
        """Focus the column; go to the fact of the passage, pressed again to the next of its facts."""
        reading = self.now.at(replace(self.now.place, focused=message.siglum))
        comparison, passage = reading.comparison, message.passage
        told = comparison.groups_at.get(passage, ()) if comparison is not None and passage else ()
        if groups := [group for group in told if reading.passes(group.id)]:
            at = next((n for n, group in enumerate(groups) if group.id == reading.place.fact), -1)
            reading = to_fact(reading, groups[(at + 1) % len(groups)])
        elif passage and comparison is not None and passage in comparison.unique:
            reading = to_passage(reading, passage, message.siglum)
        self.reading = reading

    def on_fold_pressed(self, message: messages.FoldPressed) -> None:
        """Open what is folded there."""
        place = self.now.place
        if place.fold is not Fold.NOTHING:
            opened = (*place.unfolded, *message.passages)
            self.reading = self.now.at(replace(place, unfolded=opened))

    def on_words_selected(self, message: messages.WordsSelected) -> None:
        """Copy what was dragged over."""
        from reader.tui.commands.citing import selected

        self.perform(selected(message.siglum, message.text))

    def on_row_chosen(self, message: messages.RowChosen) -> None:
        """Go to where the row leads."""
        self.reading = to_row(self.now, message.siglum, message.passage, message.fact, opened=message.opened)

    def on_command_pressed(self, message: messages.CommandPressed) -> None:
        """Run it, as its key would; what was pressed twice has opened something the first time."""
        if self.app.screen is self and self.focused is None:
            self.call(BY_ID[message.command])

    def on_pane_pressed(self) -> None:
        """Give the pane more room, or less."""
        self.reading = turn_pane(self.now)

    def on_prompt_changed(self, message: messages.PromptChanged) -> None:
        """Find while it is typed."""
        dialogs.typed(self, message.purpose, message.text)

    def on_prompt_answered(self, message: messages.PromptAnswered) -> None:
        """Do what the line was opened for."""
        dialogs.answered(self, message.purpose, message.answer)


assert set(dialogs.OPEN) == set(Dialog)
