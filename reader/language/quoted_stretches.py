"""The quotations of a text by place: which one a character is in, which one ends here, how much of a span is
quoted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.language.quotations import Quotation
from reader.vocabulary.attribution import AttributionType
from reader.vocabulary.span import Span


class QuotedStretches:
    """A text's own quotations in order, those inside other quotations left out."""

    def __init__(self, quoted: Sequence[Quotation]) -> None:
        self.all = tuple(q for q in quoted if q.depth == 0)
        """In reading order; they do not overlap."""
        self._starts = [q.span.start for q in self.all]
        self._by_end = {q.span.end: q for q in self.all}

    def ending_at(self, offset: int) -> Quotation | None:
        """The quotation whose closing mark is the character before ``offset``."""
        return self._by_end.get(offset)

    def overlapping(self, span: Span) -> Sequence[Quotation]:
        """The quotations that share a character with ``span``."""
        first = bisect_right(self._starts, span.start)
        if first and self.all[first - 1].span.end > span.start:
            first -= 1
        return self.all[first : bisect_right(self._starts, span.end - 1)]

    def around(self, offset: int) -> Quotation | None:
        """The quotation that the character is in."""
        place = bisect_right(self._starts, offset) - 1
        return self.all[place] if place >= 0 and offset < self.all[place].span.end else None

    def type_of(self, content: Sequence[Span]) -> AttributionType:
        """Direct where quotations cover the content but for a few marks, mixed where they cover some."""
        inside = sum(
            min(q.span.end, part.end) - max(q.span.start, part.start)
            for part in content
            for q in self.overlapping(part)
        )
        if inside == 0:
            return AttributionType.INDIRECT
        size = sum(part.end - part.start for part in content)
        return AttributionType.DIRECT if size - inside <= 2 * len(content) else AttributionType.MIXED
