"""Every way in which a reporting word of a sentence may have a speaker and a content, with its features.

Proposes, does not choose: ``attributions`` weighs the features and keeps the likeliest frame of each word.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.language.content_bounds import left_starts, opening, right_ends, right_starts, sentence_end, tail
from reader.language.english.clause_words import AUXILIARIES, PRONOUNS
from reader.language.english.reporting_verbs import Form, Reporting
from reader.language.english.word_set import word_set
from reader.language.quoted_stretches import QuotedStretches
from reader.language.reported_words import CLOSE, OPEN, Sentence, Token
from reader.language.reporting_cues import FRONT, Cue, Words, reporting_cues
from reader.language.speakers import speaker_left, speaker_right
from reader.vocabulary.span import Span

MOST_WORDS = 300
"""Words of a sentence that are looked at; the cost of a sentence is bounded by it."""

SHORT_LEFT = 25
"""Characters below which what stands before a comma is short."""

SIZES = ((12, "1"), (40, "2"), (110, "3"))
"""Characters below which a content counts as tiny, short or middling."""

_LEFT_MARKS = frozenset([",", CLOSE, "—", "–", "--", "-", "?", "!"])
_NO_LEFT = word_set("noun adjective label infinitive")
_RAISING = word_set("seem appear sound look")


class Frame(NamedTuple):
    """One reading of a reporting word."""

    cue: Span
    """The word, with its auxiliaries and particle."""
    speaker: Span | None
    """Who speaks, thinks or wants."""
    content: tuple[Span, ...]
    """What; two stretches where the cue stands between them."""
    word: Reporting
    """Dictionary form, shape and force."""
    common: tuple[str, ...]
    """Features that neighbouring readings share, one and the same object for all of them."""
    own: tuple[str, ...]
    """Features of this reading."""
    role: str
    """How the word stands in its clause."""


def frames(sentence: Sentence, quoted: QuotedStretches) -> list[list[Frame]]:
    """For each reporting word of the sentence its possible readings."""
    tokens = sentence.tokens[:MOST_WORDS]
    found: list[list[Frame]] = []
    for cue in reporting_cues(tokens):
        readings = _left_frames(tokens, cue, sentence, quoted)
        readings += _right_frames(tokens, cue, sentence, quoted)
        if readings:
            found.append(readings)
    return found


def _left_frames(tokens: list[Token], cue: Cue, sentence: Sentence, quoted: QuotedStretches) -> list[Frame]:
    """Readings with the content before the speaker: ``It leaks, Moss said``; ``“It leaks,” said Moss``."""
    if cue.role in _NO_LEFT or cue.word.form is Form.PROGRESSIVE:
        return []
    if cue.role == "passive":
        return _passive_frames(tokens, cue)
    speaker, stop, after = _before_speaker(tokens, cue)
    if speaker is None or stop < 0:
        return []
    if stop == 0:
        return _after_earlier_quotation(tokens, cue, speaker, sentence, quoted)
    mark = tokens[stop - 1].low
    if mark in _LEFT_MARKS:
        stop -= 1
    elif cue.role != "according":
        return []
    closing = mark == CLOSE
    if mark == "," and stop > 0 and tokens[stop - 1].low == CLOSE:
        closing = True
        stop -= 1
    if stop == 0:
        return []
    end = tokens[stop].end if closing else tokens[stop - 1].end
    kind, rest = tail(tokens, after)
    splits = kind == "comma" and rest < len(tokens) and (not closing or _has_quotation(tokens, rest))
    nature = "quotation" if closing else "clause" if _has_verb(tokens, stop) else "phrase"
    made: list[Frame] = []
    for start, begin in left_starts(tokens, stop, closing, quoted):
        if end <= begin:
            continue
        left = Span(begin, end)
        common = (
            *cue.features,
            "left",
            f"left={start}",
            f"left/{cue.role}",
            f"left={start}/{cue.role}",
            f"tail={kind}",
            f"left={start}/tail={kind}",
            f"left/{nature}",
            f"left={'short' if end - begin < SHORT_LEFT else 'long'}/{nature}",
            f"left={start}/{opening(tokens, 0)}",
            f"L={cue.word.lemma}<",
            *_speaker_features(tokens, cue, speaker),
        )
        made.append(_frame(tokens, cue, speaker, (left,), common, ()))
        finish = sentence_end(tokens, sentence, quoted, rest) if splits else 0
        if splits and finish > tokens[rest].start:
            right = Span(tokens[rest].start, finish)
            own = ("split", f"split={opening(tokens, rest)}")
            made.append(_frame(tokens, cue, speaker, (left, right), common, own))
    return made


def _before_speaker(tokens: list[Token], cue: Cue) -> tuple[Words | None, int, int]:
    """The speaker of a content on the left, the index where speaker and cue begin, and where they end."""
    if cue.role == "according":
        return cue.speaker, cue.at, cue.speaker[1] if cue.speaker is not None else cue.last + 1
    if cue.role in ("quote", "comma"):
        end = speaker_right(tokens, cue.last + 1)
        return ((cue.last + 1, end), cue.first, end) if end > cue.last + 1 else (None, -1, end)
    if cue.role in ("subject", "apposition") and cue.speaker is not None:
        return cue.speaker, cue.speaker[0], cue.last + 1
    return None, -1, cue.last + 1


def _has_verb(tokens: list[Token], stop: int) -> bool:
    """Whether a finite verb seems to stand among the words before ``stop``: a clause, no *On Monday*."""
    return any(
        token.low in AUXILIARIES or (token.low.endswith("ed") and not token.upper) for token in tokens[:stop]
    )


def _has_quotation(tokens: list[Token], start: int) -> bool:
    return any(token.low == OPEN for token in tokens[start:])


def _passive_frames(tokens: list[Token], cue: Cue) -> list[Frame]:
    """``The plan was rejected by the board``: the subject is the content."""
    start = speaker_left(tokens, cue.first)
    if "by" not in cue.features or start >= cue.first:
        return []
    left = Span(tokens[start].start, tokens[cue.first - 1].end)
    common = (*cue.features, "left", "left=passive", *_speaker_features(tokens, cue, cue.speaker))
    return [_frame(tokens, cue, cue.speaker, (left,), common, ())]


def _after_earlier_quotation(
    tokens: list[Token], cue: Cue, speaker: Words | None, sentence: Sentence, quoted: QuotedStretches
) -> list[Frame]:
    """``“Never!” Moss said.``: the quotation ended with the sentence before."""
    start = sentence.span.start
    quotation = quoted.ending_at(start) or quoted.ending_at(start - 1)
    kind, _ = tail(tokens, cue.last + 1)
    if quotation is None or quotation.scare or kind != "end":
        return []
    common = (
        *cue.features,
        "left",
        "left=earlier",
        f"tail={kind}",
        f"left=earlier/tail={kind}",
        f"L={cue.word.lemma}<",
        *_speaker_features(tokens, cue, speaker),
    )
    return [_frame(tokens, cue, speaker, (quotation.span,), common, ())]


def _right_frames(tokens: list[Token], cue: Cue, sentence: Sentence, quoted: QuotedStretches) -> list[Frame]:
    """Readings with the content after the reporting word."""
    speaker, begin = _after_cue(tokens, cue)
    if begin < 0:
        return []
    raises = cue.role == "passive" or cue.word.lemma in _RAISING
    made: list[Frame] = []
    for kind, start in right_starts(tokens, begin, cue.role, cue.word.force):
        first = opening(tokens, start)
        common = (
            *cue.features,
            f"right={kind}",
            f"right={kind}/{first}",
            f"L={cue.word.lemma}>{kind}",
            f"L={cue.word.lemma}>{first}",
            f"{cue.role}>{kind}",
            f"right={kind}/{'' if start == begin else 'gap'}",
            f"force={cue.word.force}>{kind}",
            f"form={cue.word.form}>{first}",
        )
        with_speaker = (*common, *_speaker_features(tokens, cue, speaker))
        raised = _raised_subject(tokens, cue) if raises and kind in ("direct", "to") else None
        for ending, end in right_ends(tokens, start, sentence, quoted, kind):
            content = Span(tokens[start].start, end)
            size = next((name for most, name in SIZES if end - content.start < most), "4")
            own = (
                f"end={ending}",
                f"end={ending}/{kind}",
                f"end={ending}/{first}",
                f"size={size}",
                f"size={size}/{kind}",
            )
            made.append(_frame(tokens, cue, speaker, (content,), with_speaker, own))
            if raised is not None:
                by = cue.speaker if "by" in cue.features else None
                both = ("raised", f"raised/{cue.role}", f"L={cue.word.lemma}^")
                both_own = (*own, *both, *_speaker_features(tokens, cue, by))
                made.append(_frame(tokens, cue, by, (raised, content), common, both_own))
    return made


def _after_cue(tokens: list[Token], cue: Cue) -> tuple[Words | None, int]:
    """The speaker of a content on the right, and the index where it may begin; −1 where there can be none."""
    begin = cue.last + 1
    if cue.role == "according":
        if cue.speaker is None or cue.speaker[1] >= len(tokens) or cue.at > FRONT:
            return None, -1
        return cue.speaker, cue.speaker[1] + (tokens[cue.speaker[1]].low == ",")
    if cue.role in ("quote", "comma"):
        end = speaker_right(tokens, begin)
        if begin < end < len(tokens) and tokens[end].low == ":":
            return (begin, end), end
    return cue.speaker, begin


def _raised_subject(tokens: list[Token], cue: Cue) -> Span | None:
    """``The deal seems dead``, ``the deal is expected to fail``: the subject belongs to the content."""
    start = speaker_left(tokens, cue.first)
    return Span(tokens[start].start, tokens[cue.first - 1].end) if start < cue.first else None


def _speaker_features(tokens: list[Token], cue: Cue, speaker: Words | None) -> tuple[str, str, str]:
    if speaker is None or speaker[1] <= speaker[0]:
        return "nobody", f"nobody/{cue.role}", "who=other"
    pronoun = speaker[1] - speaker[0] == 1 and tokens[speaker[0]].low in PRONOUNS
    return "speaker", f"speaker/{cue.role}", "who=pronoun" if pronoun else "who=other"


def _frame(
    tokens: list[Token],
    cue: Cue,
    speaker: Words | None,
    content: tuple[Span, ...],
    common: tuple[str, ...],
    own: tuple[str, ...],
) -> Frame:
    first = cue.at if cue.role in ("noun", "adjective") else cue.first
    who = (
        Span(tokens[speaker[0]].start, tokens[speaker[1] - 1].end)
        if speaker and speaker[1] > speaker[0]
        else None
    )
    return Frame(
        Span(tokens[first].start, tokens[cue.last].end), who, content, cue.word, common, own, cue.role
    )
