"""Nouns of those who may be said to say something though no name is given: people, bodies, papers.

Beside them stand the callings of ``offices`` and the bodies of ``organisation_words``.
"""

from __future__ import annotations

from reader.language.english.word_set import word_set

PEOPLE = word_set(
    """
    adult aide ally analyst applicant backer bidder boy brother bystander captor carer caller child
    citizen client coach colleague commander commentator commuter companion constituent councillor
    couple critic crowd customer daughter delegate demonstrator dissident donor driver economist elder
    employee employer envoy eyewitness expert family fan father follower friend girl group grower guest
    homeowner husband industrialist insider insurer investigator islander leader lender local lodger
    lover maker man manager mayor member men merchant migrant minister monitor mother motorist mourner
    mover neighbour neighbor observer occupant officer official onlooker opponent parent participant
    partner patient peer people person player prosecutor protester protestor rebel regulator relative
    reader rescuer retailer rider rival sceptic scholar searcher seller settler sibling sister skeptic
    son source specialist spectator sponsor staff staffer stakeholder supplier supporter teenager team
    tourist trainer traveller traveler user viewer villager visitor voter watchdog wife woman women
    worker youth inspector adjudicator republican democrat conservative liberal shipper exporter
    importer airman seaman mp side few many several some most others
    """
)
"""Nouns of persons beside those by which a later *the clerk* means one."""

BODIES = word_set(
    """
    administration airline bench broadcaster builder campaign charity city commander company consortium
    contractor county crew delegation district employer factory fire-brigade group industry inquest
    inquiry inspectorate institution investigation judiciary jury leadership lobby majority management
    manufacturer minority monitor nation newspaper operator opposition outlet owner panel party plant
    platform port province regime region regulator retailer ruling-party sect secretariat shop side
    start-up state store supplier taskforce town union village watchdog website
    """
)
"""Nouns of bodies beside those that make an organisation of a name."""

PAPERS = word_set(
    """
    account affidavit allegation analysis article audit bill book briefing brief bulletin charge
    complaint communiqué communique declaration diary dispatch document dossier email evidence filing
    finding guidance guideline indictment judgment judgement lawsuit leaflet letter log manifesto memo
    memoir memorandum message minutes motion notice paper paragraph petition plaque poll post record
    recommendation release report review sheet sign statement study submission suit summary survey
    testimony text transcript treaty tweet verdict warning warrant will ruling decree order opinion law
    constitution data figure recording video footage
    """
)
"""Nouns of what is written, which is said to say something."""
