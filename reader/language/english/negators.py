"""Words that negate, and the fixed phrases in which they do not."""

from __future__ import annotations

from reader.language.english.word_set import word_set

NOUN_NEGATORS = word_set("none nobody nothing nowhere zero")
"""Negate the clause in which they stand as subject or object."""

NO_FLIP_AFTER_NOT = word_set("""
    only just merely simply solely least surprisingly unexpectedly unreasonably infrequently uncommonly
    insignificant
    """)
"""*not only … but also* asserts both."""

PARTIAL_AFTER_NOT = word_set("""
    all every everyone everybody everything necessarily always entirely fully completely wholly quite both
    exactly
    """)
"""*not all* denies the whole and leaves a part."""

NO_FLIP_AFTER_NO = word_set("""
    fewer less more later earlier sooner doubt wonder matter question secret stranger small mean and or
    """)
"""*no fewer than*, *no doubt*, *no stranger to*."""

IMPLICATIVES = {
    **dict.fromkeys(
        word_set("""
        fail fails failed failing refuse refuses refused refusing decline declines declined declining forget
        forgets forgot forgotten neglect neglects neglected neglecting omit omits omitted omitting
        """),
        "to",
    ),
    **dict.fromkeys(word_set("avoid avoids avoided avoiding avert averts averted averting"), "any"),
    **dict.fromkeys(word_set("rule rules ruled ruling"), "out"),
}
"""Verbs that say that a thing is not done, and the word that must follow."""

ABSENCES = {
    **dict.fromkeys(word_set("without lack lacks lacked lacking sans"), "any"),
    **dict.fromkeys(word_set("absence absent devoid shortage free"), "of"),
}
"""Words for what is not there, and the word that must follow."""

NO_CLAIM = word_set("comment say discuss elaborate answer respond speak specify give be provide confirm")
"""*declined to comment* states nothing about the matter."""

RAISING = word_set("""
    think thinks thought thinking believe believes believed believing expect expects expected expecting
    suppose feel feels felt want wants wanted true case seem seems appear appears likely
    """)
"""*does not think that P* means that P is not so; also *not true that P*."""

COMPLEMENT_HEADS = word_set("""
    say says said know knows known knew reveal revealed confirm confirmed tell told explain explained
    specify specified disclose disclosed mention mentioned understand realise realize remember deny denied
    """)
"""*did not say he left*: the saying is denied, the leaving is not."""

PREPOSITIONS = word_set("""
    with at in of by for to from on under over and or but that as if because while than about into the a
    there so when where or
    """)
"""Words before *no* that are not its verb."""

TIME_WORDS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december tomorrow next late early noon midnight dawn morning evening
    spring summer autumn winter christmas easter
    """)
"""After *not … before*: the time at which it does happen."""

_STEMS = {
    "un": "able willing hurt harmed injured damaged affected safe aware true fair lawful likely certain "
    "clear "
    "constitutional convinced successful armed acceptable available reliable necessary popular related "
    "authorised authorized confirmed identified known paid reported resolved settled verified founded "
    "justified reasonable important usual common finished changed touched occupied insured licensed "
    "prepared qualified satisfied tested vaccinated welcome well employed",
    "in": "accurate correct adequate appropriate capable complete consistent dependent effective eligible "
    "secure significant sufficient valid visible voluntary admissible decisive direct flexible",
    "im": "possible probable proper mobile patient perfect plausible practical prudent",
    "il": "legal legible legitimate logical",
    "ir": "regular relevant responsible reversible replaceable",
    "non": "existent compliant violent fatal binding essential partisan",
    "non-": "existent compliant violent fatal binding essential partisan payment compliance",
    "dis": "approve approves approved agree agrees agreed allow allows allowed honest loyal obey obeyed "
    "proportionate satisfied trust trusts trusted believe",
}

NEGATIVE_STEMS = {prefix + stem: prefix for prefix, stems in _STEMS.items() for stem in stems.split()}
"""Negated words and their prefixes: ``unhurt`` and ``un``."""
