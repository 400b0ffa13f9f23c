"""The register of source formats. A format's module is loaded when a file of it is read."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.sources.article import Article


class Format(NamedTuple):
    """A kind of file that articles come in."""

    name: str
    """As the user calls it."""
    suffixes: tuple[str, ...]
    """Of its files, with the dot, in lower case."""
    module: str
    """In this package; holds ``read(data, *, name) -> Article``."""


FORMATS = (
    Format("plain text", (".txt", ".text"), "plain_text"),
    Format("Markdown", (".md", ".markdown"), "markdown_text"),
)
"""All formats; a file with another suffix is read as the first."""

SUFFIXES = frozenset(suffix for one in FORMATS for suffix in one.suffixes)
"""What a folder is searched for."""


def reader_of(suffix: str) -> Callable[..., Article]:
    """The ``read`` of the format with this suffix, plain text's where no format has it."""
    chosen = next((one for one in FORMATS if suffix.lower() in one.suffixes), FORMATS[0])
    read: Callable[..., Article] = import_module(f"{__name__}.{chosen.module}").read
    return read
