"""The fact pane as pieces: how the sources stand on the current fact, who says it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.decimals import decimals
from reader.one_line import one_line
from reader.printable import printable
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.clipped import clipped
from reader.tui.layout.column_row import role_of
from reader.tui.layout.labelled import labelled
from reader.tui.layout.marks import evidence_spans
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
from reader.vocabulary.span import Span

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group, Member
    from reader.vocabulary.passage import Passage
    from reader.vocabulary.review import FactReview

WIDE = 100
"""Cells from which confidence and voices are spelt out."""

CLOSING = " ),;:.]–—"
"""Marks with which no quotation begins: what they close stands before the part that is meant."""

LEAST_GIST = 12
"""Cells of a gist below which it is left out: the passages say it."""

HEAD_OF_QUOTE = 18
"""Characters kept before the first evidence when a passage is cut to a line."""


LEAST_FOR_MORE = 3
"""Lines for passages from which one tells how many more there are; of fewer the last passage does."""

LEAST_FOR_NOTE = 4
"""Lines of the pane from which one goes to the reader's note."""


def fact_lines(
    comparison: Comparison,
    group: Group,
    *,
    width: int,
    height: int,
    full: bool,
    said: FactReview | None = None,
    beside: tuple[int, int] = (0, 0),
    enlarge: str = "",
) -> list[Pieces]:
    """At most ``height`` lines about a fact; ``full`` quotes the passages whole.

    ``said`` is what the reader has said of the fact, ``beside`` its number among the facts of the sentence
    that is read and how many these are, ``enlarge`` the key that gives the pane more room.
    """
    lines = [_title(comparison, group, width, said, beside)]
    if height <= 1:
        return lines
    if said is not None and said.note and height >= LEAST_FOR_NOTE:
        lines += _note(said.note, width, full=full)
    why = _why(comparison, group)
    spans = evidence_spans(comparison, group)
    if full:
        for member in group.members:
            lines += _member_in_full(comparison, group, member, spans, width)
        lines += labelled("why", why, width)
        return clipped(lines, height, width)
    for_why = 2 if height >= 6 and height - len(lines) - len(group.members) >= 2 else 1
    room = max(1, height - len(lines) - for_why)
    shown = _first_to_show(comparison, group, room)
    left = [member for member in group.members if member not in shown]
    has_line_for_more = bool(left) and room >= LEAST_FOR_MORE
    for number, member in enumerate(shown, start=1):
        more = len(left) if number == len(shown) and not has_line_for_more else 0
        lines.append(_member(comparison, group, member, spans, width, more))
    if has_line_for_more:
        sigla = " ".join(dict.fromkeys(comparison.passage_of[m.passage].source for m in left))
        key = f"; {enlarge} enlarges" if enlarge else ""
        lines.append([Piece(f"   and {len(left)} more in {sigla}{key}", "dim")])
    lines += labelled("why", why, width)
    return clipped(lines, height, width)


def _first_to_show(comparison: Comparison, group: Group, room: int) -> list[Member]:
    """The members for which there is room: first those that the relation rests on."""
    if len(group.members) <= room:
        return list(group.members)

    def rests(member: Member) -> bool:
        return comparison.standing.get((group.id, member.passage)) is group.relation

    most = room - 1 if room >= LEAST_FOR_MORE else room
    chosen = sorted(group.members, key=lambda member: not rests(member))[: max(1, most)]
    return [member for member in group.members if member in chosen]


def passage_lines(
    comparison: Comparison | None, passage: Passage, *, width: int, height: int
) -> list[Pieces]:
    """About a passage that stands in no fact."""
    if comparison is not None and passage.id in comparison.unique:
        head = f"only in {passage.source}"
        why = "no other source has a passage that speaks of the same fact"
    else:
        head, why = f"in {passage.source}", ""
    lines: list[Pieces] = [[Piece(" "), Piece(head, "accent", bold=True)]]
    text = shown_text(passage.text)
    lines += [[Piece("  "), Piece(text[start:end])] for start, end in wrap(text, width - 3)]
    reasons = labelled("why", why, width)
    return [*lines[: max(1, height - len(reasons))], *reasons][:height]


def _note(note: str, width: int, *, full: bool) -> list[Pieces]:
    """The reader's note: whole, or on one line."""
    if not full:
        told = shorten(shown_text(one_line(note)), width - 9)
        return [[Piece("  "), Piece("note  ", "dim"), Piece(told, "text", italic=True)]]
    return [
        line for part in note.split("\n") for line in labelled("note", shown_text(printable(part)), width)
    ]


def _title(
    comparison: Comparison, group: Group, width: int, said: FactReview | None, beside: tuple[int, int]
) -> Pieces:
    present = list(dict.fromkeys(comparison.passage_of[m.passage].source for m in group.members))
    absent = [absence.source for absence in group.absent]
    figure = decimals(comparison.confidence_of(group))
    head = [
        Piece(" "),
        Piece(f"{group.relation.sign} {group.relation.value}", role_of(group.relation), bold=True),
        *_verdict(said, wide=width >= WIDE),
    ]
    if beside[1] > 1:
        where = "in this sentence" if width >= WIDE else "here"
        head.append(Piece(f"  {beside[0]} of {beside[1]} {where}", "text"))
    missing = f", not in {' '.join(absent)}" if absent else ""
    if width >= WIDE:
        told = f"confidence {figure}   in {' '.join(present)}{missing} "
    else:
        told = f"{figure}  in {' '.join(present)}{missing} "
    room = width - width_of(head) - cell_width(told) - 5
    gist = shorten(shown_text(group.gist), room) if room >= LEAST_GIST else ""
    return spread([*head, Piece("   "), Piece(gist, "strong", bold=True)], [Piece(told, "dim")], width)


def _verdict(said: FactReview | None, *, wide: bool) -> Pieces:
    """The reader's verdict and grade, after the relation."""
    if said is None:
        return []
    pieces = []
    if said.verdict.sign:
        told = f"{said.verdict.sign} {said.verdict.value}" if wide else said.verdict.sign
        pieces.append(Piece(f"  {told}", "strong", bold=True))
    if said.grade:
        pieces.append(Piece(f"  grade {said.grade}" if wide else f" {said.grade}", "strong"))
    return pieces


def _member(
    comparison: Comparison,
    group: Group,
    member: Member,
    spans: dict[str, list[Span]],
    width: int,
    more: int = 0,
) -> Pieces:
    """A passage on a line; the last one says how many ``more`` there are."""
    passage = comparison.passage_of[member.passage]
    voice = _voice(comparison, member, wide=width >= WIDE)
    voice += f" · {more} more" if more else ""
    start = [*_lead(comparison, group, member), Piece("  ")]
    room = width - width_of(start) - cell_width(voice) - 4
    quote = _quoted(
        passage,
        Span(member.start - passage.start, member.end - passage.start),
        spans.get(passage.id, []),
        max(20, room),
        about=_shared_from(comparison, group, passage),
    )
    return spread([*start, *quote], [Piece(voice, "dim"), Piece("  ")], width)


def _lead(comparison: Comparison, group: Group, member: Member) -> Pieces:
    """The siglum, before it the sign that the passage carries where that is not the fact's."""
    own = comparison.standing.get((group.id, member.passage), group.relation)
    sign = Piece("  ") if own is group.relation else Piece(f" {own.sign}", role_of(own), bold=True)
    return [sign, Piece(comparison.passage_of[member.passage].source, "strong", bold=True)]


def _shared_from(comparison: Comparison, group: Group, passage: Passage) -> int:
    """Where in the passage begins what it has in common with another of the fact; 0 without a telling."""
    starts = [
        span.start - passage.start
        for link in comparison.links_in.get(group.id, ())
        for evidence in link.evidence
        for own, span in ((link.a, evidence.a), (link.b, evidence.b))
        if own == passage.id and span is not None
    ]
    return min(starts, default=0)


def _member_in_full(
    comparison: Comparison, group: Group, member: Member, spans: dict[str, list[Span]], width: int
) -> list[Pieces]:
    passage = comparison.passage_of[member.passage]
    text = shown_text(passage.text)
    first, last = member.start - passage.start, member.end - passage.start
    lines: list[Pieces] = []
    for number, (start, end) in enumerate(wrap(text, width - 7)):
        lead = [*_lead(comparison, group, member), Piece("  ")] if number == 0 else [Piece("     ")]
        meant = min(max(start, first), end), min(max(start, last), end)
        pieces = [Piece(text[start : meant[0]], "dim")] if start < meant[0] else []
        pieces += _marked(text, *meant, spans.get(passage.id, []))
        pieces += [Piece(text[meant[1] : end], "dim")] if meant[1] < end else []
        lines.append([*lead, *pieces])
    return [*lines, [Piece("     "), Piece(_voice(comparison, member, wide=True), "dim")]]


def _voice(comparison: Comparison, member: Member, *, wide: bool) -> str:
    """Whose voice the part of a passage is in, a speaker or the outlet itself, and what time it names."""
    when = _when(comparison, member) if wide else ""
    attribution = comparison.voice_of(member)
    if attribution is None:
        return f"outlet’s own voice{when}" if wide else "own voice"
    if speaker := attribution.speaker and shown_text(attribution.speaker):
        return shorten(f"quoting {speaker}" if wide else speaker, 40 if wide else 20) + when
    return f"a speaker not named{when}" if wide else "not named"


def _when(comparison: Comparison, member: Member) -> str:
    """The first resolved time of what the part tells; empty without one."""
    for time in comparison.times:
        inside = time.passage == member.passage and member.start <= time.span.start < member.end
        if inside and time.value is not None and not time.of_saying:
            from reader.language.calendar_words import calendar_words

            return f" · {calendar_words(time.value)}"
    return ""


def _quoted(passage: Passage, part: Span, spans: Sequence[Span], room: int, *, about: int) -> Pieces:
    """The part of a passage in quotation marks, in at most ``room`` cells, cut so that evidence stays in.

    Without evidence what stays in is what begins at ``about``. Dots stand where the sentence goes on.
    """
    text = shown_text(passage.text)
    start, end = part.start, part.end
    while start < end and text[start] in CLOSING:
        start += 1
    marked = [span.start for span in spans if start <= span.start < end]
    first = min(marked, default=about if start <= about < end else start)
    if end - start > room - 3 and first - start > room // 2:
        blank = text.rfind(" ", start, max(start + 1, first - HEAD_OF_QUOTE))
        start = blank + 1 if blank >= 0 else max(start, first - HEAD_OF_QUOTE)
    before = "…" if _says_something(text[:start]) else ""
    after = "…" if _says_something(text[end:]) else ""
    whole = shorten(text[start:end].rstrip(), room - 3 - len(before) - len(after))
    clipped = whole.endswith("…") and not text[start:end].rstrip().endswith("…")
    stop = start + len(whole) - (1 if clipped else 0)
    opening, closing = "‘’" if any(mark in text[start:stop] for mark in '“”"') else "“”"
    return [
        Piece(f"{opening}{before}"),
        *_marked(text, start, stop, spans),
        Piece(f"…{closing}" if clipped or after else closing),
    ]


def _says_something(text: str) -> bool:
    """Are there words in it, not marks alone?"""
    return any(map(str.isalnum, text))


def _marked(text: str, start: int, end: int, spans: Sequence[Span]) -> Pieces:
    pieces: Pieces = []
    at = start
    for span in spans:
        first, last = max(span.start, at), min(span.end, end)
        if first < last:
            if first > at:
                pieces.append(Piece(text[at:first]))
            pieces.append(Piece(text[first:last], "strong", bold=True, underline=True))
            at = last
    if at < end:
        pieces.append(Piece(text[at:end]))
    return pieces


def _why(comparison: Comparison, group: Group) -> str:
    notes = [
        evidence.note
        for link in comparison.links_in.get(group.id, ())
        if link.relation is group.relation
        for evidence in link.evidence
        if evidence.note
    ]
    return " · ".join(shown_text(note) for note in dict.fromkeys(notes))
