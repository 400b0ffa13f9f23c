"""How each source says it: headlines, names, words that judge or hedge, reporting words, depth of facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.export.citation import Citation
from reader.export.linear.chapter import Chapter, heading, line
from reader.export.quoting import quoted
from reader.tables.depth import DepthRow, depth_rows
from reader.tables.naming import NamingRow, naming_rows
from reader.tables.wording import WordUse, verb_uses, word_uses
from reader.vocabulary import Comparison, WordingKind

_KINDS = {
    WordingKind.LOADED: "Loaded words",
    WordingKind.HEDGE: "Not stated as certain",
    WordingKind.VAGUE: "Vague voices",
    WordingKind.REPORTING_VERB: "Reporting words that judge",
}


def wording_chapter(comparison: Comparison, cited: Mapping[str, Citation]) -> Chapter:
    """The parts in the order of the screen; one that has nothing is left out."""
    parts: list[tuple[str, Iterable[str]]] = [
        ("Headlines", [_told((siglum, [quoted(one.title)]) for siglum, one in cited.items())]),
        ("Who is called what", _names(comparison)),
        *((_KINDS[kind], [_told(_uses(uses))]) for kind, uses in word_uses(comparison)),
        ("Reporting words", [_told(_uses(verb_uses(comparison)))]),
        ("How deep each fact stands", _depths(comparison)),
    ]
    blocks: list[str] = []
    for title, found in parts:
        if own := [block for block in found if block]:
            blocks += [heading(3, title), *own]
    return Chapter("Wording", "", tuple(blocks))


def _uses(uses: Iterable[tuple[str, Iterable[WordUse]]]) -> Iterator[tuple[str, list[str]]]:
    for siglum, words in uses:
        yield siglum, [_use(word) for word in words]


def _use(word: WordUse) -> str:
    """The word with what is said of it, how often it stands there, and where first."""
    times = f"{word.uses} times, first in " if word.uses > 1 else ""
    note = f", {word.note}" if word.note else ""
    return f"{word.text}{note} ({times}{word.passage})"


def _names(comparison: Comparison) -> Iterator[str]:
    """Whom two sources or more name: those first that are called by several names."""
    rows = sorted(naming_rows(comparison), key=lambda row: not _several(row))
    for row in rows:
        told = [(siglum, [_counted(*name) for name in names]) for siglum, names in row.cells]
        yield "\n".join([line(f"{row.kind.capitalize()}: {row.entity}"), _told(told)])


def _several(row: NamingRow) -> bool:
    return len({name.casefold() for _, names in row.cells for name, _ in names}) > 1


def _counted(name: str, times: int) -> str:
    return name if times == 1 else f"{name} ({times} times)"


def _depths(comparison: Comparison) -> Iterator[str]:
    """Where each fact stands, in hundredths of the article."""
    if rows := depth_rows(comparison):
        yield line("In hundredths of each article, from its first word to its last.")
        yield "\n".join(map(_depth, rows))


def _depth(row: DepthRow) -> str:
    told = "; ".join(
        f"{siglum} {', '.join(f'{depth * 100:.0f}' for _, depth in at)}" for siglum, at in row.cells if at
    )
    return line(f"{row.fact} {row.gist}: {told}")


def _told(told: Iterable[tuple[str, list[str]]]) -> str:
    return "\n".join(line(f"{siglum}: {'; '.join(texts)}", depth=1) for siglum, texts in told if texts)
