"""The paths of the command line, with the sample that ships with the program in the place of ``seeds``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

SAMPLE: Final = "seeds"
"""What a newcomer types after the name of the command."""


def with_sample(paths: Sequence[str]) -> list[str]:
    """``paths``, where ``seeds`` is the shipped sample unless there is a file or folder of that name here."""
    return [_shipped() if path == SAMPLE and not Path(path).exists() else path for path in paths]


def _shipped() -> str:
    from reader.settings.places import shipped

    return str(shipped(SAMPLE))
