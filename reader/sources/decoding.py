"""Bytes into text: byte order mark, a pattern of NULs (UTF-16), UTF-8, and Windows-1252 as a guess.

Line ends are left as they are. What the text says is for others.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from reader.errors import ReaderError

GUESSED = "cp1252, guessed"
"""Name of the encoding where nothing proved one."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the longer before the shorter that begins it."""

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, such as a word processor's document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)
"""First bytes of what people take for an article."""

SAMPLE = 4096
"""Bytes looked at to tell UTF-16 by its NULs."""

MANY_NULS = 0.4
"""Share of NULs among every second byte from which a text is UTF-16; Latin letters have one each."""

MOSTLY_CONTROLS = 0.3
"""Share of control characters from which a file is no text."""

DAMAGED = 0.1
"""Up to this share of broken sequences among those beyond ASCII a text is damaged UTF-8, not Windows-1252."""

_CP1252 = {
    0x80 + at: character for at, character in enumerate("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ")
}
_CONTROLS = bytes(code for code in [*range(0x20), 0x7F] if code not in b"\t\n\v\f\r\x1b")


class Decoded(NamedTuple):
    """A text and how it was read."""

    text: str
    """Without a byte order mark."""
    encoding: str
    """``utf-8``, ``utf-16-le``, …; ``cp1252, guessed`` where nothing proved it."""


def decoded(data: bytes, *, name: str) -> Decoded:
    """The text that ``data`` holds. ``name`` is the file's, for error messages.

    Raises:
        ReaderError: the bytes are no text.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise ReaderError(
                f"{name} is {what}, not a text: save the article as plain text (.txt) or Markdown (.md)."
            )
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], encoding, name), encoding)
    if b"\0" in data:
        return _wide(data, name)
    if len(data.translate(None, _CONTROLS)) < len(data) * (1 - MOSTLY_CONTROLS):
        raise _no_text(name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged(data) or Decoded(data.decode("latin-1").translate(_CP1252), GUESSED)


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReaderError(
            f"{name} says that it is {encoding.upper()} but is not: save the article again as UTF-8."
        ) from error


def _wide(data: bytes, name: str) -> Decoded:
    sample = data[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    enough = len(sample) / 2 * MANY_NULS
    encoding = "utf-16-le" if odd >= enough > even else "utf-16-be" if even >= enough > odd else ""
    if not encoding:
        raise _no_text(name)
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        raise _no_text(name) from error


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 with few broken sequences, which become U+FFFD; nothing where most are broken."""
    text = data.decode("utf-8", "replace")
    beyond = sum(character > "\x7f" for character in text)
    broken = text.count("\ufffd")
    return Decoded(text, "utf-8, damaged") if broken <= beyond * DAMAGED else None


def _no_text(name: str) -> ReaderError:
    return ReaderError(f"{name} is not a text file: save the article as plain text (.txt) or Markdown (.md).")
