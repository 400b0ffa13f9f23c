"""A place of a text where somebody or something is named: the value that ``mentions`` gives."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from reader.language.name_parts import NameParts, name_parts
from reader.vocabulary.span import Span


class NameKind(StrEnum):
    """What bears the name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"
    """An event, a law, a work, a people, or what cannot be told."""


NO_PARTS = NameParts((), "", "", "", "")
"""Of what is no person, and of a role."""


class Mention(NamedTuple):
    """A name as it stands in a text, without a possessive ending."""

    span: Span
    """Name and title, or the words of a role: ``Mayor Ana Moss``, ``the clerk``."""
    text: str
    """As printed, a line's end as a blank."""
    kind: NameKind
    """Person, organisation, place or other."""
    head: str
    """The word by which it is known short: a person's surname, the whole name of all else."""
    parts: NameParts
    """A person's title and names; empty words for a bare title or role."""
    role: str
    """What an apposition or the words before the name say that the person is: ``county clerk``; may be
    empty."""
    refers: Span | None = None
    """For a role, an acronym or an alias: the mention with which the text itself equates it."""

    @property
    def title(self) -> str:
        """The office before the name in lower case; may be empty."""
        return self.parts.office

    @property
    def gender(self) -> str:
        """``f``, ``m`` or empty, by title or given name."""
        return self.parts.gender


def with_kind(mention: Mention, kind: NameKind) -> Mention:
    """The mention as one of another kind."""
    if kind is NameKind.PERSON:
        head = mention.text.rsplit(None, 1)[-1]
        return mention._replace(kind=kind, parts=name_parts(mention.text), head=head)
    return mention._replace(kind=kind, parts=NO_PARTS, head=mention.text, role="")


def likeliest_kind(votes: Mapping[NameKind, int]) -> NameKind:
    """The kind that most mentions of one wording have, *other* only where none has another."""
    return max(votes, key=lambda kind: (kind is not NameKind.OTHER, votes[kind], kind.value))
