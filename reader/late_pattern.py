"""A regular expression that is compiled when it is first asked: most articles need few of those there are."""

from __future__ import annotations

import re
from functools import cached_property


class LatePattern:
    """Stands for ``re.compile(pattern, flags)`` where a plainer test is asked first."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning of the text."""
        return self._compiled.match(text)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first match from ``start`` on."""
        return self._compiled.search(text, start)

    def split(self, text: str) -> list[str]:
        """The text parted at every match."""
        return list(map(str, self._compiled.split(text)))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)
