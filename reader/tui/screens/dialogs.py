"""What opens over the reading screen or on its last line, and what its answer does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from reader.filter.find import find
from reader.tui.commands.filtering import filtered, filtered_as_far_as_right, filtered_so_far, passed
from reader.tui.commands.handing_on import handed_on
from reader.tui.commands.jumping import to_hit
from reader.tui.reading import Reading
from reader.tui.requests import Dialog
from reader.tui.screens import review_dialogs
from reader.tui.widgets.status_line import StatusLine
from reader.tui.workers import free_path, write_summary

if TYPE_CHECKING:
    from reader.tui.app import ParallaxApp
    from reader.tui.place import Place
    from reader.tui.screens.reading import ReadingScreen


def _prompt(screen: ReadingScreen, purpose: str, label: str, text: str = "") -> None:
    from reader.tui.widgets.prompt_line import PromptLine

    if screen.query(PromptLine):
        return
    screen.query_one(StatusLine).display = False
    screen.mount(PromptLine(purpose, label, text, before=screen.now))


def _close(screen: ReadingScreen) -> None:
    from reader.tui.widgets.prompt_line import PromptLine

    screen.query(PromptLine).remove()
    screen.query("FilterLine").remove()
    screen.query_one(StatusLine).display = True
    screen.set_focus(None)


def _find(screen: ReadingScreen) -> None:
    _prompt(screen, Dialog.FIND, "find")


def _filter(screen: ReadingScreen) -> None:
    from reader.tui.widgets.filter_line import FilterLine

    if screen.query(FilterLine):
        return
    screen.query_one(StatusLine).display = False
    screen.mount(FilterLine(screen.now.place.filter, lambda: screen.now.comparison))


def _export(screen: ReadingScreen) -> None:
    from reader.tui.widgets.export_line import ExportLine
    from reader.tui.widgets.prompt_line import PromptLine

    reading = screen.now
    if screen.query(PromptLine) or reading.comparison is None:
        return
    screen.query_one(StatusLine).display = False
    line = ExportLine(
        free_path(reading.story),
        passed=passed(reading),
        facts=len(reading.comparison.groups),
        is_blind=reading.revealed is not None,
        width=screen.size.width,
    )
    screen.mount(line)


def _help(screen: ReadingScreen) -> None:
    from reader.tui.key_list import key_list
    from reader.tui.screens.help import HelpScreen

    keys, view = screen.keys, screen.now.place.view
    theme = cast("ParallaxApp", screen.app).colours
    listed = HelpScreen(
        theme, keys, lambda query: key_list(keys, view=view, query=query), where=f"{view} view"
    )
    screen.app.push_screen(listed)


def _palette(screen: ReadingScreen) -> None:
    from reader.tui.screens.palette import PaletteScreen

    screen.app.push_screen(PaletteScreen())


def _themes(screen: ReadingScreen) -> None:
    from reader.tui.screens.themes import choose_theme

    choose_theme(cast("ParallaxApp", screen.app), screen.query_one(StatusLine).say)


def _why(screen: ReadingScreen) -> None:
    from reader.tui.screens.why import WhyScreen

    comparison, group = screen.now.comparison, screen.now.group
    if comparison is not None and group is not None:
        screen.app.push_screen(WhyScreen(comparison, group, screen.paints))


OPEN: dict[Dialog, Callable[[ReadingScreen], None]] = {
    Dialog.FIND: _find,
    Dialog.FILTER: _filter,
    Dialog.EXPORT: _export,
    Dialog.HELP: _help,
    Dialog.THEMES: _themes,
    Dialog.WHY: _why,
    Dialog.NOTE: review_dialogs.note,
    Dialog.GRADE_CLAIM: review_dialogs.grade_claim,
    Dialog.GRADE_SOURCE: review_dialogs.grade_source,
    Dialog.ORPHANS: review_dialogs.orphans,
    Dialog.PALETTE: _palette,
}
"""How each is opened."""


def typed(screen: ReadingScreen, purpose: str, text: str) -> None:
    """Filter, or mark what is found and show the first of it, while it is typed."""
    if purpose == Dialog.FILTER:
        _try_filter(screen, text)
    if purpose != Dialog.FIND:
        return
    from reader.tui.widgets.prompt_line import PromptLine

    reading = screen.now
    shown = [source for source in reading.sources if source.id in reading.sigla]
    counts = [(source.id, len(find([source], text))) for source in shown]
    told = "  ".join(f"{siglum} {count}" for siglum, count in counts if count)
    line = screen.query_one(PromptLine)
    line.tell(told or ("nowhere" if text.strip() else ""))
    here = reading.at(replace(_before(reading, line.before), query=text.strip(), hit=-1))
    screen.reading = to_hit(here, 0) if counts and any(count for _, count in counts) else here


def _before(reading: Reading, opened: Reading | None) -> Place:
    """Where the reader stood when the line was opened; where he stands now if the facts are others since."""
    now = reading.place
    if opened is None or opened.comparison is not reading.comparison or opened.sigla != reading.sigla:
        return now
    then = opened.place
    moved = (then.fact, then.passage, then.view) != (now.fact, now.passage, now.view)
    return replace(then, visit=now.visit + moved)


def _try_filter(screen: ReadingScreen, line: str) -> None:
    """Show what would pass; where the line cannot be understood say why, and go by what stands before."""
    from reader.tui.widgets.filter_line import FilterLine

    found = filtered_so_far(screen.now, line)
    wrong = ""
    if not isinstance(found, Reading):
        wrong = found.sentence
        found = filtered_as_far_as_right(screen.now, line, found)
    screen.reading = found
    for filter_line in screen.query(FilterLine):
        filter_line.tell(passed(screen.now), wrong)


def _keep_filter(screen: ReadingScreen, line: str | None) -> None:
    """Keep what is typed; bring back the filter before where the line was left."""
    from reader.tui.widgets.filter_line import FilterLine

    filter_line = screen.query_one(FilterLine)
    found = filtered(screen.now, filter_line.before if line is None else line)
    if not isinstance(found, Reading):
        filter_line.tell(passed(screen.now), found.sentence)
        return
    screen.reading = found
    _close(screen)
    status = screen.query_one(StatusLine)
    if line is None:
        status.say("")
    elif found.passing is None:
        status.say("Every fact is shown.")
    else:
        status.say(f"{passed(found)} pass the filter; ⟨filter⟩ changes it.")


def answered(screen: ReadingScreen, purpose: str, answer: str | None) -> None:
    """Take the reader to the first hit, filter, or write the file."""
    from reader.tui.widgets.prompt_line import PromptLine

    if purpose == Dialog.FILTER:
        _keep_filter(screen, answer)
        return
    opened = next((line.before for line in screen.query(PromptLine)), None)
    if purpose == Dialog.EXPORT:
        _write(screen, answer)
        return
    _close(screen)
    status = screen.query_one(StatusLine)
    reading = screen.now
    if not answer or not answer.strip():
        screen.reading = reading.at(replace(_before(reading, opened), query="", hit=-1))
        return
    shown = [source for source in reading.sources if source.id in reading.sigla]
    hits = find(shown, answer)
    if not hits:
        status.say(f"“{answer.strip()}” stands in no column.")
        return
    here = replace(_before(reading, opened), query=answer.strip(), hit=-1)
    screen.reading = to_hit(reading.at(here), 0)
    status.say(f"“{answer.strip()}”: 1 of {len(hits)}; ⟨next-hit⟩ goes to the next.")


def _write(screen: ReadingScreen, answer: str | None) -> None:
    """Write the file, in a thread."""
    from reader.tui.widgets.export_line import ExportLine

    only_passing = any(line.only_passing for line in screen.query(ExportLine))
    _close(screen)
    reading, path = screen.now, (answer or "").strip()
    if not path or reading.comparison is None:
        return
    screen.run_worker(
        lambda: write_summary(screen.post_message, handed_on(reading, only_passing=only_passing), path),
        thread=True,
        group="write",
        exit_on_error=False,
    )
