"""Which sentence tells both sides of a quarrel itself: *the owner says it is dry; the tenants insist it leaks*.

Looks at the words alone; whether another passage tells of the same matter is for the rule.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.vocabulary.span import Span

LONGEST = 1500
"""Characters; a longer passage is no sentence."""

KEPT = 4096
"""Passages whose sides are remembered: one passage stands in many pairs."""


class TwoSides(NamedTuple):
    """What the two sides say, in offsets of the passage's own text."""

    first: Span
    """The statement of the one."""
    second: Span
    """The statement of the other."""
    cue: Span
    """The words that set them against each other."""


_PARTED = re.compile(
    r";\s+|\s[–—]\s|,?\s+(?:while|whereas|but)\s+(?=\S)|,\s+(?:although|though|yet|and)\s+|:\s+(?=[“\"‘'\w])"
)
"""Where one statement ends and the other begins."""

_PLAIN = (
    r"(?:s(?:ays?|aid)|t(?:ells?|old)|stat(?:es?|ed)|puts?|counts?|counted|estimat(?:es?|ed)|reckon(?:s|ed)?|"
    r"call(?:s|ed)|describ(?:es?|ed)|believ(?:es?|ed)|according to|speaks? of|spoke of|testif(?:y|ies|ied))"
)
_CLAIMS = (
    r"(?:claim(?:s|ed)|insist(?:s|ed)?|maintain(?:s|ed)|contend(?:s|ed)?|argu(?:es?|ed)|repl(?:y|ies|ied)|"
    r"retort(?:s|ed)?|respond(?:s|ed)?|counter(?:s|ed)|sw(?:ears?|ore)|alleg(?:es?|ed))"
)
_CONTESTS = (
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?|"
    r"contradict(?:s|ed)?|accus(?:es?|ed)|blam(?:es?|ed)|disagree[sd]?|"
    r"dismiss(?:es|ed)? (?:it|this|that|them|the|those|such|any|all|his|her|their|its)|"
    r"(?:never|not|n[’']t) (?:admit(?:s|ted)?|conceded?|acknowledged?|accept(?:s|ed)?))"
)
_SAYS = re.compile(rf"\b(?:{_PLAIN}|{_CLAIMS}|{_CONTESTS})\b", re.IGNORECASE)
_CLAIM = re.compile(rf"\b{_CLAIMS}\b", re.IGNORECASE)
_CONTEST = re.compile(rf"\b{_CONTESTS}\b", re.IGNORECASE)
_OPENS = re.compile(
    rf"\W*(?:(?P<same>he|she|it|they|i|we|you|who|which|that|this|there)|"
    rf"(?:[\w’'&.()-]+,? ){{0,9}}?[\w’'&.()-]+),?"
    rf" (?:(?:has|have|had|also|later|once|still|flatly|repeatedly|now|himself|herself|itself) ){{0,3}}?"
    rf"(?P<says>{_PLAIN}|{_CLAIMS}|{_CONTESTS})\b",
    re.IGNORECASE,
)
"""How the second statement begins with whose it is."""

_ATTRIBUTED = re.compile(
    rf",[”\"’']? (?:{_PLAIN}|{_CLAIMS}) (?:the |an? )?[\w’' -]{{2,60}}$|"
    rf",[”\"’']? (?:the |an? )?[\w’' -]{{2,60}}? (?:{_PLAIN}|{_CLAIMS})\W*$",
    re.IGNORECASE,
)
"""How a statement ends with whose it is."""

_BARE = re.compile(r"\W*(?:the |its |his |her |their |our |[A-Z])[\w’' -]{1,40}? that \w", re.IGNORECASE)
"""The other side without its verb: *the union that the managers left*."""

_NOT = re.compile(r"\b(?:no|not|never|nobody|nothing|none|neither)\b|n[’']t\b", re.IGNORECASE)
_FIGURE = re.compile(
    r"\d|\b(?:half|third|quarter|dozens?|hundreds?|thousands?|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_QUARREL = re.compile(
    r"\b(?:matter|point|bone|subject|source) of (?:argument|dispute|contention|debate|disagreement)\b|"
    r"\bin dispute\b|\b(?:conflicting|rival|competing|contradictory|differing) "
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
    for parted in _PARTED.finditer(text):
        first, second = Span(0, parted.start()), Span(parted.end(), len(text))
        if named is not None and named.end() <= parted.start():
            return TwoSides(first, second, Span(*named.span()))
        cue = _opposing(text[: parted.start()], parted[0].strip(" ,").lower(), text[parted.end() :])
        if cue is not None:
            return TwoSides(first, second, Span(parted.end() + cue.start, parted.end() + cue.end))
    return _bare(text)


def _opposing(first: str, sign: str, second: str) -> Span | None:
    """The words of the second statement that show it to be somebody else's against the first."""
    theirs = _OPENS.match(second)
    if theirs is None or theirs["same"] is not None:
        return _ends_opposing(first, sign, second)
    ours = _SAYS.search(first)
    if ours is None or sign == ":":
        return None
    cue = Span(*theirs.span("says"))
    if _CONTEST.search(theirs["says"]) or _CONTEST.match(second, cue.start):
        return cue
    if sign == "and":
        return cue if _CONTEST.search(first) and _NOT.search(second) else None
    if _CONTEST.search(first) and not _CONTEST.search(second):
        return cue
    return cue if _at_odds(first, second, theirs["says"]) else None


def _ends_opposing(first: str, sign: str, second: str) -> Span | None:
    """The same where the second statement ends with whose it is: *…, the owner says*."""
    theirs = _ATTRIBUTED.search(second.rstrip(" .”\"’'"))
    ours = _SAYS.search(first)
    if theirs is None or ours is None or sign in {":", "and"} or re.search(r"\b(?:s?he|they|it) \w+$", theirs[0]):
        return None
    return Span(*theirs.span()) if _at_odds(first, second, theirs[0]) else None


def _at_odds(first: str, second: str, says: str) -> bool:
    """Whether one of them only claims it, one denies a thing, or both give a figure."""
    if _CLAIM.search(says) or _CLAIM.search(first):
        return True
    if bool(_NOT.search(first)) is not bool(_NOT.search(second)):
        return True
    return _FIGURE.search(first) is not None and _FIGURE.search(second) is not None


def _bare(text: str) -> TwoSides | None:
    """*The company says that the union left, the union that the managers did*."""
    for says in re.finditer(rf"\b(?:{_PLAIN}|{_CLAIMS}) that ", text):
        for comma in re.finditer(r", (?:and |but |while )?", text[says.end() :]):
            at = says.end() + comma.end()
            found = _BARE.match(text, at)
            if found is not None and not _SAYS.search(found[0]):
                return TwoSides(Span(0, says.end() + comma.start()), Span(at, len(text)), Span(at, found.end() - 1))
    return None
