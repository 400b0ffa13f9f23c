"""English abbreviations of the news, by whether a sentence can end with them. Lists only, no logic.

Written without the final full stop. Where a list says «capitalised», the same letters in lower case are an
ordinary word (miss, wash, gen).
"""

from __future__ import annotations

_TITLES = """
    Adm Ald Amb Assoc Asst Atty Attys Brig Capt Capts Cdr Cmdr Cmdt Col Cols Const Cor Cpl Dep Det Dist Dr
    Drs Fr Ft Gen Gens Gov Govs Herr Hon Insp Lt Maj Matt Messrs Mlle Mme Mmes Mr Mrs Ms Msgr Mt Mts Mx Pfc
    Phil Pres Prof Profs Pvt RAdm Rep Reps Rev Revs Rom Rt Sen Sens Sgt Sgts Spc Sr Sra St Ste Supt VAdm
"""
TITLES = frozenset(_TITLES.split())
"""Capitalised; a name follows, so never the end of a sentence. Sr for Señor is settled by the next word."""

_NEVER_LAST = "approx ca cf e.g eds eg esp f.e i.e ie incl pp ssp subsp v viz vs"
NEVER_LAST = frozenset(_NEVER_LAST.split())
"""Something always follows, whatever its case."""

_BEFORE_A_FIGURE = """
    al apr art arts aug ch chap dec dez est ex ext feb febr fig figs fri jan jul jun jän mar mon no nos nov
    nr num n° oct okt p par para pp pt pts rs sat sec secs sep sept sq tel thu thur thurs tue tues vol wed
    weds
"""
BEFORE_A_FIGURE = frozenset(_BEFORE_A_FIGURE.split())
"""Not the end of a sentence where a figure follows."""

_MAY_END = """
    a.d a.m assn assns ave avg b.a b.c b.c.e b.sc bldg blvd bros c.e cm corp d.d.s dept depts esq etc ext
    govt hrs hwy inc intl j.d jr kg km kph lbs ll.b llc ltd m.a m.b.a m.d m.sc mfg misc mm mph natl p.m pct
    ph.d pkwy plc rd resp sr synth tel undef univ yrs
"""
MAY_END = frozenset(_MAY_END.split())
"""May stand inside a sentence or end it: the next word decides."""

_CAPITALISED_MAY_END = """
    Ala Alta Apr Apt Ariz Ark Aug Bhd Calif Co Colo Conn Cos Dec Del Feb Fla Fri Ga Ill Ind Jan Jul Jun Kan
    Kans Ky La Man Mar Mass Md Mich Minn Miss Mo Mon Mont Neb Nebr Nev Nov Oct Okla Ont Ore Oreg Pa Penn Pt
    Pty Que Sask Sat Sep Sept Sq Ste Tenn Tex Thu Thur Thurs Tue Tues Univ Va Vt Wash Wed Wis Wyo
"""
CAPITALISED_MAY_END = frozenset(_CAPITALISED_MAY_END.split())
"""Capitalised; may stand inside a sentence or end it: the next word decides."""

_PRONOUNS = "he i it she that there these they this those we you"
PRONOUNS = frozenset(_PRONOUNS.split())
"""Open a sentence even where the writer forgot the capital."""

_SENTENCE_OPENERS = """
    a about according across additionally after afterwards again against ahead all almost along already also
    although am amid among an and another any anyone anything are around as asked at away back based be
    because been before behind being below besides between beyond both but by can could despite did do does
    doing don't during each earlier either else elsewhere even eventually every everybody everyone
    everything few finally first following for former from further furthermore given had has have having
    he's hence her here hers him his how however i'd i'll i'm i've if in indeed inside instead into is isn't
    it's its just last lastly late later like many may maybe meanwhile might more moreover most much my
    nearly neither never nevertheless next no nobody none nonetheless nor not notably nothing now of off
    officials often on once one only or other others otherwise our out outside over overall people perhaps
    please police previously rather recently researchers second separately several shall she's should
    similarly since so some somebody someone something sometimes soon still subsequently such than thank
    that's the their them then there's thereafter therefore they'll they're they've thirdly though through
    throughout thus to today together tomorrow tonight too toward towards two under unfortunately unless
    unlike until up upon us usually very was we'd we'll we're we've well were what whatever when whenever
    where whereas whether which while who whoever whom whose why will with within without would yes
    yesterday yet you'll you're you've your
"""
SENTENCE_OPENERS = PRONOUNS | frozenset(_SENTENCE_OPENERS.split())
"""Function words that, capitalised, open a sentence far more often than they continue a name."""

_AFTER_A_COUNTRY = """
    Administration Agency Agriculture Air Airways Ambassador Ambassadors Americans Anti-Doping Army Asians
    Attorney Attorneys Bancorp Bank Bankruptcy Border Bureau Bureaus Cabinet Capitol Catholics Cellular
    Census Centers Central Chamber Charter Chief Christians Circuit Citizenship Civil Coast Code Commerce
    Commission Congress Congressman Congresswoman Constitution Consul Consulate Council Court Customs Cyber
    Defence Defense Delegation Democrats Department Deputy District Drug Education Embassy Energy
    Environmental Fed Federal Fish Food Forces Foreign Forest General Geological Golf Government
    Government's High Hispanics Holocaust Homeland House Human Immigration Interior Jews Joint Judge Justice
    Labor Latinos Magistrate Marine Marines Marshal Marshals Mint Mission Muslims National Naval Navy Office
    Olympic Open Patent Peacekeepers Postal President Presidents Public Refugee Rep Representative Reps
    Republicans Resolution Route Savings Secret Secretary Secretary-General Security Sen Senate Senator
    Senators Sens Small Soccer Space Special State States Steel Strategic Supreme Surgeon Tax Tennis Track
    Trade Transportation Treasurer Treasury Trust Trustee Under Veterans Vice Virgin Women World
"""
AFTER_A_COUNTRY = frozenset(_AFTER_A_COUNTRY.split())
"""What follows ``the U.S.`` as part of the name of a body, an office or a people."""

_SAYING_VERBS = """
    added adds agreed answered answers argued asked asks continued cried declared demanded exclaimed
    explained inquired insisted joked laughed muttered noted pleaded recalled remarked replied replies
    responded said say says screamed shouted tells told tweeted warned whispered wondered writes wrote
    yelled
"""
SAYING_VERBS = frozenset(_SAYING_VERBS.split())
"""After a quotation that ends in a question or exclamation mark, name and verb still belong to it."""
