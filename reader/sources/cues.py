"""The furniture of a news page by its own words: adverts, navigation, links, pleas, sign-offs, footers.

Each function looks at one line alone; where it stands is for ``boilerplate``. A sentence that may be the
article's own is none of these.
"""

from __future__ import annotations

import re

from reader.late_pattern import LatePattern
from reader.sources.cue_words import cue_words
from reader.sources.line import Line

LONGEST_NOTE = 45
"""Words of a sentence that speaks of the article or the outlet."""

LONGEST_LINK = 25
"""Words of a line that leads elsewhere."""

LONGEST_PLEA = 60
"""Words."""

LONGEST_APPEAL = 30
"""Words of an appeal to the readers that ends as a sentence."""

SHORT_APPEAL = 10
"""Words up to which it need not say «you» or «we»."""

LONGEST_ROW = 40
"""Words of a line of short things parted by strokes."""

LONGEST_LABEL = 30
"""Characters."""

LONGEST_CONTACT = 16
"""Words of a line built round an address."""

_WORDS = cue_words()
_WHOLE_LINES = frozenset(_WORDS["whole lines"])
_OPENINGS = _WORDS["openings"]
_SENTENCE_OPENINGS = _WORDS["openings of sentences"]
_LABELS = frozenset(_WORDS["labels"])
_STRONG_LABELS = frozenset(_WORDS["strong labels"])
_IMPERATIVES = frozenset(_WORDS["imperatives"])
_CALLS = frozenset(_WORDS["calls"])
_PRODUCTS = frozenset(_WORDS["products"])
_STRONG_PRODUCTS = frozenset(_WORDS["strong products"])
_WE_AND_YOU = frozenset(_WORDS["we and you"])
_PLEAS = _WORDS["pleas"]
_PLEA_WORDS = frozenset(max(plea.split(), key=len) for plea in _PLEAS)
"""The longest word of each plea: a line that has none of them is not searched."""
_APPEALS = _WORDS["appeals"]
_FOOTERS = _WORDS["footers"]
_RIGHTS = frozenset(("copyright", "reserved"))
_FOOTER_LABELS = ("editor's note", "editors' note", "correction:", "clarification:", "disclosure:")
_SIGN_OFF_WORDS = frozenset(_WORDS["sign-off words"])

_READING_TIME = LatePattern(
    r"[\s·•|–-]*\d{1,3}[ -]?min(?:ute)?s?\.?(?:[ -]?(?:read|listen|watch))?[\s·•|]*\Z", re.IGNORECASE
)
_SENTENCE_END = LatePattern(r"[.!?]\s+")
_COMMENTS = LatePattern(r"\d* ?comments?(?: \(?\d+\)?)?\Z", re.IGNORECASE)
_PARTS = LatePattern(r"\s*[|·•›»]\s*|\s+[/>–—]\s+|\s-\s")
_TICKER = LatePattern(r"\b[A-Z]{2,6}\b[^|]{0,12}[+−–-]\d+(?:\.\d+)?%")
_COPYRIGHT = LatePattern(
    r"(?:\A|\s)©|\ball rights reserved\b|\Acopyright (?:\(c\)|(?:19|20)\d\d|by )|\A\(c\)", re.IGNORECASE
)
_FIRST_APPEARED = LatePattern(
    r"\Athis (?:article|story|report|piece|post|column)\b.*\b(?:appeared|published|posted) (?:on|in|at|by)\b",
    re.IGNORECASE,
)
_SIGN_OFF = LatePattern(
    r"[(\s–—-]*(?:additional |with )?(?:reporting|writing|editing|edited|compiled)(?: by| from| in|:) ",
    re.IGNORECASE,
)
_SIGNED_OFF = frozenset(("reporting", "writing", "editing", "edited", "compiled"))
"""Words without which ``_SIGN_OFF`` matches nothing."""
_ADDRESS = LatePattern(
    r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}|(?<![\w.])@\w{2,30}|\bwww\.[\w-]+\.|https?://"
)
_BIOGRAPHY = LatePattern(
    r"(?:[A-Z][\w.’'-]*,? (?:and )?){2,8}(?:(?:is|was) (?:an? |the )?[^.]{0,60}?\b"
    r"(?:reporter|editor|correspondent|columnist|journalist|writer|producer|contributor|freelance|photographer)\b"
    r"|(?:covers|writes about|writes for|reports on|reports for|reported from|contributed) )"
)
_ADDRESSES = ("@", "www.", "http")
"""One of the pieces without which ``_ADDRESS`` matches nothing."""
_WRITERS = (
    *("reporter", "editor", "correspondent", "columnist", "journalist", "writer", "producer", "contributor"),
    *("freelance", "photographer", "covers ", "writes about ", "writes for ", "reports on ", "reports for "),
    *("reported from ", "contributed "),
)
"""The same for ``_BIOGRAPHY``."""
_QUOTED = ("“", '"', "‘", "'", "«")


def is_furniture(line: Line) -> bool:
    """Adverts, navigation, reading times, tickers, copyright: nothing of the article's own."""
    if not line.words:
        return True
    key = line.key
    if key in _WHOLE_LINES:
        return True
    if (key[0].isdigit() and "min" in key and _READING_TIME.match(line.text)) or (
        "comment" in key and _COMMENTS.match(line.text)
    ):
        return True
    if line.ends:
        if len(line.words) <= LONGEST_NOTE and f"{key} ".startswith(_SENTENCE_OPENINGS):
            return True
    elif len(line.words) <= LONGEST_LINK and f"{key} ".startswith(_OPENINGS):
        return True
    if line.words[0] == "this" and len(line.words) <= LONGEST_NOTE and _FIRST_APPEARED.match(line.text):
        return True
    return _is_row(line) or _is_copyright(line) or _is_contact(line)


def is_label(line: Line) -> bool:
    """A link behind a label: «Read more: …», «Timeline: …»."""
    head, colon, rest = line.text.partition("|" if 0 < line.text.find("|") < LONGEST_LABEL else ":")
    if not colon or not rest.strip() or len(head) > LONGEST_LABEL:
        return False
    label = head.strip(" •▶►→*-").lower().replace("’", "'")
    if label in _STRONG_LABELS:
        return len(line.words) <= LONGEST_NOTE
    if line.ends and not line.text.endswith(("?", "!")):
        return False
    return len(line.words) <= LONGEST_LINK and (label in _LABELS or label.startswith("also in "))


def is_plea(line: Line) -> bool:
    """The outlet speaks of itself to the reader: newsletters, apps, subscriptions, support."""
    if not line.words or len(line.words) > LONGEST_PLEA or line.text.startswith(_QUOTED):
        return False
    if is_call(line):
        return True
    if (not _PLEA_WORDS.isdisjoint(line.words) and _pleads(line)) or _is_appeal(line):
        return True
    if line.words[0] not in _IMPERATIVES:
        return False
    addressed = not _WE_AND_YOU.isdisjoint(line.words)
    if not line.ends:
        return addressed or not _PRODUCTS.isdisjoint(line.words)
    if not addressed:
        return False
    return not _STRONG_PRODUCTS.isdisjoint(line.words) or len(_PRODUCTS.intersection(line.words)) > 1


def _pleads(line: Line) -> bool:
    lower = line.text.lower().replace("’", "'")
    if " said" in lower or any(mark in line.text for mark in '“”"'):
        return False
    return any(plea in lower for plea in _PLEAS)


def _is_appeal(line: Line) -> bool:
    """A few short sentences of which one opens as an appeal: «Like this story? Share it with a friend.»"""
    if not line.ends or len(line.words) > LONGEST_APPEAL or any(mark in line.text for mark in '“”"'):
        return False
    lower = line.text.lower().replace("’", "'")
    opened = any(f"{part.rstrip('.!?')} ".startswith(_APPEALS) for part in _SENTENCE_END.split(lower))
    return opened and (len(line.words) <= SHORT_APPEAL or not _WE_AND_YOU.isdisjoint(line.words))


def is_call(line: Line) -> bool:
    """A line that tells the reader to subscribe, share, follow …, and is no sentence."""
    return bool(line.words) and not line.ends and line.words[0] in _CALLS


def is_sign_off(line: Line) -> bool:
    """«(Reporting by …; Editing by …)» and the like: nothing but names."""
    if len(line.words) > LONGEST_NOTE or _SIGNED_OFF.isdisjoint(line.words):
        return False
    if not _SIGN_OFF.match(line.text):
        return False
    plain = [word for word in line.text.strip("() .").split() if word[0].islower()]
    return all(word.strip(";,.:") in _SIGN_OFF_WORDS for word in plain)


def is_footer(line: Line, authors: frozenset[str]) -> bool:
    """What only the end of an article has: about the author, the publisher, the small print.

    ``authors`` are the words of the byline's names in lower case.
    """
    lower = line.text.lower().replace("’", "'")
    if len(line.words) > LONGEST_NOTE and not lower.startswith(_FOOTER_LABELS):
        return False
    if line.text.startswith(_QUOTED) or any(mark in line.text for mark in '“”"') or " said" in lower:
        return lower.startswith(_FOOTER_LABELS)
    if any(footer in lower for footer in _FOOTERS) or lower.startswith(_FOOTER_LABELS):
        return True
    if _has_address(line.text) and not (_WE_AND_YOU | _IMPERATIVES).isdisjoint(line.words):
        return True
    if any(word in line.text for word in _WRITERS) and _BIOGRAPHY.match(line.text):
        return True
    return len(authors) > 1 and authors <= set(line.words[:6]) and len(line.words) > len(authors)


def _is_row(line: Line) -> bool:
    """Short things in a row, parted by strokes or dots: tickers, sections, topics."""
    if line.ends or len(line.words) > LONGEST_ROW:
        return False
    if "%" in line.text and _TICKER.search(line.text):
        return True
    if not any(mark in line.text for mark in "|·•›»>"):
        return False
    parts = [part for part in _PARTS.split(line.text) if part]
    return len(parts) >= 3 and all(len(part.split()) <= 4 for part in parts)


def _is_copyright(line: Line) -> bool:
    if len(line.words) > LONGEST_NOTE or not (
        "©" in line.text or line.text[0] == "(" or _RIGHTS & {*line.words}
    ):
        return False
    return _COPYRIGHT.search(line.text) is not None


def _has_address(text: str) -> bool:
    return any(piece in text for piece in _ADDRESSES) and _ADDRESS.search(text) is not None


def _is_contact(line: Line) -> bool:
    """A line built round an electronic address; a sentence only where it asks the reader to write."""
    if len(line.words) > LONGEST_CONTACT or not _has_address(line.text) or line.text.startswith(_QUOTED):
        return False
    return not line.ends or line.words[0] in _IMPERATIVES or len(line.words) <= 4
