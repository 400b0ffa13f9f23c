"""The smallest true values for tests: ``source("One sentence.", "Another.")``, ``comparison(a, b, …)``."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from reader.vocabulary import (
    Basis,
    Comparison,
    Coverage,
    Evidence,
    Group,
    Kind,
    Link,
    Member,
    Passage,
    Published,
    Relation,
    Source,
    Span,
)


def source(
    *sentences: str,
    id: str = "A",  # noqa: A002 - the field's own name
    outlet: str | None = None,
    title: str = "A headline",
    author: str | None = None,
    on: str | None = None,
    kinds: Sequence[Kind] | None = None,
) -> Source:
    """An article of which each argument is a paragraph of one sentence, published ``on`` an ISO date."""
    chosen = list(kinds or [Kind.BODY] * len(sentences))
    passages: list[Passage] = []
    at = 0
    for number, (sentence, kind) in enumerate(zip(sentences, chosen, strict=True)):
        passages.append(Passage(f"{id}{number + 1}", id, kind, number, at, at + len(sentence), sentence))
        at += len(sentence) + 2
    text = "\n\n".join(sentences)
    return Source(
        id=id,
        path=f"{id.lower()}.txt",
        title=title,
        outlet=outlet or f"Outlet {id}",
        author=author,
        series=None,
        published=Published(on, Basis.STATED if on else None),
        text=text,
        encoding="utf-8",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        words=sum(len(p.text.split()) for p in passages if p.kind is Kind.BODY),
        passages=tuple(passages),
    )


def passage(text: str, *, id: str = "A1", on: str | None = None) -> Passage:  # noqa: A002
    """The one passage of an article that holds nothing else."""
    return source(text, id=id[0], on=on).passages[0]._replace(id=id)


def link(
    a: str,
    b: str,
    relation: Relation = Relation.AGREEMENT,
    *,
    group: str = "F1",
    score: float = 0.8,
    evidence: tuple[Evidence, ...] = (),
) -> Link:
    """A link between two passage ids."""
    return Link(
        group=group,
        a=a,
        b=b,
        score=score,
        relation=relation,
        confidence=0.8,
        evidence=evidence or (Evidence("words", Span(0, 1), Span(0, 1), "same words"),),
        parts=(("piv", 1.0),),
        gates=(),
    )


def comparison(*sources: Source, links: Sequence[Link] = (), story: str = "A story") -> Comparison:
    """A comparison whose groups are those that ``links`` name, each with the passages it links."""
    passage_of = {p.id: p for s in sources for p in s.passages}
    order = {p: n for n, p in enumerate(passage_of)}
    groups = []
    for name in dict.fromkeys(one.group for one in links):
        own = [one for one in links if one.group == name]
        ids = sorted({i for one in own for i in (one.a, one.b)}, key=order.__getitem__)
        present = {passage_of[i].source for i in ids}
        groups.append(
            Group(
                id=name,
                members=tuple(Member(i, passage_of[i].start, passage_of[i].end) for i in ids),
                relation=min((one.relation for one in own), key=lambda r: r.gravity),
                coverage=Coverage.ALL if len(present) == len(sources) else Coverage.SHARED,
                gist=passage_of[ids[0]].text[:40],
                witnesses=len(present),
                absent=(),
            )
        )
    grouped = {m.passage for g in groups for m in g.members}
    return Comparison(
        story=story,
        engine="lexical",
        bar=0.5,
        sources=tuple(sources),
        links=tuple(links),
        groups=tuple(groups),
        unique=tuple(p.id for p in passage_of.values() if p.kind is Kind.BODY and p.id not in grouped),
        warnings=(),
        attributions=(),
        times=(),
    )
