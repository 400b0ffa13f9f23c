"""Words by which a run of capitals is an organisation, a place or a thing and no person; lower-case."""

from __future__ import annotations

from reader.language.english.word_set import word_set

COMPANY_ENDINGS = word_set(
    """
    inc co corp corporation company ltd limited llc plc gmbh ag sa spa nv bv ab oy group holdings holding
    partners llp lp associates international industries enterprises
    """
)
"""Stand behind a company's name and may be left out."""

BUSINESS_WORDS = COMPANY_ENDINGS | word_set(
    """
    airlines airways bank brewery chemical chemicals electric energy foods gas insurance logistics media
    mill mills mining motors oil petroleum pharma pharmaceuticals power rail railways semiconductor
    shipping solutions steel stores systems technologies technology telecom timber water works
    """
)
"""End a company's name, of which the first word alone may stand for it: Norvik for Norvik
Chemicals."""

ORGANISATION_WORDS = BUSINESS_WORDS | word_set(
    """
    academy administration advisers agency airlines airways alliance army assembly association athletic
    authority bank battalion board brigade broadcasting brothers bureau business cabinet campaign
    cathedral center centre chamber charity church cinema circuit clinic club coalition college commission
    committee commons commonwealth communist conference confederation congress conservatives consortium
    constabulary consulate cooperative council court daily democrats democratic department diocese
    directorate division electric embassy energy exchange express faculty federation fellowship firm
    fisheries force forces foundation front fund gallery gazette government guard guild herald hospital
    hotel house infirmary initiative institute institution insurance journal laboratories laboratory labs
    league legislature library lords media ministry mission mosque motors museum nations navy network news
    newspaper office oil orchestra organisation organization parish parliament partnership party police
    politburo post power press prison productions programme project radio railway railways records
    regiment republicans reserve resources school secretariat security senate seminary services society
    soviet squad station steel studio studios supermarket synagogue syndicate systems team technologies
    telecom telegraph television theatre theater times tribunal tribune trust union unit united university
    utilities water weather works workers unión nacional federación partido ministerio chemicals
    """
)
"""Make an organisation of the name they stand in."""

KNOWN_BODIES = word_set(
    """
    nato opec unesco unicef interpol europol hamas hezbollah fatah taliban isis pentagon congress
    parliament senate bundestag bundesrat knesset duma sejm cortes riksdag folketing storting diet commons
    lords twitter facebook google microsoft amazon boeing airbus reuters afp bbc cnn huawei gazprom
    rosneft frontex eurostat mossad greenpeace oxfam amnesty walmart tesco toyota volkswagen samsung sony
    nokia ikea uber netflix tesla spacex nasa wikileaks whatsapp instagram tiktok telegram youtube
    wikipedia asean mercosur fema nhs
    """
)
"""Bodies of the world's news that go by one word."""

JOINED_BY_OF = word_set(
    """
    academy administration agency alliance army assembly association authority bank bishop board bureau
    cathedral center centre centers chamber church city coalition college commission committee community
    commonwealth confederation congress convention council county court department directorate district
    embassy faculty federation fellowship foundation front government guild gulf hospital house
    inspectorate institute institutes institution island islands isle isles kingdom league legion library
    ministry museum nation nations national office order organisation organization parish parliament party
    port province republic sea secretariat school schools society state states strait syndicate treaty
    tribunal union university bay cape lake mount river tower town
    """
)
"""Carry on behind *of* or *for*: Ministry of Works, Centre for the Study of Tides."""

PLACE_WORDS = word_set(
    """
    airport alley archipelago avenue bay beach boulevard bridge canal canyon cape cemetery channel city
    coast county cove creek crossing dam delta desert district drive falls field fields fjord forest
    garden gardens glacier gorge gulf harbor harbour heights highway hill hills island islands isle
    junction lagoon lake lane marsh meadow mount mountain mountains ocean park parkway pass peak peninsula
    pier plain plains plateau plaza pond port prairie province quay range reef region reservoir ridge
    river road sea shore sound spring springs square state strait street summit terminal terrace town
    township tunnel valley village volcano waterfall wharf wood woods flats
    """
)
"""Make a place of the name they stand in, at its end; *Lake*, *Mount* and the like before it too."""

PLACE_WORDS_BEFORE = word_set(
    """
    lake mount port cape fort isle gulf bay strait river camp mt loch san santa los las el
    """
)
"""Make a place of the name that follows."""

THING_WORDS = word_set(
    """
    act agreement accord accords amendment anthem award awards bible bill book championship championships
    charter christmas code constitution convention covenant crisis cup day deal declaration derby
    directive easter emmy festival final finals formula games index law lottery manifesto marathon medal
    memorandum memorial movement nobel olympics open oscar pact plan prize protocol race rally report
    resolution revolution series show song star statute summit tournament treaty trial trophy war week
    world
    """
)
"""Make a law, an event, a work or a prize of the name they end."""

NUMBERED = word_set(
    """
    flight route highway district school unit reactor line article ward gate pier apollo boeing airbus
    area building platform terminal interstate soyuz channel runway room level phase formula section title
    chapter block zone division brigade battalion regiment precinct local chamber
    """
)
"""Go with a figure, which belongs to the name: Reactor 4 is not Reactor 3."""
