"""English verbs of the news in their base forms, by whether the same word is often a noun.

The list serves to tell a verb from a noun in the present tense and to find the base form of a regular past; a
verb that is missing here is still found in the past tense and behind an auxiliary.
"""

from __future__ import annotations

from reader.language.english.verb_forms import PAST_FORMS
from reader.language.english.word_set import word_set

_PLAIN = """
abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve
acknowledge acquire acquit activate adapt add adhere adjourn adjust administer admire admit adopt
advertise advise advocate affect affirm afford age aggravate agree allege alleviate allocate allow alter
amend amplify amputate analyse analyze announce annoy anticipate apologise apologize appear appease
applaud apply appoint appreciate apprehend approve argue arise arrange arrive articulate assassinate
assemble assert assess assign assist assume assure attach attain attend attract attribute avert avoid
await ban become befall beg begin behave belong believe bemoan beset betray blame block bolster bombard
boost borrow bother bring build bulldoze burn bury buy calculate calm campaign cancel capitulate capture
care carry catch cater cause caution cease celebrate characterise characterize chastise choose circulate
cite claim clarify classify cling coincide collaborate collapse collect collide combine come commemorate
commence commend comment commit communicate compel compensate compete compile complain complete comply
compose comprise compromise compute concede conceal concentrate conclude condemn conduct confess confide
confine confirm confiscate conform confront confuse congratulate connect conserve consider consist
consolidate conspire constitute construct consult consume contain contaminate contemplate contend continue
contradict contribute convene converge converse convey convict convince cooperate coordinate cope
correspond corroborate create criticise criticize crumble culminate curb curtail deceive decide declare
decline decrease dedicate deem deepen defeat defend defer define defuse defy degrade delegate delete
deliberate deliver demobilise demolish demonstrate denounce deny depart depend depict die deploy deport
depose deprive derail derive descend describe desert deserve designate desire despise destabilise destroy
detain detect deteriorate determine detonate devalue devastate develop devise devote diagnose dictate
differ dig diminish disagree disappear disappoint disapprove disarm disband discard discharge disclose
discover discredit discuss dismantle dismiss dispatch disperse displace dispose disqualify disregard
disrupt dissolve dissuade distinguish distort distract distribute disturb divert divide divorce dominate
donate double draft drown dwell ease eat edit educate elaborate elect eliminate elude embark embarrass
embed embrace emerge emigrate emit emphasise emphasize employ empower enable enact encounter encourage
endanger endorse endure enforce engage engulf enhance enjoy enlist enquire enroll enrol ensue ensure
entail enter entertain entitle entrust envisage equip eradicate erase erect erode erupt escalate escape
establish evacuate evade evaluate evict evolve exacerbate exaggerate examine exceed exclude excuse execute
exempt exercise exhaust exist expand expect expel expire explain explode exploit explore expose express
extend extinguish extort extract extradite fail fall falsify fascinate favour feed feel fetch file finance
find finish flee float flourish fluctuate follow forbid force foresee forget forgive formulate foster free
freeze frustrate fulfil fulfill function gain gather generate get give go govern grab grant grapple greet
grieve grow guarantee halve halt hamper happen harass harvest hasten hate heal hear heighten help hesitate
hide highlight hinder hit hold honour host hover hug identify ignite ignore illustrate imagine impeach
impede imply import impose imprison improve incite include incorporate increase incur indicate indict
induce inflict influence inform infringe inherit inhibit initiate injure innovate insist inspect inspire
install instigate institute instruct insult insure integrate intend intensify intercept interfere
interpret interrogate interrupt intervene intimidate introduce invade invent invest investigate invite
invoke involve isolate jeopardise join justify keep kidnap kill knock know lag lament languish last launch
legalise legalize license lead learn leave lend lessen let liberate lie lift linger listen litigate loom
lose lower maintain manage manufacture massacre materialise mean merge migrate misdirect mislead mistake
mitigate mobilise mobilize modernise modify monopolise mourn move multiply negotiate neglect neutralise
nominate notify obey object oblige observe obstruct obtain occupy occur offend omit oppose oppress
organise organize oust outlaw outline outnumber outrage outsource overcome overhaul overlook override
overrule oversee overtake overthrow overturn overwhelm owe own participate patch pay penalise perceive
perform perish permit persecute persist persuade pertain pledge plummet plunge point pose possess postpone
pour praise preach precede preclude predict prefer prepare prescribe preserve preside pretend prevail
prevent proceed proclaim procure prohibit proliferate prolong promote prompt propose prosecute prosper
protect protest prove provide provoke publish pull punish purchase pursue push qualify quash quell quit
quote raise rank rate ratify reach react read reaffirm realise realize reappear reassign reassure rebuild
rebuke recall recapture receive reckon recognise recognize recommend reconcile reconsider reconstruct
recover recruit rectify recuperate redirect reduce refer reflect refrain refuse refute regain regard
register regret regulate rehearse reimburse reinforce reinstate reiterate reject rejoin relate relax
release relieve relinquish relocate rely remain remember remind remove render renew renounce renovate
reopen reorganise repair repay repeal repeat repel replace replenish reply report represent reprimand
require rescind resemble resent reside resign resist resolve resort respect respond restore restrain
restrict resume retain retaliate retire retreat retrieve return reunite reveal revere reverse revert
revise revisit revive revoke rewrite ride ring rise rob run rush sabotage sack sacrifice safeguard salvage
sanction satisfy save say scare scatter scramble scrap scrape seal search secure see seek seem seize
select sell send serve settle sever shatter shed shelve shorten shorten shout show shrink shrug shut sign
signal simplify sink sit slash slaughter smash smuggle soar solve spark speak specify spend sponsor spread
spur squander stabilise stabilize stagnate stand start stay steal steer stem step stimulate stipulate stop
strand strengthen stress strip strive struggle stumble subdue submit subside succeed suffer suggest
summarise summon supersede supervise supply suppress surge surpass surrender survive suspect suspend
sustain swear sweep swell swerve symbolise tackle take talk target teach tell tend terminate testify thank
think thrive throw tighten tolerate topple torture track train transcend transfer transform translate
transmit transport traverse treat trigger triumph tumble turn twist undercut undergo underline undermine
underscore understand undertake undo unearth unfold unify unite unleash unload unveil upgrade uphold upset
urge use utilise utter vacate vaccinate validate vandalise vanish vary venture verify violate vow wait
wane want warn warrant waste weaken wear welcome widen win withdraw withhold withstand wipe witness wonder
work worry worsen write yell yield
"""

_NOUNLIKE = """
set hit put let cost shed spread split bet rent lead mean find like advocate block boost campaign capture
care comment conduct delegate desert draft exercise feed finance function grant guarantee halt harvest
highlight honour host influence insult lapse launch lift massacre permit pledge plunge point praise pull
purchase push quote rank rate read regard regret release remark repair reply resort respect return ride
ring rise rush sabotage sacrifice sanction search shout slash spark sponsor spread spur stand start step
stop struggle surge talk target triumph twist upgrade urge use venture vow wait waste welcome win wonder
work worry yell yield import export increase decrease prompt transport transfer attempt supply decline
escape surrender consent object abuse access account act address advance aid aim air alarm answer appeal
approach arm arrest ask assault attack attempt auction award back balance bar base battle bear beat
benefit bet bid bill bind bite blast blow boast bomb book bow boycott break breach brief broadcast bruise
budget burst bus call camp cap cast cause challenge chance change charge charter chase check cheer claim
clash clear climb close comfort command compare compliment concern conflict contact contest contract
contrast control cost counter counsel count cover crack crash credit crew cross crowd cry cure cut cycle
dam damage dance dare date deal debate decree decline defect delay demand design detail dip discount
dispute document doubt draw dream dress drift drill drink drive drop dump earn edge effect end equal
estimate exchange exit experience experiment export face fear feature field fight figure film fine finger
fire fit fix flag flash flood flow fly focus fool forecast form fuel fund game gamble garner gauge glow
grade grip ground guard guess guide hail hand handle hang harm haul head hike hope house hunt hurt impact
interest interview issue judge jump keep kick knock label labor labour lack land laugh lay leak leap lease
level light like limit line link list live load lobby lock log look loot love lump man march mark market
master match matter measure meet mention merit mind mine miss mix mock monitor mount murder name narrow
need nod note notice number offer open order outpace overflow pace pack paint park parade part pass pause
peak phone pick picket pile pilot pin place plan plant play plead plot plough poll post pound power
practice practise present press pressure probe process produce profit program progress project promise
pump quake question quarrel race raid rain rally ram range reason rebel rebound record reform regain relay
rent reach request rescue research reserve rest result retail review reward riot risk rival rock roll rout
rule ruin sail sample scale score scream screen seat sentence separate shake shape share shelter shell
shield shift ship shock shoot shop shore shot shower sail skip slam sleep slice slide slip slow smell
smoke snap sound space split spill spin spot spray stab staff stage stake stall stamp star state station
stick sting stock store storm strain stream stretch strike study subject sue suit support surface surprise
surround survey swap swing switch sympathise tap task tax tear term test threaten tie time tip toll top
total touch tour tow trace trade trail transit trap travel trek trial trick trip trouble trust try
vacation value veto view visit voice volunteer vote wage walk wall war wash watch wave weigh wind wish
worship wound wreck
"""

NOUNLIKE_VERBS = word_set(_NOUNLIKE)
"""Verbs whose base or *s* form is as often a noun: plan, call, strike."""

VERB_BASES = (word_set(_PLAIN) | frozenset(PAST_FORMS.values()) | word_set("do have")) | NOUNLIKE_VERBS
"""Every base form that is known."""
