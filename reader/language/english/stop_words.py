"""Words that carry no fact by themselves: articles, pronouns, auxiliaries, the plainest reporting verbs."""

from __future__ import annotations

_WORDS = """
    a about above after again against all almost along already also although always am amid among an
    and another any anyone anything are aren't around as at away be because been before being below
    between both but by came can can't cannot come comes coming could couldn't did didn't do does
    doesn't doing don't done down during each either else enough even ever every few for from
    further gave get gets getting give given go goes going got had hadn't has hasn't have haven't
    having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've
    if in instead into is isn't it it's its itself just kept least less let let's like made make
    makes making many may maybe me might more most much must my myself near neither never no nor not
    now of off often on once one ones only onto or other others our ours ourselves out over own per
    perhaps put quite rather really said same say saying says shall she she'd she'll she's should
    shouldn't since so some someone something still such take taken takes taking tell tells than
    that that's the their theirs them themselves then there there's these they they'd they'll
    they're they've thing things this those though through throughout thus to together told too took
    toward towards under until up upon us used using very via was wasn't we we'd we'll we're we've
    well went were weren't what what's whatever when where whether which while who who's whoever
    whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll
    you're you've your yours yourself
"""

STOP_WORDS = frozenset(_WORDS.split())
"""Lower-case, with the straight apostrophe."""
