"""What a line looks like by its typography and plainest words: menu, masthead, heading, cut sentence.

Looks at one line alone; where it stands decides what it is, in ``boilerplate``.
"""

from __future__ import annotations

from reader.late_pattern import LatePattern
from reader.sources.article import Hint
from reader.sources.bylines import byline
from reader.sources.cue_words import cue_words
from reader.sources.date_lines import is_date_line
from reader.sources.line import Line

LONGEST_LINK = 25
"""Words; a longer line without a final stop is a paragraph that lost it."""

LONGEST_BYLINE = 24
"""Words."""

LONGEST_DESK = 6
"""Words of «Staff and agencies» and the like."""

LONGEST_MENU = 3
"""Words of a section's name above the headline."""

LONGEST_QUESTION = 6
"""Words of a heading that asks."""

UNENDED_SENTENCE = 15
"""Words from which a line that opens like a sentence is one, even without a final stop."""

UNENDED_STATEMENT = 18
"""The same where it only has a verb that titles leave out."""

UNENDED_REPORT = 12
"""The same where it reports in the past tense."""

LONGEST_LEAD = 5
"""Words of a line with a colon that stands above links."""

_WORDS = cue_words()
_SECTIONS = frozenset(_WORDS["sections"])
_CLAUSE_OPENERS = frozenset(_WORDS["clause openers"])
_LEADS = frozenset(_WORDS["leads"])
_QUESTIONS = frozenset(_WORDS["questions"])
_AUXILIARIES = frozenset(_WORDS["auxiliaries"])
_REPORTED = frozenset(_WORDS["reported"])
_DESKS = frozenset(_WORDS["desks"])

_MARKS = "•*·–—-"
_QUOTED_SENTENCE = tuple(end + close for end in ".!?" for close in '”"')
_CLOCK = LatePattern(r"\d{1,2}(?:[:.] ?\d\d)? ?(?:[ap]\.?m\.?|:|(?<=:\d\d))(?: [A-Z]{2,4})?:?\Z")
_GLUED = LatePattern(r"[a-z][A-Z]")


def is_menu(line: Line) -> bool:
    """A section's name or a menu above the headline."""
    if len(line.words) > LONGEST_MENU:
        return False
    if len(line.words) == 1 or _SECTIONS.issuperset(line.words):
        return True
    return line.text.isupper() or _GLUED.search(line.text) is not None


def is_masthead(line: Line) -> bool:
    """A byline, a desk or a date; below the headline nothing else looks so."""
    if len(line.words) <= LONGEST_DESK and not line.ends and not _DESKS.isdisjoint(line.words):
        return True
    if len(line.words) <= LONGEST_BYLINE and byline(line.text) is not None:
        return True
    return is_date_line(line.text) and not (len(line.words) <= 3 and "min" in line.key)


def is_marked_masthead(line: Line) -> bool:
    """A byline with its «by», or a date: what is masthead wherever it stands."""
    said = byline(line.text)
    return (said is not None and said.marked) or is_date_line(line.text)


def is_question_heading(line: Line) -> bool:
    """«How did it begin?»: short, by a question word, and not spoken."""
    return (
        line.text.endswith("?")
        and line.text.count("?") == 1
        and len(line.words) <= LONGEST_QUESTION
        and line.words[0] in _QUESTIONS
        and line.hint is Hint.NONE
    )


def is_time_heading(line: Line) -> bool:
    """«6:05 p.m.» above an entry of a running report."""
    return len(line.words) <= LONGEST_MENU and line.text[:1].isdigit() and _CLOCK.match(line.text) is not None


def is_cut_sentence(line: Line) -> bool:
    """A sentence without its final stop: by its length and its words, which no title has."""
    if line.ends:
        return False
    if len(line.words) > LONGEST_LINK:
        return True
    if len(line.words) >= UNENDED_REPORT and not _REPORTED.isdisjoint(line.words):
        return True
    if len(line.words) < UNENDED_SENTENCE or ":" in line.text[:-1]:
        return False
    if line.words[0] in _CLAUSE_OPENERS:
        return True
    return len(line.words) >= UNENDED_STATEMENT and not (
        _AUXILIARIES.isdisjoint(line.words) or line.words[0] in _QUESTIONS
    )


def leads_on(line: Line) -> bool:
    """A line that the next one continues, or an item of a list: body without the end of a sentence."""
    text = line.text
    if text.endswith(":") and len(line.words) <= LONGEST_LEAD and line.words[0] in _LEADS:
        return False
    if text[-1] in ":,;—–-" or text[0].islower():
        return True
    if text[0] in '“"' and any(end in text for end in _QUOTED_SENTENCE):
        return True
    return is_item(line)


def is_item(line: Line) -> bool:
    """An item of a list, by its mark or by what the format says."""
    if line.hint is Hint.ITEM:
        return True
    return line.text[0] in _MARKS and len(line.words) > 1 and (line.text[1] == " " or line.text[1].isupper())
