"""The words of the product, a frozen value each. Imports nothing of ours.

``from reader.vocabulary import Source`` loads the module of that word alone: the first frame of the screen
needs few of them, and to define a dataclass costs about a millisecond.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.vocabulary.attribution import Attribution, AttributionType
    from reader.vocabulary.comparison import Comparison, Notice
    from reader.vocabulary.copy import Copy
    from reader.vocabulary.group import Absence, Coverage, Group, Member
    from reader.vocabulary.ledger import LedgerEntry, LedgerKind, LedgerRow
    from reader.vocabulary.link import Evidence, GateResult, Held, Link
    from reader.vocabulary.lists import GivenLists, Lists
    from reader.vocabulary.naming import NameUse, Naming
    from reader.vocabulary.passage import Kind, Passage
    from reader.vocabulary.relation import Relation
    from reader.vocabulary.review import FactReview, Orphan, Reviewed, Verdict
    from reader.vocabulary.source import Basis, Published, Source
    from reader.vocabulary.span import Span
    from reader.vocabulary.time_mention import TimeMention
    from reader.vocabulary.timeline import TimelineEntry
    from reader.vocabulary.voice import Utterance, Variant, Voice
    from reader.vocabulary.wording import Wording, WordingKind

__all__ = [
    "Absence",
    "Attribution",
    "AttributionType",
    "Basis",
    "Comparison",
    "Copy",
    "Coverage",
    "Evidence",
    "FactReview",
    "GateResult",
    "GivenLists",
    "Group",
    "Held",
    "Kind",
    "LedgerEntry",
    "LedgerKind",
    "LedgerRow",
    "Link",
    "Lists",
    "Member",
    "NameUse",
    "Naming",
    "Notice",
    "Orphan",
    "Passage",
    "Published",
    "Relation",
    "Reviewed",
    "Source",
    "Span",
    "TimeMention",
    "TimelineEntry",
    "Utterance",
    "Variant",
    "Verdict",
    "Voice",
    "Wording",
    "WordingKind",
]

_HOME = {
    "Absence": "group",
    "Attribution": "attribution",
    "AttributionType": "attribution",
    "Basis": "source",
    "Comparison": "comparison",
    "Copy": "copy",
    "Coverage": "group",
    "Evidence": "link",
    "FactReview": "review",
    "GateResult": "link",
    "GivenLists": "lists",
    "Group": "group",
    "Held": "link",
    "Kind": "passage",
    "LedgerEntry": "ledger",
    "LedgerKind": "ledger",
    "LedgerRow": "ledger",
    "Link": "link",
    "Lists": "lists",
    "Member": "group",
    "NameUse": "naming",
    "Naming": "naming",
    "Notice": "comparison",
    "Orphan": "review",
    "Passage": "passage",
    "Published": "source",
    "Relation": "relation",
    "Reviewed": "review",
    "Source": "source",
    "Span": "span",
    "TimeMention": "time_mention",
    "TimelineEntry": "timeline",
    "Utterance": "voice",
    "Variant": "voice",
    "Verdict": "review",
    "Voice": "voice",
    "Wording": "wording",
    "WordingKind": "wording",
}


def __getattr__(name: str) -> Any:
    """The word, from its own module, on first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    word = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = word
    return word
