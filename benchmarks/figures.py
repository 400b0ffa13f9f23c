"""Every figure of quality: what the least would be, what is to be reached, and which way is better."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the table of quality."""

    name: str
    """What is measured on what; the key in ``floors.json``."""
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
    "alaska": (0.18, 0.27, 9, 5),
    "court": (0.50, 0.58, 1, 0),
}


def of_story(name: str) -> tuple[Figure, ...]:
    """The figures of the story in a folder of that name."""
    crude_f1, f1, crude_must_not, must_not = _OF_STORIES.get(name, (None, None, None, None))
    return (
        Figure(f"{name}: boilerplate kept out", None, 1.0),
        Figure(f"{name}: body kept", None, 1.0),
        Figure(f"{name}: F1 of pairs", crude_f1, f1),
        Figure(f"{name}: must-not pairs", crude_must_not, must_not, falls=True),
        Figure(f"{name}: false contradictions", None, 0, falls=True),
        Figure(f"{name}: contradictions found", None, None),
        Figure(f"{name}: relation right", None, None),
    )


STORIES = tuple(figure for name in _STORIES for figure in of_story(name))
"""Comparisons of whole stories, as ``story_eval`` scores them."""

CASES = (
    Figure("cases: accuracy", None, None),
    Figure("cases: contradictions found", None, None),
    Figure("cases: false contradictions", None, 0, falls=True),
)
"""Invented pairs with the right relation, as ``score_cases`` scores them."""

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
    Figure("align ecbplus: clean F1", 0.604, None),
    Figure("align ecbplus: clean AP", 0.664, None),
    Figure("align ecbplus: false links across stories", None, None, falls=True),
)
"""Tasks of the corpora, as ``score`` and ``score_reading`` score them."""

FIGURES = {figure.name: figure for figure in (*STORIES, *CASES, *TASKS)}
"""Each by its name, in the order of the table."""
