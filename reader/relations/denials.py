"""How a sentence denies, or calls false, what was said before it, without saying that again."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.english.reporting_verbs import Force
from reader.relations.searched import searched

LONGEST = 5000
"""Characters; a longer passage is no sentence."""

_MATTER = (
    r"(?:accusation|allegation|claim|charge|suggestion|report|assertion|criticism|account|version|stor(?:y|ies)|"
    r"rumou?r|wrongdoing|involvement|responsibilit(?:y|ies)|role|knowledge|connection|complicity|description|"
    r"characteri[sz]ation|portrayal|comparison|figure|number|estimate|count|conclusion|interpretation|argument|"
    r"complaint|concern|fear|warning|notion|idea|finding|testimony|comment|remark|statement|theory)s?"
)
_WHOSE = r"(?:an?|the|that|this|those|these|any|all|such|his|her|their|its|both|[\w-]+[’']s)"
_WHAT = rf"(?:{_WHOSE} (?:[\w’'-]+ ){{0,2}}?{_MATTER})"
_THAT = r"(?:it|this|that|these|those|them|doing so|having done so)\b(?! \w)"
_FALSE = (
    r"(?:not true|not so|not the case|untrue|"
    r"(?:false|flat wrong|wrong)(?! (?!and|but|on|to|in|because|as|for)\w)|nonsense|rubbish|"
    r"baseless|unfounded|groundless|inaccurate|incorrect|misleading|absurd|ridiculous|preposterous|ludicrous|far-fetched|"
    r"laughable|outrageous|"
    r"a lie|lies|fabricat(?:ed|ion)|fiction|fantasy|a myth|a hoax|a smear|propaganda|a distortion|"
    r"exaggerat(?:ed|ion)|scaremongering|alarmist|speculation|"
    r"a \w+ (?:stor|tale|fiction|lie|myth|fantas|distortion|exaggeration)\w*)\b"
)
_VIEW = (
    r"(?:assessments?|views?|accounts?|versions?|pictures?|stor(?:y|ies)|tale|readings?|opinions?|interpretations?|"
    r"explanations?|recollections?|memor(?:y|ies)|figures?|numbers?|counts?|verdicts?|conclusions?)"
)
_GIVES = (
    r"(?:giv(?:es?|en|ing)|gave|offer(?:s|ed)?|tells?|told|paint(?:s|ed)?|ha(?:s|ve|d)|t(?:akes?|ook)|"
    r"present(?:s|ed)?|holds?|held|reach(?:es|ed)?|c[ao]mes? to)"
)
_OTHER = r"(?:different|contrary|contrasting|rival|competing|opposite|dimmer|harsher)"
_DENIES = r"(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|refut(?:es|ed|ing)|contradict(?:s|ed|ing)?)"
_TURNS_DOWN = r"(?:reject|dismiss|rebuff|contest|challeng|rebut)(?:s|es|ed|ing|ted|ting)?"
_CALLS = r"(?:call|dismiss|describ|brand|label|denounc|reject|brush|wav|shrug|laugh)(?:s|es|ed|ing)?"
_OTHERWISE = (
    r"(?<!which )(?<!whom )(?<!which he )(?<!which she )disagree[sd]?|begs? to differ|"
    r"(?:s(?:ees?|aw)|tells?|told|remembers?|remembered) it (?:differently|otherwise)|"
    r"(?:s(?:ay|ays|aid)|suggests?|shows?|tells?|insists?) otherwise|t(?:akes?|ook) issue|hits? back|"
    r"(?:fire[sd]|shot|shoots?) back(?! (?:with|from|into|at)\b)|retort(?:s|ed)|"
    r"(?:casts?|has|have) doubts? (?:on|about) (?:it|this|that|them)\b|"
    r"(?:is|are|was|were) (?:not so sure|not convinced|unconvinced|unpersuaded|having none of it)|"
    r"on the contrary|quite the (?:reverse|opposite)|did nothing (?:wrong|of the (?:kind|sort))"
)
_DOUBTERS = (
    r"(?:But|Yet|However,?|Still,?|Nonetheless,?) "
    r"(?:(?:some|many|other|several|local|independent|legal|most|its|his|her|their|the) ){0,2}"
    r"(?:critics|opponents|sceptics|skeptics|detractors|doubters|campaigners|experts|scientists|"
    r"residents|neighbou?rs|unions|activists|economists|lawyers|rivals|analysts) (?:\w+ )?"
    r"(?:s(?:ee|aw|ay|aid)|argue[ds]?|contend(?:ed)?|counter(?:ed)?|insist(?:ed)?|warn(?:ed)?|"
    r"complain(?:ed)?|question(?:ed)?|doubt(?:ed)?|disput(?:e|ed)|disagreed?|point(?:ed)? out|"
    r"maintain(?:ed)?|are (?:not|un)\w*)"
)
"""How a sentence begins with those who see otherwise what the one before it told."""

_DENIAL = re.compile(
    rf"(?P<flips>\b(?:{_DENIES} (?:{_WHAT}\b|{_THAT})|{_TURNS_DOWN} {_WHAT}\b))"
    rf"|\b(?:{_CALLS} (?:off )?(?:it|this|that|them|{_WHAT})[^.;]{{0,20}}?[“\"‘']?{_FALSE}"
    rf"|(?P<other>{_GIVES} (?:\w+ ){{0,3}}?(?:{_OTHER} {_VIEW}|"
    rf"another (?:account|version|view|explanation|picture)))"
    rf"|{_OTHERWISE}|(?P<such>(?:no|any|nothing) such \w+|nothing of the (?:kind|sort)))\b"
    rf"|^[“\"‘']?(?:(?:That|This|It|Those|These|They) (?:is|was|are|were)|(?:That|It)[’']s)\b"
    rf"(?: \w+ly| just| plain| pure| all){{0,2}} {_FALSE}"
    rf"|^{_DOUBTERS}\b"
    r"|^[“\"‘']?(?:Nonsense|Rubbish|Not so|Not true|Untrue|Wrong|Far from it)\b(?=[,.!;:”\"’])",
    re.IGNORECASE,
)
"""How a sentence answers another without saying again what that told."""


def denial(side: Annotation) -> re.Match[str] | None:
    """The first words of the passage that deny what was said before."""
    return searched(_DENIAL, side.passage.text) if len(side.passage.text) <= LONGEST else None


def is_denial(side: Annotation) -> bool:
    """Whether the passage denies something in so many words."""
    return denial(side) is not None or any(voice.force is Force.DENIES for voice in side.voices)
