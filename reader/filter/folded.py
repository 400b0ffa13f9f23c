"""Text in the form in which it is compared: one case, one kind of quotation mark and dash."""

from __future__ import annotations

from reader.printable import printable

_ONE_FORM = str.maketrans("’‘‛“”„«»–—\u00a0", '\'\'\'"""""-- ')


def folded(text: str) -> str:
    """Lower case, one kind of quotation mark, dash and space; as long as the text, so offsets hold."""
    plain = printable(text).translate(_ONE_FORM)
    lower = plain.lower()
    return (
        lower if len(lower) == len(plain) else "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)
    )
