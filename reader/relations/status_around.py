"""How sure, intended or denied a stretch is that may open its claim: *twenty shops are to be added*.

The words that say so often stand behind the subject, where the status of its first word is not told yet.
"""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.claim import ClaimKind
from reader.vocabulary.span import Span


def status_around(side: Annotation, span: Span) -> Status:
    """The status at the stretch; of one that opens a main clause in which something is planned, that."""
    status = status_at(side.statuses, span.start)
    if status is not Status.ASSERTED:
        return status
    main = (claim for claim in side.claims if claim.kind is ClaimKind.MAIN)
    planned = (claim for claim in main if claim.status is Status.PLANNED)
    return Status.PLANNED if any(claim.span.start == span.start for claim in planned) else status
