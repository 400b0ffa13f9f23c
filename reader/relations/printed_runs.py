"""Words as a passage prints them, those that stand side by side as one."""

from __future__ import annotations

from collections.abc import Iterable

from reader.language.annotate import Annotation
from reader.language.tokens import Token
from reader.vocabulary.span import Span


def printed_runs(side: Annotation, told: Iterable[Token]) -> list[str]:
    """The words of ``told``, given in reading order, safe inside the note of a finding."""
    runs: list[Span] = []
    for token in told:
        if runs and token.start - runs[-1].end == 1:
            runs[-1] = Span(runs[-1].start, token.end)
        else:
            runs.append(Span(token.start, token.end))
    return [side.words(run).replace("{", "(").replace("}", ")") for run in runs]
