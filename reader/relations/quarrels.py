"""Who quarrels with whom over what, found where a source lets one speaker answer another.

An answer need not say again what it answers, so a pair of sentences alone rarely shows it. But whatever other
sources tell of the one side is disputed by whatever they tell of the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.answers import answers
from reader.relations.denials import is_denial
from reader.relations.exchanges import exchanges
from reader.relations.pair import clause_at, terms_in
from reader.relations.remembered import remembered
from reader.relations.rivals import Opposed, rivals
from reader.relations.speakers import plain_name
from reader.relations.two_sides import two_sides
from reader.relations.whose import Speaker, is_one, whose
from reader.vocabulary.link import Evidence
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.65
"""Of a dispute that one source shows and another takes part in."""

GOES_ON = 2
"""Passages before what is answered, and behind the answer, that may belong to the same side."""

RARE = 3
"""Passages of the story in which a word stands at most, for it to show that one speaker is on one matter."""

POSSIBLE = 0.3
"""Score from which a pair that is not shown counts as one side: a little above the possible pairs of engine
page §8."""

SURE = 0.5
"""Score from which one word of the matter in common is enough for one side; else two."""

MOST_PRINTED = 90
"""Characters of a statement that a reason quotes."""

_ONE_FACT = frozenset({Relation.AGREEMENT, Relation.FRAMING, Relation.DIFFERENCE})
"""Relations by which a passage of another source stands on the same side."""

_TWO_SIDES = frozenset({Relation.DISPUTE})

_MARKS = " ,;:“”\"‘’'"

Names = tuple[str, str]
"""Two passage ids in reading order."""


class _Side(NamedTuple):
    """What is said on one side of a quarrel."""

    speaker: Speaker
    """Who says it; nobody where it is told in the outlet's own voice."""
    passages: tuple[str, ...]
    """Ids, the one answered or answering first."""


class _Quarrel(NamedTuple):
    """Two sides of one matter in one source."""

    source: str
    """Siglum."""
    told: _Side
    """What is answered."""
    answer: _Side
    """What answers it."""
    clause: Span
    """The statement of the answer that answers."""
    cue: str
    """The words that show it."""
    tells: bool
    """The answer tells in its own words what is not so."""
    announces: bool
    """The answer says that there is another version, which comes next."""


class _Story:
    """All passages with their speakers, neighbours and links."""

    def __init__(
        self,
        sources: Sequence[Sequence[Annotation]],
        judged: Mapping[Names, Relation],
        scores: Mapping[Names, float],
    ) -> None:
        self.sides = {one.passage.id: one for source in sources for one in source}
        self.scores = scores
        self.order = {name: number for number, name in enumerate(self.sides)}
        self.speakers = {
            one.passage.id: speaker
            for source in sources
            for one, speaker in zip(source, whose(source), strict=True)
        }
        self.linked: dict[str, list[str]] = {}
        self.disputed: dict[str, list[str]] = {}
        for (a, b), relation in judged.items():
            whole = any(name in self.sides and two_sides(self.sides[name].passage.text) for name in (a, b))
            one_side = relation in _ONE_FACT or (relation in _TWO_SIDES and whole)
            held = self.linked if one_side else self.disputed if relation in _TWO_SIDES else None
            if held is not None:
                held.setdefault(a, []).append(b)
                held.setdefault(b, []).append(a)
        for a, b in sorted(names for names, score in scores.items() if score >= POSSIBLE):
            if (a, b) not in judged and a in self.sides and b in self.sides:
                self.linked.setdefault(a, []).append(b)
                self.linked.setdefault(b, []).append(a)
        self.said: dict[str, list[str]] = {}
        for name, speaker in self.speakers.items():
            for word in sorted(speaker):
                self.said.setdefault(word, []).append(name)
        self.spread = Counter(term for one in self.sides.values() for term in one.terms)


def quarrels(
    sources: Sequence[Sequence[Annotation]],
    judged: Mapping[Names, Relation],
    scores: Mapping[Names, float],
) -> dict[Names, Evidence]:
    """The pairs of passages of different sources that stand on two sides of one matter, as disputes.

    ``sources`` holds the passages of each source in reading order, ``judged`` the relations of the pairs that
    are linked, ``scores`` how likely the others tell one fact all the same.
    """
    story = _Story(sources, judged, scores)
    shown = [quarrel for source in sources for quarrel in _quarrels_in(source, story)]
    found: dict[Names, Evidence] = {}
    for quarrel in shown:
        told, answer = _joined(quarrel, shown, story)
        denied = _denied_elsewhere(quarrel, story)
        told |= denied
        for x in sorted(told, key=story.order.__getitem__):
            for y in sorted(answer, key=story.order.__getitem__):
                if _are_opposed(x, y, story) and (not quarrel.tells or x in denied or _meet(x, y, story)):
                    a, b = (x, y) if story.order[x] < story.order[y] else (y, x)
                    found.setdefault((a, b), _evidence(a, b, quarrel, story))
    quarrelling = [(quarrel.told.speaker, quarrel.answer.speaker) for quarrel in shown]
    quarrelling += [pair for source in sources for pair in exchanges(source)]
    for (a, b), opposed in rivals(story.sides, story.speakers, quarrelling).items():
        found.setdefault((a, b), _of_rivals(a, b, opposed, story))
    return found


def _quarrels_in(source: Sequence[Annotation], story: _Story) -> Iterable[_Quarrel]:
    place = {one.passage.id: at for at, one in enumerate(source)}
    for one in answers(source):
        at, to = place[one.passage.passage.id], place[one.to.passage.id]
        reach = 0 if one.tells else GOES_ON
        told = _run(source[max(0, to - reach) : to + 1][::-1], story)
        # What is quoted is answered rather than what is told in passing between the quotation and the answer.
        if not story.sides[told[0]].quotations and any(story.sides[name].quotations for name in told[1:]):
            told = told[1:]
        answer = _run(source[at : at + 1 + reach], story)
        if one.announces and at + 1 < len(source) and len(answer) == 1:
            answer = (*answer, source[at + 1].passage.id)
        sides = (
            _Side(story.speakers[told[0]], told),
            _Side(story.speakers[answer[0]], answer),
        )
        if not is_one(sides[0].speaker, sides[1].speaker):
            yield _Quarrel(
                one.passage.passage.source,
                *sides,
                clause_at(one.passage, one.cue.start),
                one.passage.words(one.cue).strip(_MARKS),
                one.tells,
                one.announces,
            )


def _run(passages: Sequence[Annotation], story: _Story) -> tuple[str, ...]:
    """The first of the passages and those next to it in which its speaker goes on judging."""
    first = passages[0]
    kept = [first.passage.id]
    for one in passages[1:]:
        same = one.passage.paragraph == first.passage.paragraph
        if not same or not is_one(story.speakers[one.passage.id], story.speakers[first.passage.id]):
            break
        if one.quotations or one.loaded or any(voice.name for voice in one.voices):
            kept.append(one.passage.id)
    return tuple(kept)


def _joined(quarrel: _Quarrel, shown: Sequence[_Quarrel], story: _Story) -> tuple[set[str], set[str]]:
    """Both sides with what other sources tell of them."""
    told, answer = set(quarrel.told.passages), set(quarrel.answer.passages)
    for other in shown:
        if other.source == quarrel.source:
            continue
        if _is_one_quarrel(quarrel.told, other.told, quarrel.answer, other.answer, story):
            told.update(other.told.passages)
            answer.update(other.answer.passages)
        elif _is_one_quarrel(quarrel.told, other.answer, quarrel.answer, other.told, story):
            told.update(other.answer.passages)
            answer.update(other.told.passages)
    for name in quarrel.told.passages:
        told |= _told_elsewhere(quarrel.told, name, story, within=None)
    if not quarrel.announces:
        head = quarrel.answer.passages[0]
        answer |= {
            name
            for name in _told_elsewhere(quarrel.answer, head, story, within=quarrel.clause)
            if is_denial(story.sides[name])
            or (story.sides[name].quotations and is_one(story.speakers[name], quarrel.answer.speaker))
        }
    return told - answer, answer - told


def _is_one_quarrel(
    ours: _Side, theirs: _Side, our_answer: _Side, their_answer: _Side, story: _Story
) -> bool:
    """Whether two sources tell of one quarrel: the same two speakers, or one of them and one matter."""
    told, answer = is_one(ours.speaker, theirs.speaker), is_one(our_answer.speaker, their_answer.speaker)
    return (told and (answer or _are_linked(our_answer, their_answer, story))) or (
        answer and _are_linked(ours, theirs, story)
    )


def _are_linked(ours: _Side, theirs: _Side, story: _Story) -> bool:
    return any(other in story.linked.get(name, ()) for name in ours.passages for other in theirs.passages)


def _told_elsewhere(side: _Side, name: str, story: _Story, *, within: Span | None) -> set[str]:
    """Passages of other sources that tell the same as a passage of the side, by nobody else."""
    here = story.sides[name]
    matter = _matter(here) if within is None else _matter(here) & terms_in(here, within)
    found = set()
    for other in story.linked.get(name, ()):
        there = story.sides[other]
        sure = story.scores.get((name, other), story.scores.get((other, name), 0.0)) >= SURE
        theirs = story.speakers[other]
        one_speaker = not side.speaker or is_one(theirs, side.speaker) or bool(not theirs and there.voices)
        common = len(matter & _matter(there))
        if common >= (1 if sure and one_speaker else 2) and (one_speaker or sure):
            found.add(other)
    if side.speaker:
        found.update(_by_speaker(side, here, matter, story))
    return found


@remembered
def _matter(side: Annotation) -> frozenset[str]:
    """The words of weight that are neither names nor say who speaks."""
    speakers = [terms_in(side, voice.speaker) for voice in side.possible_voices if voice.speaker is not None]
    return side.terms.difference(side.names, *speakers)


def _by_speaker(side: _Side, here: Annotation, matter: frozenset[str], story: _Story) -> Iterable[str]:
    """What the same speaker is quoted with in other sources, with a rare word of the passage."""
    rare = {term for term in matter if story.spread[term] <= RARE}
    for other in sorted({name for word in side.speaker for name in story.said.get(word, ())}):
        there = story.sides[other]
        if there.passage.source != here.passage.source and there.quotations and rare & _matter(there):
            yield other


def _denied_elsewhere(quarrel: _Quarrel, story: _Story) -> set[str]:
    """What other sources tell that the passage answered denies itself: the answer goes on denying it."""
    return {
        other
        for name in quarrel.told.passages
        if is_denial(story.sides[name])
        for other in story.disputed.get(name, ())
        if not is_denial(story.sides[other])
    }


def _are_opposed(x: str, y: str, story: _Story) -> bool:
    """Whether the passages are of two sources and two speakers."""
    if story.sides[x].passage.source == story.sides[y].passage.source:
        return False
    return not is_one(story.speakers[x], story.speakers[y])


def _meet(x: str, y: str, story: _Story) -> bool:
    return bool(_matter(story.sides[x]) & _matter(story.sides[y]))


def _evidence(a: str, b: str, quarrel: _Quarrel, story: _Story) -> Evidence:
    ours, theirs = story.sides[a], story.sides[b]
    mine, yours = _words(ours, quarrel), _words(theirs, quarrel)
    note = (
        f"two sides of one matter: {_told(ours, mine)}; {_told(theirs, yours)}; "
        f"{quarrel.source} sets the one against the other: “{quarrel.cue}”"
    )
    return Evidence("voice", mine, yours, note)


def _of_rivals(a: str, b: str, opposed: Opposed, story: _Story) -> Evidence:
    ours, theirs = _told(story.sides[a], opposed.a), _told(story.sides[b], opposed.b)
    return Evidence(
        "voice", opposed.a, opposed.b, f"opposite judgements of two who quarrel: {ours}; {theirs}"
    )


def _words(side: Annotation, quarrel: _Quarrel) -> Span:
    """What the passage says for its side: the statement that answers, else the first of its voice."""
    if side.passage.id == quarrel.answer.passages[0]:
        return quarrel.clause
    voice = next((one for one in side.voices if one.name), None)
    parts = voice.content if voice is not None else ()
    inside = [part for part in parts if part.start < side.passage.end and side.passage.start < part.end]
    if not inside:
        return side.span
    return Span(max(inside[0].start, side.passage.start), min(inside[0].end, side.passage.end))


def _told(side: Annotation, words: Span) -> str:
    name = next((one.name for one in side.voices if one.name), None)
    who = f"{plain_name(name)} in " if name else ""
    return f"{who}{side.passage.source}: “{_shortened(side.words(words).strip(_MARKS))}”"


def _shortened(words: str) -> str:
    """The words, cut behind the last one that fits."""
    words = words.replace("“", "‘").replace("”", "’")
    return words if len(words) <= MOST_PRINTED else words[:MOST_PRINTED].rsplit(" ", 1)[0] + " …"
