"""Every figure of quality: what the least would be, what is to be reached, and which way is better."""

from __future__ import annotations

from typing import NamedTuple

from benchmarks.engines import ENGINES


class Figure(NamedTuple):
    """One line of the table of quality."""

    name: str
    """What is measured on what, and by which engine unless it is the lexical one; the key in
    ``floors.json``."""
    floor: float | None
    """What a crude program reaches, most of them measured on the test parts; null where none is known."""
    goal: float | None
    """What the project has set itself; null where nothing is set."""
    falls: bool = False
    """The less the better."""

    def is_worse(self, figure: float, than: float) -> bool:
        """Whether one figure is worse than another."""
        return figure > than if self.falls else figure < than


_STORIES = ("alaska", "court", "dam", "election", "guns", "resignation", "strike", "vaccine")
"""In the order of the table; real and written ones."""

_OF_STORIES: dict[str, tuple[float | None, float | None, float | None, float | None]] = {
    # crude F1, F1 to reach, crude must-not pairs, must-not pairs at most
    "alaska": (0.18, 0.46, 9, 5),
    "court": (0.50, 0.58, 1, 0),
}


def by(engine: str, name: str) -> str:
    """The name of a figure as measured by one engine: ``cases: accuracy, vectors``."""
    return name if engine == "lexical" else f"{name}, {engine}"


def of_reading(name: str) -> tuple[Figure, ...]:
    """The figures of the story in a folder of that name that no engine changes."""
    return (
        Figure(f"{name}: boilerplate kept out", None, 1.0),
        Figure(f"{name}: body kept", None, 1.0),
    )


def of_story(name: str, engine: str) -> tuple[Figure, ...]:
    """The figures of the comparison of the story in a folder of that name."""
    crude_f1, f1, crude_must_not, must_not = _OF_STORIES.get(name, (None, None, None, None))
    return (
        Figure(by(engine, f"{name}: F1 of pairs"), crude_f1, f1),
        Figure(by(engine, f"{name}: must-not pairs"), crude_must_not, must_not, falls=True),
        Figure(by(engine, f"{name}: false contradictions"), None, 1, falls=True),
        Figure(by(engine, f"{name}: contradictions found"), None, None),
        Figure(by(engine, f"{name}: conflicts pointed out"), None, None),
        Figure(by(engine, f"{name}: relation right"), None, None),
    )


def of_all_stories(engine: str) -> tuple[Figure, ...]:
    """The figures of all stories together; shares are of the pairs of all of them."""
    f1 = {"lexical": (0.58, 0.60), "vectors": (0.65, 0.67)}[engine]
    return (
        Figure(by(engine, "stories: mean F1 of pairs"), *f1),
        Figure(by(engine, "stories: must-not pairs"), 22 if engine == "lexical" else 28, 16, falls=True),
        Figure(by(engine, "stories: contradictions right"), None, 0.90),
        Figure(by(engine, "stories: false contradictions of one"), None, 1, falls=True),
        Figure(by(engine, "stories: conflicts pointed out"), 0.15, 0.35),
        Figure(by(engine, "stories: differences right"), None, 0.60),
        Figure(by(engine, "stories: disputes right"), 0.5, 0.50),
        Figure(by(engine, "stories: disputes found"), 0.15, 0.30),
        Figure(by(engine, "stories: relation right"), 0.50, 0.70),
    )


def of_alignment(engine: str) -> tuple[Figure, ...]:
    """The figures of the alignment corpus."""
    vectors = engine == "vectors"
    return (
        Figure(by(engine, "align ecbplus: clean F1"), 0.604, 0.77 if vectors else None),
        Figure(by(engine, "align ecbplus: clean AP"), 0.664, 0.86 if vectors else None),
        Figure(by(engine, "align ecbplus: false links across stories"), None, None, falls=True),
    )


def of_calm_news(corpus: str, engine: str) -> Figure:
    """Contradictions where there are next to none."""
    return Figure(by(engine, f"calm {corpus}: contradictions per 1,000 links"), None, 2.0, falls=True)


CALM = ("ecbplus", "basil")
"""Corpora of ordinary news, in which hardly any two sentences exclude each other."""

CASES = (
    Figure("cases: accuracy", 0.51, 0.75),
    Figure("cases: contradictions right", 0.80, 0.95),
    Figure("cases: contradictions found", 0.47, 0.60),
    Figure("cases: false contradictions", None, 0, falls=True),
)
"""Invented pairs with the right relation, as ``score_cases`` scores them."""

RELATIONS = (
    Figure("relation emergent: macro-F1", 0.445, 0.60),
    Figure("relation emergent: false contradictions", 0.086, 0.02, falls=True),
    Figure("relation newsnli: false contradictions", 0.11, 0.01, falls=True),
    Figure("relation rte_quant: false contradictions", 0.30, 0.01, falls=True),
)
"""Pairs of sentences out of any story."""

TASKS = (
    Figure("sentences gum_news: errors per 1,000", 28.0, 10.0, falls=True),
    Figure("sentences pud_news: errors per 1,000", 19.0, 6.0, falls=True),
    Figure("sentences rules: texts all right", 0.618, 0.88),
    Figure("times gum: value F1", 0.259, 0.80),
    Figure("times gum: right without a year", None, 0.75),
    Figure("names gum: F1 of variant pairs", 0.650, 0.78),
    Figure("attrib polnear: content F1", 0.408, 0.62),
    Figure("attrib polnear: source right", 0.756, 0.86),
    Figure("attrib polnear: content characters", 0.613, 0.75),
    Figure("spans babe: sentence macro-F1", 0.641, 0.72),
    Figure("spans babe: characters", 0.292, 0.38),
    Figure("spans basil: sentence F1", 0.132, None),
    Figure("stories basil: B-cubed F1", None, 0.93),
    Figure("stories ecbplus: B-cubed F1", None, 0.93),
    Figure("stories newswcl50: B-cubed F1", None, 0.93),
    Figure("stories of all three: B-cubed F1", None, 0.93),
)
"""Tasks of the corpora, as ``score`` and ``score_reading`` score them."""

FIGURES = {
    figure.name: figure
    for figure in (
        *(
            figure
            for name in _STORIES
            for figure in (
                *of_reading(name),
                *(one for engine in ENGINES for one in of_story(name, engine)),
            )
        ),
        *(figure for engine in ENGINES for figure in of_all_stories(engine)),
        *CASES,
        *RELATIONS,
        *TASKS,
        *(figure for engine in ENGINES for figure in of_alignment(engine)),
        *(of_calm_news(corpus, engine) for engine in ENGINES for corpus in CALM),
    )
}
"""Each by its name, in the order of the table."""
