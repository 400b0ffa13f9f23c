"""Words of offices and ranks that stand beside a person's name and say little about the fact."""

from __future__ import annotations

_WORDS = """
    acting adviser advisor affairs ambassador archbishop assistant associate attorney bishop
    brigadier cabinet captain cardinal chair chairman chairperson chairwoman chancellor chief
    colonel commander commissioner congressman congresswoman coroner councillor councilor counsel
    defence defense delegate deputy detective diplomat diplomats director doctor dr economist editor
    envoy executive expert finance first foreign former founder general gov governor head health
    home inspector interior judge justice justices king lady lawyer leader lieutenant lord madam
    major manager managing mayor minister ministers mr mrs ms national officer official officials
    party policeman pope premier president presidential prime prince princess principal prof
    professor queen rep representative republican researcher rev reverend secretary security sen
    senator senior sergeant sheriff sir speaker spokesman spokesperson spokeswoman state
    superintendent top trade treasurer treasury under-secretary undersecretary union vice
"""

TITLES = frozenset(_WORDS.split())
"""Lower-case, as they stand before a name or behind it."""
