"""A comparison rendered in one of the formats and saved whole, or put on standard output."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import cast

from reader.atomic_file import write_whole
from reader.errors import ReaderError
from reader.export.formats import FORMATS
from reader.vocabulary import Comparison


def write(comparison: Comparison, *, format_name: str, output: Path | None) -> None:
    """Write ``comparison`` to the file ``output``, or to standard output where that is null.

    Standard output that is no terminal gets UTF-8, the bytes that a file would get; a terminal gets its own
    encoding, and what that cannot say is written as an escape.

    Raises:
        ReaderError: there is no such format, or the file cannot be written; what it held is untouched.
        BrokenPipeError: the reader of standard output has gone.
    """
    document = render(comparison, format_name=format_name)
    if output is None:
        _print(document)
    else:
        _check(output)
        write_whole(output, document)


def _check(output: Path) -> None:
    """That ``output`` may be a file."""
    try:
        if output.is_dir():
            raise ReaderError(f"{output} is a folder; name a file in it.")
        if not output.resolve().parent.is_dir():
            raise ReaderError(f"{output} cannot be written: there is no folder {output.parent}.")
    except OSError as error:
        raise ReaderError(f"{output} cannot be written: {error.strerror or error}.") from error


def render(comparison: Comparison, *, format_name: str) -> str:
    """``comparison`` as a document that ends with a line break."""
    for one in FORMATS:
        if one.name == format_name:
            module = import_module(f"reader.export.formats.{one.module}")
            return cast(str, module.render(comparison))
    raise ReaderError(f"There is no format “{format_name}”: choose {', '.join(one.name for one in FORMATS)}.")


def _print(document: str) -> None:
    stream = sys.stdout
    if stream is None:
        raise ReaderError("Standard output is closed; name a file with --output.")
    try:
        if stream.isatty():
            encoding = stream.encoding or "utf-8"
            stream.write(document.encode(encoding, "backslashreplace").decode(encoding))
        else:
            stream.flush()
            stream.buffer.write(document.encode("utf-8"))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ReaderError(f"Standard output cannot be written: {error.strerror or error}.") from error
