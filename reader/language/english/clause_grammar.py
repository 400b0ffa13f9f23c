"""Closed classes of English words, and verbs by what they govern, by which a sentence is cut into claims."""

from __future__ import annotations

from reader.language.english.word_set import word_set

DETERMINERS = word_set(
    """
    the a an this that these those his her its their our my your some any no every each another such both
    many several few most all other either much more less fewer half certain various own enough
    """
)
"""Open a noun phrase."""

POSSESSIVES = word_set("his her its their our my your whose")
"""Determiners that name an owner."""

PREPOSITIONS = word_set(
    """
    of in on at by for from with to about into over under against between among during through near around
    outside behind across toward towards within without upon like despite amid amongst along alongside
    above below beneath beyond per via than as until till since after before onto inside beside besides
    except throughout concerning regarding versus up down off out following including excluding according
    because
    """
)
"""Before a noun phrase."""

PARTICLES = word_set(
    "up down out off back away over in on through aside apart forward upon along ahead together"
)
"""May belong to the verb before them."""

PHRASAL = {
    "up": word_set(
        "add back beef blow board break bring build buy call catch clean come cover cut draw dig dry end "
        "face fill follow get give go grow hang heat hold join keep line lock look make mess mix move open "
        "pack pay pick pile point prop pull push put ramp rise round seal send set show shut sign size slow "
        "speak speed split spring stand start step stock sum take team tear throw tie top turn use wake "
        "wind wrap write blew"
    ),
    "down": word_set(
        "back bear boil break bring burn calm close come crack cut die fall get go gun hand hold knock lay "
        "let melt mow play pull put run scale set settle shoot shut sit slow stand step strike take tear "
        "tone track turn vote wear write"
    ),
    "out": word_set(
        "back bail break bring burn call carry check come cut draw die drop drown fall figure find flare "
        "flush get give go hand hold keep lash lay leave let lock look lose miss opt pan pay phase pick "
        "point pull push put reach read roll root rule run sell send set share shut single sit sort speak "
        "spell spill stand start stay step strike take tear throw tire try turn voice vote wait walk wash "
        "wear wipe work"
    ),
    "off": word_set(
        "back break bring call carry cast come cool cut die drive drop fall fend fight get give go head "
        "hold kick kill lay lead let lift make pay pull push put round rule rip sell send set show shut "
        "sign spin split start stave strip switch take tear tip touch trigger turn ward wash wear write"
    ),
    "over": word_set("bring carry get go hand knock look pass pull pull roll run sign start take turn win"),
    "back": word_set(
        "bring call claw come cut dial fall fight get give go hand hit hold keep move pay pull push put "
        "roll scale send set snap step strike take turn walk win"
    ),
    "away": word_set(
        "back blow break carry clear come do drive explain fall get give go hide keep melt move pass pull "
        "run send stay take throw turn walk wash wear"
    ),
    "in": word_set(
        "bring call cave check come fill give go hand kick lock phase pull rein set sign step take usher "
        "wave weigh"
    ),
    "on": word_set(
        "bring call carry catch drag go hold insist keep look move pass press push put rely sign spur take "
        "turn"
    ),
    "through": word_set("carry fall follow push"),
    "upon": word_set("come"),
    "aside": word_set("brush cast lay leave put set shove step sweep"),
    "apart": word_set("break come fall pull set take tear"),
    "forward": word_set("bring come look move push put step take"),
    "along": word_set("go"),
    "ahead": word_set("go move press push"),
    "together": word_set("bring come pull put"),
}
"""By particle: the verbs that take it and then mean something else."""

MODALS = word_set(
    """
    will would can could may might must shall should 'll won't wouldn't can't cannot couldn't mightn't
    mustn't shan't shouldn't 'd ought
    """
)
"""Before a base form."""

BE_FORMS = word_set("be is are was were been being am isn't aren't wasn't weren't ain't 're 'm")
"""Forms of *be*."""

HAVE_FORMS = word_set("have has had having haven't hasn't hadn't 've")
"""Forms of *have*."""

DO_FORMS = word_set("do does did don't doesn't didn't")
"""Forms of *do*."""

GET_FORMS = word_set("get gets got getting gotten")
"""Forms of *get*: before a participle they make a passive."""

CONJUNCTIONS = word_set("and or but nor yet plus")
"""Join."""

SUBORDINATORS = word_set(
    """
    because although though while whereas if when unless whether how why lest once whenever wherever so
    after before since until till as than albeit
    """
)
"""May open a clause that another depends on."""

WEAK_SUBORDINATORS = word_set("after before since until till as than like so once")
"""Open a clause only where a verb follows; before a noun they are prepositions or adverbs."""

RELATIVES = word_set("who which that whom whose where when what whoever whatever")
"""May open a clause about the noun before them."""

PRONOUNS = word_set(
    """
    he she they we i it you him them us me himself herself itself themselves this that these those there
    who which what everyone everybody someone somebody anyone anybody nobody none nothing something
    anything everything one ones others neither either whoever whatever most many some few several all
    both each more fewer ours theirs hers yours
    """
)
"""Whole noun phrases, or may be one."""

SUBJECT_PRONOUNS = word_set("he she they we i it you there")
"""Subjects wherever they stand before a verb."""

OBJECT_PRONOUNS = word_set("him them us me himself herself itself themselves")
"""Never subjects."""

ADVERBS = word_set(
    """
    not also never ever just only even still then later once already often always again now soon first
    further instead too rather n't here twice almost long yet quite very really perhaps maybe however
    meanwhile therefore thus moreover nevertheless nonetheless overall together otherwise indeed
    afterwards afterward ago elsewhere abroad overnight away back apart aside forward ahead far well so
    today yesterday tomorrow tonight sometimes seldom rarely hardly scarcely barely nearly about around
    at-least altogether anyway somehow somewhat else anywhere everywhere somewhere alone alive aground
    ashore indoors outdoors underground overboard downhill upright downstream upstream upstairs downstairs
    online offline
    """
)
"""Stand around the verb."""

NOT_ADVERBS = word_set(
    """
    early daily weekly monthly yearly friendly deadly costly elderly family supply reply rally ally
    assembly july italy lovely likely unlikely only ugly lonely monopoly anomaly holy bully belly jelly
    melancholy hourly quarterly orderly cowardly lively timely unruly scholarly leisurely apply imply
    comply multiply rely fly sly ply fully
    """
)
"""Words in *ly* that are none."""

TIME_NOUNS = word_set(
    """
    second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight
    month months year years decade decades century morning afternoon evening noon midnight dawn dusk today
    yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december spring summer autumn winter time
    times moment mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec
    """
)
"""Heads of phrases that say when and are neither subject nor object."""

TAKE_TIME = word_set("be have spend take last give wait get need want serve allow leave add run")
"""Verbs that may have a stretch of time as object."""

CATENATIVES = word_set(
    """
    plan intend want hope wish try attempt seek aim vow pledge promise agree refuse fail decline decide
    begin start continue cease manage offer threaten prepare choose propose need have ought seem appear
    tend happen learn struggle dare hesitate resolve undertake volunteer neglect forget omit expect rush
    move swear opt be use look scramble deserve claim prove
    """
)
"""Verbs whose *to* and infinitive tell what they say: the infinitive is the claim's predicate."""

CATENATIVE_ADJECTIVES = word_set(
    """
    due set scheduled slated expected planned poised likely unlikely able unable ready willing unwilling
    about going bound determined eager keen reluctant certain sure supposed believed thought said reported
    alleged known understood presumed rumoured rumored estimated required obliged free meant prepared seen
    found free quick slow set committed considered deemed
    """
)
"""Words between *be* and *to* with an infinitive that make it the predicate."""

COMMANDING = word_set(
    """
    tell order urge ask force allow want expect help invite advise warn instruct command require enable
    persuade encourage permit forbid oblige compel beg lead cause prompt pressure press authorise
    authorize teach challenge direct convince remind summon pay need like prefer get leave call
    """
)
"""Verbs whose object does what the infinitive behind it says."""

INTRANSITIVE_EVENTS = word_set(
    """
    resignation death arrival departure collapse failure visit victory win defeat retirement birth
    appearance speech statement withdrawal retreat surrender rise fall strike crash march escape return
    decline growth explosion eruption announcement appeal decision refusal promise protest testimony
    """
)
"""Event nouns whose *of* names who does or undergoes it as subject."""

REPORTING_NOUNS = word_set(
    """
    claim claims report reports fact allegation allegations accusation accusations statement warning
    warnings news idea belief view fear fears concern concerns hope hopes sign signs evidence proof
    suggestion suggestions assurance assurances announcement decision conclusion argument complaint
    complaints rumour rumours rumor rumors promise doubt doubts confirmation impression notion insistence
    admission ruling finding findings indication indications risk possibility chance condition order
    agreement demand proposal so
    """
)
"""Nouns behind which *that* opens what they say, no relative clause."""

CLAUSE_TAKING = word_set(
    """
    say tell add write note announce report suggest state declare explain argue conclude recall
    acknowledge insist claim assert contend maintain reply answer admit concede confirm reveal indicate
    remark comment observe stress emphasise emphasize underline reiterate repeat testify tweet post
    predict forecast estimate calculate warn caution hint imply signal find show see know learn believe
    think feel consider guess suspect assume suppose expect hope fear worry realise realize recognise
    recognize remember understand hold agree speculate imagine reckon boast joke complain proclaim
    disclose rule determine decide judge swear certify allege prove establish demonstrate mean deny
    dispute doubt wonder ask promise pledge vow propose demand order request recommend require urge wish
    discover notice hear remind assure inform advise brief affirm specify stipulate
    """
)
"""Verbs behind which a clause may tell what is said, thought or wanted."""

LATER_DETERMINERS = word_set(
    "such other more own most much several few half certain various less fewer enough many all"
)
"""Determiners that may stand behind another one: *no such instruction*."""

NOUNS_IN_ING = word_set(
    """
    building crossing funding housing parking filing finding engineering marketing manufacturing spending
    saving drilling banking shipping fishing farming mining lending borrowing trading catering clothing
    flooring painting drawing recording posting listing writing setting rating offering reading reasoning
    understanding blessing beginning policing nursing teaching polling staffing planning heating lighting
    plumbing
    """
)
"""Words in *ing* that are nouns more often than verbs, event nouns aside."""

LIKE_PREPOSITIONS = word_set("beginning starting following including excluding regarding concerning")
"""Participles that stand before a noun phrase like a preposition."""
