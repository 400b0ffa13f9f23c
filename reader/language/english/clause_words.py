"""Closed classes of English words by which the search for voices finds its way in a sentence."""

from __future__ import annotations

from reader.language.english.word_set import word_set

DETERMINERS = word_set("""
    the a an this that these those his her its their my our your some any no every each another such both
    many several few most all other
    """)
"""Open a noun phrase; a verb form after one is a noun."""

AUXILIARIES = word_set("""
    be is are was were am been being has have had having do does did will would can could may might must
    shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't cannot shouldn't ought got get gets getting
    """)
"""Belong to the verb that follows."""

BE = word_set("""
    be is are was were been being am isn't aren't wasn't weren't seem seems seemed feel feels felt become
    became remain remains remained appeared appears looked sounded grew gotten
    """)
"""Before a participle they make a passive, before an adjective a state."""

ADVERBS = word_set("""
    not also never ever just only even still then later once already often always again now soon first
    further instead too rather reportedly n't there here twice almost long yet all since
    """)
"""Stand between subject and verb."""

PRONOUNS = word_set("he she they it we i you who")
"""Whole subjects."""

RELATIVES = word_set("who which that whom whose")
"""Open a clause about the noun before them."""

CONJUNCTIONS = word_set("and or but nor")
"""Join."""

SUBORDINATORS = word_set("""
    because although though while whereas as if when after before since until unless where whether how why
    what so than that once
    """)
"""Open a clause that another depends on."""

PREPOSITIONS = word_set("""
    of in on at by for with from to about into over under against between among during through near around
    outside behind across toward towards within without upon than like despite amid
    """)
"""Before a noun phrase."""

TIMES = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february
    march april june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec today yesterday tonight tomorrow earlier later recently afterwards afterward morning
    afternoon evening night week month year last this
    """)
"""When it was said, between the verb and what is said."""
