"""What is found in a passage or a pair, found once however many ask for it.

Kept with what it was found in and gone with it, so that nothing has to be bounded or thrown away.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Asked = TypeVar("Asked")
Found = TypeVar("Found")


def remembered(find: Callable[[Asked], Found]) -> Callable[[Asked], Found]:
    """``find``, which asks an annotation or a pair and nothing else; nobody may change what it has found."""
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def found(asked: Asked) -> Found:
        # Where a cached property keeps what it has found, too.
        kept = vars(asked)
        if name not in kept:
            kept[name] = find(asked)
        value: Found = kept[name]
        return value

    return found
