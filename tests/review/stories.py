"""Two small articles that tell two facts, and reviews of them."""

from __future__ import annotations

from reader.review.entry import Field
from reader.review.review import Review
from reader.review.saying import of_fact
from reader.vocabulary import Comparison, Relation, Source
from tests.makers import comparison, link, source

BRIDGE = (
    "The bridge at Torrum was closed on Monday.",
    "Nobody was hurt.",
    "Repairs will cost two million crowns.",
)
ENGINEERS = (
    "Engineers shut the Torrum bridge on Monday morning.",
    "Repairs are put at three million crowns.",
    "Nobody was hurt.",
)


def sources() -> tuple[Source, Source]:
    return source(*BRIDGE, id="A", title="Bridge closed"), source(*ENGINEERS, id="B", title="Bridge shut")


def compared(*given: Source) -> Comparison:
    """F1: the closure, F2: the cost, on the articles above or on ``given``."""
    links = (link("A1", "B1"), link("A3", "B2", Relation.CONTRADICTION, group="F2"))
    return comparison(*(given or sources()), links=links)


def said(review: Review, fact: str, field: Field, value: str, *, of: Comparison | None = None) -> Review:
    """The review after one more thing was said of a fact."""
    made = of or compared()
    return review.after(of_fact(made, review, made.group_of[fact], field, value))
