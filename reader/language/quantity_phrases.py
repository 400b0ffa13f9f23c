"""Quantities without a plain number: shares, ordinals, factors, *none of the five*, *both*, *most*."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.calendar_numbers import is_calendar_number, ordinal_day
from reader.language.counted_sets import SETS, SINGLE, counted_set
from reader.language.english.number_words import ORDINALS, SHARES, TENS, UNITS, VAGUE
from reader.language.english.quantity_words import FACTORS, NAMING_ORDINALS, NOUN_STOPS, SHARES_OF
from reader.language.english.units import UNIT_NAMES
from reader.language.english.word_set import word_set
from reader.language.figure import figure_at
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_context import Noun, change_of, is_part, modifier_before, noun_behind, slot_near
from reader.language.verbs import verb_at
from reader.language.words import Word, low_at
from reader.vocabulary.span import Span

PHRASE_WORDS = (
    frozenset(UNITS)
    | frozenset(TENS)
    | frozenset(VAGUE)
    | frozenset(ORDINALS)
    | frozenset(FACTORS)
    | frozenset(SHARES_OF)
    | frozenset(SETS)
    | SINGLE
    | word_set(
        """
    a an half third thirds quarter dozen no none both neither ½ ¼ ¾ noon midday midnight
    """
    )
)
"""Words at which a quantity may begin, besides digits."""

_DASHES = frozenset("-‐‑–")
_ORDINAL_ENDINGS = word_set("st nd rd th")
_DETERMINERS = word_set(
    """
    the a an his her its their our my your 's this that every each whose another
    """
)
_SHARE_LEADS = word_set("about almost nearly roughly around than over only by approximately")
_COMPARED = word_set("more fewer less lower higher larger smaller cheaper bigger")
_NO_ZEROS = word_set("longer more one doubt matter wonder such")
"""Words behind *no* with which it counts nothing."""
_STAGES = word_set("hour day night week minute hours days nights weeks minutes")
"""Stretches of time that an ordinal neither ranks nor names for good."""
_RANKED = word_set(
    """
    finished came placed ranked finish finishing third-placed come rank ranks ranking
    """
)
_SUPERLATIVES = word_set("largest biggest highest most best busiest richest longest tallest")

_Step = tuple[Quantity | None, int]


def phrase_at(words: Sequence[Word], at: int, free: int) -> _Step | None:
    """The quantity without a plain number at word ``at``, with the place to go on."""
    low = words[at].lower
    if low in {"no", "none", "neither", "both"}:
        return _counted_out(words, at)
    if low in SETS or low in SINGLE:
        return counted_set(words, at)
    if low in FACTORS:
        return _factor(words, at)
    if low in SHARES_OF:
        return _most(words, at)
    share = _share(words, at, free)
    if share is not None:
        return share
    if low in ORDINALS:
        return _ordinal(words, at, at + 1, ORDINALS[low])
    if low[0].isdigit():
        if low_at(words, at + 1) in _ORDINAL_ENDINGS and words[at + 1].start == words[at].end:
            rank = _ordinal(words, at, at + 2, int(low)) if low.isdecimal() and len(low) < 5 else None
            return rank or (None, at + 2)
        return _in_ten(words, at, free)
    return _in_ten(words, at, free) or _times_as(words, at)


def _span(words: Sequence[Word], start: int, end: int) -> Span:
    return Span(words[start].start, words[end - 1].end)


def _counted_out(words: Sequence[Word], at: int) -> _Step | None:
    """``no passengers``, ``none of the five``, ``neither pilot``, ``both pilots``."""
    low = words[at].lower
    whole: float | None = None
    value = 2.0 if low == "both" else 0.0
    begin = at + 1
    if low in {"both", "neither"}:
        whole = 2.0
        begin += low_at(words, begin) == "of"
        begin += low_at(words, begin) in {"the", "its", "their", "his", "her", "these", "those"}
        noun = noun_behind(words, begin, plural=low == "both" or begin > at + 1)
        if low_at(words, begin + 1) == "nor":
            return None
    elif low == "none":
        if low_at(words, begin) != "of":
            return None
        begin += 1 + (low_at(words, begin + 1) in _DETERMINERS)
        figure = figure_at(words, begin) if begin < len(words) else None
        if figure is not None and not figure.vague and not is_calendar_number(words, begin):
            whole, begin = figure.value, figure.end
        noun = noun_behind(words, begin, plural=True)
    else:
        noun = Noun("", at) if low_at(words, begin) in _NO_ZEROS else noun_behind(words, begin, plural=True)
    if not noun.lemma:
        return None
    return (
        Quantity(
            _span(words, at, at + 1),
            QuantityKind.COUNT,
            value,
            value,
            value,
            Precision.EXACT,
            noun=noun.lemma,
            modifier=words[at].text,
            of=whole,
            slot=slot_near(words, at, noun.end, "count"),
        ),
        begin if whole and low == "none" else at + 1,
    )


def _factor(words: Sequence[Word], at: int) -> _Step | None:
    low = words[at].lower
    behind = low_at(words, at + 1)
    if low in {"double", "twice"} and behind not in {
        "the",
        "its",
        "their",
        "his",
        "her",
        "as",
        "what",
        "that",
    }:
        return None
    if low == "halves" and low_at(words, at - 1) in {"the", "both", "two"}:
        return None
    return _ratio(words, at, at + 1, FACTORS[low])


def _times_as(words: Sequence[Word], at: int) -> _Step | None:
    """``three times as many``, ``six times the usual``."""
    figure = figure_at(words, at)
    if figure is None or figure.vague or low_at(words, figure.end) != "times":
        return None
    if low_at(words, figure.end + 1) not in {
        "as",
        "the",
        "more",
        "higher",
        "its",
        "their",
        "larger",
        "bigger",
        "what",
        "normal",
    }:
        return None
    return _ratio(words, at, figure.end + 1, figure.value)


def _ratio(words: Sequence[Word], at: int, end: int, value: float) -> _Step:
    before = modifier_before(words, at)
    low, high, precision = value, value, Precision.EXACT
    if before is not None:
        low, high, precision = value * 0.9, value * 1.1, Precision.ABOUT
        if before.way in {"least", "most"}:
            low, high = (value, float("inf")) if before.way == "least" else (0.0, value)
            precision = before.precision
    start = before.start if before else at
    modifier = " ".join(word.text for word in words[start:at])
    return Quantity(
        _span(words, start, end), QuantityKind.RATIO, value, low, high, precision, modifier=modifier
    ), end


def _most(words: Sequence[Word], at: int) -> _Step | None:
    low = words[at].lower
    before, behind = low_at(words, at - 1), low_at(words, at + 1)
    if low == "majority":
        if behind != "of" or before not in {"a", "the", "large", "vast", "overwhelming", "slim", "narrow"}:
            return None
    elif before in {"the", "at", "its", "their", "his", "her", "'s"}:
        return None
    begin = at + 1
    if behind == "of":
        begin += 1 + (low_at(words, at + 2) in _DETERMINERS)
    noun = noun_behind(words, begin, plural=True)
    if not noun.lemma or (low == "most" and behind != "of" and not _directly(words, begin, noun.end)):
        return None
    least, most = SHARES_OF[low]
    found = Quantity(
        _span(words, at, at + 1),
        QuantityKind.PERCENT,
        75.0,
        least,
        most,
        Precision.VAGUE,
        unit="%",
        noun=noun.lemma,
        modifier=words[at].text,
    )
    return found, at + 1


def _directly(words: Sequence[Word], begin: int, end: int) -> bool:
    """The noun stands right behind *most*, or behind a proper adjective: *most visible* is a superlative."""
    return end == begin + 1 or (end == begin + 2 and words[begin].text[0].isupper())


def _share(words: Sequence[Word], at: int, free: int) -> _Step | None:
    """``a third``, ``two-thirds of``, ``half of the``, ``a quarter of``."""
    low = words[at].lower
    name_at = at
    count = 1
    if low in {"a", "an", "one", "two", "three"}:
        count = UNITS.get(low, 1)
        name_at = at + 1 + (low_at(words, at + 1) in _DASHES)
    elif low != "half":
        return None
    name = low_at(words, name_at)
    if name not in SHARES or (name == "half" and name_at > at) or (count > 1) != name.endswith("s"):
        return None
    if (name == "thirds" and count != 2) or (name == "quarters" and count != 3):
        return None
    behind = low_at(words, name_at + 1)
    if not _is_share(words, at, name, behind):
        return None
    value, least, most = SHARES[name]
    return _shared(words, at, name_at + 1, free, (value, least, most))


def _is_share(words: Sequence[Word], at: int, name: str, behind: str) -> bool:
    before = low_at(words, at - 1)
    if behind == "of":
        return True
    if before in _SHARE_LEADS or behind in _COMPARED:
        return name != "quarter" or before in _SHARE_LEADS
    if name == "half":
        return behind in {"the", "its", "their", "his", "her", "our", "those"} or before in {
            "than",
            "by",
            "nearly",
            "almost",
        }
    if name == "quarter":
        return before in {"by", "than", "nearly", "almost", "about"} and not behind[:1].isalpha()
    return not behind[:1].isalpha() or behind in NOUN_STOPS


def _shared(words: Sequence[Word], at: int, end: int, free: int, share: tuple[float, float, float]) -> _Step:
    value, least, most = share
    before = modifier_before(words, at)
    if before is not None and before.start < free:
        before = None
    precision = Precision.ROUNDED
    if before is not None and before.way == "least":
        least, most, precision = value, 100.0, Precision.BOUND
    elif before is not None and before.way == "most":
        least, most, precision = 0.0, value, Precision.BOUND
    elif before is not None and before.way == "below":
        least, precision = value * 0.85, Precision.ABOUT
    elif before is not None and before.way == "above":
        most, precision = value * 1.15, Precision.ABOUT
    start = before.start if before else at
    begin = end
    if low_at(words, begin) == "of":
        begin += 1
    begin += low_at(words, begin) in _DETERMINERS
    found = Quantity(
        _span(words, start, end),
        QuantityKind.PERCENT,
        round(value, 4),
        round(least, 4),
        round(most, 4),
        precision,
        unit="%",
        noun=noun_behind(words, begin, plural=True).lemma,
        modifier=" ".join(word.text for word in words[start:at]),
        slot=slot_near(words, start, end, "percent"),
        part=is_part(words, start, end),
        change=change_of(words, start, end, relative=True),
    )
    return found, end


def _in_ten(words: Sequence[Word], at: int, free: int) -> _Step | None:
    """``nine in ten``, ``one in five``, ``4 out of 5``."""
    figure = figure_at(words, at)
    if figure is None or figure.vague or figure.factor > 1 or figure.value > 100:
        return None
    link = figure.end
    if low_at(words, link) == "out" and low_at(words, link + 1) == "of":
        link += 1
    elif low_at(words, link) != "in":
        return None
    if (
        link + 1 >= len(words)
        or low_at(words, link + 1) in {"a", "an", "half"}
        or is_calendar_number(words, link + 1)
    ):
        return None
    whole = figure_at(words, link + 1)
    if whole is None or whole.vague or whole.value <= figure.value:
        return None
    behind = low_at(words, whole.end)
    if behind in UNIT_NAMES or behind in {"%", "percent", "per"}:
        return None
    before = modifier_before(words, at)
    start = before.start if before and before.start >= free else at
    value = 100 * figure.value / whole.value
    half = 50 / whole.value if whole.value <= 10 else 0.5
    least, most = value - min(half, 5.0), value + min(half, 5.0)
    if before and before.way == "least":
        least, most = value, 100.0
    elif before and before.way == "most":
        least, most = 0.0, value
    found = Quantity(
        _span(words, start, whole.end),
        QuantityKind.PERCENT,
        round(value, 4),
        round(least, 4),
        round(most, 4),
        Precision.ROUNDED,
        unit="%",
        noun=noun_behind(words, whole.end, plural=True).lemma,
        modifier=" ".join(word.text for word in words[start:at]),
        of=whole.value,
    )
    return found, whole.end


def _ordinal_kind(noun: str, first: str, whole: float | None) -> QuantityKind:
    names = whole is None and (noun in NAMING_ORDINALS or first in NAMING_ORDINALS)
    return QuantityKind.IDENTIFIER if names else QuantityKind.ORDINAL


def _ordinal(words: Sequence[Word], at: int, end: int, value: int) -> _Step | None:
    """A rank, or a name: ``third term``, ``second-largest bank``, ``the second quarter``."""
    if ordinal_day(words, at):
        return None, end
    before = low_at(words, at - 1)
    noun, whole = "", None
    if low_at(words, end) == "of":
        figure = figure_at(words, end + 1) if end + 1 < len(words) else None
        if figure is None or figure.vague or figure.value < value or low_at(words, end + 1) in {"a", "an"}:
            return None
        noun, whole = noun_behind(words, figure.end, plural=True).lemma, figure.value
    elif low_at(words, end) in _DASHES and end + 1 < len(words):
        noun = words[end + 1].lower
        if noun not in _SUPERLATIVES and not noun.endswith("est"):
            return None, end
    elif before in _RANKED or (before == "in" and not low_at(words, end)[:1].isalpha()):
        noun = "place"
    elif end < len(words) and verb_at(words, end) is not None:
        return None
    elif before in _DETERMINERS or before in {"'s", "for", "in", "last"} or value > 3:
        noun = noun_behind(words, end, plural=False).lemma
    if not noun:
        return None
    first = low_at(words, end)
    if noun in _STAGES or first in _STAGES:
        return None, end
    kind = _ordinal_kind(noun, first, whole)
    rank = float(value)
    found = Quantity(_span(words, at, end), kind, rank, rank, rank, Precision.EXACT, noun=noun, of=whole)
    return found, end
