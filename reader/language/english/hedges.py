"""Words that say how certain, intended or wished a thing is, by what they make of the clause they govern."""

from __future__ import annotations

from reader.language.english.word_set import word_set

HEDGED_CLAUSE = (
    "may",
    "might",
    "could",
    "probably",
    "apparently",
    "reportedly",
    "allegedly",
    "supposedly",
    "purportedly",
    "seemingly",
    "presumably",
    "possibly",
    "perhaps",
    "maybe",
    "conceivably",
    "arguably",
    "likely",
    "unlikely",
    "unconfirmed",
    "(?:seem|appear)(?:s|ed)? (?:to|that|as|likely)",
    "(?:is|are|was|were|be|been|being) (?:widely |now |also |still "
    ")?(?:believed|thought|said|reported|alleged|"
    "understood|rumou?red|suspected|presumed|feared|accused|assumed|estimated) (?:to|of|that)",
    "suspected of",
    "feared (?:dead|drowned|lost|trapped|killed)",
    "(?:it is|it's) (?:possible|probable|conceivable) that",
    "in all likelihood",
    "can(?:not|'t) be ruled out",
)
"""Everything up to the end of the clause is only possible, likely or hearsay."""

HEDGED_NOUN = (
    "suspected",
    "alleged",
    "apparent",
    "presumed",
    "purported",
    "supposed",
    "possible",
    "potential",
    "probable",
    "would-be",
    "unconfirmed reports? of",
    "rumou?red",
)
"""Only the noun phrase that follows is in doubt: *the suspected arsonist was arrested*."""

PLANNED = (
    "will",
    "won't",
    "shall",
    r"\w+'ll",
    "(?:is|are|was|were|am|be) (?:not )?(?:also |now |still "
    ")?(?:due|set|scheduled|expected|slated|poised|about|"
    "going|planning|planned|preparing|intending|determined|bound|likely) to",
    "(?:is|are|was|were) (?:due|scheduled|planned|slated|set) (?:for|on|in|at|next|this|by)",
    "(?:is|are) to(?= (?!the|a|an|his|her|its|their|be blamed|blame)[a-z])",
    "plan(?:s|ned|ning)? (?:to|for|on)",
    "intend(?:s|ed|ing)? to",
    "aim(?:s|ed|ing)? to",
    "prepar(?:es|ed|ing) to",
    "(?:vow|pledge|promise|swear|undertake|agree|threaten|offer|propose|commit)(?:s|es|d|ed|ing)? to",
    "(?:vowing|pledging|promising|agreeing|proposing|committing|committed|sworn|swore|undertook) to",
    "decided (?:not )?to",
    "on (?:course|track) to",
    "has no plans to",
    "have no plans to",
    "had no plans to",
    "no plans to",
    "(?:ruled|rules|ruling|rule) out",
)
"""It is intended, arranged or promised."""

OPEN = (
    "(?:has|have|had|is|are|was|were) (?:not|yet to) (?:yet "
    ")?(?:decided?|deciding|determined?|settled?)(?: whether| if| to| on)?",
    "(?:hasn't|haven't|hadn't|did not|didn't) (?:yet )?(?:decided?|say whether|said whether)(?: whether| "
    "if| to| on)?",
    "undecided",
    "weigh(?:s|ed|ing)? (?:whether|up|a|an|the)",
    "(?:is|are|was|were|still|be|been|currently) "
    "(?:considering|weighing|mulling|pondering|contemplating|exploring|"
    "studying|debating|assessing|reviewing)",
    "(?:consider|mull|ponder|contemplate)(?:s|ed|ing)? whether",
    "unclear",
    "not (?:yet |immediately |entirely )?(?:clear|known|certain|decided)",
    "unknown",
    "remains to be seen",
    "(?:asked|asks|ask|wonders?|wondered|wondering|decide|deciding|determine|question|questions|see) "
    "(?:whether|if)",
    "whether",
    "(?:not|never|cannot|\\w+n't) (?:yet )?(?:rule|ruled|ruling) out",
    "(?:not|cannot|\\w+n't) (?:yet )?excluded?",
    "open question",
)
"""Nobody has settled it."""

CONDITIONAL = (
    "if",
    "unless",
    "provided (?:that|the|it|he|she|they)",
    "providing (?:that|the|it|he|she|they)",
    "as long as",
    "so long as",
    "in case",
    "in the event (?:of|that)",
    "on condition (?:that|of)",
    "subject to",
    "should (?=(?:the|a|an|he|she|it|they|any|no)\\b)",
    "were (?:it|he|she|they) to",
    "would have",
)
"""It holds on a condition only."""

OBLIGED = (
    "must",
    "mustn't",
    "should",
    "shouldn't",
    "ought to",
    "(?:has|have|had|having) to(?= [a-z])",
    "need(?:s|ed)? to",
    "(?:is|are|was|were|be|been) "
    "(?:required|obliged|forced|ordered|told|supposed|bound|compelled|instructed) to",
    "urg(?:e|es|ed|ing)",
    "call(?:s|ed|ing)? (?:for|on|upon)",
    "demand(?:s|ed|ing)?",
    "appeal(?:s|ed|ing)? (?:for|to)",
    "recommend(?:s|ed|ing)?(?: that)?",
)
"""It is somebody's duty, or asked of somebody; that it is done is not said."""

WISHED = (
    "want(?:s|ed|ing)?(?: to)?",
    "hop(?:e|es|ed|ing)(?: to| that| for)?",
    "wish(?:es|ed|ing)? (?:to|that|for)",
    "would (?:like|love|prefer|rather)(?: to)?",
    "seek(?:s|ing)? to",
    "sought to",
    "prefer(?:s|red)?(?: to)?",
    "eager to",
    "keen to",
    "(?:try|tries|tried|trying) to",
    "attempt(?:s|ed|ing)? to",
)
"""Somebody wants it, or tries."""

DENIED = (
    "den(?:y|ies|ied|ying)",
    "reject(?:s|ed|ing)? (?:the |a |an |any |all |his |her |its |their |those |these "
    ")?(?:claims?|allegations?|accusations?|suggestions?|charges?|reports?|idea|notion)",
    "dismiss(?:es|ed|ing)? (?:the |a |an |any |all |his |her |its |their |those |these "
    ")?(?:claims?|allegations?|accusations?|suggestions?|charges?|reports?|idea|notion)",
    "refut(?:es|ed|ing)",
    "disput(?:es|ed|ing)(?: that| the)?",
    "(?:had|has|have) nothing to do with",
)
"""Somebody says that it is not so."""

WOULD = ("would", "wouldn't", r"\w+'d (?=not|have|be|never)")
"""The future of what was said, or a condition."""

NOT_A_WILL = word_set("""
    a the his her their its my our your free good own political last living ill at of against popular god's
    public national collective sheer
    """)
"""Words before the noun *will*."""

NOT_A_CONDITION = word_set("as even only what whether and")
"""Words before an *if* that sets no condition (as if), or only a weak one."""

ASKING = word_set("""
    ask asks asked asking wonder wonders wondered see know knows knew decide decided determine unclear sure
    say question doubt doubts doubted clear told check find
    """)
"""Words before an *if* that means *whether*."""

SAYING = word_set("""
    said says say saying announced told promised warned insisted added predicted confirmed argued wrote
    thought believed hoped knew claimed pledged vowed indicated suggested expected estimated forecast
    """)
"""After one of these, *would* is the future of what is said."""
