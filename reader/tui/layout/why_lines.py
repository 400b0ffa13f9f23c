"""A fact in full as lines: who says it, and link by link the score, the gates, the evidence."""

from __future__ import annotations

from collections.abc import Iterable

from reader.counted import counted
from reader.decimals import decimals
from reader.language.calendar_words import calendar_words
from reader.tables.why import Part, Why, WhyLink
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.column_row import role_of
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.link import BY_HAND, Held
from reader.vocabulary.span import Span

LABEL = 11
"""Cells of the words before a line."""

REASONS = 1
"""Reasons that stand under the title; all of them stand with their links."""

BAR = 20
"""Cells of the bar of the weightiest part of a score."""

_HELD = {
    Held.EVIDENCE: ("✓", "by what is said"),
    Held.CONTEXT: ("✓", "by context"),
    Held.ASSUMPTION: ("·", "by assumption"),
    Held.FAILED: ("✗", "does not hold"),
}


def why_lines(comparison: Comparison, told: Why, *, width: int) -> list[Pieces]:
    """The lines, none wider than ``width``."""
    group = told.group
    head = [
        Piece(f"{group.relation.sign} {group.relation.value}", role_of(group.relation), bold=True),
        Piece("   "),
    ]
    gist = shorten(shown_text(group.gist), max(8, width - width_of(head)))
    lines: list[Pieces] = [[*head, Piece(gist, "strong", bold=True)]]
    for reason in _reasons(told):
        lines += _wrapped("because", reason, width)
    lines.append([])
    for part in told.parts:
        lines += _member(part, width)
    witnesses = counted(group.witnesses, "independent source")
    silent = ", ".join(
        f"{one.source} (nearest {one.nearest or 'none'} {decimals(one.score)})" for one in group.absent
    )
    lines += _wrapped("told by", witnesses + (f"; not in {silent}" if silent else ""), width)
    for one in told.links:
        lines += [[], *_link(comparison, one, width)]
    return lines


def _reasons(told: Why) -> list[str]:
    """What the fact's relation rests on, before everything else: the foremost reasons, each once."""
    grave = (one for one in told.links if one.link.relation is told.group.relation)
    notes = (shown_text(evidence.note) for one in grave for evidence in one.evidence if evidence.note)
    return list(dict.fromkeys(notes))[:REASONS]


def _member(part: Part, width: int) -> list[Pieces]:
    passage = part.passage
    text = shown_text(passage.text)
    start, end = part.part.start - passage.start, part.part.end - passage.start
    lines: list[Pieces] = []
    for number, (first, last) in enumerate(wrap(text, width - 6)):
        lead = Piece(f"{passage.id:<5} ", "strong", bold=True) if number == 0 else Piece(" " * 6)
        cuts = [first, min(max(start, first), last), max(min(end, last), first), last]
        roles = ("dim", "text", "dim")
        pieces = [Piece(text[a:b], role) for a, b, role in zip(cuts, cuts[1:], roles, strict=False) if a < b]
        lines.append([lead, *pieces])
    if part.voice is None:
        who = "the outlet’s own voice"
    else:
        who = f"quoting {shown_text(part.voice.speaker)}" if part.voice.speaker else "a speaker not named"
    when = "; ".join(
        f"“{shown_text(printed)}” means {calendar_words(value)}"
        if value
        else f"“{shown_text(printed)}” is not resolved"
        for printed, value in part.times
        if printed != value
    )
    said = who + (f" · {when}" if when else "")
    lines += [[Piece(" " * 6), Piece(said[a:b], "dim")] for a, b in wrap(said, width - 6)]
    return [*lines, []]


def _link(comparison: Comparison, one: WhyLink, width: int) -> list[Pieces]:
    link = one.link
    head = f"{link.a} {link.relation.sign} {link.b}"
    lines: list[Pieces] = [
        [
            Piece(head, role_of(link.relation), bold=True),
            Piece(f"   {link.relation.value}, confidence {decimals(link.confidence)}", "strong"),
        ]
    ]
    for evidence in one.evidence:
        note = shown_text(evidence.note)
        lines += _wrapped("because", note, width)
        quoted = [
            f"{name} “{words}”"
            for name, span in ((link.a, evidence.a), (link.b, evidence.b))
            if span is not None and (words := _cut(comparison, name, span)) not in note
        ]
        if quoted:
            lines += _wrapped("", " / ".join(quoted), width, role="dim")
    for gate in one.gates:
        mark, how = _HELD[gate.held]
        role = "error" if gate.held is Held.FAILED else "text"
        lines += _wrapped("gate", f"{mark} {gate.gate}, {how}: {shown_text(gate.note)}", width, role=role)
    lines += _score(one, width)
    for sentence in one.otherwise:
        lines += _wrapped("otherwise", shown_text(sentence), width)
    return lines


def _cut(comparison: Comparison, passage: str, span: Span) -> str:
    source = comparison.source_of[comparison.passage_of[passage].source]
    return shown_text(source.text[span.start : span.end])


def _score(one: WhyLink, width: int) -> list[Pieces]:
    """The parts of the score as bars, their sum, and the words that carried it."""
    score = decimals(one.link.score)
    if not one.parts:
        if any(evidence.kind == BY_HAND for evidence in one.evidence):
            return _wrapped("score", f"{score}; put together by hand", width)
        return _wrapped("score", f"{score}; found by what differs, the score played no part", width)
    lines = _wrapped("score", f"{score}, log-odds {one.log_odds:+.2f}, which is the sum of", width)
    longest = max(cell_width(name) for name, _ in one.parts)
    most = max(abs(share) for _, share in one.parts) or 1.0
    room = max(1, min(BAR, width - LABEL - longest - 10))
    for name, share in one.parts:
        bar = "█" * max(1, round(room * abs(share) / most)) if round(share, 2) else ""
        lines.append(
            [
                Piece(" " * LABEL),
                Piece(f"{share:+7.2f} ", "text"),
                Piece(f"{name:<{longest}} ", "text"),
                Piece(bar, "accent" if share > 0 else "dim"),
            ]
        )
    if one.words:
        lines += _wrapped("in common", ", ".join(shown_text(word) for word in one.words), width)
    return lines


def _wrapped(label: str, text: str, width: int, *, role: str = "text") -> list[Pieces]:
    lines: list[Pieces] = []
    for number, (start, end) in enumerate(wrap(text, max(8, width - LABEL))):
        lead = f"{label if number == 0 else '':<{LABEL}}"
        lines.append([Piece(lead, "dim"), Piece(text[start:end], role)])
    return lines


def plain_text(lines: Iterable[Pieces]) -> str:
    """The lines without their colours."""
    return "\n".join("".join(piece.text for piece in line) for line in lines)
