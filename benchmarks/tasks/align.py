"""Which sentences of different articles speak of one fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.tasks import Record
from reader.collation.engines import engine
from reader.collation.tokenised import Tokenised
from reader.language.quantities import quantities
from reader.language.tokens import tokens
from reader.vocabulary.passage import Kind, Passage

BAR = 0.5
"""Score from which a pair is shown, as in a comparison."""


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """Every scored pair of a topic's sentences, with whether it would be shown."""
    for record in records:
        place: dict[str, tuple[int, int]] = {}
        body: list[Tokenised] = []
        published: dict[str, str | None] = {}
        for number, article in enumerate(record["docs"]):
            siglum = f"D{number:04d}"
            published[siglum] = article.get("date")
            for at, sentence in enumerate(article["sentences"]):
                passage = Passage(f"{siglum}.{at}", siglum, Kind.BODY, at, 0, len(sentence), sentence)
                place[passage.id] = number, at
                body.append(Tokenised(passage, tokens(sentence), quantities(sentence)))
        collation = engine("lexical")(body, published=published, bar=BAR)
        shown = {(match.a.id, match.b.id) for match in collation.matches}
        links = [
            [*place[a], *place[b], score, (a, b) in shown]
            for (a, b), score in sorted(collation.scores.items())
        ]
        yield {"topic": record["topic"], "links": links}
