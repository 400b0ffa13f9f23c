"""Who says something, as documents put it."""

from __future__ import annotations

from reader.export.quoting import quoted
from reader.tables.facts import Reading

NOT_NAMED = "a speaker not named"
"""In the place of a speaker whom the text leaves open."""


def voiced(outlet: str, reading: Reading) -> str:
    """The outlet, in whose voice it speaks unless that is its own, and which time it tells of."""
    when = f", telling of {reading.when}" if reading.when else ""
    if reading.voice is None:
        return f"{outlet}{when}"
    cue = f" ({quoted(reading.voice.cue)})" if any(map(str.isalpha, reading.voice.cue)) else ""
    return f"{outlet}, in the voice of {reading.voice.speaker or NOT_NAMED}{cue}{when}"
