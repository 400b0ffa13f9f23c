"""A regular expression that is compiled when it is first asked: most articles need few of those there are."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property


class LatePattern:
    """Stands for ``re.compile(pattern, flags)`` where a plainer test is asked first."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match at ``start``."""
        return self._compiled.match(text, start)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match from ``start`` on, in the text as if it ended at ``end``."""
        return self._compiled.search(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = sys.maxsize) -> list[str]:
        """What every match between the two holds, or the only group of each."""
        return list(map(str, self._compiled.findall(text, start, end)))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in order."""
        return self._compiled.finditer(text)

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        return self._compiled.sub(by, text)

    def split(self, text: str) -> list[str]:
        """The text parted at every match."""
        return list(map(str, self._compiled.split(text)))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)
