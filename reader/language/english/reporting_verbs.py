"""Words that report what somebody says, thinks or wants: verbs with their forms, nouns and adjectives.

General English; what a verb makes of its content (asserts, denies …) goes with it, and the charge with which
it shows the speaker where a neutral *said* would do.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple


class Force(StrEnum):
    """What the reporting word makes of the content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DOUBTS = "doubts"
    PROMISES = "promises"
    ACCUSES = "accuses"
    WISHES = "wishes"
    ASKS = "asks"
    JUDGES = "judges"
    """Praises or blames; the content names the matter."""


class Form(StrEnum):
    """Shape of the reporting word."""

    BASE = "base"
    PRESENT = "s"
    PAST = "ed"
    PARTICIPLE = "en"
    PROGRESSIVE = "ing"
    NOUN = "noun"
    ADJECTIVE = "adjective"


class Reporting(NamedTuple):
    """One word form."""

    lemma: str
    """Dictionary form."""
    form: Form
    """Which form it is."""
    force: Force
    """What it makes of the content."""


_VERBS = {
    Force.ASSERTS: "say tell add write note announce report suggest state declare explain argue continue "
    "conclude "
    "recall describe acknowledge insist claim assert contend maintain respond reply answer admit concede "
    "confirm "
    "reveal indicate remark comment observe stress emphasize emphasise underline underscore reiterate repeat "
    "testify recount tweet post email text read speak talk mention cite quote refer allude point "
    "reference list "
    "predict forecast project estimate calculate warn caution hint imply signal find show see know learn "
    "believe "
    "think feel consider view regard deem guess suspect assume suppose expect hope fear worry realize "
    "realise "
    "recognize recognise remember understand hold agree conjecture speculate imagine figure reckon brag "
    "boast joke "
    "quip muse opine lament complain shout yell chant cry interject proclaim disclose divulge detail outline "
    "document publish release issue file identify name label dub characterize characterise portray depict "
    "frame "
    "paint cast compare liken interpret remind assure inform notify advise brief affirm reaffirm attest "
    "vouch "
    "swear certify rule determine decide judge voice express articulate relate narrate chronicle "
    "paraphrase echo "
    "summarize summarise put call term retort counter clarify elaborate specify highlight feature "
    "discuss debate address raise broach present deliver unveil introduce pen recite utter whisper murmur "
    "mutter "
    "exclaim gush enthuse scoff snap rant fume seethe groan sigh concur assent allege theorize theorise "
    "hypothesize posit postulate envision envisage foresee anticipate discover demonstrate prove establish "
    "illustrate suggest reflect mean include contain concern focus seem appear look sound stipulate tout "
    "trumpet "
    "bill pitch promote hail plead confess apologize apologise explain-away volunteer chime hear notice "
    "attribute "
    "credit chalk ascribe ponder contemplate mull reason deduce infer gather surmise perceive sense tally "
    "poll survey record rebroadcast retweet share broadcast "
    "telegraph convey communicate relay telephone phone message",
    Force.DENIES: "deny reject dispute refute rebut contradict dismiss disavow disagree renounce repudiate "
    "debunk disclaim discount rebuff brush downplay decline refuse oppose",
    Force.DOUBTS: "doubt question challenge wonder query distrust mistrust second-guess",
    Force.PROMISES: "promise pledge vow commit undertake guarantee plan intend threaten offer propose "
    "resolve "
    "agree volunteer sign aim prepare opt",
    Force.ACCUSES: "accuse blame charge fault attack criticize criticise denounce condemn decry blast slam "
    "lambast lambaste assail castigate chastise chide rebuke scold deride ridicule mock taunt insult "
    "disparage "
    "belittle berate lash excoriate pillory skewer rip bash target lampoon bemoan protest boo sue "
    "impugn malign vilify demonize demonise chafe grumble object",
    Force.WISHES: "want wish urge ask call demand request seek recommend advocate encourage press push lobby "
    "implore beg plead appeal pray desire prefer favor favour support back endorse champion order instruct "
    "direct command require need like love invite summon petition exhort nominate insist-on try attempt "
    "counsel persuade convince",
    Force.ASKS: "ask inquire enquire interview interrogate probe quiz pose",
    Force.JUDGES: "praise applaud commend laud hail welcome thank congratulate celebrate defend honor honour "
    "admire respect appreciate salute cheer compliment approve disapprove dislike hate regret resent "
    "mourn deplore credit rejoice enjoy fancy",
}

_IRREGULAR = {
    "say": "says said said saying",
    "tell": "tells told told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thought thinking",
    "feel": "feels felt felt feeling",
    "know": "knows knew known knowing",
    "see": "sees saw seen seeing",
    "find": "finds found found finding",
    "speak": "speaks spoke spoken speaking",
    "swear": "swears swore sworn swearing",
    "read": "reads read read reading",
    "hold": "holds held held holding",
    "mean": "means meant meant meaning",
    "hear": "hears heard heard hearing",
    "show": "shows showed shown showing",
    "understand": "understands understood understood understanding",
    "foresee": "foresees foresaw foreseen foreseeing",
    "undertake": "undertakes undertook undertaken undertaking",
    "put": "puts put put putting",
    "sum": "sums summed summed summing",
    "cast": "casts cast cast casting",
    "forecast": "forecasts forecast forecast forecasting",
    "hit": "hits hit hit hitting",
    "beg": "begs begged begged begging",
    "plan": "plans planned planned planning",
    "brag": "brags bragged bragged bragging",
    "slam": "slams slammed slammed slamming",
    "rip": "rips ripped ripped ripping",
    "commit": "commits committed committed committing",
    "admit": "admits admitted admitted admitting",
    "rebut": "rebuts rebutted rebutted rebutting",
    "infer": "infers inferred inferred inferring",
    "refer": "refers referred referred referring",
    "seek": "seeks sought sought seeking",
    "prefer": "prefers preferred preferred preferring",
    "quip": "quips quipped quipped quipping",
    "dub": "dubs dubbed dubbed dubbing",
    "chat": "chats chatted chatted chatting",
    "opt": "opts opted opted opting",
    "pen": "pens penned penned penning",
    "snap": "snaps snapped snapped snapping",
    "air": "airs aired aired airing",
    "broadcast": "broadcasts broadcast broadcast broadcasting",
    "rebroadcast": "rebroadcasts rebroadcast rebroadcast rebroadcasting",
    "sign": "signs signed signed signing",
    "signal": "signals signaled signaled signaling",
    "lay": "lays laid laid laying",
    "quiz": "quizzes quizzed quizzed quizzing",
    "go": "goes went gone going",
    "make": "makes made made making",
    "concur": "concurs concurred concurred concurring",
}

_NOUNS = {
    Force.ASSERTS: "statement claim assertion contention argument suggestion view belief opinion report "
    "account "
    "description observation remark comment announcement declaration prediction forecast projection estimate "
    "warning admission acknowledgment acknowledgement revelation disclosure finding conclusion testimony "
    "explanation assumption notion speculation rumor rumour fear worry concern hope expectation feeling "
    "sense "
    "sentiment impression reminder message tweet letter memo email hint confirmation insistence assurance "
    "response reply answer reference stance position theory thought suspicion consensus guess boast lie "
    "quote "
    "word words idea reading assessment analysis interpretation characterization portrayal",
    Force.DENIES: "denial rejection rebuttal refusal opposition disagreement objection resistance disavowal",
    Force.DOUBTS: "doubt question skepticism scepticism uncertainty",
    Force.PROMISES: "promise pledge vow commitment plan proposal offer threat intention decision guarantee",
    Force.ACCUSES: "accusation allegation charge criticism attack complaint condemnation denunciation "
    "critique "
    "rebuke scorn protest mockery",
    Force.WISHES: "demand request call appeal recommendation advice desire wish plea order support "
    "endorsement "
    "preference advocacy backing",
    Force.JUDGES: "praise admiration enthusiasm regret tribute applause",
}

_ADJECTIVES = {
    Force.ASSERTS: "confident sure certain convinced aware hopeful optimistic pessimistic worried "
    "concerned afraid "
    "fearful clear adamant unaware mindful conscious",
    Force.DOUBTS: "skeptical sceptical doubtful unsure uncertain wary unconvinced",
    Force.PROMISES: "determined committed willing ready",
    Force.WISHES: "eager keen reluctant unwilling supportive",
    Force.ACCUSES: "critical angry furious outraged unhappy upset dismissive",
    Force.JUDGES: "proud glad happy pleased disappointed grateful thankful surprised shocked alarmed "
    "thrilled "
    "impressed excited sorry",
}

CHARGED = {
    "claim": -1,
    "allege": -1,
    "admit": -1,
    "concede": -1,
    "confess": -1,
    "boast": -1,
    "brag": -1,
    "gush": -1,
    "insist": -1,
    "contend": -1,
    "maintain": -1,
    "purport": -1,
    "scoff": -1,
    "sneer": -1,
    "rant": -1,
    "rail": -1,
    "fume": -1,
    "lash": -1,
    "blast": -1,
    "slam": -1,
    "bash": -1,
    "rip": -1,
    "lambast": -1,
    "lambaste": -1,
    "assail": -1,
    "castigate": -1,
    "excoriate": -1,
    "skewer": -1,
    "mock": -1,
    "taunt": -1,
    "deride": -1,
    "ridicule": -1,
    "whine": -1,
    "moan": -1,
    "grumble": -1,
    "retort": -1,
    "snap": -1,
    "quip": -1,
    "tout": -1,
    "trumpet": -1,
    "opine": -1,
    "reveal": 1,
    "explain": 1,
    "note": 1,
    "point": 1,
    "clarify": 1,
    "hail": 1,
    "laud": 1,
}
"""Verbs that evaluate the saying where *said* would report it: −1 against the speaker, +1 as if true."""


def _forms(verb: str) -> tuple[str, str, str, str]:
    """Third person, past, participle and progressive of a verb."""
    if verb in _IRREGULAR:
        present, past, participle, progressive = _IRREGULAR[verb].split()
        return present, past, participle, progressive
    if verb.endswith("e"):
        return verb + "s", verb + "d", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    present = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return present, verb + "ed", verb + "ed", verb + "ing"


_FURTHER = {
    "signalled": Reporting("signal", Form.PAST, Force.ASSERTS),
    "signalling": Reporting("signal", Form.PROGRESSIVE, Force.ASSERTS),
    "pled": Reporting("plead", Form.PAST, Force.ASSERTS),
}
"""Second spellings."""

FORMS_KEPT = 1 << 12
"""Verb forms of which is remembered what they are."""


@cache
def verb_forms() -> dict[str, str]:
    """The verb of each form in lower case; a form that two verbs have belongs to the first."""
    found = {word: one.lemma for word, one in _FURTHER.items()}
    for verbs in _VERBS.values():
        for verb in verbs.split():
            for form in (verb, *_forms(verb)):
                found.setdefault(form, verb)
    return found


@lru_cache(maxsize=FORMS_KEPT)
def reporting_verb(low: str) -> Reporting | None:
    """What a word in lower case is as a form of a verb; a verb that stands in two classes belongs to the
    first. Made when asked for: of some two thousand forms a story has a tenth."""
    verb = verb_forms().get(low)
    if verb is None or low in _FURTHER:
        return _FURTHER.get(low)
    shapes = (Form.BASE, Form.PRESENT, Form.PAST, Form.PARTICIPLE, Form.PROGRESSIVE)
    return Reporting(verb, shapes[(verb, *_forms(verb)).index(low)], _force_of()[verb])


@cache
def _force_of() -> dict[str, Force]:
    return {verb: force for force, verbs in reversed(_VERBS.items()) for verb in verbs.split()}


@cache
def reporting_nouns() -> dict[str, Reporting]:
    """Nouns in singular and plural."""
    words: dict[str, Reporting] = {}
    for force, nouns in _NOUNS.items():
        for noun in nouns.split():
            plural = noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"
            words.setdefault(noun, Reporting(noun, Form.NOUN, force))
            words.setdefault(plural, Reporting(noun, Form.NOUN, force))
    return words


@cache
def reporting_adjectives() -> dict[str, Reporting]:
    """Adjectives of knowing, doubting and feeling."""
    return {
        adjective: Reporting(adjective, Form.ADJECTIVE, force)
        for force, adjectives in _ADJECTIVES.items()
        for adjective in adjectives.split()
    }
