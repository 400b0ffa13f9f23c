"""Words around figures in news: modifiers, nouns that name a number, and what a figure is about."""

from __future__ import annotations

from reader.language.english.word_set import word_set
from reader.language.quantity import Precision

BEFORE: dict[str, tuple[str, Precision]] = {
    "about": ("about", Precision.ABOUT),
    "around": ("about", Precision.ABOUT),
    "some": ("about", Precision.ABOUT),
    "roughly": ("about", Precision.ABOUT),
    "approximately": ("about", Precision.ABOUT),
    "circa": ("about", Precision.ABOUT),
    "an estimated": ("about", Precision.ABOUT),
    "estimated": ("about", Precision.ABOUT),
    "something like": ("about", Precision.ABOUT),
    "nearly": ("below", Precision.ABOUT),
    "almost": ("below", Precision.ABOUT),
    "just under": ("below", Precision.ABOUT),
    "just short of": ("below", Precision.ABOUT),
    "a little under": ("below", Precision.ABOUT),
    "slightly less than": ("below", Precision.ABOUT),
    "close to": ("below", Precision.ABOUT),
    "approaching": ("below", Precision.ABOUT),
    "just over": ("above", Precision.ABOUT),
    "a little more than": ("above", Precision.ABOUT),
    "a little over": ("above", Precision.ABOUT),
    "slightly more than": ("above", Precision.ABOUT),
    "slightly over": ("above", Precision.ABOUT),
    "just above": ("above", Precision.ABOUT),
    "more than": ("least", Precision.BOUND),
    "over": ("least", Precision.BOUND),
    "well over": ("least", Precision.BOUND),
    "well above": ("least", Precision.BOUND),
    "above": ("least", Precision.BOUND),
    "at least": ("least", Precision.BOUND),
    "no fewer than": ("least", Precision.BOUND),
    "no less than": ("least", Precision.BOUND),
    "not less than": ("least", Precision.BOUND),
    "not fewer than": ("least", Precision.BOUND),
    "upwards of": ("least", Precision.BOUND),
    "upward of": ("least", Precision.BOUND),
    "in excess of": ("least", Precision.BOUND),
    "a minimum of": ("least", Precision.BOUND),
    "exceeding": ("least", Precision.BOUND),
    "fewer than": ("most", Precision.BOUND),
    "less than": ("most", Precision.BOUND),
    "under": ("most", Precision.BOUND),
    "below": ("most", Precision.BOUND),
    "at most": ("most", Precision.BOUND),
    "up to": ("most", Precision.BOUND),
    "as many as": ("most", Precision.BOUND),
    "as much as": ("most", Precision.BOUND),
    "as high as": ("most", Precision.BOUND),
    "no more than": ("most", Precision.BOUND),
    "not more than": ("most", Precision.BOUND),
    "a maximum of": ("most", Precision.BOUND),
    "exactly": ("exact", Precision.EXACT),
    "precisely": ("exact", Precision.EXACT),
}
"""Modifier before a figure: which way it widens, how precise it leaves it; relations page §1.5."""

AFTER: dict[str, tuple[str, Precision]] = {
    "or so": ("about", Precision.ABOUT),
    "or more": ("least", Precision.BOUND),
    "or fewer": ("most", Precision.BOUND),
    "or less": ("most", Precision.BOUND),
    "at least": ("least", Precision.BOUND),
    "at most": ("most", Precision.BOUND),
    "plus": ("least", Precision.BOUND),
}
"""Modifier behind a figure or its unit."""

SHARES_OF = {"most": (50.0, 100.0), "majority": (50.0, 100.0)}
"""Words that stand for a share without a figure: least and greatest percent."""

IDENTIFIED = word_set(
    """
    highway route road motorway interstate junction exit flight room table gate bus line tram platform page
    chapter article section clause paragraph resolution no number nos hall house building block unit
    apartment flat lot pier berth terminal runway channel camp ward district precinct zone area sector
    division group pool type model phase stage level grade class tier category slab cell field lane reactor
    turbine bank studio court figure fig volume episode season round lap game act title question item option
    plan version chapter part agent formula apollo boeing airbus day week match heat car engine truck
    battalion brigade regiment channel radio code form decree order bill proposition amendment
    """
)
"""Nouns before a number that it names and does not count: Highway 9, Table 4, Gate 3."""

NAMING_ORDINALS = word_set(
    """
    quarter half floor storey district anniversary century grade street avenue amendment round world lady
    person army ward precinct congress infantry division fleet circuit reading degree class edition day
    night week hour minute party country responder aid
    """
)
"""Nouns whose ordinal names and does not rank: the second quarter, third floor, first lady."""

PEOPLE = word_set(
    """
    people person man woman child villager resident worker employee staff officer soldier passenger victim
    protester demonstrator marcher student pupil patient volunteer subject adult participant voter delegate
    member fisherman miner migrant refugee civilian firefighter doctor nurse teacher spectator fan runner
    visitor guest customer inhabitant citizen hostage prisoner inmate survivor pedestrian motorist driver
    tourist crew troop fighter militant rebel gunman attacker suspect family household evacuee infant baby
    boy girl teenager youth elderly peacekeeper policeman rescuer climber hiker swimmer sailor pilot
    journalist reporter engineer lawyer judge lawmaker senator politician supporter opponent striker picket
    observer watcher monitor representative councillor juror scientist researcher inspector activist
    guard neighbour neighbor relative mourner worshipper pilgrim shopper tenant homeowner farmer reservist
    recruit conscript individual human life casualty fatality body
    """
)
"""Lemmas that count human beings."""

IRREGULAR_PLURALS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "police": "police",
    "staff": "staff",
    "personnel": "personnel",
    "troops": "soldier",
    "crew": "crew",
    "cattle": "cattle",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "series": "series",
    "species": "species",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "leaves": "leaf",
    "wolves": "wolf",
    "teeth": "tooth",
    "feet": "foot",
    "mice": "mouse",
    "geese": "goose",
    "businessmen": "businessman",
    "policemen": "policeman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "gunmen": "gunman",
    "seamen": "seaman",
    "spokesmen": "spokesman",
    "media": "media",
    "data": "data",
    "criteria": "criterion",
    "percent": "percent",
    "head": "head",
    "kids": "child",
    "jabs": "dose",
    "votes": "vote",
    "buses": "bus",
    "heroes": "hero",
    "potatoes": "potato",
    "others": "other",
}
"""Plurals that do not just take an *s*, and nouns that count without one."""

NO_PLURAL_NOUNS = word_set(
    """
    was is has does this his its us as yes thus less across unless perhaps always besides towards afterwards
    upwards news says goes plus versus hers theirs ours yours
    """
)
"""Words in *s* that are no plural nouns."""

NOUN_STOPS = word_set(
    """
    of in on at by for from to with without into onto over under after before since until till during
    between among amid against about around across along through throughout near behind beyond above below
    per via than as the a an this that these those his her its their our my your some any no every each all
    both either and or but nor so yet if when while where who whom whose which because although though
    unless whether is are was were be been being has have had having do does did will would shall should can
    could may might must not he she it they we i you him them us me there here then now so-called said says
    say saying told plus overnight today yesterday tomorrow also only just still even already later earlier
    ago apart away off out up down back together
    """
)
"""Words at which the noun phrase behind a figure ends."""

GENERIC_PLURALS = word_set("others more ones them us points times")
"""Plurals that say nothing of what is counted."""

SLOTS = {
    "killed": "kill kills killed killing dead died die dies dying death deaths fatalities fatally toll "
    "lives drowned "
    "slain perished murdered executed massacred",
    "injured": "injure injured injures injuring injuries wounded wounding wounds hurt hospitalised "
    "hospitalized",
    "missing": "missing unaccounted disappeared",
    "arrested": "arrest arrested arresting arrests detained detain detaining custody rounded-up",
    "rescued": "rescue rescued rescuing saved pulled survived survivors",
    "evacuated": "evacuate evacuated evacuating evacuation evacuees flee fled fleeing abandon homes-left",
    "displaced": "displaced homeless uprooted",
    "infected": "infected infections contracted sickened ill sick fell-ill cases",
    "affected": "affected",
    "hired": "hire hired hiring recruit recruited",
    "cut": "laid-off layoffs redundant redundancies dismiss dismissed sacked axed shed lay-off job-losses",
    "employed": "employ employs employed employees workforce",
    "attended": "attend attended attending gathered turned-out marched rallied crowd turnout attendance "
    "spectators audience",
    "voted": "voted votes vote ballots majority",
    "fine": "fine fined fines penalty",
    "damages": "damages compensation award awarded",
    "cost": "cost costs costing price priced ticket tickets",
    "paid": "pay paid pays paying bought buy fetched",
    "raised": "raise raised raising",
    "loss": "loss losses lost",
    "profit": "profit profits earned earns earnings",
    "revenue": "revenue revenues sales turnover",
    "budget": "budget",
    "debt": "debt debts",
    "salary": "salary wage wages",
    "share price": "shares share stock stocks",
    "turnout": "turnout",
    "jail": "jail jailed sentenced sentence prison imprisoned imprisonment bars",
    "lasted": "lasted lasting lasts last",
    "delay": "delay delayed late",
    "deadline": "deadline within",
    "height": "height altitude stands",
    "depth": "depth",
    "width": "width",
    "length": "length stretch",
    "distance": "distance",
    "weight": "weigh weighs weighed weighing weight",
    "speed": "speed speeds",
    "magnitude": "magnitude",
    "stolen": "stolen stole stealing theft",
    "destroyed": "destroyed destroying burned burnt razed",
    "damaged": "damaged",
    "closed": "closed closing closes shut",
    "cancelled": "cancel cancels cancelled canceled cancelling cancellations scrapped",
    "enrolled": "enrolled enrol enroll registered",
    "vaccinated": "vaccinated inoculated immunised immunized",
    "trapped": "trapped stranded stuck",
    "convicted": "convicted convictions",
    "charged": "charged indicted",
}
"""What a figure may be about, and the words near it that say so."""

SLOT_OF = {word: slot for slot, line in SLOTS.items() for word in line.split() if "-" not in word}
"""Slot by word."""

MEASURED_BEHIND = {
    "tall": "height",
    "high": "height",
    "deep": "depth",
    "down": "depth",
    "wide": "width",
    "long": "length",
    "away": "distance",
    "north": "distance",
    "south": "distance",
    "east": "distance",
    "west": "distance",
    "downstream": "distance",
    "upstream": "distance",
    "apart": "distance",
    "from": "distance",
}
"""What the word right behind a measure says it is."""

HUMAN_SLOTS = word_set(
    """
    killed injured missing arrested rescued evacuated displaced infected hired employed attended vaccinated
    convicted charged trapped
    """
)
"""Slots that only living beings fill."""

SLOTS_FOR = {
    "length": word_set("height depth width length distance"),
    "mass": frozenset({"weight"}),
    "duration": word_set("jail lasted delay deadline"),
    "money": word_set(
        """
    fine damages cost paid raised loss profit revenue budget debt salary stolen
    """
    ),
    "percent": frozenset({"turnout", "share price", "revenue", "profit", "voted"}),
    "speed": frozenset({"speed"}),
    "count": frozenset(SLOTS)
    - word_set(
        """
    fine damages cost paid raised loss profit revenue budget debt salary jail lasted delay deadline height
    depth width length distance weight speed magnitude turnout
    """
    )
    - {"share price"},
}
"""Slots that a figure of a kind may have."""

RISES = word_set(
    """
    rise rises rose risen rising up higher more gain gained gains grew grow grown increase increased
    increases climb climbed climbs jump jumped jumps soar soared surge surged add added expand expanded
    widen widened raise raised lift lifted advanced advance growth
    """
)
"""Words that say a figure went up."""

FALLS = word_set(
    """
    fall falls fell fallen falling down lower less fewer drop dropped drops lose loses lost decline declined
    declines decrease decreased decreases slip slipped slide slid sink sank shrink shrank plunge plunged
    tumble tumbled cut cuts reduce reduced reduces reduction lowered shed narrow narrowed discount off
    """
)
"""Words that say it went down."""

PARTS = word_set("including among comprising besides")
"""Words that mark the next figure as a part of another."""

INCREMENTS = word_set("another further additional extra")
"""Words that add a figure to an earlier one."""

FACTORS = {
    "doubled": 2.0,
    "doubles": 2.0,
    "doubling": 2.0,
    "double": 2.0,
    "twice": 2.0,
    "twofold": 2.0,
    "tripled": 3.0,
    "triples": 3.0,
    "tripling": 3.0,
    "trebled": 3.0,
    "threefold": 3.0,
    "quadrupled": 4.0,
    "fourfold": 4.0,
    "fivefold": 5.0,
    "sixfold": 6.0,
    "tenfold": 10.0,
    "halved": 0.5,
    "halves": 0.5,
    "halving": 0.5,
}
"""Words that multiply."""

SPLIT_BEFORE = word_set(
    """
    voted vote votes voting beat beats won win lost lose defeated ruled by drew drawn split decided decision
    margin led tied beating defeating
    """
)
"""Words before *n to m* or *n-m* that make it a result."""

SPLIT_AFTER = word_set(
    """
    vote votes decision ruling win victory defeat loss draw margin majority split lead thrashing verdict
    triumph opinion
    """
)
"""Words behind it that do."""
