"""What a function has answered, kept up to a number of answers: as ``lru_cache`` does, in half the memory."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

Asked = TypeVar("Asked", bound=Hashable)
Answer = TypeVar("Answer")


class KeptAnswers(dict[Asked, Answer]):
    """The answers by what was asked; ``answers[asked]`` asks the function where there is none yet."""

    def __init__(self, find: Callable[[Asked], Answer], *, most: int) -> None:
        """``find`` gives the answers; when there are ``most`` of them, all are let go and found again."""
        self._find = find
        self._most = most

    def __missing__(self, asked: Asked) -> Answer:
        if len(self) >= self._most:
            self.clear()
        answer = self[asked] = self._find(asked)
        return answer
