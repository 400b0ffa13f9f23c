"""What was missed and wrong in a story with gold: both sentences, the score with its parts, the relation.

``errors STORY``: a folder with articles and ``gold.json``, or the name of one in the stories of the data.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from benchmarks.engines import ENGINES, best_here, is_here
from benchmarks.places import SHARED
from benchmarks.scorers import scorer
from benchmarks.story import Scored, scored
from reader.vocabulary.link import Link

KINDS = ("missed", "wrong", "must-not", "relation", "conflicts", "disputes")
"""Must pairs not shown; pairs shown that nobody asked for, and those that must not be; must pairs with
another relation; conflicts of the gold that are not pointed out and asserted ones that are none; disputes
alike."""

WIDTH = 110
"""Characters of a line."""

PARTS = 8
"""Parts of a score that are told, the weightiest first."""

Ids = tuple[str, str]
"""Two sentences of the gold."""


def arguments(parser: ArgumentParser) -> None:
    """Story, engine and what to list."""
    parser.add_argument("story")
    parser.add_argument("--data", type=Path, default=SHARED, help="folder of the data (default: %(default)s)")
    parser.add_argument("--engine", choices=ENGINES, default=best_here(), help="default: %(default)s")
    parser.add_argument("--kind", choices=KINDS, action="append", help="only these (default: all)")


def run(options: Namespace) -> int:
    """Print the lists; 1 where the story or the engine is not there."""
    folder = next(
        (one for one in (Path(options.story), options.data / "stories" / options.story) if _has_gold(one)),
        None,
    )
    if folder is None or not is_here(options.engine):
        missing = f"story with gold: {options.story}" if folder is None else f"engine: {options.engine}"
        print(f"No such {missing}.")
        return 1
    story = scored(folder, engine=options.engine, tools=options.data)
    lister = _Lister(story, options.data)
    for kind in options.kind or KINDS:
        for line in lister.lines(kind):
            print(line)
    return 0


def _has_gold(folder: Path) -> bool:
    return (folder / "gold.json").is_file()


class _Lister:
    """Tells about the pairs of one story."""

    def __init__(self, story: Scored, data: Path) -> None:
        self._story = story
        gold = story.gold
        self._text = {one["id"]: one["text"] for article in gold["articles"] for one in article["body"]}
        self._labels = {_pair(one["a"], one["b"]): one["relations"] for one in gold["pairs"]}
        self._must = {_pair(one["a"], one["b"]) for one in gold["pairs"] if one["tier"] == "must"}
        self._passages: defaultdict[str, list[str]] = defaultdict(list)
        located = scorer(data, "story_eval").locate(gold, story.export)
        for passage, sentences in sorted(located.items()):
            for sentence in sentences:
                self._passages[sentence].append(passage)
        self._links: defaultdict[Ids, list[Link]] = defaultdict(list)
        for link in story.overheard.comparison.links:
            for pair in sorted({_pair(a, b) for a in located[link.a] for b in located[link.b]}):
                self._links[pair].append(link)

    def lines(self, kind: str) -> Iterator[str]:
        """The list of one kind."""
        pairs = self._pairs(kind)
        yield f"\n{kind}: {len(pairs)}"
        for pair in pairs:
            yield ""
            yield from self._one(pair)

    def _pairs(self, kind: str) -> list[Ids]:
        errors = self._story.errors
        if kind in ("missed", "relation", "must-not"):
            return sorted(errors[kind.replace("-", "_")])
        if kind == "wrong":
            return sorted(set(errors["wrong"]) - set(errors["must_not"]))
        said = {"contradiction", "difference"} if kind == "conflicts" else {"dispute"}
        label = "contradiction" if kind == "conflicts" else "dispute"
        right = {pair for pair, labels in self._labels.items() if label in labels}
        called = {
            pair for pair, links in self._links.items() if said & {link.relation.value for link in links}
        }
        return sorted(called - right) + sorted((right & self._must) - called)

    def _one(self, pair: Ids) -> Iterator[str]:
        links = self._links.get(pair, [])
        wanted = "/".join(self._labels.get(pair, ())) or "none"
        said = "/".join(dict.fromkeys(link.relation.value for link in links)) or "none"
        yield f"  {pair[0]} {pair[1]}   right: {wanted}   said: {said}   {self._score(pair)}"
        for sentence in pair:
            yield fill(
                self._text[sentence], WIDTH, initial_indent=f"    {sentence[:3]}  ", subsequent_indent=" " * 9
            )
        for link in links:
            for evidence in link.evidence[:2]:
                yield f"    {link.relation.value} {link.confidence:.2f}, {evidence.kind}: {evidence.note}"

    def _score(self, pair: Ids) -> str:
        """The best score that passages of the two sentences have, and its parts."""
        heard = self._story.overheard
        pairs = [(a, b) for a in self._passages[pair[0]] for b in self._passages[pair[1]]]
        pairs = [ids if ids in heard.scores else (ids[1], ids[0]) for ids in pairs]
        known = [ids for ids in pairs if ids in heard.scores]
        if not known:
            return "not a candidate"
        best = max(known, key=lambda ids: heard.scores[ids])
        match = heard.matches.get(best)
        parts = (
            "  ".join(f"{name} {part:+.2f}" for name, part in match.parts[:PARTS]) if match else "no match"
        )
        return f"score {heard.scores[best]:.3f}\n    {best[0]} {best[1]}: {parts}"


def _pair(a: str, b: str) -> Ids:
    return (a, b) if a < b else (b, a)
