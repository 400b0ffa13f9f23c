"""Small stories for the tests of collation."""

from __future__ import annotations

from collections.abc import Sequence

from reader.collation.match import Match
from reader.collation.tokenised import Tokenised
from reader.language.quantities import quantities
from reader.language.tokens import tokens
from reader.vocabulary import Kind, Passage
from tests.makers import source


def tokenised(*articles: Sequence[str]) -> list[Tokenised]:
    """A story of articles A, B, C …, each of them some sentences in paragraphs of one."""
    return [
        Tokenised(
            passage,
            tuple(
                token._replace(start=token.start + passage.start, end=token.end + passage.start)
                for token in tokens(passage.text)
            ),
            quantities(passage.text),
        )
        for siglum, article in zip("ABCDEFGHI", articles, strict=False)
        for passage in source(*article, id=siglum).passages
    ]


def passage(name: str) -> Passage:
    """A passage of that id; ``A12`` is the twelfth of source A."""
    at = int(name[1:])
    return Passage(name, name[0], Kind.BODY, at, 100 * at, 100 * at + 10, "0123456789")


def match(a: str, b: str, score: float = 0.8) -> Match:
    """A match of two passage ids."""
    return Match(passage(a), passage(b), score, (("words", 1.0),))
