"""Keys by which the reader reviews: verdict, note, grades, links by hand, and the way back from each.

The modules of ``reader.review`` are loaded when a key first asks for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.commands.command import Command
from reader.tui.reading import Reading
from reader.tui.requests import STILL_COMPARING, Dialog, Open, Request, Say

if TYPE_CHECKING:
    from reader.review.change import Change
    from reader.review.entry import Field
    from reader.review.review import Review

GROUP = "Review"

_JUDGED = ("confirmed", "dismissed")
"""The verdicts after which a fact is not open any more."""

STILL_READING = "What you said of this story before is still being read."
NO_FACT = "No fact is chosen: ⟨next-fact⟩ goes to the first one."


def with_review(reading: Reading, review: Review) -> Reading:
    """The reading with another review, put to the facts of its comparison."""
    comparison = reading.with_names.comparison
    if comparison is None or not review.entries:
        return replace(reading, review=review, reviewed=None)
    from reader.review.standing import standing

    return replace(reading, review=review, reviewed=standing(comparison, review).reviewed)


def said_of_fact(reading: Reading, field: Field, value: str) -> Reading:
    """The reading after one thing more was said of the current fact."""
    from reader.review.saying import of_fact

    comparison, group, review = reading.with_names.comparison, reading.group, reading.review
    if comparison is None or group is None or review is None:
        return reading
    return with_review(reading, review.after(of_fact(comparison, review, group, field, value)))


def said_of_source(reading: Reading, grade: str) -> Reading:
    """The reading after the focused source was graded."""
    from reader.review.saying import of_source

    if reading.review is None:
        return reading
    sources = reading.with_names.sources
    source = next(one for one in sources if one.id == reading.place.focused)
    change = of_source(reading.review, sources, source, grade)
    return with_review(reading, reading.review.after(change))


def _missing(reading: Reading, *, fact: bool = True) -> Say | None:
    """What the reader has to wait for or choose first; null where nothing is missing."""
    if reading.comparison is None:
        return Say(STILL_COMPARING)
    if reading.review is None:
        return Say(STILL_READING)
    return Say(NO_FACT) if fact and reading.group is None else None


def turn_verdict(reading: Reading) -> Request:
    """Open, confirmed, dismissed."""
    if (missing := _missing(reading)) is not None:
        return missing
    from reader.review.entry import Field
    from reader.vocabulary.review import Verdict

    assert reading.group is not None
    verdicts = list(Verdict)
    held = reading.reviewed.verdict(reading.group.id) if reading.reviewed else Verdict.OPEN
    verdict = verdicts[(verdicts.index(held) + 1) % len(verdicts)]
    after = said_of_fact(reading, Field.VERDICT, verdict.value)
    return Say(_told(Field.VERDICT, verdict) + _left(after, verdict), after)


def repeat(reading: Reading) -> Request:
    """Say of this fact what was said last of another."""
    if (missing := _missing(reading)) is not None:
        return missing
    assert reading.review is not None
    last = reading.review.last
    if last is None:
        return Say("Nothing was said of a fact yet that could be repeated.")
    after = said_of_fact(reading, last.field, last.value)
    return Say(_told(last.field, last.value) + _left(after, last.value), after)


def _left(reading: Reading, said: str) -> str:
    """After a verdict: how many facts have none yet, and how they are found; what comes when all have one."""
    if said not in _JUDGED:
        return ""
    still, of = reading.still_open
    if not still:
        return " All have a verdict now: ⟨export⟩ writes it down."
    found = "" if reading.place.filter else ": ⟨filter⟩ is:open finds them"
    return f" {still} of {of} are open{found}."


def _told(field: Field, value: str) -> str:
    if field.value == "verdict":
        return "The fact is open again." if value == "open" else f"The fact is {value}."
    if field.value == "grade":
        return f"The claim is graded {value}." if value else "The claim has no grade any more."
    return "The note stands here too." if value else "The note is taken away."


def _opening(dialog: Dialog, *, fact: bool) -> Callable[[Reading], Request]:
    return lambda reading: _missing(reading, fact=fact) or Open(dialog)


def turn_link(reading: Reading) -> Request:
    """Mark a passage; on one of another column link the two, or part them if they are linked."""
    if (missing := _missing(reading, fact=False)) is not None:
        return missing
    here, mark, place = _passage(reading), reading.place.mark, reading.place
    if here is None:
        return Say("No passage is chosen: ⟨next-fact⟩ goes to a fact, ⟨next-unique⟩ to what one alone tells.")
    if mark == here:
        return Say("The mark is taken back.", reading.at(replace(place, mark=None)))
    comparison, review = reading.comparison, reading.review
    assert comparison is not None
    assert review is not None
    if comparison.passage_of[here].kind.value != "body":
        return Say("Only sentences of the text can be linked.")
    if mark is None or comparison.passage_of[mark].source == comparison.passage_of[here].source:
        said = f"{here} is marked; ⟨link⟩ on a passage of another column links the two, or parts them."
        return Say(said, reading.at(replace(place, mark=here)))
    from reader.review.saying import of_pair

    hand = "parted" if _are_linked(reading, mark, here) else "joined"
    change = of_pair(review, reading.with_names.sources, mark, here, hand)
    joined = (mark, here) if hand == "joined" else None
    after = with_review(reading.at(replace(place, mark=None, joined=joined)), review.after(change))
    told = "taken apart" if hand == "parted" else "put together"
    return Say(f"{mark} and {here} are {told}; the comparison follows.", after)


def _passage(reading: Reading) -> str | None:
    """The passage that the reader stands on in the focused column; in a silent one the nearest."""
    comparison, group, place = reading.comparison, reading.group, reading.place
    assert comparison is not None
    if group is None:
        return place.passage
    own = [m.passage for m in group.members if comparison.passage_of[m.passage].source == place.focused]
    silent = [absence.nearest for absence in group.absent if absence.source == place.focused]
    return next(iter([*own, *silent]), None)


def _are_linked(reading: Reading, one: str, other: str) -> bool:
    assert reading.comparison is not None
    return any({link.a, link.b} == {one, other} for link in reading.comparison.links)


def undo(reading: Reading) -> Request:
    """Take the latest review action back."""
    return _moved(reading, forth=False)


def redo(reading: Reading) -> Request:
    """Do again what was taken back last."""
    return _moved(reading, forth=True)


def _moved(reading: Reading, *, forth: bool) -> Request:
    review = reading.review
    if review is None:
        return Say(STILL_READING)
    moved = review.redo() if forth else review.undo()
    if moved is None:
        return Say("There is nothing to redo." if forth else "There is nothing to undo.")
    step = review.undone[-1] if forth else review.done[-1]
    told = f"{'Again' if forth else 'Undone'}: {_about(step[-1])}."
    return Say(told, with_review(_on(reading, step[-1]), moved))


def _on(reading: Reading, change: Change) -> Reading:
    """The reading at the fact that a change is about, so that it is seen to change."""
    from reader.review.found_again import FoundAgain

    comparison = reading.comparison
    if comparison is None or change.entry.about.value != "fact":
        return reading
    found = FoundAgain.among(reading.with_names.sources)
    passages = {found.passage(anchor) for anchor in change.entry.anchors}
    shared = {
        group.id: len(passages & {member.passage for member in group.members}) for group in comparison.groups
    }
    best = max(shared, key=shared.__getitem__, default=None)
    if best is None or best == reading.place.fact or shared[best] < len(passages):
        return reading
    return reading.at(reading.place.going_to(fact=best, passage=None, focused=reading.place.focused))


def _about(change: Change) -> str:
    """What a change did, in a few words."""
    value = change.after
    match change.field.value:
        case "verdict":
            return f"the verdict “{value}”"
        case "note":
            return "a note" if value else "a note taken away"
        case "grade":
            return f"the grade {value}" if value else "a grade taken away"
        case _:
            return f"two passages {'put together' if value == 'joined' else 'taken apart'}"


COMMANDS = (
    Command("verdict", ("r",), "Verdict: open, confirmed, dismissed", GROUP, turn_verdict),
    Command("note", ("e",), "Edit the note on this fact", GROUP, _opening(Dialog.NOTE, fact=True)),
    Command("repeat-review", ("full_stop",), "Repeat the last review action here", GROUP, repeat),
    Command("link", ("L",), "Link two passages by hand, or part them", GROUP, turn_link),
    Command("undo", ("ctrl+z",), "Undo a verdict, a note, a grade, a link", GROUP, undo),
    Command("redo", ("ctrl+y",), "Redo what was undone", GROUP, redo),
    Command(
        "grade-claim",
        ("R",),
        "Grade how credible this claim is, 1 to 6",
        GROUP,
        _opening(Dialog.GRADE_CLAIM, fact=True),
    ),
    Command(
        "grade-source",
        ("ctrl+r",),
        "Grade how reliable this source is, A to F",
        GROUP,
        _opening(Dialog.GRADE_SOURCE, fact=False),
    ),
    Command(
        "orphans",
        ("O",),
        "Reviews that find no place in these articles",
        GROUP,
        _opening(Dialog.ORPHANS, fact=False),
    ),
)
"""In the order of the help."""
