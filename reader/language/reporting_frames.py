"""Every way in which a reporting word of a sentence may have a speaker and a content, with its features.

Proposes, does not choose: ``attributions`` weighs the features and keeps the likeliest frame of each word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.clause_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from reader.language.english.reporting_verbs import (
    Force,
    Form,
    Reporting,
    reporting_adjectives,
    reporting_nouns,
    reporting_words,
)
from reader.language.quoted_stretches import QuotedStretches
from reader.language.reported_words import CLOSE, OPEN, Sentence, Token
from reader.language.speakers import (
    past_apposition,
    sentence_subject,
    speaker_left,
    speaker_right,
    verb_group_start,
)
from reader.vocabulary.span import Span


class Frame(NamedTuple):
    """One reading of a reporting word."""

    cue: Span
    """The word, with its particle."""
    speaker: Span | None
    """Who speaks, thinks or wants."""
    content: tuple[Span, ...]
    """What; two stretches where the cue stands between them."""
    word: Reporting
    """Dictionary form, shape and force."""
    features: tuple[str, ...]
    """What speaks for and against this reading, as keys of the weights."""


class _Cue(NamedTuple):
    """A reporting word in its place."""

    at: int
    """Index of the word."""
    first: int
    """Index of its first auxiliary or adverb."""
    last: int
    """Index of its particle, or its own."""
    word: Reporting
    """What it is."""
    role: str
    """How it stands to what is before it: subject, coordinate, infinitive …"""
    speaker: tuple[int, int] | None
    """Indices of the speaker's words."""
    shared: tuple[str, ...]
    """Features that hold for all its readings."""


_PARTICLES = frozenset("out on for to about of against with up back off that at in upon".split())
_COLON = Reporting(":", Form.BASE, Force.ASSERTS)
_ACCORDING = Reporting("according", Form.BASE, Force.ASSERTS)
_PLAIN_DETERMINERS = frozenset("the a an his her its their my our your no every".split())
_BORROWERS = frozenset("coordinate participle infinitive other comma noun start nominal".split())
_END_MARKS = frozenset(".!?")
_MAX_LEFT = 60
MOST_ENDS = 6
"""Places before the end of the sentence where a content to the right may end."""
MOST_WORDS = 300
"""Words of a sentence that are looked at."""
MOST_STARTS = 3
"""Places to the right of a reporting word where its content may begin."""


def frames(sentence: Sentence, quoted: QuotedStretches) -> list[list[Frame]]:
    """For each reporting word of the sentence its possible readings."""
    tokens = sentence.tokens[:MOST_WORDS]
    found: list[list[Frame]] = []
    subject: tuple[int, int] | None = None
    opening = sentence_subject(tokens) if tokens and tokens[0].quote < 0 else None
    for cue in _cues(tokens):
        if cue.speaker is None and cue.role in _BORROWERS:
            cue = _with_borrowed_speaker(tokens, cue, subject, opening)
        elif cue.speaker is not None and cue.role in ("subject", "apposition", "coordinate"):
            subject = cue.speaker
        readings = [
            *_left_frames(tokens, cue, sentence, quoted),
            *_right_frames(tokens, cue, sentence, quoted),
        ]
        if readings:
            found.append(readings)
    return found


def _with_borrowed_speaker(
    tokens: list[Token], cue: _Cue, subject: tuple[int, int] | None, opening: tuple[int, int] | None
) -> _Cue:
    """The cue with the subject of an earlier reporting word of its sentence, or the sentence's own."""
    reported = subject is not None and subject[0] > 0 and tokens[subject[0] - 1].low in (",", CLOSE)
    if (
        subject is not None
        and cue.role != "noun"
        and (reported or opening is None or not _set_off(tokens, cue))
    ):
        return cue._replace(speaker=subject, shared=(*cue.shared, "borrowed"))
    if opening is not None and not opening[0] <= cue.at < opening[1]:
        return cue._replace(speaker=opening, shared=(*cue.shared, "opening"))
    return cue


def _set_off(tokens: list[Token], cue: _Cue) -> bool:
    """Whether a comma stands before the reporting word, or one before the *and* that joins it."""
    if cue.first == 0:
        return False
    return tokens[cue.first - 1].low == "," or cue.role == "coordinate"


# --- reporting words -----------------------------------------------------------------------------------------


def _cues(tokens: list[Token]) -> list[_Cue]:
    verbs, nouns, adjectives = reporting_words(), reporting_nouns(), reporting_adjectives()
    cues: list[_Cue] = []
    for at, token in enumerate(tokens):
        low = token.low
        if low == "according" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            end = speaker_right(tokens, at + 2)
            cues.append(
                _Cue(at, at, at + 1, _ACCORDING, "according", (at + 2, end) if end > at + 2 else None, ())
            )
        elif low == ":" and 0 < at <= 7 and at + 1 < len(tokens) and tokens[0].upper:
            cues.append(_Cue(at, at, at, _COLON, "label", (0, at), (f"label{min(at, 4)}",)))
        elif low in verbs and (cue := _verb_cue(tokens, at, verbs[low])) is not None:
            cues.append(cue)
        elif low in nouns and (cue := _noun_cue(tokens, at, nouns[low])) is not None:
            cues.append(cue)
        elif low in adjectives and at > 0:
            first = verb_group_start(tokens, at)
            if any(tokens[k].low in BE for k in range(first, at)):
                start = speaker_left(tokens, first)
                cues.append(
                    _Cue(
                        at,
                        first,
                        at,
                        adjectives[low],
                        "adjective",
                        (start, first) if start < first else None,
                        (),
                    )
                )
    return cues


def _verb_cue(tokens: list[Token], at: int, word: Reporting) -> _Cue | None:
    """The verb as a reporting word, or as a noun where a determiner stands before it."""
    before = tokens[at - 1].low if at else ""
    if word.form in (Form.BASE, Form.PRESENT, Form.PROGRESSIVE) and (
        before in DETERMINERS - {"all", "both", "most", "many", "some", "that", "this", "few"}
        or before.endswith("'s")
    ):
        nouns = reporting_nouns()
        low = tokens[at].low
        return _noun_cue(tokens, at, nouns[low]) if low in nouns else None
    first = verb_group_start(tokens, at)
    group = [tokens[k].low for k in range(first, at)]
    if _is_noun(tokens, at, first, word):
        low = tokens[at].low
        return _noun_cue(tokens, at, reporting_nouns()[low]) if low in reporting_nouns() else None
    passive = word.form in (Form.PAST, Form.PARTICIPLE) and any(low in BE for low in group)
    being = word.form is Form.PROGRESSIVE and any(low in BE for low in group)
    role, speaker = _role(tokens, first, word, being)
    form = "passive" if passive else "being" if being else word.form.value
    last = at
    if at + 1 < len(tokens) and tokens[at + 1].low in _PARTICLES:
        particle = tokens[at + 1].low
        if particle in ("out", "up", "back", "off") or (
            particle in ("to", "on", "for", "about", "of", "against", "at", "with")
        ):
            last = (
                at + 1
                if particle != "to"
                or word.lemma in ("point", "refer", "allude", "speak", "respond", "object")
                else at
            )
    fixed = before in DETERMINERS or before.endswith("'s")
    negated = any(low == "not" or low.endswith("n't") or low == "never" for low in group)
    modal = any(
        low in ("will", "would", "can", "could", "may", "might", "must", "shall", "should") for low in group
    )
    do = bool(group) and group[0] in ("do", "did", "does", "didn't", "don't", "doesn't")
    shared = [f"form={form}", f"role={role}", f"{role}/{form}", f"L={word.lemma}", f"L={word.lemma}/{form}"]
    if last > at:
        shared.append(f"L={word.lemma}+{tokens[last].low}")
        shared.append(f"particle={tokens[last].low}")
    if fixed:
        shared.append("after-determiner")
    if negated:
        shared.append("negated")
    if modal:
        shared.append("modal")
    if do:
        shared.append("do")
    if word.form is Form.BASE and not modal and not do and role == "subject":
        shared.append("bare")
    if tokens[at].quote >= 0:
        own = speaker is not None and tokens[speaker[0]].low in ("i", "we", "you")
        shared += ["quoted", "quoted/own" if own else "quoted/other", f"quoted/{role}"]
    if passive:
        by = next((k for k in range(at + 1, min(len(tokens), at + 8)) if tokens[k].low == "by"), -1)
        if by >= 0:
            end = speaker_right(tokens, by + 1)
            shared.append("by")
            return _Cue(
                at, first, last, word, "passive", (by + 1, end) if end > by + 1 else None, tuple(shared)
            )
        return _Cue(at, first, last, word, "passive", speaker, tuple(shared))
    return _Cue(at, first, last, word, role, speaker, tuple(shared))


def _is_noun(tokens: list[Token], at: int, first: int, word: Reporting) -> bool:
    """Whether a form that verb and noun share is the noun: *a retired judge*, *the previous rules were*."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if word.form is Form.PRESENT and after in AUXILIARIES and word.lemma not in _PARENTHETIC:
        return True
    if word.form is not Form.BASE or first != at or at == 0:
        return False
    before = tokens[at - 1]
    if not before.low[0].isalpha() or before.low in _PLURALS or before.low in PREPOSITIONS | CONJUNCTIONS | RELATIVES:
        return False
    if before.low in AUXILIARIES or before.low in ADVERBS or before.low.endswith(("s", "ly")) or before.low == "to":
        return False
    return not any(token.low == "and" for token in tokens[max(0, at - 5) : at])


_PARENTHETIC = frozenset("say think believe know claim suspect insist".split())
_PLURALS = frozenset(
    "they we i you people police men women children who that many some others both all most few several more half "
    "don't didn't doesn't please let help majority media public staff".split()
)


def _role(
    tokens: list[Token], first: int, word: Reporting, being: bool
) -> tuple[str, tuple[int, int] | None]:
    """How the verb group that begins at ``first`` stands to what is before it, and the speaker found there."""
    if first == 0:
        return "start", None
    before = tokens[first - 1].low
    if before == "to":
        start = speaker_left(tokens, first - 1)
        return "infinitive", None
    if before in ("and", "or", "but", "then"):
        return "coordinate", None
    if before in ("who", "which", "that"):
        start = speaker_left(tokens, first - 1)
        end = first - 1
        if start == end and tokens[first - 2].low == "," if first >= 2 else False:
            start = speaker_left(tokens, first - 2)
        return "relative", (start, first)
    if word.form is Form.PROGRESSIVE and not being:
        start = speaker_left(tokens, first)
        if before == "," or before in PREPOSITIONS or before in DETERMINERS or start >= first:
            return "participle", None
        return "reduced", (start, first)
    if before in PREPOSITIONS or before in _PLAIN_DETERMINERS:
        return "nominal", None
    if before in (",", ")", "—", "–", "--"):
        end = past_apposition(tokens, first)
        if end < first:
            start = speaker_left(tokens, end)
            if start < end:
                return "apposition", (start, first)
        return "comma", None
    if before in (CLOSE, OPEN):
        return "quote", None
    start = speaker_left(tokens, first)
    if start < first:
        return "subject", (start, first)
    return "other", None


def _noun_cue(tokens: list[Token], at: int, word: Reporting) -> _Cue | None:
    """A noun that reports, with its possessor or the *by* after it as the speaker."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    speaker: tuple[int, int] | None = None
    owner = "none"
    at_owner = at - 1
    while at_owner >= 0 and at - at_owner < 4:
        low = tokens[at_owner].low
        if low in ("his", "her", "their", "its", "our", "my"):
            speaker, owner = (at_owner, at_owner + 1), "pronoun"
            break
        if low.endswith("'s") or low == "'":
            speaker, owner = (speaker_left(tokens, at_owner + 1), at_owner + 1), "possessor"
            break
        if low in DETERMINERS or low in PREPOSITIONS or not low[0].isalpha():
            break
        at_owner -= 1
    if speaker is None:
        for k in range(at + 1, min(len(tokens), at + 6)):
            if tokens[k].low in ("by", "from"):
                end = speaker_right(tokens, k + 1)
                speaker, owner = ((k + 1, end), "by") if end > k + 1 else (None, "none")
                break
    kind = (
        after
        if after in ("that", "to", "of", "about", "for", "on", "against", "over", ":", "by", "from", "with")
        else "other"
    )
    if kind == "other" and owner == "none":
        return None
    shared = (
        "noun",
        f"owner={owner}",
        f"noun>{kind}",
        f"N={word.lemma}",
        f"N={word.lemma}>{kind}",
        f"owner={owner}>{kind}",
    )
    last = at + 1 if kind in ("of", "about", "for", "on", "against", "over", "by", "from", "with") else at
    return _Cue(at, at, last, word, "noun", speaker, shared)


# --- contents ------------------------------------------------------------------------------------------------


def _left_frames(tokens: list[Token], cue: _Cue, sentence: Sentence, quoted: QuotedStretches) -> list[Frame]:
    """Readings with the content before the speaker: ``It leaks, Moss said``; ``“It leaks,” said Moss``."""
    if cue.role in ("noun", "adjective", "label", "infinitive") or cue.word.form is Form.PROGRESSIVE:
        return []
    speaker = cue.speaker
    first = cue.first
    inverted = cue.role in ("quote", "comma")
    if cue.role == "according":
        speaker_start = cue.at
    elif inverted:
        end = speaker_right(tokens, cue.last + 1)
        speaker = (cue.last + 1, end) if end > cue.last + 1 else None
        if speaker is None:
            return []
        speaker_start = first
    elif cue.role in ("subject", "apposition") and speaker is not None:
        speaker_start = speaker[0]
    elif cue.role == "passive" and speaker is not None:
        return _passive_frames(tokens, cue, speaker)
    else:
        return []
    stop = speaker_start
    if stop == 0:
        return _after_earlier_quotation(tokens, cue, speaker, sentence, quoted)
    mark = tokens[stop - 1].low
    if mark not in (",", CLOSE, "—", "–", "--", "-", "?", "!") and cue.role != "according":
        return []
    stop -= 1
    closing = mark == CLOSE
    if mark == "," and stop > 0 and tokens[stop - 1].low == CLOSE:
        closing = True
        stop -= 1
    if cue.role == "according" and mark not in (",", CLOSE):
        stop += 1
    starts = _left_starts(tokens, stop, closing, quoted, sentence)
    after = (
        cue.last + 1
        if not inverted and cue.role != "according"
        else (speaker[1] if speaker else cue.last + 1)
    )
    tail, rest = _tail(tokens, after)
    frames_here: list[Frame] = []
    for kind, begin in starts:
        end = tokens[stop].end if closing else tokens[stop - 1].end if stop else 0
        if end <= begin:
            continue
        left = Span(begin, end)
        length = "short" if end - begin < 25 else "long"
        base = (
            *cue.shared,
            "left",
            f"left={kind}",
            f"left/{cue.role}",
            f"left={kind}/{cue.role}",
            f"tail={tail}",
            f"left={kind}/tail={tail}",
            f"left={length}",
            f"L={cue.word.lemma}<",
        )
        frames_here.append(_frame(tokens, cue, speaker, (left,), base))
        if tail == "comma" and rest < len(tokens) and (not closing or _has_quotation(tokens, rest)):
            finish = _sentence_end(tokens, sentence, quoted, rest)
            right = Span(tokens[rest].start, finish)
            if finish > tokens[rest].start:
                frames_here.append(
                    _frame(
                        tokens,
                        cue,
                        speaker,
                        (left, right),
                        (*base, "split", f"split={_opening(tokens, rest)}"),
                    )
                )
    return frames_here


def _has_quotation(tokens: list[Token], start: int) -> bool:
    return any(token.low == OPEN for token in tokens[start:])


def _passive_frames(tokens: list[Token], cue: _Cue, speaker: tuple[int, int]) -> list[Frame]:
    """``The plan was rejected by the board``: the subject is the content."""
    if "by" not in cue.shared:
        return []
    start = speaker_left(tokens, cue.first)
    if start >= cue.first:
        return []
    left = Span(tokens[start].start, tokens[cue.first - 1].end)
    return [_frame(tokens, cue, speaker, (left,), (*cue.shared, "left", "left=passive"))]


def _after_earlier_quotation(
    tokens: list[Token],
    cue: _Cue,
    speaker: tuple[int, int] | None,
    sentence: Sentence,
    quoted: QuotedStretches,
) -> list[Frame]:
    """``“Never!” Moss said.``: the quotation ended with the sentence before."""
    start = sentence.span.start
    quotation = quoted.ending_at(start) or quoted.ending_at(start - 1) or quoted.ending_at(start - 2)
    if quotation is None or quotation.scare:
        return []
    tail, _ = _tail(tokens, cue.last + 1)
    features = (
        *cue.shared,
        "left",
        "left=earlier",
        f"tail={tail}",
        f"left=earlier/tail={tail}",
        f"L={cue.word.lemma}<",
    )
    return [_frame(tokens, cue, speaker, (quotation.span,), features)]


def _left_starts(
    tokens: list[Token], stop: int, closing: bool, quoted: QuotedStretches, sentence: Sentence
) -> list[tuple[str, int]]:
    """Where a content that ends before ``stop`` may begin: at its quotation, at the sentence, after a comma."""
    starts: list[tuple[str, int]] = []
    if closing:
        end = tokens[stop].end
        quotation = quoted.ending_at(end)
        if quotation is not None:
            if quotation.span.start <= sentence.span.start:
                return [("quotation", quotation.span.start)]
            starts.append(("scare" if quotation.scare else "quotation", quotation.span.start))
            head = tokens[0].quote
            starts.append(
                ("mixed", tokens[0].start if head < 0 else min(tokens[0].start, quoted.all[head].span.start))
            )
            return starts
    head = tokens[0].quote
    starts.append(
        ("sentence", tokens[0].start if head < 0 else min(tokens[0].start, quoted.all[head].span.start))
    )
    for at in range(stop - 2, max(0, stop - _MAX_LEFT), -1):
        low = tokens[at].low
        if low in (";", ":") or (low in CONJUNCTIONS and tokens[at - 1].low == ","):
            starts.append(("clause", tokens[at + 1].start))
            break
    return starts


def _tail(tokens: list[Token], at: int) -> tuple[str, int]:
    """What follows the reporting words, after times and places of saying: the sentence's end, a comma, more."""
    limit = min(len(tokens), at + 14)
    while at < limit:
        low = tokens[at].low
        if low in _END_MARKS:
            return "end", at
        if low == ",":
            return "comma", at + 1
        if low == ":":
            return "colon", at + 1
        if low == OPEN:
            return "open", at
        if low in (";", "—", "–", "--"):
            return "dash", at + 1
        if low in SUBORDINATORS and low not in ("as", "before", "after", "since", "than"):
            return "that" if low == "that" else "clause", at
        if low in CONJUNCTIONS:
            return "and", at
        at += 1
    return ("end", at) if at >= len(tokens) else ("more", at)


def _right_frames(tokens: list[Token], cue: _Cue, sentence: Sentence, quoted: QuotedStretches) -> list[Frame]:
    """Readings with the content after the reporting word."""
    speaker = cue.speaker
    begin = cue.last + 1
    if cue.role == "according":
        if speaker is None or speaker[1] >= len(tokens) or cue.at > 3:
            return []
        begin = speaker[1] + (tokens[speaker[1]].low == ",")
    elif cue.role in ("quote", "comma") and begin < len(tokens):
        end = speaker_right(tokens, begin)
        if end < len(tokens) and tokens[end].low == ":" and end > begin:
            speaker, begin = (begin, end), end
    made: list[Frame] = []
    for kind, start in _right_starts(tokens, begin, cue):
        opening = _opening(tokens, start)
        gap = "" if start == begin else "gap"
        base = (
            *cue.shared,
            f"right={kind}",
            f"right={kind}/{opening}",
            f"L={cue.word.lemma}>{kind}",
            f"L={cue.word.lemma}>{opening}",
            f"{cue.role}>{kind}",
            f"right={kind}/{gap}",
            f"force={cue.word.force}>{kind}",
            f"form={cue.word.form}>{opening}",
        )
        for ending, end in _right_ends(tokens, start, sentence, quoted, kind):
            content = Span(tokens[start].start, end)
            size = (
                "1"
                if end - content.start < 12
                else "2"
                if end - content.start < 40
                else "3"
                if end - content.start < 110
                else "4"
            )
            size_key = f"size={size}"
            if kind in ("direct", "to") and cue.word.lemma in _RAISING_SUBJECT or cue.role == "passive":
                made += _raised(tokens, cue, content, (*base, f"end={ending}", size_key))
            made.append(
                _frame(
                    tokens,
                    cue,
                    speaker,
                    (content,),
                    (
                        *base,
                        f"end={ending}",
                        f"end={ending}/{kind}",
                        f"end={ending}/{opening}",
                        f"size={size}",
                        f"size={size}/{kind}",
                    ),
                )
            )
    return made


_RAISING_SUBJECT = frozenset("seem appear sound look".split())


def _raised(tokens: list[Token], cue: _Cue, content: Span, base: tuple[str, ...]) -> list[Frame]:
    """``The deal seems dead``, ``the deal is expected to fail``: the subject belongs to the content."""
    end = cue.first
    start = speaker_left(tokens, end)
    if start >= end:
        return []
    speaker = cue.speaker if "by" in cue.shared else None
    subject = Span(tokens[start].start, tokens[end - 1].end)
    return [
        _frame(
            tokens,
            cue,
            speaker,
            (subject, content),
            (*base, "raised", f"raised/{cue.role}", f"L={cue.word.lemma}^"),
        )
    ]


def _right_starts(tokens: list[Token], begin: int, cue: _Cue) -> list[tuple[str, int]]:
    """Where the content may begin: at once, at *that*, at a quotation, after a colon."""
    starts: list[tuple[str, int]] = []
    count = len(tokens)
    if begin >= count:
        return starts
    low = tokens[begin].low
    if low == ":":
        return [("colon", begin + 1)] if begin + 1 < count else []
    if low == ",":
        if begin + 1 < count and tokens[begin + 1].low == OPEN:
            return [("quote", begin + 1)]
        if cue.role == "according":
            return [("direct", begin + 1)]
    elif low in _END_MARKS or low in (CLOSE, ";"):
        return starts
    elif low == OPEN and tokens[begin].quote >= 0:
        return [("quote", begin)]
    elif low in ("that", "whether", "how", "why", "what", "if", "to"):
        return [(low if low in ("that", "to") else "wh", begin)]
    else:
        starts.append(("direct", begin))
    for at in range(begin + 1, min(count, begin + 16)):
        low = tokens[at].low
        if low in _END_MARKS or low == ";":
            break
        if low == ":":
            starts.append(("colon", at + 1))
            break
        if low == OPEN and tokens[at].quote >= 0:
            starts.append(("quote", at))
            break
        if low == "that" and tokens[at - 1].low not in PREPOSITIONS:
            starts.append(("that", at))
            break
        if (
            at < begin + 8
            and low in ("to", "whether", "how", "why")
            and cue.word.force in (Force.WISHES, Force.ASKS, Force.ASSERTS)
        ):
            starts.append(("to" if low == "to" else "wh", at))
            break
    return starts[:MOST_STARTS]


def _right_ends(
    tokens: list[Token], start: int, sentence: Sentence, quoted: QuotedStretches, kind: str
) -> list[tuple[str, int]]:
    """Where a content that begins at ``start`` may end."""
    if start >= len(tokens):
        return []
    ends: list[tuple[str, int]] = []
    number = tokens[start].quote
    if number >= 0 and tokens[start].low == OPEN:
        ends.append(("quotation", quoted.all[number].span.end))
        if kind in ("colon", "quote") and ends[0][1] >= sentence.span.end - 1:
            return ends
    finish = _sentence_end(tokens, sentence, quoted, start)
    seen = {finish}
    found: list[tuple[str, int]] = []
    counts: dict[str, int] = {}
    verb = False
    for at in range(start + 1, len(tokens)):
        token = tokens[at]
        low, end = token.low, tokens[at - 1].end
        if end >= finish:
            break
        verb = verb or low in AUXILIARIES or (low.endswith("ed") and not token.upper)
        if token.quote >= 0 and low != OPEN and number == token.quote:
            continue
        label = "said" if low == "," and _is_saying_tail(tokens, at + 1) else _break_at(tokens, at, kind)
        if not label or end in seen or counts.get(label, 0) >= 2:
            continue
        counts[label] = counts.get(label, 0) + 1
        found.append((f"{label}{'+' if verb else '-'}", end))
        seen.add(end)
        if len(found) >= MOST_ENDS:
            break
    ends += found
    ends.append(("sentence", finish))
    return ends


_SAID = frozenset("said says say told added wrote announced reported noted according tells writes explained".split())


def _is_saying_tail(tokens: list[Token], start: int) -> bool:
    """Whether what follows a comma reports all that came before: *, a spokesman said*."""
    for at in range(start, min(len(tokens), start + 9)):
        low = tokens[at].low
        if low in _SAID:
            return _tail(tokens, at + 1)[0] in ("end", "comma") or low == "according"
        if low in (",", ".", ";", OPEN, CLOSE) or low in RELATIVES or low in SUBORDINATORS or low in CONJUNCTIONS:
            return False
    return False


def _break_at(tokens: list[Token], at: int, kind: str) -> str:
    """What sort of place it is for a content to end before the word; empty for none."""
    low = tokens[at].low
    if low == ",":
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if following in CONJUNCTIONS:
            return "comma-and"
        if following in RELATIVES or following in SUBORDINATORS:
            return "comma-clause"
        if following.endswith("ing"):
            return "comma-ing"
        return "comma>" + _opening(tokens, at + 1)
    if low in ("but", "while", "although", "whereas", ";", "—", "–", "--", "-", "("):
        return "break"
    if low in ("and", "or"):
        return "and>" + _opening(tokens, at + 1)
    if low in (
        "as",
        "after",
        "before",
        "because",
        "when",
        "if",
        "since",
        "until",
        "unless",
        "though",
        "who",
        "which",
    ):
        return "clause"
    if low in PREPOSITIONS and kind != "that":
        return "preposition"
    if low in AUXILIARIES and kind == "direct":
        return "verb"
    return ""


def _sentence_end(tokens: list[Token], sentence: Sentence, quoted: QuotedStretches, start: int) -> int:
    """The last character of what the sentence says from ``start``: without its full stop, with its quotation."""
    last = len(tokens) - 1
    while last > start and tokens[last].low in _END_MARKS:
        last -= 1
    inside = tokens[start].quote
    if inside >= 0 and tokens[start].low != OPEN:
        return min(tokens[last].end, quoted.all[inside].inner.end)
    number = tokens[last].quote
    if number >= 0 and quoted.all[number].span.end > sentence.span.end:
        return quoted.all[number].span.end
    return tokens[last].end


def _opening(tokens: list[Token], start: int) -> str:
    """What sort of word a content begins with."""
    if start >= len(tokens):
        return "nothing"
    low = tokens[start].low
    if low in ("that", "to", "whether", "how", "why", "what", "if", "about", "of", "for", "on"):
        return low
    if low == OPEN:
        return "quote"
    if low in ("he", "she", "they", "we", "i", "there"):
        return (
            "pronoun+aux" if start + 1 < len(tokens) and tokens[start + 1].low in AUXILIARIES else "pronoun"
        )
    if low in ("it", "you", "this", "these", "those"):
        return "it+aux" if start + 1 < len(tokens) and tokens[start + 1].low in AUXILIARIES else "it"
    if low in ("him", "her", "them", "me", "us", "himself", "themselves", "herself"):
        return "object"
    if low in DETERMINERS:
        return "determiner+verb" if _has_verb_soon(tokens, start) else "determiner"
    if low in PREPOSITIONS:
        return "preposition"
    if low in TIMES:
        return "time"
    if low in ADVERBS or low.endswith("ly"):
        return "adverb"
    if low.endswith("ing"):
        return "ing"
    if not low[0].isalnum():
        return "mark"
    if tokens[start].upper:
        return "name+verb" if _has_verb_soon(tokens, start) else "name"
    return "word+verb" if _has_verb_soon(tokens, start) else "word"


def _has_verb_soon(tokens: list[Token], start: int) -> bool:
    """Whether an auxiliary comes within a few words, before any mark: it is a clause."""
    for at in range(start + 1, min(len(tokens), start + 9)):
        low = tokens[at].low
        if low in AUXILIARIES:
            return True
        if low in (",", ".", ";", ":", OPEN, CLOSE) or low in RELATIVES or low in SUBORDINATORS:
            return False
    return False


def _frame(
    tokens: list[Token],
    cue: _Cue,
    speaker: tuple[int, int] | None,
    content: tuple[Span, ...],
    features: tuple[str, ...],
) -> Frame:
    span = None
    if speaker is not None and speaker[1] > speaker[0]:
        span = Span(tokens[speaker[0]].start, tokens[speaker[1] - 1].end)
    has = "speaker" if span is not None else "nobody"
    who = (
        "pronoun"
        if span is not None
        and speaker is not None
        and speaker[1] - speaker[0] == 1
        and tokens[speaker[0]].low in PRONOUNS
        else "other"
    )
    extra = (has, f"{has}/{cue.role}", f"who={who}")
    return Frame(
        cue=Span(
            tokens[cue.first].start if cue.role not in ("noun", "adjective") else tokens[cue.at].start,
            tokens[cue.last].end,
        ),
        speaker=span,
        content=content,
        word=cue.word,
        features=(*features, *extra),
    )
