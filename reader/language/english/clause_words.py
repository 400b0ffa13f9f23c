"""Closed classes of English words by which the search for voices finds its way in a sentence."""

from __future__ import annotations

DETERMINERS = frozenset(
    "the a an this that these those his her its their my our your some any no every each another such "
    "both many "
    "several few most all other".split()
)
"""Open a noun phrase; a verb form after one is a noun."""

AUXILIARIES = frozenset(
    "be is are was were am been being has have had having do does did will would can could may might "
    "must shall "
    "should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't "
    "couldn't "
    "cannot shouldn't ought got get gets getting".split()
)
"""Belong to the verb that follows."""

BE = frozenset(
    "be is are was were been being am isn't aren't wasn't weren't seem seems seemed feel feels felt "
    "become became "
    "remain remains remained appeared appears looked sounded grew gotten".split()
)
"""Before a participle they make a passive, before an adjective a state."""

ADVERBS = frozenset(
    "not also never ever just only even still then later once already often always again now soon first "
    "further "
    "instead too rather reportedly n't there here twice almost long yet all since".split()
)
"""Stand between subject and verb."""

PRONOUNS = frozenset("he she they it we i you who".split())
"""Whole subjects."""

RELATIVES = frozenset("who which that whom whose".split())
"""Open a clause about the noun before them."""

CONJUNCTIONS = frozenset("and or but nor".split())
"""Join."""

SUBORDINATORS = frozenset(
    "because although though while whereas as if when after before since until unless where whether how "
    "why what "
    "so than that once".split()
)
"""Open a clause that another depends on."""

PREPOSITIONS = frozenset(
    "of in on at by for with from to about into over under against between among during through near around "
    "outside behind across toward towards within without upon than like despite amid".split()
)
"""Before a noun phrase."""

TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january "
    "february march "
    "april june july august september october november december jan feb mar apr jun jul aug sept sep oct "
    "nov dec "
    "today yesterday tonight tomorrow earlier later recently afterwards afterward morning afternoon "
    "evening night "
    "week month year last this".split()
)
"""When it was said, between the verb and what is said."""

NOT_NAMES = frozenset("he she they it we i you that this which who there these those here one".split())
"""Speakers that must be resolved or stay open."""
