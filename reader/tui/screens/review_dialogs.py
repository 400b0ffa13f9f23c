"""What opens over the reading screen to review: the note, the grades, the reviews without a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.printable import printable
from reader.tui.commands.reviewing import said_of_fact, said_of_source, with_review
from reader.tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from reader.review.review import Review
    from reader.tui.screens.reading import ReadingScreen


def note(screen: ReadingScreen) -> None:
    """Edit the note on the current fact; drafts are kept, the whole is one step to undo."""
    from reader.review.entry import Field
    from reader.review.saying import of_fact
    from reader.tui.screens.note import NoteScreen

    now = screen.now
    comparison, group, review = now.with_names.comparison, now.group, now.review
    if comparison is None or group is None or review is None:
        return
    blank = of_fact(comparison, review, group, Field.NOTE, "")
    fact = group.id

    def current() -> Review:
        assert screen.now.review is not None
        return screen.now.review

    def keep(text: str) -> None:
        screen.reviews.keep_ahead(current().typed(blank._replace(after=text)).entries)

    def draft(text: str) -> None:
        written = current().entries.get(blank.entry.id, blank.entry).note
        if text != written:
            screen.reading = with_review(screen.now, current().typed(blank._replace(after=text)))

    def done(text: str | None) -> None:
        draft(text or "")
        whole = blank._replace(after=text or "")
        screen.reading = with_review(screen.now, current().after(whole))
        screen.reviews.release()

    screen.reviews.hold()
    about = f"note on {fact} · {printable(group.gist)}"
    screen.app.push_screen(NoteScreen(about, blank.before, keep=keep, draft=draft), done)


def grade_claim(screen: ReadingScreen) -> None:
    """Grade the current fact."""
    from reader.review.entry import Field
    from reader.tui.screens.grade import GradeScreen
    from reader.vocabulary.grades import CREDIBILITY, suggested_grade

    group, reviewed = screen.now.group, screen.now.reviewed
    if group is None:
        return
    held = reviewed.facts[group.id].grade if reviewed and group.id in reviewed.facts else ""
    suggested = suggested_grade(group)
    why = f"{group.witnesses} agree independently" if suggested else ""

    def chosen(grade: str | None) -> None:
        if grade is not None:
            screen.reading = said_of_fact(screen.now, Field.GRADE, grade)
            told = (
                f"The claim is graded {grade}: {CREDIBILITY[grade]}." if grade else "The claim has no grade."
            )
            screen.query_one(StatusLine).say(told)

    about = f"how credible · {group.id} {printable(group.gist)}"
    screen.app.push_screen(
        GradeScreen(about, CREDIBILITY, held=held, suggested=(suggested or "", why)), chosen
    )


def grade_source(screen: ReadingScreen) -> None:
    """Grade the source of the focused column."""
    from reader.tui.screens.grade import GradeScreen
    from reader.vocabulary.grades import RELIABILITY

    now = screen.now
    source = next(one for one in now.sources if one.id == now.place.focused)
    held = now.reviewed.sources.get(source.id, "") if now.reviewed else ""

    def chosen(grade: str | None) -> None:
        if grade is not None:
            screen.reading = said_of_source(screen.now, grade)
            told = f"graded {grade}: {RELIABILITY[grade]}" if grade else "not graded"
            screen.query_one(StatusLine).say(f"{source.id} is {told}.")

    about = f"how reliable · {source.id} {printable(source.outlet or source.title)}"
    screen.app.push_screen(GradeScreen(about, RELIABILITY, held=held, suggested=("", "")), chosen)


def orphans(screen: ReadingScreen) -> None:
    """List what found no place."""
    from reader.tui.screens.orphans import OrphansScreen

    reviewed = screen.now.told
    screen.app.push_screen(OrphansScreen(reviewed.orphans if reviewed else (), screen.paints))
