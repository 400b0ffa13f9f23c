"""Which corpora are measured with which task and scorer, and which of the scorer's figures are wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class CorpusTask(NamedTuple):
    """A task on one or several files read as one."""

    task: str
    """Of ``predict``; the scorer has a function of that name."""
    scorer: str
    """File beside the data."""
    corpora: str
    """Files, without part and ending."""
    wanted: dict[str, Callable[[dict[str, Any]], float]]
    """Names of figures, and how each is got from what the scorer says."""


def _value(key: str) -> Callable[[dict[str, Any]], float]:
    return lambda scores: float(scores[key])


def _f1(key: str) -> Callable[[dict[str, Any]], float]:
    """The last of precision, recall and F1."""
    return lambda scores: float(scores[key][2])


CORPUS_TASKS: tuple[CorpusTask, ...] = (
    CorpusTask(
        "sentences",
        "score_reading",
        "sentences/gum_news",
        {"sentences gum_news: errors per 1,000": _value("errors per 1,000 sentences")},
    ),
    CorpusTask(
        "sentences",
        "score_reading",
        "sentences/pud_news",
        {"sentences pud_news: errors per 1,000": _value("errors per 1,000 sentences")},
    ),
    CorpusTask(
        "sentences",
        "score_reading",
        "sentences/rules",
        {"sentences rules: texts all right": _value("texts all right")},
    ),
    CorpusTask(
        "times",
        "score_reading",
        "times/gum",
        {
            "times gum: value F1": _value("value F1 (strict)"),
            "times gum: right without a year": _value("found and right, expressions without a year"),
        },
    ),
    CorpusTask(
        "names",
        "score_reading",
        "names/gum",
        {"names gum: F1 of variant pairs": _value("variant pairs F1")},
    ),
    CorpusTask(
        "attrib",
        "score",
        "attribution/polnear",
        {
            "attrib polnear: content F1": _value("content F1 (Jaccard>=.5)"),
            "attrib polnear: source right": _value("source right when matched"),
            "attrib polnear: content characters": _f1("content characters P/R/F1"),
        },
    ),
    CorpusTask(
        "spans",
        "score",
        "framing/babe",
        {
            "spans babe: sentence macro-F1": _value("sentence macro-F1"),
            "spans babe: characters": _f1("character P/R/F1"),
        },
    ),
    CorpusTask(
        "spans",
        "score",
        "framing/basil",
        {"spans basil: sentence F1": _f1("sentence P/R/F1")},
    ),
    *(
        CorpusTask(
            "stories",
            "score",
            " ".join(f"stories/{corpus}" for corpus in corpora),
            {f"stories {name}: B-cubed F1": _value("B3 F1")},
        )
        for name, corpora in (
            ("basil", ("basil",)),
            ("ecbplus", ("ecbplus",)),
            ("newswcl50", ("newswcl50",)),
            ("of all three", ("basil", "ecbplus", "newswcl50")),
        )
    ),
    CorpusTask(
        "relation",
        "score",
        "relation/emergent",
        {
            "relation emergent: macro-F1": _value("macro-F1"),
            "relation emergent: false contradictions": _value("false contradiction rate"),
        },
    ),
    *(
        CorpusTask(
            "relation",
            "score",
            f"relation/{corpus}",
            {f"relation {corpus}: false contradictions": _value("false contradiction rate")},
        )
        for corpus in ("newsnli", "rte_quant")
    ),
)
"""In the order of the table."""
