"""The screen on nine made-up articles of many words, with a made-up comparison: a program to press keys in.

Comparing so much takes minutes, and what a key costs does not depend on who found the facts.
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import patch

from benchmarks.believable import believable
from reader.settings.shipped_themes import SHIPPED
from reader.sources.article_source import article_source
from reader.sources.read import SIGLA, Story
from reader.tui.app import ParallaxApp
from reader.vocabulary import (
    Comparison,
    Coverage,
    Evidence,
    Group,
    Kind,
    Link,
    Member,
    Passage,
    Relation,
    Source,
    Span,
)

WORDS_A_SENTENCE = 15
"""Of a made-up article, about."""

APART = 2
"""Every so many sentences of two neighbouring articles are a fact."""


def sources(words: int) -> tuple[Source, ...]:
    """Nine articles."""
    texts = [text for seed in range(1, 6) for text in believable(words // WORDS_A_SENTENCE, seed=seed)]
    return tuple(
        article_source(siglum, Path(f"{siglum}.txt"), text.encode(), {})
        for siglum, text in zip(SIGLA, texts, strict=False)
    )


def comparison(read: tuple[Source, ...]) -> Comparison:
    """Facts all over the articles, of every relation in turn."""
    bodies = [[one for one in source.passages if one.kind is Kind.BODY] for source in read]
    pairs = [
        (ours[at], theirs[at])
        for ours, theirs in zip(bodies[::2], bodies[1::2], strict=False)
        for at in range(0, min(len(ours), len(theirs)), APART)
    ]
    links, groups = [], []
    for number, (a, b) in enumerate(pairs, start=1):
        relation = list(Relation)[number % len(Relation)]
        links.append(_link(f"F{number}", a, b, relation))
        groups.append(_group(f"F{number}", a, b, relation, read))
    told = {one.id for pair in pairs for one in pair}
    unique = tuple(one.id for body in bodies for one in body if one.id not in told)
    return Comparison("A long story", "lexical", 0.5, read, tuple(links), tuple(groups), unique, (), (), ())


def _link(fact: str, a: Passage, b: Passage, relation: Relation) -> Link:
    evidence = (Evidence("words", Span(0, 5), Span(0, 5), "made up"),)
    return Link(fact, a.id, b.id, 0.8, relation, 0.8, evidence, (("made up", 0.8),), ())


def _group(fact: str, a: Passage, b: Passage, relation: Relation, read: tuple[Source, ...]) -> Group:
    members = tuple(Member(one.id, one.start, one.end) for one in (a, b))
    return Group(fact, members, relation, Coverage.SHARED, a.text[:60], 2, ())


def main() -> None:
    """Show them: the first word of the command line is how many words each article has."""
    read = sources(int(sys.argv[1]))
    made = comparison(read)
    with patch("reader.comparison.compare.compare", lambda *given, **how: made):
        ParallaxApp(Story("A long story", read, ()), SHIPPED[0]).run()


if __name__ == "__main__":
    main()
