"""Whether words of two passages mean one thing: the same stem, the same act, or the same sense."""

from __future__ import annotations

from collections.abc import Set

from reader.relations.acts import act
from reader.relations.senses import senses


def alike(ours: Set[str], theirs: Set[str]) -> bool:
    """Whether a stem of the one side means what a stem of the other means, by the hand-made lists."""
    if ours & theirs or {act(one) for one in ours} & {act(one) for one in theirs}:
        return True
    known = senses()
    return bool(
        {known[one].name for one in ours if one in known}
        & {known[one].name for one in theirs if one in known}
    )
