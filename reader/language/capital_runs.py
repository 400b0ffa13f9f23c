"""The runs of capitals in a sentence: words that stand together and may be one name.

Knows how the words of names are joined (*of*, *bin*, *&*, an initial's point) and which capitals are none:
months, weekdays, the first word where it is a plain one. What a run names is for ``name_kinds``.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from reader.language.english.countries import countries
from reader.language.english.first_names import is_first_name
from reader.language.english.months import DOUBTFUL_MONTHS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from reader.language.english.offices import HONORIFICS, OFFICE_MODIFIERS, OFFICES
from reader.language.english.organisation_words import JOINED_BY_OF, NUMBERED
from reader.language.english.stop_words import STOP_WORDS
from reader.language.english.word_set import word_set
from reader.vocabulary.span import Span


class NameWord(NamedTuple):
    """One word of a run."""

    start: int
    """Offset of its first letter."""
    end: int
    """Offset one past its last, without a possessive ending."""
    low: str
    """In lower case, without points."""


class Run(NamedTuple):
    """Words with capitals that stand together."""

    words: tuple[NameWord, ...]
    """In order; the small words between them are left out."""
    opens: bool
    """The first word begins a sentence or quotation, where any word has a capital."""

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.words[0].start, self.words[-1].end)


_CAPITAL = (
    "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u0136\u0139-\u0147\u014a-\u0178\u0179\u017b\u017d"
    "\u0386-\u03ab\u0400-\u042f"
)
_WORD = re.compile(
    rf"(?<![\w@#/.])(?:(?:[{_CAPITAL}]\.){{2,}}|[{_CAPITAL}]\w*(?:[-\u2011’'][^\W_]\w*)*)(?!\.\w)"
)
_OPENING = re.compile(r"[\s\"“”‘’'(\[*•–—-]*")
_QUOTE_BEFORE = "\"“‘'«"
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_ABBREVIATIONS = word_set(
    """
    dr mr mrs ms st sen rep gov gen lt col sgt capt prof rev jr sr maj adm cmdr mt ft inc co corp hon
    """
)
_PARTICLES = word_set(
    """
    al bin ibn ben de del della di da dos das do du la le van von der den ter ul y e
    """
)
_SHORT_DATE = re.compile(r"\.?\s\d")
_COMMON_TAILS = word_set(
    """
    based led born run owned backed controlled style era wide bound held made only like friendly trained
    educated funded sponsored occupied brokered area month year day old speaking elect hit built side
    headed listed
    """
)
_FEASTS = word_set("christmas easter ramadan thanksgiving")
_OPENERS = STOP_WORDS | word_set(
    """
    yesterday today tomorrow tonight meanwhile however earlier later last next two three four five six
    seven eight nine ten hundreds thousands dozens many several some asked according despite besides
    except another both such following including no not none nobody please thank thanks ok okay oh ah well
    hello dear what's that's here's let's don't photo photograph image picture video read watch editor's
    like unlike amid given since because unless while whereas although local other people police officials
    residents outside inside near behind beyond above below across along amongst beneath beside
    """
)
"""Plain words that often open a sentence and never a name of their own."""


def capital_runs(text: str, sentence: Span, common: Container[str]) -> list[Run]:
    """The runs of a sentence in order. ``common``: the words that the text also prints in lower case."""
    runs: list[Run] = []
    begins = _OPENING.match(text, sentence.start, sentence.end)
    first = begins.end() if begins else sentence.start
    current: list[NameWord] = []
    ended = False
    for match in _WORD.finditer(text, first, sentence.end):
        whole = _name_word(text, match.start(), match.end())
        alone = not current or ended or not _joined(text, current, whole)
        for word, cut in _pieces(text, match.start(), match.end(), alone=alone):
            if current and (ended or not _joined(text, current, word)):
                _close(text, runs, current, first, common)
                current = []
            ended = cut
            if _is_date(text, word, current):
                if current:
                    _close(text, runs, current, first, common)
                current = []
            else:
                current.append(word)
    if current:
        _close(text, runs, current, first, common)
    return runs


def _pieces(text: str, start: int, end: int, *, alone: bool) -> list[tuple[NameWord, bool]]:
    """The word as one or, of *US-China*, as two; each with whether a name must end behind it."""
    printed = text[start:end]
    cut = printed.endswith(_POSSESSIVE)
    if cut:
        printed = printed[:-2]
    if "-" in printed or "\u2011" in printed:
        parts = re.split("[-\u2011]", printed)
        if parts[0] in ("R", "D"):  # a party before a state: R-Ohio
            return [(_name_word(text, start + 2, start + len(printed)), cut)]
        if alone and len(parts) == 2 and parts[0] in countries().single and parts[1][:1].isupper():
            middle = start + len(parts[0])
            halves = [_name_word(text, start, middle), _name_word(text, middle + 1, start + len(printed))]
            return [(halves[0], True), (halves[1], cut)]
        tail = parts[-1].lower()
        if tail in _COMMON_TAILS:
            printed = printed[: -len(tail) - 1]
            cut = True
    return [(_name_word(text, start, start + len(printed)), cut)]


def _name_word(text: str, start: int, end: int) -> NameWord:
    return NameWord(start, end, text[start:end].lower().replace(".", "").replace("’", "'"))


def _stands_before_a_name(low: str) -> bool:
    return low in HONORIFICS or low in OFFICES or is_first_name(low)


def _is_date(text: str, word: NameWord, current: list[NameWord]) -> bool:
    low = word.low
    if low in _FEASTS:
        return True
    if low in SHORT_WEEKDAYS or (low not in MONTHS and low not in WEEKDAYS):
        return False
    if low in DOUBTFUL_MONTHS and current and _stands_before_a_name(current[-1].low):
        return False  # Theresa May, Mrs May
    return len(low) > 3 or low == "may" or _SHORT_DATE.match(text, word.end) is not None


def _joined(text: str, current: list[NameWord], word: NameWord) -> bool:
    """Whether a word carries on the name."""
    last = current[-1]
    if word.start - last.end > 24:
        return False
    gap = text[last.end : word.start].replace("\n", " ")
    if gap in (" ", "\u00a0", " & "):
        return True
    if gap in (". ", ".\u00a0", "."):
        return len(last.low) == 1 or last.low in _ABBREVIATIONS
    small = gap.split()
    if not small or gap[:1] != " " or not all(word.isalpha() for word in small):
        return False
    if all(part in _PARTICLES for part in small):
        return len(small) < 3 and small[0] not in ("e", "y", "do") and not _is_opener(current)
    if small[0] in ("of", "for", "on") and small[1:] in ([], ["the"]):
        return (last.low in OFFICES and small == ["of"]) or any(w.low in JOINED_BY_OF for w in current)
    if small == ["and"]:
        return _joined_by_and(text, current, word)
    return False


def _joined_by_and(text: str, current: list[NameWord], word: NameWord) -> bool:
    """Trinidad and Tobago; Department of Health and Care."""
    first = current[0]
    tails = countries().several.get(text[first.start : first.end], ())
    if any(" and " in tail and text.startswith(tail, first.end + 1) for tail, _ in tails):
        return True
    body = next((word for word in current if word.low in JOINED_BY_OF), None)
    if body is None or is_first_name(word.low):
        return False
    between = text[body.end : current[-1].start]
    return " of " in between or " for " in between


def _is_opener(current: list[NameWord]) -> bool:
    return len(current) == 1 and current[0].low in _OPENERS


def _close(text: str, runs: list[Run], words: list[NameWord], first: int, common: Container[str]) -> None:
    """Add the run that the words make, without a plain first word, and with the figure that belongs to it."""
    start = words[0].start
    opens = start <= first or text[start - 1] in _QUOTE_BEFORE
    while (
        words
        and words[0].low in _OPENERS
        and (opens or words[0].low in STOP_WORDS)
        and not _is_acronym(text, words[0])
    ):
        words = words[1:]
    if not words:
        return
    if opens and words[0].start == start and _is_plain(words, common):
        words = words[1:]
        if not words:
            return
    figure = re.compile(r" (\d{1,4})\b").match(text, words[-1].end) if words[-1].low in NUMBERED else None
    if figure is not None:
        words = [*words, NameWord(figure.start(1), figure.end(1), figure[1])]
    runs.append(Run(tuple(words), opens and words[0].start == start))


def _is_acronym(text: str, word: NameWord) -> bool:
    return len(word.low) > 1 and text[word.start : word.end].isupper()


def _is_plain(words: list[NameWord], common: Container[str]) -> bool:
    """Whether the first word of a sentence has its capital from there alone."""
    low = words[0].low
    if _stands_before_a_name(low) or low in OFFICE_MODIFIERS:
        return len(words) == 1 and low in common
    if len(words) == 1:
        return low in common or low.endswith(("ly", "ing"))
    behind = words[1].low
    return low.endswith("ly") or (low in common and (behind in HONORIFICS or is_first_name(behind)))
