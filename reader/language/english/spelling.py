"""British and American spelling as one.

A key for comparing words, not a spelling to show: it may be no English word, as long as it is the same key
for every form of one word.
"""

from __future__ import annotations

import re

_BRITISH = re.compile(
    r"(?P<our>our)(?=(?:s|ed|ing|ful|less|able|ably|ite|ites|hood|hoods)?$)"
    r"|(?P<re>(?<=[bt])re)(?=s?$)"
    r"|(?P<ogue>ogue)(?=s?$)"
    r"|(?P<is>(?<=[^\W_]{3})is|(?<=[alo]l)ys|(?<=r)ys)(?=(?:e|ed|es|er|ers|ing|ation|ations)$)"
    r"|(?P<ll>(?<=[^\W_]{3}[ei])ll)(?=(?:ed|ing|er|ers)$)"
)
"""The endings that differ, each with what may stand around it."""

_AMERICAN = {"our": "or", "re": "er", "ogue": "og", "ll": "l"}
"""What stands for each ending; -ise and -yse keep their vowel."""

_SAME_EVERYWHERE = """
    contour detour flour flours fours hours ours pours poured pouring scour tours toured touring yours
"""

_NOT_BRITISH = frozenset(_SAME_EVERYWHERE.split())
"""Words in -our that are spelt so everywhere."""

_SINGLE = {
    "advisor": "adviser",
    "advisors": "advisers",
    "ageing": "aging",
    "aluminium": "aluminum",
    "artefact": "artifact",
    "artefacts": "artifacts",
    "burnt": "burned",
    "centred": "centered",
    "cheque": "check",
    "cheques": "checks",
    "councillor": "councilor",
    "councillors": "councilors",
    "defence": "defense",
    "defences": "defenses",
    "enrol": "enroll",
    "fulfil": "fulfill",
    "grey": "gray",
    "instalment": "installment",
    "instalments": "installments",
    "jewellery": "jewelry",
    "kerb": "curb",
    "learnt": "learned",
    "licence": "license",
    "licences": "licenses",
    "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers",
    "mum": "mom",
    "offence": "offense",
    "offences": "offenses",
    "plough": "plow",
    "practise": "practice",
    "practised": "practiced",
    "practising": "practicing",
    "pretence": "pretense",
    "programme": "program",
    "programmes": "programs",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "sceptics": "skeptics",
    "skilful": "skillful",
    "spelt": "spelled",
    "tonne": "ton",
    "tonnes": "tons",
    "tyre": "tire",
    "tyres": "tires",
}
"""Words that no ending explains."""

SHORTEST = 5
"""Letters of the shortest word with a British ending, ``fibre``."""


def folded(word: str) -> str:
    """One key for the British and the American spelling of a lower-case ``word``: ``colour`` gives
    ``color``."""
    if word in _SINGLE:
        return _SINGLE[word]
    if len(word) < SHORTEST or word in _NOT_BRITISH:
        return word
    return _BRITISH.sub(_american, word)


def _american(found: re.Match[str]) -> str:
    ending = found.lastgroup or ""
    return found[0][0] + "z" if ending == "is" else _AMERICAN[ending]
