"""What each paragraph of an article is: headline, standfirst, byline, body, subhead, caption, boilerplate.

Set aside, never deleted. Decides by position: above the first full paragraph, between full paragraphs, below
the last. What a line says of itself is asked of ``cues``, ``captions`` and ``shapes``. In doubt it is body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.sources import captions, cues, shapes
from reader.sources.article import Article, Hint
from reader.sources.bylines import byline
from reader.sources.date_lines import is_date_line
from reader.sources.line import Line, as_title, line
from reader.vocabulary.passage import Kind

FULL = 12
"""Words from which a line that ends as a sentence is a full paragraph of body."""

LONGEST_SUBHEAD = 8
"""Words; a longer line between paragraphs leads to another article."""

LONGEST_SET_ASIDE = 75
"""Words; a longer paragraph is body whatever it says."""

LONGEST_HEADLINE = 35
"""Words."""

LONGEST_SENTENCE_HEADLINE = 20
"""Words of a headline that ends as a sentence; a byline or date must come next."""

LONGEST_STANDFIRST = 60
"""Words, where it ends as a sentence and a byline follows."""

MOST_STANDFIRSTS = 2
"""Paragraphs above the body that can be the standfirst; below the byline, one."""

SHORTEST_STANDFIRST = 4
"""Words of a standfirst that does not end as a sentence."""

SHORTEST_REPETITION = 4
"""Words that a line must share with the headline, in a row, to be its repetition."""

SHORTEST_DOUBLED = 3
"""Words of a line that is printed twice."""

DOUBLED_MORE = 8
"""Words by which the second printing may be longer: the credit in full."""

LONGEST_LIST = 20
"""Items of a list without marks."""

HEAD = 8
"""Lines below the headline in which the masthead is looked for."""


def kinds(article: Article) -> tuple[Kind, ...]:
    """The kind of each paragraph of ``article``, in order."""
    lines = [line(article.text[one.start : one.end], one.hint) for one in article.paragraphs]
    if lines:
        lines[0] = as_title(lines[0])
    return _Anatomy(lines).kinds()


class _Anatomy:
    """One article while its paragraphs are sorted."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.found: list[Kind | None] = [_by_itself(one) for one in lines]

    def kinds(self) -> tuple[Kind, ...]:
        self._mark_doubled()
        first = self._first_full(0)
        headline = self._headline(first)
        if headline is not None and first <= headline:
            first = self._first_full(headline + 1)
        first = self._head(0 if headline is None else headline + 1, first)
        last = self._last_full(first)
        self._tail(last)
        self._middle(first, last)
        if headline is not None:
            self._mark_repetitions(headline)
        return tuple(kind or Kind.BODY for kind in self.found)

    def _open(self, start: int, end: int) -> Iterator[tuple[int, Line]]:
        """The lines from ``start`` up to ``end`` of which nothing is known yet."""
        for at in range(start, min(end, len(self.lines))):
            if self.found[at] is None:
                yield at, self.lines[at]

    def _mark_doubled(self) -> None:
        """Two lines that say the same, or of which one begins the other, are a caption printed twice."""
        for at in range(1, len(self.lines)):
            short, long = sorted((self.lines[at - 1], self.lines[at]), key=lambda one: len(one.words))
            if len(short.words) < SHORTEST_DOUBLED or len(long.words) > LONGEST_SET_ASIDE:
                continue
            if (
                long.words[: len(short.words)] != short.words
                or len(long.words) > len(short.words) + DOUBLED_MORE
            ):
                continue
            if self._is_top(at - 1):
                self.found[at] = Kind.BOILERPLATE
            elif self.found[at - 1] is not Kind.BOILERPLATE:
                self.found[at - 1] = self.found[at] = Kind.CAPTION

    def _is_top(self, at: int) -> bool:
        """Whether nothing but furniture and menus stands above."""
        return at < HEAD and all(
            self.found[above] is not None or shapes.is_menu(self.lines[above]) for above in range(at)
        )

    def _first_full(self, start: int) -> int:
        """The first paragraph from ``start`` on that can only be body; failing that, one that may be."""
        plain = [
            (at, one) for at, one in self._open(start, len(self.lines)) if one.ends and one.hint is Hint.NONE
        ]
        for at, one in plain:
            if len(one.words) >= FULL:
                return at
        return next((at for at, _ in plain if at > 0), len(self.lines))

    def _headline(self, first: int) -> int | None:
        """Which line is the headline; what stands above it is navigation."""
        chosen = next((at for at, one in enumerate(self.lines) if one.hint is Hint.TITLE), None)
        if chosen is None:
            candidates = [at for at in range(first) if self._may_be_headline(at)]
            if candidates:
                chosen = self._past_menus(candidates)
            elif first == 0 and self._is_sentence_headline():
                chosen = 0
            if chosen is None or self.lines[chosen].text.endswith(":") or len(self.lines) == 1:
                return None
        if len(self.lines[chosen].words) > LONGEST_HEADLINE:
            return None
        self.found[chosen] = Kind.HEADLINE
        for at, one in self._open(0, chosen):
            self.found[at] = Kind.BYLINE if shapes.is_marked_masthead(one) else Kind.BOILERPLATE
        return chosen

    def _may_be_headline(self, at: int) -> bool:
        """Whether nothing speaks against it; a headline may open with a label, as «Timeline: …» does."""
        one = self.lines[at]
        if self.found[at] is None or (at == 0 and self.found[at] is Kind.CAPTION):
            return bool(one.words)
        settled = cues.is_furniture(one) or cues.is_sign_off(one) or cues.is_call(one)
        return self.found[at] is Kind.BOILERPLATE and not settled and one.hint is not Hint.FURNITURE

    def _past_menus(self, candidates: Sequence[int]) -> int:
        for number, at in enumerate(candidates[:-1]):
            below = self.lines[candidates[number + 1]]
            if (
                not shapes.is_menu(self.lines[at])
                or len(below.words) < SHORTEST_STANDFIRST
                or byline(below.text)
            ):
                return at
        return candidates[-1]

    def _is_sentence_headline(self) -> bool:
        if len(self.lines) < 3 or len(self.lines[0].words) > LONGEST_SENTENCE_HEADLINE:
            return False
        below = self.lines[1].text
        return byline(below) is not None or is_date_line(below)

    def _head(self, start: int, first: int) -> int:
        """Sort what stands between headline and body; the first paragraph of body comes back."""
        for at in range(start, min(len(self.lines), start + HEAD, first + 3)):
            if start == 0 and at > first:
                break
            if shapes.is_masthead(self.lines[at]) and (at < first or self._is_late_masthead(at)):
                self.found[at] = Kind.BYLINE
                if at > first:
                    first = self._standfirsts(first, at)
        self._unended_head(start, first)
        return first

    def _is_late_masthead(self, at: int) -> bool:
        """Whether a line below a full paragraph is masthead: marked, or a name unknown to the text."""
        one = self.lines[at]
        if shapes.is_marked_masthead(one):
            return True
        said = byline(one.text)
        if said is None or said.authors is None or self.found[at] is not None:
            return False
        surname = line(said.authors).words[-1]
        return all(surname not in other.words for other in self.lines[at + 1 :])

    def _standfirsts(self, first: int, byline_at: int) -> int:
        """Full sentences above the byline are the standfirst; the first paragraph below it comes back."""
        above = list(self._open(first, byline_at))
        below = [at for at, one in self._open(byline_at + 1, len(self.lines)) if one.ends]
        if len(above) > MOST_STANDFIRSTS or len(below) < len(above) + 1:
            return first
        if any(len(one.words) > LONGEST_STANDFIRST for _, one in above):
            return first
        for at, _ in above:
            self.found[at] = Kind.STANDFIRST
        return below[0]

    def _unended_head(self, start: int, first: int) -> None:
        """Lines without a final stop above the body: the standfirst; the rest is furniture."""
        below_byline, stood = False, 0
        for at in range(start, first):
            if self.found[at] is None:
                self.found[at] = self._unended_kind(at, below_byline=below_byline, stood=stood)
            below_byline = below_byline or self.found[at] is Kind.BYLINE
            stood += self.found[at] is Kind.STANDFIRST

    def _unended_kind(self, at: int, *, below_byline: bool, stood: int) -> Kind | None:
        """What a line without a final stop above the body is; nothing where it may be body."""
        one = self.lines[at]
        if one.ends or one.text[-1] in ":," or shapes.is_item(one) or one.hint is Hint.HEADING:
            return None
        if shapes.is_cut_sentence(one) and (below_byline or len(one.words) > shapes.LONGEST_LINK):
            return None
        if below_byline and captions.is_scene(one):
            return Kind.CAPTION
        if len(one.words) >= SHORTEST_STANDFIRST and stood < (1 if below_byline else MOST_STANDFIRSTS):
            return Kind.STANDFIRST
        return Kind.BYLINE if below_byline and len(one.words) <= SHORTEST_STANDFIRST else Kind.BOILERPLATE

    def _last_full(self, first: int) -> int:
        """The last paragraph of body: from the end upwards past what only ends articles have."""
        authors = self._author_words()
        for at in range(len(self.lines) - 1, first, -1):
            one = self.lines[at]
            if self.found[at] is not None or not (one.ends or shapes.is_cut_sentence(one)):
                continue
            if not cues.is_footer(one, authors):
                return at
            self.found[at] = Kind.BOILERPLATE
        return first

    def _author_words(self) -> frozenset[str]:
        """The words of the author's name, from the byline above or below the text."""
        for at, one in enumerate(self.lines):
            if self.found[at] is Kind.BYLINE or (self.found[at] is None and at > len(self.lines) - HEAD):
                said = byline(one.text)
                if said and said.authors and (said.marked or self.found[at] is Kind.BYLINE):
                    return frozenset(word for word in line(said.authors).words if word != "and")
        return frozenset()

    def _tail(self, last: int) -> None:
        for at, one in self._open(last + 1, len(self.lines)):
            if one.hint is Hint.HEADING or shapes.is_cut_sentence(one):
                continue
            said = byline(one.text)
            if (said and (said.marked or said.authors)) or is_date_line(one.text):
                self.found[at] = Kind.BYLINE
            elif captions.is_scene(one):
                self.found[at] = Kind.CAPTION
            elif not (shapes.leads_on(one) and at == last + 1 and shapes.is_item(one)):
                self.found[at] = Kind.BOILERPLATE

    def _middle(self, first: int, last: int) -> None:
        for at, one in self._open(first, last + 1):
            if one.hint in (Hint.HEADING, Hint.TITLE):
                self.found[at] = Kind.SUBHEAD
            elif one.ends:
                heads = shapes.is_question_heading(one) or shapes.is_time_heading(one)
                self.found[at] = Kind.SUBHEAD if heads and at < last else Kind.BODY
            elif shapes.leads_on(one) or shapes.is_cut_sentence(one) or self._is_announced(at):
                self.found[at] = Kind.BODY
            elif captions.is_scene(one):
                self.found[at] = Kind.CAPTION
            else:
                self.found[at] = Kind.SUBHEAD if self._is_subhead(at, last) else Kind.BOILERPLATE

    def _is_announced(self, at: int) -> bool:
        """One of a list that lost its marks: a paragraph with a colon stands above it."""
        for above in range(at - 1, max(-1, at - LONGEST_LIST), -1):
            if self.found[above] is not Kind.BODY or self.lines[above].ends:
                return False
            if self.lines[above].text.endswith(":"):
                return True
        return False

    def _is_subhead(self, at: int, last: int) -> bool:
        one = self.lines[at]
        if len(one.words) > LONGEST_SUBHEAD or (":" in one.text and len(one.words) > shapes.LONGEST_LEAD):
            return False
        below = next(self._open(at + 1, min(at + HEAD, last + 1)), None)
        return below is not None and below[1].ends

    def _mark_repetitions(self, headline: int) -> None:
        """The headline once more, whole or cut, in a line of its own."""
        title = self.lines[headline]
        shortest = min(SHORTEST_REPETITION, len(title.words))
        for at, one in enumerate(self.lines):
            if at == headline or len(one.words) < shortest or self.found[at] in (Kind.BYLINE, Kind.CAPTION):
                continue
            if one.key == title.key or (not one.ends and f" {one.key} " in f" {title.key} "):
                self.found[at] = Kind.BOILERPLATE


def _by_itself(one: Line) -> Kind | None:
    """The kind that a line's own words settle."""
    if one.hint is Hint.CAPTION:
        return Kind.CAPTION
    if one.hint is Hint.FURNITURE:
        return Kind.BOILERPLATE
    if one.hint is Hint.TITLE or len(one.words) > LONGEST_SET_ASIDE:
        return None
    if cues.is_sign_off(one):
        return Kind.BOILERPLATE
    if captions.is_credited(one):
        return Kind.CAPTION
    if cues.is_furniture(one) or cues.is_label(one) or cues.is_plea(one):
        return Kind.BOILERPLATE
    return None
