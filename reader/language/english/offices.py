"""Words of address, office and calling that stand beside a person's name.

Those that stand before a name (*President*, *Mrs*) and those by which an apposition or a later *the clerk*
means the person. Which words are light in a comparison is for ``titles``.
"""

from __future__ import annotations

from reader.language.english.word_set import word_set

HONORIFICS_OF_WOMEN = word_set("mrs ms miss madam madame mme lady dame sister mother señora senora frau sra")
"""Tell that the person is a woman."""

HONORIFICS_OF_MEN = word_set("mr sir lord father brother fr señor senor monsieur herr signor don")
"""Tell that the person is a man."""

HONORIFICS = (
    HONORIFICS_OF_WOMEN
    | HONORIFICS_OF_MEN
    | word_set("dr rev reverend hon honourable honorable saint st abba apa imam rabbi sheikh")
)
"""Stand before a name and say nothing of an office; lower-case, without the point."""

OFFICES = word_set(
    """
    president premier chancellor minister secretary senator sen representative rep congressman
    congresswoman governor gov mayor speaker judge justice magistrate attorney solicitor prosecutor
    counsel chairman chairwoman chairperson chair chief commissioner ambassador envoy consul general gen
    admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private
    brigadier commander cmdr marshal inspector superintendent constable detective sheriff officer deputy
    councillor councilor councilman councilwoman councilmember alderman assemblyman assemblywoman lawmaker
    mp coach manager director administrator king queen prince princess emperor empress tsar czar tsarina
    tsarevna sultan emir duke duchess earl count countess baron baroness marquis viscount regent shah
    pharaoh pope cardinal archbishop bishop patriarch ayatollah mullah rector dean provost principal
    treasurer comptroller ombudsman coroner taoiseach spokesman spokeswoman spokesperson leader editor
    founder ceo cfo owner co-founder actor actress singer author writer director-general secretary-general
    attorney-general undersecretary clerk trustee registrar auditor archdeacon minister-president adviser
    advisor professor prof vice-president vice-chancellor president-elect first-lady
    """
)
"""Stand with a capital or without before a name: *President Hale*, *mayor Hale*; lower-case."""

TITLES_AFTER = word_set("jr sr ii iii iv phd md mbe obe cbe kbe frs esq qc kc mp msp mep ret")
"""Stand behind a name: *Hale Jr.*, *Hale MP*; lower-case."""

NUMERALS = word_set("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii jr sr")
"""Tell two persons of one name apart: *Johann II*, *Hale Jr.*; lower-case."""

OFFICE_MODIFIERS = word_set(
    """
    vice deputy acting interim former ex prime foreign interior defence defense finance health education
    justice home trade energy transport labour labor agriculture environment culture chief first national
    associate assistant senior junior attorney lieutenant major police fire county city state district
    town village federal outgoing incoming late then under permanent press general executive managing
    security
    """
)
"""Stand before an office and belong to it; lower-case."""

PORTFOLIOS = word_set(
    """
    state defence defense health education treasury commerce labor labour energy agriculture war
    """
)
"""Of what a secretary is secretary; lower-case."""

SAME_OFFICE = {
    "advisor": "adviser",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "adm": "admiral",
    "cmdr": "commander",
    "czar": "tsar",
    "emperor": "tsar",
    "councilor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "councilmember": "councillor",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "prof": "professor",
    "rev": "reverend",
    "defense": "defence",
    "labor": "labour",
}
"""One spelling for an office that has several."""

WOMEN_OFFICES = word_set(
    """
    congresswoman chairwoman councilwoman assemblywoman queen princess empress tsarina tsarevna duchess
    countess baroness spokeswoman actress businesswoman policewoman waitress stewardess heiress nun
    """
)
"""Tell that the person is a woman."""

MEN_OFFICES = word_set(
    """
    congressman chairman councilman assemblyman alderman king prince emperor tsar czar sultan emir duke
    earl count baron marquis viscount shah pope spokesman businessman policeman fireman fisherman monk
    """
)
"""Tell that the person is a man."""

CALLINGS = OFFICES | word_set(
    """
    clerk lawyer teacher doctor nurse surgeon physician professor scientist economist analyst historian
    engineer architect farmer fisherman fisher baker butcher driver pilot sailor soldier officer
    firefighter policeman policewoman paramedic midwife pharmacist epidemiologist virologist geologist
    seismologist hydrologist biologist ecologist botanist chemist physicist meteorologist researcher
    student pupil headteacher headmaster headmistress caretaker warden guard guide ranger forester miner
    welder electrician plumber carpenter joiner mechanic technician operator contractor builder developer
    landlord tenant shopkeeper grocer trader banker broker accountant auditor treasurer secretary
    assistant aide adviser advisor consultant strategist lobbyist activist campaigner organiser organizer
    volunteer unionist striker negotiator mediator diplomat attaché journalist reporter correspondent
    columnist editor publisher broadcaster presenter anchor blogger photographer filmmaker playwright poet
    novelist composer musician pianist violinist singer drummer guitarist dancer painter sculptor designer
    curator librarian archivist priest pastor vicar minister chaplain nun monk athlete goalkeeper
    midfielder defender winger captain coach trainer referee umpire jockey businessman businesswoman
    entrepreneur executive chairman boss founder owner partner investor inventor defendant plaintiff
    suspect accused attacker gunman victim witness survivor widow widower juror petitioner appellant
    respondent claimant whistleblower informant hostage detainee prisoner inmate convict refugee candidate
    incumbent challenger nominee runner-up lawmaker legislator congressman senator politician spokesman
    spokeswoman spokesperson resident passenger motorist cyclist pedestrian hiker climber skipper
    stepfather stepmother neighbour neighbor chief head director president principal
    """
)
"""By which an apposition or a later *the clerk* means a person; lower-case, in the singular."""
