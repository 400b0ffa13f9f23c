"""Texts and articles that try a layout: wide, joined, combining, right-to-left, invisible, hostile."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from reader.tui.layout.shown_text import shown_text
from reader.vocabulary import Comparison, Kind, Relation, Source
from tests import makers

few = settings(max_examples=25)
"""For properties of whole articles and comparisons, which are slow to draw."""

AWKWARD = (
    "日本語の新聞",
    "👨‍👩‍👧‍👦",
    "🇳🇴🇯🇵",
    "👍🏽",
    "☎️",
    "e\u0301\u0323",
    "שלום עולם",
    "مرحبا",
    "\u200b\u200d\u2060",
    "\u202e\u2066\u200f",
    "\x1b[31m\x07",
    "\x00\x9b",
    "a\u00a0b",
    "  ",
    "\t\n\r\u2028",
    "한국어",
    "ﷺ",
    "\ud800",
    "co\u00adoperate",
    "-–-",
    "[bold]x[/]",
    "…",
)
"""Pieces of text whose width is not the number of their characters, or that are dangerous to show."""

words = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(alphabet="abcdefghij’,.-", min_size=1, max_size=14),
    st.text(max_size=6),
)
texts = st.lists(words, max_size=16).map(" ".join)
"""Up to sixteen words; a third of them awkward."""

sentences = texts.filter(lambda text: bool(shown_text(text).strip()))
"""Texts of which something is to be seen, as passages are."""

long_words = st.integers(1, 5_000).map(lambda count: "w" * count)
"""Words that no row holds."""

widths = st.integers(2, 90)
"""Cells of a column; two, so that every character fits."""


@st.composite
def articles(draw: st.DrawFn, siglum: str = "A") -> Source:
    """An article of up to six passages of any kind, some of them in one paragraph."""
    said = draw(st.lists(sentences, min_size=1, max_size=6))
    kinds = [draw(st.sampled_from(Kind)) for _ in said]
    kinds[0] = draw(st.sampled_from((Kind.HEADLINE, Kind.BODY)))
    made = makers.source(*said, id=siglum, title=draw(texts), outlet=draw(texts) or None, kinds=kinds)
    paragraph, passages = 0, []
    for passage in made.passages:
        paragraph += draw(st.booleans())
        passages.append(passage._replace(paragraph=paragraph))
    return made._replace(passages=tuple(passages))


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Two to four articles, and facts between passages of different ones."""
    sources = [draw(articles(siglum)) for siglum in "ABCD"[: draw(st.integers(2, 4))]]
    links = []
    for number in range(draw(st.integers(0, 6))):
        one, other = sorted(draw(st.permutations(range(len(sources))))[:2])
        links.append(
            makers.link(
                draw(st.sampled_from(sources[one].passages)).id,
                draw(st.sampled_from(sources[other].passages)).id,
                draw(st.sampled_from(Relation)),
                group=f"F{number + 1}",
            )
        )
    return makers.comparison(*sources, links=links)
