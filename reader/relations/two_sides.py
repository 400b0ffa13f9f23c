"""Which sentence tells both sides of a quarrel: *the owner says it is dry; the tenants insist it leaks*.

Looks at the words alone; whether another passage tells of the same matter is for the rule.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from reader.vocabulary.span import Span

LONGEST = 1500
"""Characters; a longer passage is no sentence."""

MOST_PARTED = 12
"""Places at which a sentence is parted; what has more of them is a list."""

FEWEST_WORDS = 4
"""Words of a statement that a denial behind it contests; less is a dateline or a name."""

KEPT = 1 << 15
"""Passages whose sides are remembered: one passage stands in many pairs."""


class TwoSides(NamedTuple):
    """What the two sides say, in offsets of the passage's own text."""

    first: Span
    """The statement of the one."""
    second: Span
    """The statement of the other."""
    cue: Span
    """The words that set them against each other."""


_PARTED = re.compile(r";\s+|\s[–—]\s|,?\s+(?:while|whereas|but)\s+|,\s+(?:although|though|yet|and)\s+|:\s+")
"""Where one statement ends and the other begins."""

_OBJECT = (
    r"(?= (?:that|this|it|he|she|they|the|there|to|no|an?|his|her|its|their|any|having|at|about|some)\b)"
)
"""What stands behind a word that is a verb here and elsewhere a noun."""

_PLAIN = (
    rf"(?:s(?:ays?|aid)|stat(?:es|ed)|puts?(?= (?:[\w’'-]+ ){{1,6}}at\b)|counted|estimate[sd]?{_OBJECT}|"
    r"reckon(?:s|ed)?|sp(?:eaks?|oke) of|talk(?:s|ed)? of|testif(?:y|ies|ied))"
)
_CLAIMS = (
    rf"(?:claim(?:s|ed)?(?:{_OBJECT}|$)|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|argu(?:es?|ed)|"
    r"repl(?:y|ies|ied)|retort(?:s|ed)?|respond(?:s|ed)?|counter(?:s|ed)|sw(?:ears?|ore)|alleg(?:es?|ed))"
)
_CONTESTS = (
    rf"(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es?|ed)(?:{_OBJECT}|$)|refut(?:es?|ed)|rebut(?:s|ted)?|"
    r"contradict(?:s|ed)?|(?<!n[’']t )(?<!not )(?:accus(?:es?|ed)|blame[sd])|disagree[sd]?|"
    r"dismiss(?:es|ed)? (?:it|this|that|them|the|those|such|any|all|his|her|their|its)|"
    r"(?:never|not|n[’']t) (?:admit(?:s|ted)?|conceded?|acknowledged?|accept(?:s|ed)?))"
)
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject|disput|refut|rebut|contradict|dismiss|never |not |n[’']t )", re.IGNORECASE
)
"""Words that contest what has just been told, whoever told it."""

_NO_SUBJECT = (
    r"(?:that|which|who|whom|whose|when|where|what|why|how|if|because|as|is|are|was|were|be|been|being|did|do|"
    r"does|has|have|had|will|would|could|should|may|might|can|to|not|there|he|she|it|they|we|i|you|him|them|always|simply|then)\b"
)
"""Words that stand in no subject: behind them the verb is another clause's."""

_WHO = rf"(?:(?!{_NO_SUBJECT})[\w’'&.()-]+,? ){{0,8}}?(?!{_NO_SUBJECT})[\w’'&.()-]+,?"
_ADVERBS = r"(?:(?:has|have|had|also|later|once|still|flatly|repeatedly|now|himself|herself|itself) ){0,3}"
_CLAIM = re.compile(rf"\b{_CLAIMS}\b", re.IGNORECASE)
_CONTEST = re.compile(rf"\b{_CONTESTS}\b", re.IGNORECASE)
_OPENS = re.compile(rf"\W*{_WHO} {_ADVERBS}(?P<says>{_PLAIN}|{_CLAIMS}|{_CONTESTS})\b", re.IGNORECASE)
"""How a statement begins with whose it is."""

_PRONOUN_SAYS = rf"(?:he|she|it|they) {_ADVERBS}(?:{_PLAIN}|{_CLAIMS}|{_CONTESTS})"
_BY_PRONOUN = re.compile(rf"\W*{_PRONOUN_SAYS}\b|, {_PRONOUN_SAYS}$", re.IGNORECASE)
"""How a statement begins or ends that is whose has been named before."""

_WITHIN = re.compile(
    rf"\b(?:that|why|whether|how) {_WHO} {_ADVERBS}(?P<says>{_PLAIN}|{_CLAIMS}|{_CONTESTS})\b", re.IGNORECASE
)
"""The same within somebody else's words."""

_ATTRIBUTED = re.compile(
    rf",[”\"’']* (?:(?P<inverted>{_PLAIN}|{_CLAIMS}) {_WHO}|{_WHO} {_ADVERBS}(?P<says>{_PLAIN}|{_CLAIMS}))$",
    re.IGNORECASE,
)
"""How a statement ends with whose it is."""

_BARE = re.compile(r"(?:the |its |his |her |their |our |[A-Z])[\w’'-]+(?: [\w’'-]+){0,3}? that (?=\w)")
"""The other side without its verb: *the union that the managers left*."""

_HAS_VERB = re.compile(rf"\b{_NO_SUBJECT}", re.IGNORECASE)

_MARKS = str.maketrans("“”", '""')
_NOT = re.compile(r"\b(?:no|not|never|nobody|nothing|none|neither)\b|n[’']t\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"\d|\b(?:half|third|quarter|dozens?|hundreds?|thousands?|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_QUARREL = re.compile(
    r"\b(?:matter|point|bone|subject|source) of (?:argument|dispute|contention|debate|disagreement)\b|"
    r"\b(?<!not )in dispute\b|\b(?:conflicting|rival|competing|contradictory|differing) "
    r"(?:accounts?|claims?|versions?|figures?|explanations?|stories|views?|readings?|opinions?|estimates?)\b|"
    r"\b(?:disagree|differ|argue|quarrel|are at odds|were at odds|are divided|were divided|are split)[sd]? "
    r"(?:bitterly |sharply |strongly )?"
    r"(?:on|over|about|as to|whether)\b|\btell(?:s|ing)? (?:a )?(?:\w+ )?different (?:stor|tale|account)\w*|"
    r"\b(?:quarrel(?:l?ing)?|wrangling|argument|disagreement) (?:over|about|on|as to)\b",
    re.IGNORECASE,
)
"""Words that say that there are two sides."""


def two_sides(text: str) -> TwoSides | None:
    """The two sides that the sentence tells, the first that it sets against each other."""
    return _found(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=KEPT)
def _found(text: str) -> TwoSides | None:
    named = _QUARREL.search(text)
    for parted in islice(_PARTED.finditer(text), MOST_PARTED):
        if text.translate(_MARKS).count('"', 0, parted.start()) % 2:
            continue  # Inside a quotation one speaker weighs both.
        sides = Span(0, parted.start()), Span(parted.end(), len(text))
        if named is not None and named.end() <= parted.start() and _introduces(text, parted):
            return TwoSides(*sides, Span(*named.span()))
        cue = _opposing(text[: parted.start()], parted[0].strip(" ,").lower(), text[parted.end() :])
        if cue is not None:
            return TwoSides(*sides, Span(parted.end() + cue.start, parted.end() + cue.end))
    return _bare(text)


def _introduces(text: str, parted: re.Match[str]) -> bool:
    """Whether what stands before a colon says what the two statements behind it are."""
    return parted[0].startswith(":") and text[parted.end() : parted.end() + 1] not in _OPENING


def _opposing(first: str, sign: str, second: str) -> Span | None:
    """The words of the second statement that show it to be somebody else's against the first."""
    ours, theirs = _says(first), _says(second)
    if theirs is None or sign == ":" or _BY_PRONOUN.search(second) is not None:
        return None
    says = second[theirs.start : theirs.end]
    if _DENIES.search(says) is not None and sign != "and" and len(first.split()) >= FEWEST_WORDS:
        return theirs
    if ours is None and _BY_PRONOUN.search(first) is None and _WITHIN.search(first) is None:
        return None
    if _CONTEST.search(first) is not None:
        return theirs if sign != "and" or _NOT.search(second) else None
    return theirs if sign not in _ONE_SPEAKER and _are_at_odds(first, second, says) else None


def _says(statement: str) -> Span | None:
    """The verb with which somebody is named as saying the statement."""
    plain = statement.rstrip(" .,”\"’'")
    found = _OPENS.match(plain)
    if found is not None:
        return Span(*found.span("says"))
    behind = _ATTRIBUTED.search(plain)
    return Span(*behind.span(behind.lastgroup or 0)) if behind is not None else None


def _are_at_odds(first: str, second: str, says: str) -> bool:
    """Whether one of them only claims it, one denies a thing, or both give a figure."""
    if _CLAIM.search(says) or _CLAIM.search(first):
        return True
    if bool(_NOT.search(first)) is not bool(_NOT.search(second)):
        return True
    return _FIGURE.search(first) is not None and _FIGURE.search(second) is not None


def _bare(text: str) -> TwoSides | None:
    """*The company says that the union left, the union that the managers did*."""
    for says in _THAT.finditer(text):
        for comma in _COMMA.finditer(text, says.end()):
            found = _BARE.match(text, comma.end())
            named = found[0][: -len("that ")] if found is not None else ""
            if found is not None and not _HAS_VERB.search(named) and not _SAID.search(named):
                cue = Span(found.start(), found.end() - 1)
                return TwoSides(Span(0, comma.start()), Span(comma.end(), len(text)), cue)
    return None


_ONE_SPEAKER = frozenset({"and", "yet", "though", "although"})
"""Signs behind which somebody of the same side often speaks on."""

_OPENING = frozenset("“\"‘'")
"""Marks of a quotation: behind a colon one of the two speaks alone."""

_SAID = re.compile(rf"\b(?:{_PLAIN}|{_CLAIMS}|{_CONTESTS})\b", re.IGNORECASE)

_THAT = re.compile(rf"\b(?:{_PLAIN}|{_CLAIMS}) that ")
_COMMA = re.compile(r", (?:and |but |while )?")
