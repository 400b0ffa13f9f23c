"""The times that a text names, resolved against its day of publication and tied to what they date.

Unresolved rather than guessed: without a day of publication a year is never concluded. Clock times are
quantities; whether two dates exclude each other is for the relations.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from reader.language.calendar_values import Days, Moment, narrowed
from reader.language.time_anchor import Anchor, anchor_of
from reader.language.time_expression import Bound, Grain, TimeExpression
from reader.language.time_phrase import Phrase, Wording
from reader.language.time_phrases import is_trigger, phrase_at
from reader.language.time_resolution import grain_of, resolved
from reader.language.verbs import Tense
from reader.language.words import Word, words
from reader.vocabulary.span import Span

__all__ = ["Bound", "Grain", "TimeExpression", "times"]

_BOUNDS = {
    "by": Bound.BY,
    "until": Bound.UNTIL,
    "till": Bound.UNTIL,
    "through": Bound.UNTIL,
    "since": Bound.SINCE,
    "before": Bound.BEFORE,
    "after": Bound.AFTER,
    "starting": Bound.FROM,
    "beginning": Bound.FROM,
}
_BETWEEN = frozenset({"the", "late", "early", "on", "about", "around", "at", "least"})
"""Words that may stand between a bound and its time."""
_DEADLINES = frozenset({Bound.BY, Bound.UNTIL})
_RANGE_REACH = 6
"""Words behind ``from T`` in which its *to* or *until* is looked for."""
_COARSE = frozenset(
    {Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY}
)


def times(text: str, *, published: datetime.date | None) -> tuple[TimeExpression, ...]:
    """The expressions of time in ``text`` in order; spans count from its start and do not overlap."""
    all_words = words(text)
    found: list[TimeExpression] = []
    context: datetime.date | None = None
    at = 0
    while at < len(all_words):
        phrase = phrase_at(all_words, at) if is_trigger(all_words[at].lower) else None
        if phrase is None:
            at += 1
            continue
        one = _expression(all_words, phrase, published, context)
        if one.grain is Grain.DAY and one.value is not None and len(one.value) == 10:
            context = datetime.date.fromisoformat(one.value)
        found.append(one)
        at = phrase.end
    return tuple(found)


def _expression(
    all_words: Sequence[Word], phrase: Phrase, published: datetime.date | None, context: datetime.date | None
) -> TimeExpression:
    start, end = phrase.start, phrase.end
    fine = grain_of(phrase) not in _COARSE
    anchor = anchor_of(all_words, start, end, fine=fine)
    bound = Bound.NONE if anchor.attributive else _bound(all_words, start, end)
    # What is to run from one day to another may have begun.
    begun = bound is Bound.FROM and phrase.wording is Wording.DATE
    tense = Tense.PAST if bound is Bound.SINCE else None if begun else anchor.tense
    moment = resolved(phrase, published, tense, context)
    low, high = _ends(_days(phrase, moment), bound)
    if anchor.of_saying and bound in _DEADLINES:
        # A deadline is part of what is said, and dates no act of saying.
        anchor = Anchor(None, "", anchor.tense, False)
    anchored = all_words[anchor.at] if anchor.at is not None else None
    return TimeExpression(
        span=Span(all_words[start].start, all_words[end - 1].end),
        value=moment.value if moment else None,
        grain=moment.grain if moment else grain_of(phrase),
        low=low,
        high=high,
        bound=bound,
        anchor=Span(anchored.start, anchored.end) if anchored else None,
        anchor_word=anchor.word,
        of_saying=anchor.of_saying,
        stated_year=phrase.year is not None,
    )


def _bound(all_words: Sequence[Word], start: int, end: int) -> Bound:
    place = start - 1
    while place >= 0 and all_words[place].lower in {
        "the",
        "late",
        "early",
        "on",
        "about",
        "around",
        "at",
        "least",
    }:
        place -= 1
    if place < 0:
        return Bound.NONE
    low = all_words[place].lower
    if (
        low in {"before", "after"}
        and place > 0
        and all_words[place - 1].lower
        in {"day", "days", "week", "weeks", "long", "year", "years", "shortly", "just"}
    ):
        return Bound.NONE
    if low in _BOUNDS:
        return _BOUNDS[low]
    if low == "from" and _range_behind(all_words, end):
        return Bound.FROM
    if low in {"to", "–", "—", "-"} and _range_before(all_words, place):
        return Bound.UNTIL
    return Bound.NONE


def _range_behind(all_words: Sequence[Word], end: int) -> bool:
    return any(
        word.lower in {"to", "until", "till", "through", "-", "–", "—"} for word in all_words[end : end + 2]
    )


def _range_before(all_words: Sequence[Word], place: int) -> bool:
    return any(word.lower == "from" for word in all_words[max(0, place - _RANGE_REACH) : place])


def _days(phrase: Phrase, moment: Moment | None) -> Days | None:
    if moment is None:
        return None
    if phrase.part and phrase.wording is not Wording.DATE:
        return narrowed(moment, phrase.part)
    return moment.days


def _ends(days: Days | None, bound: Bound) -> tuple[datetime.date | None, datetime.date | None]:
    """First and last day that the expression may mean under its bound."""
    if days is None:
        return None, None
    first, last = days
    one = datetime.timedelta(days=1)
    if bound in {Bound.BY, Bound.UNTIL}:
        return None, last
    if bound in {Bound.SINCE, Bound.FROM}:
        return first, None
    if bound is Bound.BEFORE:
        return None, first - one
    if bound is Bound.AFTER:
        return last + one, None
    return first, last
