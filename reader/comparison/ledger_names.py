"""The places, people and bodies of the story: by what name and role each source calls them."""

from __future__ import annotations

from reader.comparison.named import Named, Place, printed_role
from reader.language.mention import NameKind
from reader.one_line import one_line
from reader.vocabulary.ledger import LedgerEntry, LedgerKind, LedgerRow

_KINDS = {
    NameKind.PLACE: LedgerKind.PLACE,
    NameKind.PERSON: LedgerKind.PERSON,
    NameKind.ORGANISATION: LedgerKind.ORGANISATION,
}


def name_entries(names: Named) -> list[LedgerEntry]:
    """An entry for each; a row for each name and role that a source prints, where it does so first."""
    kept: dict[int, dict[tuple[str, str, str | None], Place]] = {}
    for places in names.places:
        for place in places:
            if names.entities[place.entity].kind in _KINDS:
                key = (place.passage.source, place.mention.text, printed_role(place.mention))
                kept.setdefault(place.entity, {}).setdefault(key, place)
    return [_entry(names, number, list(kept[number].values())) for number in sorted(kept)]


def _entry(names: Named, number: int, places: list[Place]) -> LedgerEntry:
    entity = names.entities[number]
    return LedgerEntry(
        kind=_KINDS[entity.kind],
        subject=one_line(entity.name),
        rows=tuple(
            LedgerRow(
                source=place.passage.source,
                passage=place.passage.id,
                span=place.mention.span,
                text=one_line(place.mention.text),
                value=one_line(entity.name),
                unit=None,
                modifier=printed_role(place.mention),
            )
            for place in places
        ),
    )
