"""All that the language layer knows of a source's passages, gathered in one pass.

Every offset is one of the source's text. Finds nothing itself: each part comes from the module of that name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from reader.language.attributions import SHOWN, Voice, attributions
from reader.language.certainty import StatusCue, statuses
from reader.language.claim import Claim
from reader.language.english.titles import TITLES
from reader.language.negation import Negation, negations
from reader.language.quantities import Quantity, quantities
from reader.language.quotations import Quotation, quotations
from reader.language.time_expression import TimeExpression
from reader.language.times import times
from reader.language.tokens import Token, TokenKind, tokens
from reader.vocabulary.passage import SET_ASIDE, Passage
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

if TYPE_CHECKING:
    from reader.language.loaded_words import LoadedWord

Found = TypeVar("Found")

POSSIBLE_VOICE = 0.2
"""Likelihood from which an attribution is kept: a speaker missed does more harm than one too many."""


@dataclass(frozen=True)
class Annotation:
    """One passage and what is known of it."""

    passage: Passage
    """The passage itself."""
    published: date | None
    """Day of publication of its source."""
    quantities: tuple[Quantity, ...]
    """Typed figures."""
    times: tuple[TimeExpression, ...]
    """Expressions of time, resolved where they can be."""
    possible_voices: tuple[Voice, ...]
    """Attributions whose content lies in the passage or runs through it, the doubtful ones too."""
    quotations: tuple[Quotation, ...]
    """Quoted stretches that lie in the passage or run through it."""
    negations: tuple[Negation, ...]
    """Words that negate, with their scopes."""
    statuses: tuple[StatusCue, ...]
    """Words of doubt, plan, wish and condition, with their scopes."""

    def words(self, span: Span) -> str:
        """The words at a span of the source's text, so far as it lies in the passage."""
        start = self.passage.start
        return self.passage.text[max(0, span.start - start) : max(0, span.end - start)]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words that carry facts; found when first asked for, since they are most of what is kept."""
        by = self.passage.start
        found = tokens(self.passage.text)
        return tuple([Token(t.term, t.start + by, t.end + by, t.kind, t.capital) for t in found])

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """The attributions that are likely enough to be shown."""
        return tuple([voice for voice in self.possible_voices if voice.likelihood >= SHOWN])

    @cached_property
    def loaded(self) -> tuple[LoadedWord, ...]:
        """Words that judge what they name; found when first asked for, since few passages are linked."""
        from reader.language.loaded_words import loaded_words

        by = self.passage.start
        return tuple([word._replace(span=_moved(word.span, by)) for word in loaded_words(self.passage.text)])

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The parts that each state one thing; found when first asked for, since few passages are linked."""
        from reader.language.claims import claims

        return claims(
            self.passage.text,
            start=self.passage.start,
            quantities=self.quantities,
            times=self.times,
            negated=self.negations,
            doubted=self.statuses,
            voices=self.voices,
            quoted=self.quotations,
        )

    @cached_property
    def span(self) -> Span:
        """The whole passage."""
        return Span(self.passage.start, self.passage.end)

    @cached_property
    def terms(self) -> frozenset[str]:
        """Stems and countries, without figures and dates."""
        return frozenset(token.term for token in self.tokens if token.kind in _WEIGHTY)

    @cached_property
    def names(self) -> frozenset[str]:
        """The terms that are printed with a capital inside the sentence, and countries; no titles."""
        first_word = self.passage.start + 1  # behind an opening quotation mark at most
        return frozenset(
            token.term
            for token in self.tokens
            if token.kind is TokenKind.COUNTRY
            or (token.capital and token.kind is TokenKind.WORD and token.start > first_word)
            if token.term not in TITLES
        )


_WEIGHTY = frozenset({TokenKind.WORD, TokenKind.COUNTRY})


def annotate(source: Source) -> tuple[Annotation, ...]:
    """The passages that take part in the comparison, in reading order, each with all that is known of it."""
    passages = [passage for passage in source.passages if passage.kind not in SET_ASIDE]
    published = date.fromisoformat(source.published.date) if source.published.date else None
    quoted = quotations(source.text)
    quotations_of = _by_passage(passages, quoted, lambda quotation: quotation.span)
    voices_of = _by_passage(passages, _voices(source.text, passages), _reach)
    return tuple(
        _annotated(passage, published, voices, quotes)
        for passage, voices, quotes in zip(passages, voices_of, quotations_of, strict=True)
    )


def _annotated(
    passage: Passage, published: date | None, voices: Iterable[Voice], quotes: Iterable[Quotation]
) -> Annotation:
    text, by = passage.text, passage.start
    return Annotation(
        passage=passage,
        published=published,
        quantities=tuple([q._replace(span=_moved(q.span, by)) for q in quantities(text)]),
        times=tuple(
            [
                t._replace(span=_moved(t.span, by), anchor=t.anchor and _moved(t.anchor, by))
                for t in times(text, published=published)
            ]
        ),
        possible_voices=tuple(voices),
        quotations=tuple(quotes),
        negations=tuple(
            [n._replace(operator=_moved(n.operator, by), scope=_moved(n.scope, by)) for n in negations(text)]
        ),
        statuses=tuple(
            [c._replace(cue=_moved(c.cue, by), scope=_moved(c.scope, by)) for c in statuses(text)]
        ),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _reach(voice: Voice) -> Span:
    return Span(voice.content[0].start, voice.content[-1].end)


def _voices(text: str, passages: Sequence[Passage]) -> Iterable[Voice]:
    sentences = [Span(passage.start, passage.end) for passage in passages]
    return attributions(text, sentences, [passage.paragraph for passage in passages], at_least=POSSIBLE_VOICE)


def _by_passage(
    passages: Sequence[Passage], found: Iterable[Found], stretch: Callable[[Found], Span]
) -> list[list[Found]]:
    """For each passage, in order, the values whose stretch overlaps it."""
    waiting = sorted(found, key=stretch)
    held: list[list[Found]] = [[] for _ in passages]
    begin = 0
    for place, passage in enumerate(passages):
        while begin < len(waiting) and stretch(waiting[begin]).end <= passage.start:
            begin += 1
        for one in waiting[begin:]:
            if stretch(one).start >= passage.end:
                break
            if stretch(one).end > passage.start:
                held[place].append(one)
    return held
