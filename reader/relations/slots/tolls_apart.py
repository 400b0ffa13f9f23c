"""Nobody and somebody of one fate: nobody was killed, a track worker died.

Words that deny all deaths or injuries stand in one passage, words that tell of one in the other. How many it
was is for the figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

_FATES = {
    "killed": r"(?:killed|died|die|dead|deaths?|fatalit(?:y|ies)|lost (?:(?:his|her|their) )?li(?:fe|ves)|"
    r"perished|loss of life|lives lost|drowned|burned to death)",
    "injured": r"(?:injur(?:ed|y|ies)|hurt|wounded|harmed|"
    r"br(?:oke|oken|eaking) (?:\w+ )?(?:arm|leg|wrist|ankle|nose|ribs?|collarbone|jaw|hip)s?)",
    "arrested": r"(?:arrest(?:ed|s)?|detained|taken into custody)",
    "saved": r"(?:survived|survivors?|surviving|rescued(?: alive)?|pulled out alive|found alive)",
}
"""Words of each fate."""

_NOBODY = r"(?:nobody|no[ -]one|none|no (?:\w+ ){1,3}(?:was|were|had been|ha[sd]|is|are)|neither)"
_ALL_DEAD = (
    r"|(?:lost|down|sank|sunk) (?:\w+ ){0,4}with all hands|with all (?:hands|aboard|on board)"
    r"|killing (?:all|everyone|everybody)(?: aboard| on board| inside)?"
    r"|(?:all|everyone|everybody)(?: (?:\w+ ){0,3}(?:aboard|on board|inside))? (?:was|were|had been|have) "
    r"(?:killed|died|drowned|lost)"
)
_LIVES = {
    "killed": (r"|(?:claimed|cost|took) no lives", r"|(?:claimed|cost|took) \w+ lives"),
    "saved": (_ALL_DEAD, ""),
}
"""Further words for nobody's fate and for somebody's."""

_NONE = {
    fate: re.compile(
        rf"\b(?:{_NOBODY} (?:of (?:the |them|its |his |her )?)?(?:\w+ ){{0,4}}?{words}"
        rf"|no (?:\w+ )?(?:\w+ or )?{words}|without (?:any |a single |further )?{words}"
        rf"{_LIVES.get(fate, ('', ''))[0]})\b",
        re.IGNORECASE,
    )
    for fate, words in _FATES.items()
}
_SOME = {
    fate: re.compile(rf"\b(?:{words}{_LIVES.get(fate, ('', ''))[1]})\b", re.IGNORECASE)
    for fate, words in _FATES.items()
}
_HINTS = {
    "killed": ("kill", "die", "dead", "death", "fatal", "life", "lives", "perish", "drown", "burned to"),
    "injured": ("injur", "hurt", "wound", "harm", "brok", "breaking"),
    "arrested": ("arrest", "detain", "custody"),
    "saved": (
        "surviv",
        "rescued",
        "alive",
        " hands",
        "killing",
        "aboard",
        "on board",
        "everyone",
        "everybody",
    ),
}
"""Beginnings of words of which one stands in every passage that tells of the fate: the rest is dear to
look for."""

_BUT = re.compile(
    r"\b(?:all but|but for|except|apart from|others?|the rest|remaining|else|further)\b", re.IGNORECASE
)
"""Words by which nobody else is meant than those who came to harm."""

_UNREAL = re.compile(
    r"\b(?:could|might|would|may|can|if|threat\w*|fear\w*|risk\w*|nearly|almost|avoid\w*|prevent\w*|"
    r"accus\w+ of|charged with|since|years? ago|earlier this|in (?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
"""Words of a fate that befell nobody, or another time."""

_LATER = re.compile(
    r"\b(?:later|since|succumbed|in hospital|of (?:his|her|their) (?:injuries|wounds))\b", re.IGNORECASE
)
"""Words of somebody who died when it had been said that nobody had."""


class _Toll(NamedTuple):
    """What a passage says of a fate."""

    span: Span
    nobody: bool


def tolls_apart(pair: Pair) -> Iterator[Finding]:
    """Every fate that befell nobody in one passage and somebody in the other."""
    for fate in _FATES:
        ours, theirs = _tolls(pair.a).get(fate), _tolls(pair.b).get(fate)
        if ours is None or theirs is None or ours.nobody is theirs.nobody:
            continue
        later = any(_LATER.search(side.passage.text) is not None for side in (pair.a, pair.b))
        yield pointed(
            "toll",
            ours.span,
            theirs.span,
            f"nobody and somebody {fate}, in what looks like one event: “{{a}}” / “{{b}}”",
            once=True,
            changing=later,
        )


def toll_keys(side: Annotation) -> Iterator[str]:
    """The fates that the passage tells of as an index knows them."""
    for fate in _tolls(side):
        yield f"toll {fate}"


@remembered
def _tolls(side: Annotation) -> dict[str, _Toll]:
    """What the passage says of each fate that it tells of."""
    told = ((fate, _toll(side, fate)) for fate in _FATES)
    return {fate: toll for fate, toll in told if toll is not None}


def _toll(side: Annotation, fate: str) -> _Toll | None:
    text = side.passage.text
    low = text.lower()
    if not any(hint in low for hint in _HINTS[fate]):
        return None
    none = _NONE[fate].search(text)
    if none is not None and _BUT.search(text) is not None:
        return None
    if none is not None:
        return _Toll(_placed(side, none), True)
    some = _SOME[fate].search(text)
    if some is None or _UNREAL.search(text) is not None:
        return None
    span = _placed(side, some)
    stated = (
        polarity_at(side.negations, span.start) > 0
        and status_at(side.statuses, span.start) is Status.ASSERTED
    )
    return _Toll(span, False) if stated else None


def _placed(side: Annotation, found: re.Match[str]) -> Span:
    at = side.passage.start
    return Span(found.start() + at, found.end() + at)
