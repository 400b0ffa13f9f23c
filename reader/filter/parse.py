"""A line of text → a filter: ``relation:contradiction,dispute -source:B voice:"Yang Jiechi" confidence>.7``.

Words without a key are looked for in the text. Whether there is such a source or speaker only a comparison
can tell: that is for ``checked``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.filter.fact_filter import COMPARED, NUMBERS, WORDS, FactFilter, FilterError, Key, Term
from reader.filter.nearest_word import nearest_word
from reader.one_line import one_line
from reader.vocabulary.relation import Relation

CLOSES = {'"': '"”', "“": '”"', "„": '“”"', "«": "»"}
"""Quotation marks that open, and what closes each."""

_KEY = re.compile(r"([A-Za-z]+)(>=|<=|[:=<>])")
_NUMBER = re.compile(r"([0-9]{0,9}(?:\.[0-9]{1,9})?)(%?)")
_SIGNS = {relation.sign: relation.value for relation in Relation}
_JOINTS = frozenset({"or", "oder", "||", "|"})
_EXAMPLES = {
    Key.RELATION: "dispute",
    Key.COVERAGE: "all",
    Key.SOURCE: "A",
    Key.VOICE: "“Ana Marsh”",
    Key.TEXT: "“under review”",
    Key.IS: "open",
    Key.CONFIDENCE: ".7",
    Key.SCORE: ".5",
    Key.WITNESSES: "2",
}
_LONGEST_SHOWN = 24
"""Characters of a wrong word that are repeated."""


class _Value(NamedTuple):
    """A word as typed, without its quotation marks."""

    text: str
    start: int
    end: int
    quoted: bool


def parse(line: str) -> FactFilter:
    """The filter; an empty line asks nothing.

    Raises:
        FilterError: the line cannot be understood.
    """
    terms: list[Term] = []
    at, denied, denied_at = 0, False, 0
    while (at := _after_space(line, at)) < len(line):
        if not denied and line[at] == "-" and len(line) > at + 1 and not line[at + 1].isspace():
            denied, denied_at, at = True, at, at + 1
            continue
        key = _KEY.match(line, at)
        if key is not None:
            term, at = _keyed(line, key)
        else:
            value, at = _value(line, at, stops="")
            if not value.quoted and value.text.casefold() == "not" and not denied:
                denied, denied_at = True, value.start
                continue
            if not value.quoted and value.text.casefold() == "and":
                continue
            if not value.quoted and value.text.casefold() in _JOINTS:
                raise FilterError(
                    "Terms are all asked at once; put values of one key behind each other with a comma.",
                    value.start,
                    value.end,
                )
            if not value.text.strip():
                raise FilterError(_lacking(Key.TEXT), value.start - 1, at)
            term = Term(Key.TEXT, (value.text,), value.start, value.end)
        terms.append(term._replace(denied=denied))
        denied = False
    if denied:
        raise FilterError("Say what the fact must not be: -relation:agreement.", denied_at, len(line))
    return FactFilter(line, tuple(terms))


def _after_space(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at


def _keyed(line: str, match: re.Match[str]) -> tuple[Term, int]:
    """A term with a key, and where it ends."""
    typed, sign = match.groups()
    key = next((key for key in Key if key == typed.casefold()), None)
    if key is None:
        near = nearest_word(typed, tuple(Key))
        remedy = (
            f": did you mean “{near}”?" if near else f"; choose {_listed(tuple(Key))}, or put it in quotes."
        )
        raise FilterError(f"“{_short(typed)}” is no key{remedy}", match.start(1), match.end(1))
    if key in NUMBERS:
        return _compared(line, key, sign, match.end())
    if sign not in ":=":
        raise FilterError(
            f"“{key}” has no more and less: write {key}:{_EXAMPLES[key]}.", match.start(2), match.end(2)
        )
    values, at = _values(line, match.end())
    if not values or not all(value.text.strip() for value in values):
        raise FilterError(_lacking(key), match.start(1), at)
    found = tuple(_word(key, value) for value in values)
    return Term(key, found, match.end(), at), at


def _lacking(key: Key) -> str:
    known = WORDS.get(key)
    return f"“{key}:” needs a value: " + (f"{_listed(known)}." if known else f"{key}:{_EXAMPLES[key]}.")


def _word(key: Key, value: _Value) -> str:
    """The value as the key's list has it; as typed where the key takes any."""
    known = WORDS.get(key)
    if known is None:
        return value.text
    typed = _SIGNS.get(value.text, value.text.casefold()) if key is Key.RELATION else value.text.casefold()
    if typed in known:
        return typed
    kind = {Key.RELATION: "no relation", Key.COVERAGE: "no coverage", Key.IS: "nothing a fact can be"}[key]
    raise FilterError(
        f"“{_short(value.text)}” is {kind}{_remedy(value.text, known, 'choose')}", value.start, value.end
    )


def _compared(line: str, key: Key, sign: str, at: int) -> tuple[Term, int]:
    values, end = _values(line, at)
    if sign not in COMPARED:
        raise FilterError(f"“{key}” is compared with a number: {key}>{_EXAMPLES[key]}.", at - len(sign), end)
    typed = values[0].text if len(values) == 1 else ""
    match = _NUMBER.fullmatch(typed)
    if match is None or not match[1]:
        raise FilterError(f"“{key}{sign}” needs one number, such as {_EXAMPLES[key]}.", at, end)
    number = float(match[1]) / (100 if match[2] else 1)
    if key is not Key.WITNESSES and number > 1:
        raise FilterError(f"“{key}” runs from 0 to 1: .7 or 70%.", at, end)
    return Term(key, (typed,), at, end, sign, number), end


def _values(line: str, at: int) -> tuple[list[_Value], int]:
    """Values with commas between them, and where they end."""
    values: list[_Value] = []
    while at < len(line) and not line[at].isspace():
        value, at = _value(line, at, stops=",")
        values.append(value)
        if at >= len(line) or line[at] != ",":
            break
        at += 1
        if at >= len(line) or line[at].isspace():
            values.append(_Value("", at, at, quoted=False))
    return values, at


def _value(line: str, at: int, *, stops: str) -> tuple[_Value, int]:
    """A quoted stretch, or what stands before the next space or stop."""
    closing = CLOSES.get(line[at])
    if closing is not None:
        end = next((n for n in range(at + 1, len(line)) if line[n] in closing), None)
        if end is None:
            raise FilterError("The quotation mark is not closed.", at, len(line))
        return _Value(line[at + 1 : end], at + 1, end, quoted=True), end + 1
    end = next((n for n in range(at, len(line)) if line[n].isspace() or line[n] in stops), len(line))
    return _Value(line[at:end], at, end, quoted=False), end


def _remedy(typed: str, words: Sequence[str], otherwise: str) -> str:
    """The rest of a sentence: the word that was probably meant, or all there are."""
    near = nearest_word(typed, words)
    return f": did you mean “{near}”?" if near is not None else f"; {otherwise} {_listed(words)}."


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + f" or {words[-1]}"


def _short(typed: str) -> str:
    return one_line(typed, limit=_LONGEST_SHOWN)
