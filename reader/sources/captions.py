"""Captions, known by their credit or by how they name a scene.

Looks at one line alone; that a caption is often printed twice is for ``boilerplate``.
"""

from __future__ import annotations

import re

from reader.late_pattern import LatePattern
from reader.sources.line import Line

LONGEST_CAPTION = 70
"""Words."""

LONGEST_SCENE = 30
"""Words of a caption without a credit."""

LONGEST_BARE_CREDIT = 8
"""Words of a credit that is a line of its own."""

LONGEST_CREDIT = 8
"""Words behind «Photo:»."""

CREDIT_LENGTH = 120
"""Characters at the end of a caption in which its credit stands."""

_QUOTED = ("“", '"', "«")
_PICTURE = (
    r"(?:[Pp]hoto(?:graph(?:er|y)?| [Cc]redit)?|[Pp]icture|[Ii]mage|[Cc]redit|[Ii]llustration|[Gg]raphic)s?"
)
_LABELLED = LatePattern(
    rf"(?:(?:\A|[\s.|(–—-]){_PICTURE}|\b(?:PHOTOS?|IMAGE|PICTURE|CREDIT|Video|File|FILE))"
    r"(?: by| courtesy(?: of)?| from)?\s?[:/©](?!\s?[“\"‘'])\s?(.*)\Z"
)
_SIGNED = LatePattern(rf"(?:\A|[.|] ){_PICTURE} (?:by|courtesy of) (?:the )?[A-Z][^.!?]{{1,60}}\.?\Z")
_GLUED = LatePattern(r"(?:[a-z.)]|\. )Credit(?:\.\.\.|…|:)?\s?(?=[A-Z])(.*)\Z")
_IN_BRACKETS = LatePattern(r"[(\[]([^()\[\]]{2,80})[)\]]\.?\Z")
_PICTURE_WORDS = LatePattern(
    r"\b(?:photo|pool|file|handout|getty|via|courtesy|screengrab|screenshot|afp|reuters|ap|epa|images?|picture)\b",
    re.IGNORECASE,
)
_AGENCIES = (
    *("Getty Images", "AFP", "AP", "Reuters", "REUTERS", "EPA", "Shutterstock"),
    *("iStock", "Alamy", "Bloomberg", "PA", "Xinhua", "Handout"),
)
_AGENCY = LatePattern(
    rf"(?:\A|[.,|/·–—-]\s?)(?:[A-Z][\w.’'-]*[ /-]){{0,4}}(?:{'|'.join(_AGENCIES)})(?:[/ ][\w /]*)?\Z"
)
_COMMISSIONED = LatePattern(
    r"[a-z\d”’)]{2}\.\s(?:[A-Z][\w.’'-]*\s){1,4}(?:for|via|of|/)\s?(?:the\s)?(?:[A-Z][\w.’'&-]*\s?){1,5}\Z"
)
_OPENING = LatePattern(
    r"(?:FILE\b\s*[-–—:]|FILE PHOTO|(?:Photo|Pictured?|Caption|Image)\s?:|Pictured\b"
    r"|In this (?:\w+ ){0,3}(?:photo|image|picture|file)\b"
    r"|\(?(?:L-R|From left|Left to right|Clockwise from|Top|Above|Below|Left|Right)\)?:)"
)
_OPENERS = (
    *("FILE", "Photo", "Picture", "Caption", "Image", "In this ", "(", "L-R", "From left", "Left", "Right"),
    *("Clockwise", "Top", "Above", "Below"),
)
"""How a line begins that ``_OPENING`` may match."""
_PICTURES = ("photo", "picture", "image", "credit", "illustration", "graphic", "video", "file")
"""In lower case, one of the words without which there is no label and no signature."""
_TIMES = (
    *("day", "week", "month", "year", "summer", "winter", "spring", "autumn", "fall"),
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
"""How a line ends that ``_SCENE_END`` may match, if not with a figure."""
_SCENE_END = LatePattern(
    r"\b(?:at|in|outside|inside|near|during|on|from|of|after|before|with)\b.*"
    r"(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:19|20)\d\d"
    r"|\b(?:last|this) (?:week|month|year|summer|winter|spring|autumn|fall)"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2})?)\Z"
)


def is_credited(line: Line) -> bool:
    """A caption by its credit: «Photo: …», «(Name/Outlet)», «…/Getty Images», «FILE -»."""
    if not line.words or len(line.words) > LONGEST_CAPTION or line.text[0] in "-–•":
        return False
    text = line.text
    start = max(0, len(text) - CREDIT_LENGTH)
    end = text[start:]
    if not text.startswith(_QUOTED) and _has_label(end):
        return True
    if (" by " in end or " courtesy " in end) and _tells_of_picture(end) and _SIGNED.search(end):
        return True
    if len(line.words) > 2 and text.startswith(_OPENERS) and _OPENING.match(text):
        return True
    if text[-1] in ")]" or text.endswith((").", "].")):
        bracket = _IN_BRACKETS.search(text, start)
        if bracket and bracket.start() > 0 and _is_credit(bracket[1]):
            return True
    if line.ends:
        return False
    if len(line.words) <= LONGEST_BARE_CREDIT and _is_bare_credit(text):
        return True
    if any(name in end for name in _AGENCIES) and _AGENCY.search(text, start):
        return True
    return ". " in end and _COMMISSIONED.search(text, start) is not None


def is_scene(line: Line) -> bool:
    """A caption without credit: no final stop, no reporting, a place and a day at the end."""
    if line.ends or not 4 <= len(line.words) <= LONGEST_SCENE or ":" in line.text:
        return False
    if not (line.text[-1].isdigit() or line.text.endswith(_TIMES)):
        return False
    return _SCENE_END.search(line.text) is not None


def _tells_of_picture(end: str) -> bool:
    lower = end.lower()
    return any(word in lower for word in _PICTURES)


def _has_label(end: str) -> bool:
    """Whether the words end with «Photo: …» or with a credit glued to them."""
    credit = None
    if (":" in end or "/" in end or "©" in end) and _tells_of_picture(end):
        credit = _LABELLED.search(end)
    if credit is None and "Credit" in end:
        credit = _GLUED.search(end)
    return credit is not None and len(credit[1].split()) <= LONGEST_CREDIT and not credit[1].endswith("?")


def _is_bare_credit(text: str) -> bool:
    """A line that is nothing but a credit: «Ana Brandt / The Standard», «(Cal Whitlow)»."""
    if text[0] in "([" and text[-1] in ")]":
        return True
    first, stroke, second = text.partition("/")
    return bool(stroke) and _is_credit(text) and len(first.split()) <= 4 and len(second.split()) <= 4


def _is_credit(inner: str) -> bool:
    first, stroke, second = inner.partition("/")
    if stroke:
        return (
            first.strip()[:1].isupper() and second.strip()[:1].isupper() and not any(map(str.isdigit, inner))
        )
    return (
        _PICTURE_WORDS.search(inner) is not None
        and len(inner.split()) <= LONGEST_CREDIT
        and inner[-1] not in ".!"
    )
