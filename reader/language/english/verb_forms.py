"""Forms of English verbs: irregular ones, what looks like one and is not, and verbs that news is made of."""

from __future__ import annotations

from reader.language.english.word_set import word_set

_IRREGULAR = """
arise arose arisen|awake awoke awoken|beat beat beaten|become became become|begin began begun|bend bent
bet bet
bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen
cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought
find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground
grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt
know knew known
lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost
make made
mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|pay paid|put put
quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen
seek sought
sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown
shrink shrank shrunk
shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken
speed sped
spend spent|spill spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood
steal stole stolen
stick stuck|sting stung|strike struck stricken|strive strove|swear swore sworn|sweep swept|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken
wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withstand withstood|write wrote written
"""

PAST_FORMS: dict[str, str] = {}
"""Base form by irregular past or participle."""

for _entry in _IRREGULAR.replace("\n", "|").split("|"):
    if _entry:
        _base, *_forms = _entry.split()
        PAST_FORMS |= dict.fromkeys(_forms, _base)
PAST_FORMS |= {"was": "be", "were": "be", "been": "be"}

BE = word_set("be is are was were been being am 's 're")
"""Forms of *be*."""

FUTURE = word_set("will shall would should must may might could can 'll won't wouldn't")
"""Words before a base form that put it off to another day."""

PLANNED = word_set(
    """
    due set scheduled slated expected planned plans plan planning intends intend expects expect hopes hope
    going wants want aims aim vows vowed pledged promises promised agreed prepares preparing poised bound
    likely supposed arranged booked decided urged asked ordered told called invited
    voted hoped asks urges
    """
)
"""Words that make a following *to* or *for* a plan."""

SCHEDULED = word_set(
    """
    due set scheduled slated expected planned arranged booked postponed pencilled
    """
)
"""Words with which a date belongs to the thing that is put on it: *a meeting slated for Thursday*."""

DEFERRING = word_set(
    "put postpone delay move push defer adjourn reschedule extend shelve remand prolong suspend"
)
"""Verbs that put something off: the day behind their *to* or *until* lies ahead of the deed."""

HAPPENING = word_set("hold happen occur stage")
"""Verbs that say no more than that the event was: *the talks were held on Friday*."""

NOT_PAST = word_set(
    """
    hundred need speed indeed breed seed feed weed greed creed united sacred wicked naked red bed shed
    exceed proceed succeed sled embed freed biped infrared unprecedented so-called mohammed ahmed mohamed
    hatred kindred rugged ragged crooked beloved talented gifted aged gunshed
    """
)
"""Words in *ed* that are no past forms."""

NOT_PROGRESSIVE = word_set(
    """
    during nothing something anything everything morning evening king spring string ring thing wing ceiling
    beijing sing bring cling swing sling building according including regarding concerning sibling wedding
    pudding sterling darling viking inning shilling boeing
    """
)
"""Words in *ing* that are no verbs."""

SAYING = word_set(
    """
    say tell write add report state note reiterate comment ask argue testify warn insist claim emphasise
    emphasize stress speak tweet post explain reply respond recall remark describe quote suggest urge
    acknowledge complain observe predict assert contend maintain repeat mention declare brief publish
    release issue cite
    """
)
"""Verbs that report; *publish* and its kin date the report, not what it tells."""

ANNOUNCING = word_set("announce confirm reveal disclose declare admit publish release issue")
"""Verbs that report only where somebody says something with them, and are acts of their own otherwise."""

REPORTS = word_set(
    """
    report statement study review survey article interview data figures briefing transcript document
    """
)
"""What is published when *published* dates the saying."""

PRESENT_BASES = word_set(
    """
    begin start end open close meet arrive leave visit travel return go come take make hold host run play
    face vote decide rule announce publish release launch sign pass expire reopen resume continue last sit
    hear stand appear speak address say tell write warn report claim argue insist add note deny urge call
    accuse plan fly land depart join attend celebrate mark commemorate elect appoint resign retire step kick
    fall rise become get receive give win lose beat die kill remain stay move turn bring send pay buy sell
    cut raise
    """
)
"""Base forms whose *s* is taken for a present tense."""

EVENT_NOUNS = word_set(
    """
    accident agreement air-raid airstrike ambush announcement appeal appointment arrest arrival
    assassination assault attack auction award ballot battle birth blackout blast blaze blizzard bombing
    breach briefing broadcast burial campaign caucus ceasefire celebration ceremony championship clash closure
    collapse collision competition concert conference confrontation conviction coronation coup crackdown
    crash crisis cup cyclone deadline deal death debate debut decision defeat deluge demonstration departure
    derailment disaster discussion dismissal drill drought earthquake election eruption escape evacuation
    exchange execution exhibition explosion expo exposition failure fair famine festival festivities fight
    final fire flight flood flooding floods funeral games game gathering hajj hearing hike hurricane
    inauguration incident inquest inquiry interview invasion investigation inspection kidnapping killing
    landing landslide launch lawsuit leak march massacre match meeting merger mission mobilisation murder
    negotiation negotiations offensive olympics opening operation outage outbreak outing paralympics parade
    performance pileup poll polls premiere presentation primary primaries procession programme protest
    protests purchase quake race raid rally mishap stoppage dispute ban halt blockade
    boycott lockdown curfew embargo recall recession recount referendum release report rescue
    resignation retirement retreat revolt revolution riot riots robbery ruling sale screening search seminar
    sentencing session settlement shooting shutdown siege signing sinking speech spill stampede statement
    storm strike strikes summit surgery surrender survey suspension talks tariff takeover test theft tour
    tournament tragedy training transfer treaty trial tsunami turmoil typhoon unveiling uprising verdict
    victory vigil visit vote walkout war wedding win withdrawal workshop wreck accord pact truce drawdown
    rebellion insurrection standoff stand-off poisoning contest review hack cyberattack audit vigil
    anniversary
    """
)
"""Nouns that name something that happens, singular unless they live in the plural."""
